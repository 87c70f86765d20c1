import type { Span } from "@/engine/text/span";

/** A stretch of an article for showing: the words that matter, and what stands around them. */
export type Excerpt = { readonly before: string; readonly words: string; readonly after: string };

const ellipsis = "…";

/**
 * The words of `whole` with `part` told apart. What is longer than `limit` is cut around the part, at word ends;
 * white space is collapsed. Without a part, or with one outside, everything is in `before`.
 */
export function excerpt(text: string, whole: Span, part: Span | null, limit: number): Excerpt {
  if (part === null || part.start < whole.start || part.end > whole.end) {
    return { before: cutEnd(collapse(text.slice(whole.start, whole.end)), limit), words: "", after: "" };
  }
  const words = cutEnd(collapse(text.slice(part.start, part.end)), limit);
  const before = collapse(text.slice(whole.start, part.start));
  const after = collapse(text.slice(part.end, whole.end));
  const room = Math.max(0, limit - words.length);
  const roomAfter = Math.max(room / 2, room - before.length);
  const shownAfter = cutEnd(after, roomAfter);
  return { before: cutStart(before, room - shownAfter.length), words, after: shownAfter };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ");
}

function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(" ", limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : wholeCharacters(text, limit - 1))}${ellipsis}`;
}

function cutStart(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.indexOf(" ", text.length - limit + 1);
  return cut < 0 ? ellipsis : `${ellipsis}${text.slice(cut + 1)}`;
}

/** `length`, or one less where that would cut a surrogate pair. */
function wholeCharacters(text: string, length: number): number {
  const last = text.charCodeAt(length - 1);
  return last >= 0xd800 && last <= 0xdbff ? length - 1 : Math.max(0, length);
}
