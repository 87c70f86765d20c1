import type { Span } from "@/engine/text/span";
import type { Sentence } from "@/engine/text/sentences";
import { shape, type Tokens } from "@/engine/text/tokens";

/** Sentences in which capitals say nothing, because nearly every word has one ("Hale Sues Acme Over Leak"). */
export function findHeadlines(tokens: Tokens, sentences: readonly Sentence[], paragraphs: readonly Span[]): Uint8Array {
  const headlines = new Uint8Array(sentences.length);
  for (const [at, sentence] of sentences.entries()) {
    const paragraph = paragraphs[sentence.paragraph];
    const alone = paragraph !== undefined && sentence.end - sentence.start >= paragraph.end - paragraph.start - 4;
    headlines[at] = isTitleCase(tokens, sentence, alone) ? 1 : 0;
  }
  return headlines;
}

/** Only words of four letters and more are counted: titles leave the small ones alone. */
function isTitleCase(tokens: Tokens, sentence: Sentence, alone: boolean): boolean {
  let long = 0;
  let capitals = 0;
  let caps = 0;
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const flags = tokens.shapes[at] ?? 0;
    if ((flags & shape.word) === 0 || (tokens.ends[at] ?? 0) - (tokens.starts[at] ?? 0) < 4) continue;
    long += 1;
    if ((flags & shape.capital) !== 0) capitals += 1;
    if ((flags & shape.allCaps) !== 0) caps += 1;
  }
  if (long >= 3 && caps >= long * 0.8) return true;
  const endsPlainly = tokens.words[sentence.last - 1] !== ".";
  return alone && endsPlainly && long >= 4 && capitals >= long * 0.75;
}
