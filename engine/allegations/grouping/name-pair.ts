import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Role } from "@/engine/allegations/reading/reading";
import { isPair } from "@/engine/allegations/parties/is-pair";

/** So many sentences before they may have been told of. */
const reach = 4;

/**
 * "Police charged Hale with theft. They arrested Lund, too. Prosecutors say the two men forged papers.": "both firms", "the two men", "the
 * pair" are the last two of that kind whom the article accuses before, where there are just two of them. With three nobody.
 */
export function namePair(reader: Reader, readings: readonly Reading[]): Reading[] {
  const isMeant = (reading: Reading): boolean =>
    !reading.rule.endsWith("-denied") && isUnnamedPair(reader, reading.accused);
  if (!readings.some(isMeant)) return [...readings];
  return readings.flatMap((reading) => {
    if (!isMeant(reading)) return [reading];
    const pair = pairBefore(reader, reading, readings);
    return pair.length === 2 ? pair.map((accused): Reading => ({ ...reading, accused })) : [reading];
  });
}

function isUnnamedPair(reader: Reader, { party, phrase }: Role): boolean {
  return party.entity === null && phrase !== null && isPair(reader, phrase);
}

/** The two who are accused last before, each by the words of the pair. */
function pairBefore(reader: Reader, reading: Reading, readings: readonly Reading[]): Role[] {
  const { accused, sentence } = reading;
  const { phrase, party } = accused;
  const word = reader.parsed.tokens.words[phrase?.head ?? -1] ?? "";
  const isOfBodies = isBody(word.replace(/(?:ies)$/u, "y").replace(/s$/u, ""));
  const found = new Map<string, Role>();
  for (let before = sentence - 1; before >= Math.max(0, sentence - reach); before -= 1) {
    for (const { accused: other, sentence: told } of readings) {
      const { entity, kind } = other.party;
      if (told !== before || entity === null || (kind === "person") === isOfBodies || kind === "state") continue;
      found.set(entity, { party: { ...party, entity, kind }, phrase, why: "one of the two told of before" });
    }
    if (found.size >= 2) break;
  }
  return found.size === 2 && !isAnotherNamed(reader, reading, readings, found, isOfBodies) ? [...found.values()] : [];
}

/** Whether a third who may be meant is named since the first of the two was told of; nobody who accuses one of them is. */
function isAnotherNamed(
  reader: Reader,
  { sentence, accuser, accused }: Reading,
  readings: readonly Reading[],
  pair: ReadonlyMap<string, Role>,
  isOfBodies: boolean,
): boolean {
  const told = readings.filter(({ accused: { party }, sentence: at }) => at < sentence && pair.has(party.entity ?? ""));
  const known = new Set([accuser, ...told.map((other) => other.accuser)].map(({ party }) => party.entity));
  const from = Math.min(...[...pair.keys()].map((entity) => lastTold(told, entity)));
  const last = accused.phrase?.first ?? 0;
  for (let at = reader.parsed.sentences[from]?.first ?? last; at < last; at += 1) {
    const entity = entityAtToken(reader, at);
    if (entity === null || pair.has(entity.id) || known.has(entity.id)) continue;
    if (isOfBodies ? entity.kind === "company" : entity.kind === "person") return true;
  }
  return false;
}

function lastTold(readings: readonly Reading[], entity: string): number {
  return Math.max(...readings.filter(({ accused }) => accused.party.entity === entity).map(({ sentence }) => sentence));
}
