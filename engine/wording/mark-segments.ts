import type { EntityId } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { overlaps, type Span } from "@/engine/text/span";

/** A stretch of the article with everything that holds for all of it. */
export type MarkedSegment = Span & {
  /** Who is named here, or null. */
  readonly entity: EntityId | null;
  /** Whether it is part of a sentence that carries an allegation. */
  readonly allegation: boolean;
  /** Whether it is part of the words that the reader asked for. */
  readonly shown: boolean;
};

/**
 * Cuts `within` at the borders of all marks: segments are in order, without gap or overlap, and each is marked alike
 * from end to end. `shown` are the words that the reader asked for, if any.
 */
export function markSegments(report: ArticleReport, within: Span, shown: Span | null): MarkedSegment[] {
  // Only what is here: a long text is cut paragraph by paragraph.
  const isHere = (span: Span) => overlaps(span, within);
  const mentions = report.entities.flatMap(({ id, mentions: places }) =>
    places.filter(isHere).map((span) => ({ span, id })),
  );
  const sentences = report.allegations.flatMap((allegation) => allegation.mentions.filter(isHere));
  const all = [...mentions.map(({ span }) => span), ...sentences, ...(shown === null ? [] : [shown])];
  const borders = bordersOf(all, within);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? within.end;
    const covers = (span: Span) => span.start <= start && end <= span.end;
    return {
      start,
      end,
      entity: mentions.find(({ span }) => covers(span))?.id ?? null,
      allegation: sentences.some(covers),
      shown: shown !== null && covers(shown),
    };
  });
}

function bordersOf(spans: readonly Span[], within: Span): number[] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((at) => within.start < at && at < within.end);
  return [...new Set([within.start, ...inside, within.end])].sort((one, other) => one - other);
}
