import type { Paragraph } from "@/engine/article/article-text";
import { quotationKind } from "@/engine/syntax/quotation-kind";
import type { Quotation } from "@/engine/syntax/parsed-text";
import { shape, tokenAt, type Tokens } from "@/engine/text/tokens";

/** Deeper quotations than this are no quotations: it keeps pages of quotation marks linear. */
const maximumDepth = 4;

type Style = "double" | "single" | "guillemet";
type Open = { readonly token: number; readonly style: Style; readonly slot: number };

/**
 * The quotations of prose paragraphs, by where they open. Marks are paired within a paragraph, a mark of one style inside
 * another nests; an apostrophe is no mark. An opening mark without its partner, where a quotation may begin, runs to the
 * end of the paragraph; other leftover marks are ignored.
 */
export function findQuotations(
  tokens: Tokens,
  paragraphs: readonly Paragraph[],
  isProse: (at: number) => boolean,
): Quotation[] {
  const found: Quotation[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isProse(index)) continue;
    findInParagraph(tokens, index, tokenAt(tokens, paragraph.start), tokenAt(tokens, paragraph.end), found);
  }
  return found;
}

function findInParagraph(tokens: Tokens, paragraph: number, first: number, last: number, found: Quotation[]): void {
  const open: Open[] = [];
  const slots: (Quotation | null)[] = [];
  for (let at = first; at < last; at += 1) {
    if (((tokens.shapes[at] ?? 0) & shape.quote) === 0) continue;
    const mark = tokens.words[at] ?? "";
    const style = styleOf(mark);
    const partner = partnerOf(open, style);
    if (partner >= 0 && closes(tokens, at, mark, style, last)) {
      const begun = open[partner];
      open.length = partner;
      if (begun !== undefined && at > begun.token + 1)
        slots[begun.slot] = quotationOf(tokens, begun.token, at + 1, true, paragraph, first);
      continue;
    }
    if (open.length < maximumDepth && opens(tokens, at, mark, style, last)) {
      open.push({ token: at, style, slot: slots.length });
      slots.push(null);
    }
  }
  const runsOn = open.find((one) => isRunningOn(tokens, one, first));
  if (runsOn !== undefined && last > runsOn.token + 2)
    slots[runsOn.slot] = quotationOf(tokens, runsOn.token, last, false, paragraph, first);
  addInOrder(slots, found);
}

/** Quotations are opened in reading order; each is told which one is around it. */
function addInOrder(slots: readonly (Quotation | null)[], found: Quotation[]): void {
  const around: number[] = [];
  for (const quotation of slots) {
    if (quotation === null) continue;
    while (around.length > 0 && (found[around.at(-1) ?? 0]?.last ?? 0) <= quotation.first) around.pop();
    found.push({ ...quotation, inside: around.at(-1) ?? null });
    around.push(found.length - 1);
  }
}

function styleOf(mark: string): Style {
  if (mark === '"' || mark === "“" || mark === "”" || mark === "„" || mark === "‟" || mark === "''" || mark === "``")
    return "double";
  return mark === "«" || mark === "»" || mark === "‹" || mark === "›" ? "guillemet" : "single";
}

function partnerOf(open: readonly Open[], style: Style): number {
  for (let at = open.length - 1; at >= 0; at -= 1) if (open[at]?.style === style) return at;
  return -1;
}

function isSpaced(tokens: Tokens, at: number): boolean {
  return ((tokens.shapes[at] ?? 0) & shape.spaced) !== 0;
}

function opens(tokens: Tokens, at: number, mark: string, style: Style, last: number): boolean {
  if (at + 1 >= last) return false;
  if (mark === "“" || mark === "„" || mark === "«" || mark === "``") return true;
  if (mark === "”") return isSpaced(tokens, at) && !isSpaced(tokens, at + 1);
  if (isSpaced(tokens, at + 1)) return false;
  const flags = tokens.shapes[at - 1] ?? shape.mark;
  const free = isSpaced(tokens, at) || (flags & shape.mark) !== 0;
  if (style !== "single") return free;
  // ’tis, ’90s, 'em: an apostrophe.
  const next = tokens.words[at + 1] ?? "";
  const dropped =
    mark !== "‘" && (/^\d/u.test(next) || next === "em" || next === "tis" || next === "til" || next === "cause");
  return mark !== "’" && free && !dropped;
}

function closes(tokens: Tokens, at: number, mark: string, style: Style, last: number): boolean {
  // Some texts close with the mark that opens: “so“.
  if (mark === "“") return !isSpaced(tokens, at) && at + 1 < last && isSpaced(tokens, at + 1);
  if (mark === "„" || mark === "‘" || mark === "«" || mark === "``") return false;
  const atEnd = at + 1 >= last;
  // 6’2” is a height.
  if (style === "double" && isInches(tokens.words[at - 1] ?? "") && !isSpaced(tokens, at)) return false;
  if (mark === "”" || mark === "»") return true;
  const nextFree = atEnd || isSpaced(tokens, at + 1) || ((tokens.shapes[at + 1] ?? 0) & shape.mark) !== 0;
  if (style !== "single") return nextFree || !isSpaced(tokens, at);
  if (isSpaced(tokens, at) || !nextFree) return false;
  return !isPluralGenitive(tokens, at, last);
}

function isInches(word: string): boolean {
  return word.length < 6 && /^\d'\d+$/u.test(word);
}

/** "the users' data": an s before it and a word behind; a quotation would rather end at a mark. */
function isPluralGenitive(tokens: Tokens, at: number, last: number): boolean {
  if (!(tokens.words[at - 1] ?? "").endsWith("s") || at + 1 >= last) return false;
  if (((tokens.shapes[at + 1] ?? 0) & shape.word) === 0) return false;
  const end = Math.min(last, at + 25);
  for (let next = at + 1; next < end; next += 1) {
    const mark = tokens.words[next];
    if ((mark === "’" || mark === "'") && !isSpaced(tokens, next)) return true;
  }
  return false;
}

/** A single mark may be an apostrophe: it runs on only from the beginning of the paragraph or behind a colon. */
function isRunningOn(tokens: Tokens, { token, style }: Open, first: number): boolean {
  if (style === "single") return token === first || tokens.words[token - 1] === ":";
  return isParagraphStart(tokens, token, first);
}

function isParagraphStart(tokens: Tokens, at: number, first: number): boolean {
  if (at === first) return true;
  const before = tokens.words[at - 1] ?? "";
  return before === "," || before === ":" || ((tokens.shapes[at - 1] ?? 0) & shape.end) !== 0;
}

function quotationOf(
  tokens: Tokens,
  first: number,
  last: number,
  closed: boolean,
  paragraph: number,
  from: number,
): Quotation {
  const innerLast = closed ? last - 1 : last;
  const start = tokens.starts[first] ?? 0;
  return {
    start,
    end: tokens.ends[last - 1] ?? start,
    first,
    last,
    inner: { start: tokens.starts[first + 1] ?? start, end: tokens.ends[innerLast - 1] ?? start },
    kind: quotationKind(tokens, first, last, closed, from),
    closed,
    inside: null,
    paragraph,
  };
}
