import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import { clauseAtToken } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

const found: ReadonlySet<string> = new Set(["convicted", "sentenced", "plea_guilty", "plea_agreed"]);
const some = setOfWords(
  "some other others several one two three four five six seven eight nine ten most lesser remaining second third another which",
);
const charges = /^(?:charges?|counts?|offen[cs]es?)$/u;
/** So far from the word that clears the charges may stand. */
const reach = 9;

/**
 * The readings without acquittals of single charges, where others ended in a verdict: "convicted her on three charges and acquitted
 * her on two others" has not cleared her.
 */
export function withoutPartlyCleared(reader: Reader, readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ stage }) => found.has(stage))) return readings;
  const left = readings.filter((reading) => !isPartial(reader, reading) && !isClearedBefore(reader, reading, readings));
  return left.length === 0 ? readings : left;
}

/** "Hale, who was cleared of fraud by a court in Norland, is in prison after being convicted of fraud": what stands behind the relative clause came later, but for what "had been". */
function isClearedBefore(
  { parsed }: Reader,
  { class: kind, cue, sentence }: Reading,
  readings: readonly Reading[],
): boolean {
  if (kind !== "clearing" || clauseAtToken(parsed, cue.first)?.kind !== "relative") return false;
  return readings.some((other) => {
    if (other.sentence !== sentence || !found.has(other.stage) || other.cue.first < cue.last) return false;
    const clause = clauseAtToken(parsed, other.cue.first);
    return clause?.kind !== "relative" && !(clause?.verb?.perfect === true && clause.verb.tense === "past");
  });
}

function isPartial({ parsed }: Reader, { class: kind, cue, sentence }: Reading): boolean {
  const range = parsed.sentences[sentence];
  if (kind !== "clearing" || range === undefined) return false;
  const { words } = parsed.tokens;
  const last = Math.min(range.last, cue.last + reach);
  for (let at = Math.max(range.first, cue.first - reach); at < last; at += 1) {
    if (!charges.test(words[at] ?? "")) continue;
    // "charges on which she was acquitted"
    if (words[at + 2] === "which" && at < cue.first) return true;
    if (
      at > cue.first &&
      words.slice(Math.max(cue.last, at - 3), at).some((word) => some.has(word) || /^\d/u.test(word))
    )
      return true;
  }
  return false;
}
