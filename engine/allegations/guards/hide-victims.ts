import { unstated } from "@/engine/allegations/parties/party-of";
import { PerWord } from "@/engine/text/per-word";
import { textOf } from "@/engine/text/span";
import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { Reading, Role } from "@/engine/allegations/reading/reading";

const sexual =
  /^(?:rap(?:e|es|ed|ing|ist)|sex|sexual(?:ly)?|indecent(?:ly)?|indecency|molest(?:s|ed|ing|ation)?|grop(?:e|es|ed|ing)|pornography)$/u;

/** Who tells of sexual violence and is neither a public figure nor an official is not named by us, even where the article does. */
export function hideVictims(reader: Reader, reading: Reading): Reading {
  if (!isSexual(reader, reading)) return reading;
  return {
    ...reading,
    accuser: hidden(reader, reading.accuser),
    otherAccusers: reading.otherAccusers.map((role) => hidden(reader, role)),
  };
}

/** Whether what is alleged is sexual violence or harassment. */
export function isSexual({ parsed }: Reader, { content }: Reading): boolean {
  if (content === null) return false;
  const { tokens } = parsed;
  // "sexually harassing": the adverb before the verb is of the content, but not in it.
  for (let at = Math.max(0, content.first - 1); at < content.last; at += 1) {
    const told = violence.at(tokens, at);
    if (told === "sexual" && !isAtWork(tokens.words[at + 1])) return true;
    if (told === "harassing" && sexuallyHarassing.test(parsed.text)) return true;
  }
  return false;
}

const harassing = /^harass(?:es|ed|ing|ment)?$/u;
const violence = new PerWord((word) => (sexual.test(word) ? "sexual" : harassing.test(word) ? "harassing" : null));
/** Harassment is sexual where the article says so anywhere: neighbours and witnesses are harassed too. */
const sexuallyHarassing = /\b(?:sexual(?:ly)?[- ]harass|sexual (?:misconduct|abuse|assault))/iu;

/** "sexual discrimination": a matter of labour rights. */
function isAtWork(next: string | undefined): boolean {
  return next === "discrimination" || next === "discriminating";
}

/** Who tells of it because it is their work: "police spokesman Ade Hale", "Judge Hale". */
const official =
  /\b(?:police|spokes\w+|prosecutor|judge|justice|magistrate|detective|inspector|sheriff|captain|lieutenant|sergeant|sgt|capt|lt|colonel|col|commissioner|attorney[ -]general|district attorney)\b/iu;
/** So far before a name its title is looked for. */
const titleLength = 60;

function isOfficial({ parsed: { text } }: Reader, { mentions, described }: LinkedEntity): boolean {
  if (described !== null && official.test(textOf(text, described))) return true;
  const [first] = mentions;
  if (first === undefined) return false;
  const before = text.slice(Math.max(0, first.start - titleLength), first.start).split(/[.,;:!?\n]/u);
  return official.test(before.at(-1) ?? "") || official.test(textOf(text, first));
}

function hidden(reader: Reader, role: Role): Role {
  const entity = entityById(reader.linking, role.party.entity);
  if (entity?.kind !== "person" || entity.knowledge !== null || isOfficial(reader, entity)) return role;
  return { party: { ...unstated, kind: "unnamed" }, phrase: null, why: "a private person, not named here" };
}
