import { closedWords } from "@/engine/syntax/lexicon/closed-words";
import { form, verbForms } from "@/engine/syntax/lexicon/word-forms";
import { tag } from "@/engine/syntax/tag";
import { shape, type Tokens } from "@/engine/text/tokens";

/**
 * Whether the quotation with the marks at `first` and before `last` is speech of its own or a part of the writer's
 * clause. Speech begins where a sentence, a comma or a colon lets it begin, or is a sentence itself behind a verb.
 */
export function quotationKind(
  tokens: Tokens,
  first: number,
  last: number,
  closed: boolean,
  from: number,
): "speech" | "part" {
  const innerLast = closed ? last - 1 : last;
  const length = innerLast - first - 1;
  const capital = ((tokens.shapes[first + 1] ?? 0) & shape.capital) !== 0;
  const endMark = tokens.words[innerLast - 1] ?? "";
  const ends = endMark === "," || ((tokens.shapes[innerLast - 1] ?? 0) & shape.end) !== 0;
  const outsideComma = tokens.words[last] === ",";
  const begins = first === from || isBehindHour(tokens, first, from);
  const before = begins ? "" : (tokens.words[first - 1] ?? "");
  if (begins || ((tokens.shapes[first - 1] ?? 0) & shape.end) !== 0)
    return ends || !closed || (outsideComma && length > 2) || (length > 4 && hasVerb(tokens, first, innerLast))
      ? "speech"
      : "part";
  if (before === ":") return capital || ends || length > 4 ? "speech" : "part";
  if (before === "," || before === "—" || before === "–") {
    if (capital && (ends || outsideComma || length > 3)) return "speech";
    return length > 3 && hasVerb(tokens, first, innerLast) ? "speech" : "part";
  }
  // Hale said “We are ready.”: no comma, but a whole sentence.
  return capital && ends && length > 3 && verbForms().has(before) && hasVerb(tokens, first, innerLast)
    ? "speech"
    : "part";
}

/** "13:48 “We heard a bang,” …": the hour of an entry stands before the first words. */
function isBehindHour({ words, shapes }: Tokens, first: number, from: number): boolean {
  return first === from + 3 && words[from + 1] === ":" && ((shapes[from] ?? 0) & shape.number) !== 0;
}

/** Enough of the words are looked at to know; a quotation of a thousand words needs no more. */
const lookedAt = 60;

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  const end = Math.min(last, first + lookedAt);
  for (let at = first + 1; at < end; at += 1) {
    const word = tokens.words[at] ?? "";
    const closed = closedWords.get(word) ?? 0;
    if (closed >= tag.modal && closed <= tag.do) return true;
    const verb = verbForms().get(word);
    if (verb !== undefined && (verb.forms & form.noun) === 0 && (verb.forms & form.ing) === 0) return true;
  }
  return false;
}
