import type { Tokens } from "@/engine/text/tokens";
import type { Piece } from "./cut-segment";
import type { KnownEnds } from "./split-run";
import { classOf, wordClass } from "./words/word-class";

/**
 * Parts a known name from what stands beside it when that is a name of its own or none: "Brightbox Jane Roe", "Chinese
 * Telbrik". Where the rest may belong to a longer name ("Acme Stadium", "Bank of Norland"), nothing is parted: half a name
 * links wrongly.
 */
export function cutKnown(tokens: Tokens, piece: Piece, known: KnownEnds): Piece[] {
  const { first, last } = piece;
  const longer = known.get(first) ?? 0;
  // "Norlandic government", "Médecins sans frontières": the pack's name goes on in lower case.
  if (longer > last) return [{ ...piece, last: longer }];
  if (last - first === 1 || known.get(first) === last) return [piece];
  const end = known.get(first);
  if (end !== undefined && end < last && looksLikePerson(tokens, end, last)) {
    return [
      { ...piece, last: end },
      { first: end, last, title: null, startsSentence: false },
    ];
  }
  const start = startOfKnownTail(first, last, known);
  if (start === first) return [piece];
  const isAdjective = isDemonym(tokens, first, start);
  // "British Computer Society" is no "Computer Society": only names without such a head lose the adjective.
  const head = classOf(tokens.words[last - 1] ?? "");
  if (isAdjective && last - start > 1 && (head & wordClass.organisationHead) !== 0) return [piece];
  if (known.get(first) === start) {
    return [
      { ...piece, last: start },
      { first: start, last, title: null, startsSentence: false },
    ];
  }
  if (isAdjective) return [{ ...piece, first: start, startsSentence: false }];
  return [piece];
}

function startOfKnownTail(first: number, last: number, known: KnownEnds): number {
  for (let at = first + 1; at < last; at += 1) if (known.get(at) === last) return at;
  return first;
}

function looksLikePerson(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2 || last - first > 3) return false;
  const given = classOf(tokens.words[first] ?? "");
  const surname = classOf(tokens.words[last - 1] ?? "");
  const isGiven = (given & wordClass.given) !== 0 && (given & wordClass.ordinary) === 0;
  return isGiven && (surname & (wordClass.organisationHead | wordClass.placeHead | wordClass.thingHead)) === 0;
}

function isDemonym(tokens: Tokens, first: number, last: number): boolean {
  return last - first === 1 && (classOf(tokens.words[first] ?? "") & wordClass.demonym) !== 0;
}
