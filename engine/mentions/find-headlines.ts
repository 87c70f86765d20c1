import type { Span } from "@/engine/text/span";
import type { Sentence } from "@/engine/text/sentences";
import { shape, type Tokens } from "@/engine/text/tokens";

/** What a sentence's capitals tell. */
export const capitals = {
  /** Its names. */
  names: 0,
  /** Perhaps nothing: a short line by itself, a name ("Jane Hale") or a headline ("Hale Jailed"). */
  doubtful: 1,
  /** Nothing, because nearly every word has one ("Hale Sues Acme Over Leak"). */
  nothing: 2,
} as const;

/** For each sentence one of `capitals`. */
export function findHeadlines(tokens: Tokens, sentences: readonly Sentence[], paragraphs: readonly Span[]): Uint8Array {
  const headlines = tokens.columns.uint8(sentences.length);
  for (const [at, sentence] of sentences.entries()) {
    const paragraph = paragraphs[sentence.paragraph];
    const alone = paragraph !== undefined && sentence.end - sentence.start >= paragraph.end - paragraph.start - 4;
    headlines[at] = whatCapitalsTell(tokens, sentence, alone);
  }
  return headlines;
}

/** Only words of four letters and more are counted: titles leave the small ones alone. */
function whatCapitalsTell(tokens: Tokens, sentence: Sentence, alone: boolean): number {
  let long = 0;
  let upper = 0;
  let caps = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.word) === 0 || (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) < 4) continue;
    long += 1;
    if ((flags & shape.capital) !== 0) upper += 1;
    if ((flags & shape.allCaps) !== 0) caps += 1;
  }
  if (long >= 3 && caps >= long * 0.8) return capitals.nothing;
  if (!alone || tokens.words[sentence.last - 1] === "." || upper < long * 0.75) return capitals.names;
  return long >= 4 ? capitals.nothing : capitals.doubtful;
}
