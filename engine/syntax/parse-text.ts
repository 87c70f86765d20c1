import type { ArticleText, Paragraph } from "@/engine/article/article-text";
import { buildClauses } from "@/engine/syntax/build-clauses";
import { findChunks } from "@/engine/syntax/find-chunks";
import { findQuotations } from "@/engine/syntax/find-quotations";
import type { ParsedText, Quotation } from "@/engine/syntax/parsed-text";
import type { Reading } from "@/engine/syntax/reading";
import { tagWords } from "@/engine/syntax/tag-words";
import { findSentences } from "@/engine/text/sentences";
import { tokenise, type Tokens } from "@/engine/text/tokens";
import { findWordsOfText } from "@/engine/text/words-of-text";

/** Whether a paragraph is prose; bylines, credits and furniture are kept and never analysed. */
function isProse(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && paragraph.kind !== "byline" && paragraph.kind !== "furniture";
}

/**
 * Reads the article's grammar as far as rules and a lexicon tell it, in linear time. English; for other languages the
 * words, sentences and quotations are right and the rest is noise, so callers ask `article.language` first.
 */
export function parseText(article: Pick<ArticleText, "text" | "paragraphs">): ParsedText {
  const { text, paragraphs } = article;
  const tokens = tokenise(text);
  const { count, columns } = tokens;
  const isAnalysed = (at: number): boolean => isProse(paragraphs[at]);
  const sentences = findSentences(tokens, paragraphs, isAnalysed);
  const quotations = findQuotations(tokens, paragraphs, isAnalysed);
  const reading: Reading = {
    tokens,
    tags: columns.uint8(count),
    quotations,
    speechAt: speechPerToken(tokens, quotations),
    speechAround: (speech) => speechAround(quotations, speech),
    nounPhrases: [],
    clauses: [],
    nounPhraseAt: columns.int32(count).fill(-1),
    clauseAt: columns.int32(count).fill(-1),
    sentence: 0,
  };
  for (const [index, sentence] of sentences.entries()) {
    reading.sentence = index;
    tagWords(tokens, reading.tags, sentence.first, sentence.last);
    parseStretch(reading, sentence.first, sentence.last, levelAround(reading, sentence.first, sentence.last));
  }
  finishClauses(reading);
  return {
    text,
    paragraphs,
    tokens,
    words: findWordsOfText(tokens),
    sentences,
    tags: reading.tags,
    quotations,
    nounPhrases: reading.nounPhrases,
    clauses: reading.clauses,
    nounPhraseAt: reading.nounPhraseAt,
    clauseAt: reading.clauseAt,
  };
}

function speechPerToken({ columns, count }: Tokens, quotations: readonly Quotation[]): Int32Array {
  const speechAt = columns.int32(count).fill(-1);
  // Inner ones come later in the list and win.
  for (const [index, quotation] of quotations.entries())
    if (quotation.kind === "speech") speechAt.fill(index, quotation.first, quotation.last);
  return speechAt;
}

function speechAround(quotations: readonly Quotation[], speech: number): number {
  let around = quotations[speech]?.inside ?? null;
  while (around !== null && quotations[around]?.kind !== "speech") around = quotations[around]?.inside ?? null;
  return around ?? -1;
}

/** The level of a sentence: that of the writer, unless all of it stands in one quotation. */
function levelAround(reading: Reading, first: number, last: number): number {
  const level = reading.speechAt[first] ?? -1;
  if (level < 0) return -1;
  return (reading.quotations[level]?.last ?? 0) >= last ? level : -1;
}

/** The clauses of one stretch, and then those of each speech inside it. */
function parseStretch(reading: Reading, first: number, last: number, level: number): void {
  const chunks = findChunks(reading, first, last, level);
  buildClauses(reading, chunks, level < 0 ? null : level);
  for (const chunk of chunks)
    if (chunk.kind === "speech" && chunk.quotation >= 0 && chunk.quotation !== level)
      parseStretch(reading, chunk.first, chunk.last, chunk.quotation);
}

/** A clause without a verb is a fragment; its phrases stay free. */
function finishClauses(reading: Reading): void {
  for (const clause of reading.clauses) if (clause.verb === null) clause.kind = "fragment";
}
