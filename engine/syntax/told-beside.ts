import type { BuildingPhrase } from "@/engine/syntax/chunk";
import { verbSetOff } from "@/engine/syntax/look-ahead";
import { kindNear, type Walk } from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

/** Whether the phrase tells who the one before it is: its age now, its office then, or the name of a group. */
export function isToldBeside(walk: Walk, before: BuildingPhrase, phrase: BuildingPhrase): boolean {
  return isAgeNow(walk, before, phrase) || isThen(walk, before, phrase) || isCalled(walk, before, phrase);
}

/** "The firm left, but its founder, Jonas Hale, was fined": the founder, who waits for the verb and whom the name tells; else null. */
export function waitingForName(walk: Walk, { kind }: BuildingPhrase): BuildingPhrase | null {
  const waiting = walk.pending?.phrase ?? null;
  if (waiting?.kind !== "common" || kind !== "name" || kindNear(walk, -1) !== "comma") return null;
  return verbSetOff(walk.chunks, walk.at) === null ? null : waiting;
}

/** "Hale, now 42, was" */
function isAgeNow({ reading: { tokens } }: Walk, before: BuildingPhrase, { kind, first }: BuildingPhrase): boolean {
  if (kind !== "number" || before.kind !== "name") return false;
  return tokens.words[first - 1] === "now" && tokens.words[first - 2] === "," && before.last === first - 2;
}

/** "Hale, then a senator, was" */
function isThen({ chunks, at, reading: { tokens } }: Walk, before: BuildingPhrase, phrase: BuildingPhrase): boolean {
  if (before.kind !== "name" || phrase.kind !== "common" || !/^(?:an?|the|its|his|her)$/u.test(phrase.determiner ?? ""))
    return false;
  const isTimed = /^(?:then|now|once|formerly|currently|previously|later)$/u.test(tokens.words[phrase.first - 1] ?? "");
  return (
    isTimed &&
    tokens.words[phrase.first - 2] === "," &&
    before.last === phrase.first - 2 &&
    chunks[at + 1]?.kind === "comma"
  );
}

const bodies = setOfWords(
  "group party movement band militia organisation organization charity network newspaper magazine union agency",
);

/** "the reform group the New Front": its name. */
function isCalled(walk: Walk, before: BuildingPhrase, { kind, determiner, first }: BuildingPhrase): boolean {
  if (before.kind !== "common" || before.plural || before.last !== first || kind !== "name" || determiner !== "the")
    return false;
  return bodies.has(walk.reading.tokens.words[before.head] ?? "") && before.role === "preposition";
}
