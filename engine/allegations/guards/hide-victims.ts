import { unstated } from "@/engine/allegations/parties/party-of";
import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";

const sexual =
  /^(?:rap(?:e|ed|ing|ist)|sexual(?:ly)?|molest(?:ed|ing)?|groped?|groping|harass(?:ed|ing|ment)|pornography)$/u;

/** Who tells of sexual violence and is no public figure is not named by us, even where the article does. */
export function hideVictims(reader: Reader, reading: Reading): Reading {
  if (!isSexual(reader, reading)) return reading;
  return {
    ...reading,
    accuser: hidden(reader, reading.accuser),
    otherAccusers: reading.otherAccusers.map((role) => hidden(reader, role)),
  };
}

function isSexual(reader: Reader, { content }: Reading): boolean {
  if (content === null) return false;
  for (let at = content.first; at < content.last; at += 1)
    if (sexual.test(reader.parsed.tokens.words[at] ?? "")) return true;
  return false;
}

function hidden(reader: Reader, role: Role): Role {
  const entity = entityById(reader.linking, role.party.entity);
  if (entity?.kind !== "person" || entity.knowledge !== null) return role;
  return { party: { ...unstated, kind: "unnamed" }, phrase: null, why: "a private person, not named here" };
}
