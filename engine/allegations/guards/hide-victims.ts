import { unstated } from "@/engine/allegations/parties/party-of";
import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";

const sexual =
  /^(?:rap(?:e|es|ed|ing|ist)|sex|sexual(?:ly)?|indecent(?:ly)?|indecency|molest(?:s|ed|ing|ation)?|grop(?:e|es|ed|ing)|harass(?:es|ed|ing|ment)?|pornography)$/u;

/** Who tells of sexual violence and is no public figure is not named by us, even where the article does. */
export function hideVictims(reader: Reader, reading: Reading): Reading {
  if (!isSexual(reader, reading)) return reading;
  return {
    ...reading,
    accuser: hidden(reader, reading.accuser),
    otherAccusers: reading.otherAccusers.map((role) => hidden(reader, role)),
  };
}

/** Whether what is alleged is sexual violence or harassment. */
export function isSexual(reader: Reader, { content }: Reading): boolean {
  if (content === null) return false;
  const { words } = reader.parsed.tokens;
  // "sexually harassing": the adverb before the verb is of the content, but not in it.
  for (let at = Math.max(0, content.first - 1); at < content.last; at += 1)
    if (sexual.test(words[at] ?? "") && !isAtWork(words[at + 1])) return true;
  return false;
}

/** "sexual discrimination": a matter of labour rights. */
function isAtWork(next: string | undefined): boolean {
  return next === "discrimination" || next === "discriminating";
}

function hidden(reader: Reader, role: Role): Role {
  const entity = entityById(reader.linking, role.party.entity);
  if (entity?.kind !== "person" || entity.knowledge !== null) return role;
  return { party: { ...unstated, kind: "unnamed" }, phrase: null, why: "a private person, not named here" };
}
