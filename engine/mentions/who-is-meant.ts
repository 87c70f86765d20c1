import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { classOf, wordClass } from "./words/word-class";

/** Those of the candidates who may be meant by a name that is written so. */
export function whoIsMeant(
  written: string,
  candidates: readonly NameCandidate[],
  knowledge: Knowledge,
): readonly NameCandidate[] {
  return candidates.filter(
    (candidate) =>
      isSpelt(written, candidate) &&
      !isOwnerOnly(written, candidate, knowledge) &&
      !isOtherwiseCased(written, candidate, knowledge),
  );
}

/** Who may be meant by a name of which nothing is known yet but how it is written. */
export function whoGoesBy(written: string, knowledge: Knowledge): readonly NameCandidate[] {
  const found = knowledge.findNames(written).find(({ span }) => span.start === 0 && span.end === written.length);
  return found === undefined ? [] : whoIsMeant(written, found.candidates, knowledge);
}

// Made once: asked of each name of the pack that a text holds.
const noName = /['’](?:ll|d|re|ve|m)$|^\p{Lu} \d$/u;
const onlyFirstCapital = /^\p{Lu}\p{Ll}+$/u;
const smallOrParted = /[ '’-]|\p{Ll}/u;
const capitalInside = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;
const small = /\p{Ll}/u;

/** "She'll" is no Shell, "D-N" and "A P" are no letters of a paper, and an institute called SEPT is not "Sept". */
function isSpelt(written: string, { form, needsEvidence }: NameCandidate): boolean {
  // Nor is a mark of "A 1" the phone company.
  if (noName.test(written)) return false;
  // "Nara" is a town, and no archive.
  if (form === "acronym" && onlyFirstCapital.test(written) && isWord(written)) return false;
  if (!needsEvidence) return true;
  return form !== "acronym" || !smallOrParted.test(written);
}

function isWord(written: string): boolean {
  const bits = classOf(written.toLowerCase());
  return (bits & (wordClass.ordinary | wordClass.place | wordClass.given | wordClass.surname)) !== 0;
}

/** "Lloyd's" is no Lloyds, who is not spelt so: here "'s" belongs to what follows, or to another name. */
function isOwnerOnly(written: string, { entity }: NameCandidate, knowledge: Knowledge): boolean {
  if (!/['’]s$/u.test(written)) return false;
  return !knowledge.namesOf(entity).some((one) => /['’]s\b/u.test(one));
}

/** "SATs" are no Sats: capitals inside a short word are part of how it is spelt. */
function isOtherwiseCased(written: string, { entity }: NameCandidate, knowledge: Knowledge): boolean {
  if (written.length > shortWord || !capitalInside.test(written) || !small.test(written)) return false;
  return !knowledge.namesOf(entity).some((name) => name.startsWith(written));
}

const shortWord = 4;
