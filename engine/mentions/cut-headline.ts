import { form, verbForms } from "@/engine/syntax/lexicon/word-forms";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { isCapital, type Run } from "./find-runs";
import type { KnownEnds } from "./split-run";
import { classAt, classOf, isPersonalName, wordClass } from "./words/word-class";

/**
 * Cuts a run of a line in which every word has a capital at what cannot be part of a name: "Henrik Lund | Accused | Of
 * Spying", "Telbrik | Sues | Oster Bank". Names that the pack has stay whole.
 */
export function cutHeadline(tokens: Tokens, run: Run, known: KnownEnds): Run[] {
  const parts: Run[] = [];
  let first = run.first;
  let kept = -1;
  for (let at = run.first; at < run.last; at += 1) {
    kept = Math.max(kept, known[at] ?? 0);
    if (at < kept || at === first || !endsName(tokens, { first, at, last: run.last }, known)) continue;
    parts.push({ first, last: at, startsSentence: run.startsSentence && first === run.first });
    first = at + 1;
    while (first < run.last && !isCapital(tokens, first)) first += 1;
    at = first - 1;
  }
  if (first < run.last)
    parts.push({ first, last: run.last, startsSentence: run.startsSentence && first === run.first });
  return parts;
}

/** The word at `at`, with the name begun at `first`, in a run that ends at `last`. */
type Place = { readonly first: number; readonly at: number; readonly last: number };

function endsName(tokens: Tokens, place: Place, known: KnownEnds): boolean {
  const { at } = place;
  const flags = tokens.shapes[at] ?? 0;
  if ((flags & shape.capital) === 0) return false;
  // "IS" among words that are not all in capitals is somebody.
  if ((flags & shape.allCaps) !== 0 && ((tokens.shapes[at - 1] ?? 0) & shape.allCaps) === 0) return false;
  const word = tokens.words[at] ?? "";
  if (neverInside.has(word)) return true;
  return joints.has(word) ? !joins(tokens, place, known) : isVerb(tokens, place, known);
}

/** Names that hold one of them ("Under Armour") are known ones. */
const neverInside = setOfWords(
  "over with after from by as into amid on in to at against under is are was were be been has have had his her its their but than",
);
const joints = setOfWords("of for and");

/** "Bank Of Norland", "Minister For Health", "Ministry Of Health And Welfare": what such a head has behind it belongs to it. */
function joins(tokens: Tokens, { first, at }: Place, known: KnownEnds): boolean {
  if (tokens.words[at] !== "and") return (classAt(tokens, at - 1) & heads) !== 0;
  if (known[at + 1] !== 0) return false;
  for (let before = first; before < at; before += 1)
    if ((classAt(tokens, before) & wordClass.organisationHead) !== 0) return true;
  return false;
}

const heads =
  wordClass.organisationHead | wordClass.officeTitle | wordClass.personNoun | wordClass.placeHead | wordClass.thingHead;

function isVerb(tokens: Tokens, { first, at, last }: Place, known: KnownEnds): boolean {
  const word = tokens.words[at] ?? "";
  const forms = verbForms().get(word)?.forms ?? 0;
  const next = at + 1 < last ? (tokens.words[at + 1] ?? "") : "";
  if ((forms & form.present) !== 0) {
    // "Quill Narrows" by itself may be a place; "Jane Roe Resigns" is told of her.
    const isTold = next !== "" || at - first > 1 || known[first] === at;
    return isTold && (forms & form.noun) === 0 && !isPersonalName(word);
  }
  if ((forms & (form.past | form.participle)) === 0) return false;
  // "Association of Retired Teachers", "Oster Reformed Church": what the noun behind it is like.
  if (describing.has(word) || joints.has(tokens.words[at - 1] ?? "")) return false;
  if ((classOf(next) & (wordClass.organisationHead | wordClass.personNoun)) !== 0 && !neverInside.has(next))
    return false;
  // A hit and a cut are things; "Oster Bank Hit With Fine" is told of it.
  if ((forms & form.base) !== 0) return !isPersonalName(word) && behindVerb.has(next);
  // "Edward Said", but "Jane Roe Found Guilty".
  return word.endsWith("ed") || !isPersonalName(word) || (at - first > 1 && next !== "");
}

const behindVerb = setOfWords("with by over for");
const describing = setOfWords(
  "united associated allied applied advanced combined integrated unified consolidated limited incorporated chartered certified armed related mixed",
);
