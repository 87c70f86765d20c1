import type { ArticleText, Paragraph, ParagraphKind } from "@/engine/article/article-text";
import { isDateLine, isNameLine } from "@/engine/article/byline-lines";
import { parseDate, writtenDate } from "@/engine/article/parse-date";
import { languageOfText } from "@/engine/article/find-language";
import { webHost } from "@/engine/text/web-host";
import { isCredit, isFurnitureLine } from "@/engine/article/furniture-lines";
import { isPersonName, splitByline } from "@/engine/article/person-names";
import { findSignature } from "@/engine/article/find-signature";
import { textOf, type Span } from "@/engine/text/span";
import { textParagraphs } from "@/engine/article/text-paragraphs";

/** What is known about a text besides its words. */
export type TextOrigin = {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** As written; read as a date. */
  readonly published?: string | undefined;
  readonly outlet?: string | undefined;
};

const longestTitle = 200;
const limit = 200_000;

/**
 * Reads an article that is given as text. The text is kept as it is, for positions are its; only what each paragraph is for
 * is found: title, bylines, picture credits, and the note about the author at the end.
 */
export function readText(text: string, origin: TextOrigin = {}): ArticleText {
  const end = Math.min(text.length, limit);
  const spans = textParagraphs(text.slice(0, end));
  const title = findTitle(text, spans, origin.title);
  const signature = findSignature(spans.map((span) => textOf(text, span)));
  const bylines: string[] = [];
  const paragraphs = spans.map((span, index): Paragraph => {
    const line = textOf(text, span);
    const kind = index === title ? "title" : kindOf(line, index, spans.length, signature);
    if (kind === "byline" && !signature.lines.has(index)) bylines.push(line);
    return { start: span.start, end: span.end, kind };
  });
  const titleSpan = title === null ? null : spans[title];
  return {
    url: origin.url ?? "",
    title: origin.title ?? (titleSpan === null || titleSpan === undefined ? "" : textOf(text, titleSpan)),
    authors: authorsOf(bylines, signature.author),
    published: parseDate(origin.published ?? "") ?? dateIn(bylines),
    modified: null,
    language: languageOfText(text),
    outlet: { name: origin.outlet ?? null, domain: webHost(origin.url ?? "") },
    text,
    paragraphs,
    links: [],
    partial: false,
    truncatedAt: end < text.length ? end : null,
  };
}

/** The first paragraph when it is the given title, or, with none given, a short line that does not end as a sentence does. */
function findTitle(text: string, spans: readonly Span[], given: string | undefined): number | null {
  const first = spans[0];
  if (first === undefined || spans.length < 2) return null;
  const line = textOf(text, first);
  if (given !== undefined) return line.trim() === given.trim() ? 0 : null;
  if (line.length > longestTitle || line.includes("\n") || isNameLine(line) || isDateLine(line) || isCredit(line))
    return null;
  return /[.;:,]["”’)]?$/.test(line) && !/\b(?:Inc|Co|Corp|U\.S|U\.K)\.$/.test(line) ? null : 0;
}

function kindOf(
  line: string,
  index: number,
  count: number,
  signature: ReturnType<typeof findSignature>,
): ParagraphKind {
  const atSignature = signature.lines.get(index);
  if (atSignature !== undefined) return atSignature;
  if (isFurnitureLine(line)) return "furniture";
  if ((index < 6 || index > count - 4) && (isNameLine(line) || isDateLine(line))) return "byline";
  return /^\s*(?:[-*•]|\d{1,2}[.)])\s/.test(line) ? "list" : "body";
}

function authorsOf(bylines: readonly string[], signed: string | null): string[] {
  const found = bylines.filter((line) => /^by\s/i.test(line)).flatMap((line) => splitByline(line).filter(isPersonName));
  if (found.length === 0 && signed !== null) found.push(signed);
  return [...new Set(found)];
}

function dateIn(bylines: readonly string[]): string | null {
  for (const line of bylines) {
    const date = writtenDate(line) ?? parseDate(line);
    if (date !== null) return date;
  }
  return null;
}
