import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Piece } from "./cut-segment";
import type { KnownEnds } from "./split-run";
import { classAt, classOf, wordClass } from "./words/word-class";

/**
 * Parts a known name from what stands beside it when that is a name of its own or none: "Brightbox Jane Roe", "Chinese
 * Telbrik", "Brightbox Botanist", "Oster University Telbrik". Where the rest may belong to a longer name ("Acme Stadium",
 * "Bank of Norland"), nothing is parted: half a name links wrongly.
 */
export function cutKnown(tokens: Tokens, piece: Piece, known: KnownEnds): Piece[] {
  const { first, last } = piece;
  const end = known[first] ?? 0;
  // "Norlandic government", "Médecins sans frontières": the pack's name goes on in lower case.
  if (end > last) return [partOf(piece, first, end)];
  if (last - first === 1 || end === last) return [piece];
  // "told Jane Roe Thursday that": when it was.
  const isNamed = end === last - 1 || piece.title !== null || looksLikePerson(tokens, first, last - 1);
  if (isNamed && days.has(tokens.words[last - 1] ?? "")) return cutKnown(tokens, partOf(piece, first, last - 1), known);
  if (end > 0 && looksLikePerson(tokens, end, last)) {
    return [partOf(piece, first, end), { first: end, last, title: null, startsSentence: false }];
  }
  if (end > 0 && (isHolder(tokens, piece, end) || isPartOfSchool(tokens, end, last)))
    return [partOf(piece, first, end)];
  const start = startOfKnownTail(first, last, known);
  if (start === first) return [piece];
  if (endsName(tokens, first, start) || (isHead(tokens, start - 1) && looksLikePerson(tokens, start, last))) {
    return [partOf(piece, first, start), { first: start, last, title: null, startsSentence: false }];
  }
  // "Opposition People's Party"
  if (start - first === 1 && last - start > 1 && sides.has(tokens.words[first] ?? ""))
    return [partOf(piece, start, last)];
  const isAdjective = isDemonym(tokens, first, start);
  // "British Computer Society" is no "Computer Society": only names without such a head lose the adjective.
  if (isAdjective && last - start > 1 && isHead(tokens, last - 1)) return [piece];
  if (end === start) {
    // "Telbrik Premier League": who pays for it is named in its name, and does nothing here.
    if (leagues.has(tokens.words[last - 1] ?? "")) return [partOf(piece, start, last)];
    return [partOf(piece, first, start), { first: start, last, title: null, startsSentence: false }];
  }
  return [isAdjective ? partOf(piece, start, last) : piece];
}

const sides = new Set(["opposition", "ruling", "governing"]);
const leagues = setOfWords("league championship cup");
const days = setOfWords("monday tuesday wednesday thursday friday saturday sunday");

/** Written out, for every name comes this way: a spread makes another kind of object. */
function partOf({ first: begun, title, startsSentence }: Piece, first: number, last: number): Piece {
  return { first, last, title, startsSentence: startsSentence && first === begun };
}

function startOfKnownTail(first: number, last: number, known: KnownEnds): number {
  for (let at = first + 1; at < last; at += 1) if (known[at] === last) return at;
  return first;
}

function looksLikePerson(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2 || last - first > 3) return false;
  const given = classAt(tokens, first);
  const surname = classAt(tokens, last - 1);
  const isGiven = (given & wordClass.given) !== 0 && (given & wordClass.ordinary) === 0;
  return isGiven && (surname & (wordClass.organisationHead | wordClass.placeHead | wordClass.thingHead)) === 0;
}

function isHead(tokens: Tokens, at: number): boolean {
  return (classAt(tokens, at) & wordClass.organisationHead) !== 0;
}

/** "Labour Member of Parliament", "Norland Government Botanist Jane Roe": who holds an office there, and no longer name. */
function isHolder(tokens: Tokens, { first, last }: Piece, end: number): boolean {
  const word = tokens.words[end] ?? "";
  if (word === "member" && tokens.words[end + 1] === "of") return true;
  const isOffice = (classOf(word) & (wordClass.personNoun | wordClass.officeTitle)) !== 0 && !word.endsWith("s");
  return isOffice && end - first > 1 && last - end > 1 && !isHead(tokens, last - 1);
}

/** "Oster University Telbrik": what has such a head is whole. */
function endsName(tokens: Tokens, first: number, start: number): boolean {
  return start - first > 1 && closing.has(tokens.words[start - 1] ?? "");
}

const closing = setOfWords("university college institute ministry agency commission association federation");

/** "Oster University Faculty of Medicine" is at Oster University. */
function isPartOfSchool({ words }: Tokens, end: number, last: number): boolean {
  if (words[end - 1] !== "university") return false;
  for (let at = end + 1; at < last; at += 1) if (words[at] === "of") return parts.has(words[at - 1] ?? "");
  return false;
}

const parts = new Set(["faculty", "school", "department", "college", "institute"]);

function isDemonym(tokens: Tokens, first: number, last: number): boolean {
  return last - first === 1 && (classAt(tokens, first) & wordClass.demonym) !== 0;
}
