import type { Statement } from "./statement";
import type { StatementDraft } from "./statement-draft";
import type { ParsedText, Quotation, TokenRange } from "@/engine/syntax/parsed-text";
import { sentenceAtToken } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";

/** The content of a draft without the commas, dashes and full stops at its edges; quotation marks stay. */
export function contentOf(parsed: ParsedText, draft: StatementDraft): TokenRange[] {
  const content: TokenRange[] = [];
  for (const range of draft.content) {
    const own = trimmed(parsed, wholeQuotation(parsed, range));
    if (own.last > own.first) content.push(own);
  }
  return content.length < 2 ? content : content.sort((one, other) => one.first - other.first);
}

/** Content that ends inside a quotation which it has opened goes on to its end, over the ends of sentences. */
function wholeQuotation(parsed: ParsedText, range: TokenRange): TokenRange {
  let { first, last } = range;
  // "says “nothing was hidden”": the mark stands before the clause.
  const opened = parsed.tags[first - 1] === tag.quote ? quotationFrom(parsed, first - 1) : null;
  if (opened?.first === first - 1 && opened.last <= last + 1) first -= 1;
  let found = quotationFrom(parsed, first);
  for (let step = 0; found !== null && found.first < last && step < 12; step += 1) {
    last = Math.max(last, found.last);
    found = quotationFrom(parsed, found.first + 1);
  }
  return { first, last };
}

function trimmed(parsed: ParsedText, range: TokenRange): TokenRange {
  let { first, last } = range;
  first = Math.min(behindDateline(parsed, first), last);
  while (first < last && isEdge(parsed, first)) first += 1;
  // The full stop in a quotation that runs on is the speaker's.
  const runsOn = parsed.tags[first] === tag.quote && quotationFrom(parsed, first)?.closed === false;
  if (runsOn) return { first, last };
  while (last > first && (isEdge(parsed, last - 1) || parsed.tags[last - 1] === tag.conjunction)) last -= 1;
  return { first, last };
}

/** "14:32 Police …", "NORPORT, March 3 (Nordpress) - Telbrik …": where the words begin that a paragraph opens with when and where. */
function behindDateline(parsed: ParsedText, first: number): number {
  const sentence = parsed.sentences[sentenceAtToken(parsed, first)];
  if (sentence === undefined || first - sentence.first > 2) return first;
  const { words, shapes } = parsed.tokens;
  const isNumber = ((shapes[sentence.first] ?? 0) & shape.number) !== 0;
  if (isNumber && words[sentence.first + 1] === ":") return Math.max(first, sentence.first + 3);
  if (first !== sentence.first || parsed.paragraphs[sentence.paragraph]?.start !== sentence.start) return first;
  const isCapital = ((shapes[first] ?? 0) & shape.allCaps) !== 0;
  if (isCapital && words[first + 1] === ":") return first + 2;
  for (let at = first + 1; at < Math.min(sentence.last, first + longestDateline); at += 1) {
    if (parsed.tags[at] !== tag.dash) continue;
    return isCapital || words[at - 1] === ")" ? at + 1 : first;
  }
  return first;
}

const longestDateline = 12;

function isEdge(parsed: ParsedText, at: number): boolean {
  const own = parsed.tags[at] ?? 0;
  return own === tag.comma || own === tag.colon || own === tag.dash || own === tag.end || own === tag.none;
}

/** Direct when quotation marks enclose every part, mixed when they enclose some words. */
export function kindOf(parsed: ParsedText, content: readonly TokenRange[]): Statement["kind"] {
  if (content.every((range) => isQuoted(parsed, range))) return "direct";
  return content.some((range) => (quotationFrom(parsed, range.first)?.first ?? range.last) < range.last)
    ? "mixed"
    : "indirect";
}

function isQuoted(parsed: ParsedText, range: TokenRange): boolean {
  const found = quotationFrom(parsed, range.first);
  return found !== null && found.first === range.first && found.last >= range.last - 1;
}

/** The first quotation that begins at `first` or later. */
export function quotationFrom(parsed: ParsedText, first: number): Quotation | null {
  const { quotations } = parsed;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return quotations[low] ?? null;
}
