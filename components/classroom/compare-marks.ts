import type { ArticleReport } from "@/engine/report/article-report";
import { voicedAmong } from "@/engine/statements/statement";
import { overlaps, type Span } from "@/engine/text/span";
import { findSentences } from "@/engine/text/sentences";
import { tokenise } from "@/engine/text/tokens";

export type MarkKind = "source" | "allegation";
export const markKinds: readonly MarkKind[] = ["source", "allegation"];

/** The starts of the sentences that somebody marked, by kind. */
export type PupilMarks = Readonly<Record<MarkKind, ReadonlySet<number>>>;

/** Sentences by who marked them. */
export type Comparison = {
  readonly both: readonly Span[];
  readonly you: readonly Span[];
  readonly found: readonly Span[];
};

/** The sentences of the story's own paragraphs, a list for each paragraph. */
export function sentencesOf({ article }: ArticleReport): readonly (readonly Span[])[] {
  if (article === null) return [];
  const told = article.paragraphs.filter(({ kind }) => kind !== "byline" && kind !== "furniture");
  const sentences = findSentences(tokenise(article.text), told);
  return told.map((_paragraph, index) => sentences.filter(({ paragraph }) => paragraph === index));
}

/** What the analysis found in sentences, against what somebody marked. */
export function compareMarks(report: ArticleReport, kind: MarkKind, marks: PupilMarks): Comparison {
  const sentences = sentencesOf(report).flat();
  const spans = kind === "source" ? sourceSpans(report) : report.allegations.flatMap(({ mentions }) => mentions);
  const isFound = (sentence: Span) => spans.some((span) => overlaps(sentence, span));
  const isMarked = (sentence: Span) => marks[kind].has(sentence.start);
  return {
    both: sentences.filter((sentence) => isMarked(sentence) && isFound(sentence)),
    you: sentences.filter((sentence) => isMarked(sentence) && !isFound(sentence)),
    found: sentences.filter((sentence) => !isMarked(sentence) && isFound(sentence)),
  };
}

/** The places that say where something is from. */
function sourceSpans(report: ArticleReport): Span[] {
  return voicedAmong(report.statements).flatMap(({ cue, source }) => [cue, source].filter((span) => span !== null));
}
