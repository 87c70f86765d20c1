import { shape, type Tokens } from "@/engine/text/tokens";
import type { Piece } from "./cut-segment";
import { isCapital, type Run } from "./find-runs";
import { startOfLetters } from "./read-brackets";
import type { KnownEnds } from "./split-run";
import { classAt, wordClass } from "./words/word-class";

/**
 * A body whose letters stand in brackets right behind: "President of the Board of Control for Rowing in Norland (BCRN)". They say
 * where its name begins and that nothing in it is to be parted; null where they do not, or where it has no word for a body.
 */
export function findSpelledOut(tokens: Tokens, run: Run, known: KnownEnds): Piece | null {
  const at = run.last + 1;
  if (tokens.words[run.last] !== "(" || tokens.words[at + 1] !== ")") return null;
  const letters = tokens.words[at] ?? "";
  if (letters.length < fewest || ((tokens.shapes[at] ?? 0) & shape.allCaps) === 0) return null;
  const spelled = startOfLetters(tokens, run.last - 1, letters);
  if (spelled < run.first || !isCapital(tokens, spelled) || isSomebody(classAt(tokens, spelled))) return null;
  const first = known[spelled] === run.last ? spelled : withPlace(tokens, spelled, run, known);
  if (!hasHead(tokens, spelled, run.last) || isAcross(first, run, known)) return null;
  return { first, last: run.last, title: null, startsSentence: run.startsSentence && first === run.first };
}

/** Two letters are soon spelled by chance. */
const fewest = 3;

/** "Fellow of the Norland Society (FNS)" */
function isSomebody(bits: number): boolean {
  return (bits & (wordClass.personNoun | wordClass.officeTitle)) !== 0;
}

/** "Oster Department of Finance (DOF)": the letters may leave out whose it is, which stands right before. */
function withPlace(tokens: Tokens, spelled: number, run: Run, known: KnownEnds): number {
  let first = spelled;
  while (first > run.first && isCapital(tokens, first - 1) && !endsKnown(first, run, known)) {
    const bits = classAt(tokens, first - 1);
    if ((bits & titles) !== 0 && (bits & wordClass.softFunctionWord) === 0) break;
    first -= 1;
  }
  return first;
}

const titles = wordClass.personalTitle | wordClass.officeTitle | wordClass.functionWord;

function endsKnown(end: number, run: Run, known: KnownEnds): boolean {
  for (let at = run.first; at < end; at += 1) if (known[at] === end) return true;
  return false;
}

/** Its first word, its last, or one before "of", "for" and the like says what it is. */
function hasHead(tokens: Tokens, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    if ((classAt(tokens, at) & wordClass.organisationHead) === 0) continue;
    const isBeforeJoint = !isCapital(tokens, at + 1);
    if (at === first || at === last - 1 || isBeforeJoint) return true;
  }
  return false;
}

/** A name that the pack has goes over the beginning. */
function isAcross(first: number, run: Run, known: KnownEnds): boolean {
  for (let at = run.first; at < first; at += 1) if ((known[at] ?? 0) > first) return true;
  return false;
}
