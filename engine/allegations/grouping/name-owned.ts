import { partyOf } from "@/engine/allegations/parties/party-of";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";

/** So many sentences away the name may stand. */
const reach = 8;

/**
 * "Norland accused Hale's company of fraud. His company, Brightbox, denied it.": the one whose owner alone is told gets the name
 * that stands beside the same noun of the same owner. With two names nobody.
 */
export function nameOwned(reader: Reader, readings: readonly Reading[]): Reading[] {
  if (!readings.some(isOwned)) return [...readings];
  const named = reader.parsed.nounPhrases.filter(
    ({ possessor, apposition }) => possessor !== null && apposition?.kind === "name",
  );
  if (named.length === 0) return [...readings];
  return readings.map((reading) => {
    const accused = isOwned(reading) ? namedLike(reader, reading.accused, named) : null;
    return accused === null ? reading : { ...reading, accused };
  });
}

function isOwned({ accused: { party, phrase } }: Reading): boolean {
  return (
    party.entity === null && phrase !== null && phrase.kind === "common" && phrase.possessor !== null && !phrase.plural
  );
}

function namedLike(reader: Reader, { party, phrase }: Role, named: readonly NounPhrase[]): Role | null {
  if (phrase === null) return null;
  const { words } = reader.parsed.tokens;
  const entities = named
    .filter(
      (other) =>
        words[other.head] === words[phrase.head] &&
        !other.plural &&
        Math.abs(other.sentence - phrase.sentence) <= reach &&
        isOneOwner(reader, phrase, other),
    )
    .map((other) => entityAtToken(reader, other.apposition?.head ?? -1));
  const [entity] = entities;
  if (entity == null || entities.some((other) => other !== entity)) return null;
  return { party: { ...party, entity: entity.id, kind: entity.kind }, phrase, why: "named beside the same noun" };
}

/** Of the same owner, as far as the words tell: "Hale's company", "his company". */
function isOneOwner(reader: Reader, one: NounPhrase, other: NounPhrase): boolean {
  const [first, second] = [one, other].map(({ possessor }) => (possessor === null ? null : partyOf(reader, possessor)));
  return first?.entity != null && first.entity === second?.entity;
}
