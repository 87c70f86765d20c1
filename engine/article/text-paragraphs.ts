import type { Span } from "@/engine/text/span";

/** A text with lines longer than this was not wrapped by hand: each of its lines is a paragraph. */
const longestWrappedLine = 120;

/**
 * The paragraphs of a plain text, without the white space around them: apart by blank lines, or by line ends where lines
 * are too long to have been wrapped.
 */
export function textParagraphs(text: string): Span[] {
  const found: Span[] = [];
  let group: Span[] = [];
  for (const line of linesOf(text)) {
    if (line.end > line.start) group.push(line);
    else {
      found.push(...paragraphsOf(group));
      group = [];
    }
  }
  found.push(...paragraphsOf(group));
  return found;
}

function paragraphsOf(group: readonly Span[]): readonly Span[] {
  const first = group[0];
  const last = group.at(-1);
  if (first === undefined || last === undefined) return [];
  if (group.some((line) => line.end - line.start > longestWrappedLine)) return group;
  return [{ start: first.start, end: last.end }];
}

/** Each line without the white space around it; an empty span for a blank line. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf("\n", from);
    const to = newline === -1 ? text.length : newline;
    let start = from;
    let end = to;
    while (start < end && text.slice(start, start + 1).trim() === "") start += 1;
    while (end > start && text.slice(end - 1, end).trim() === "") end -= 1;
    lines.push({ start, end });
    from = to + 1;
  }
  return lines;
}
