import type { Allegation } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import { nameAccusers, nameParty } from "@/engine/wording/allegation-words";
import type { Words } from "@/engine/wording/words";

/** A line from an accuser to an accused; `from` and `to` are places in the two columns. */
export type MapLine = {
  readonly allegation: Allegation;
  readonly from: number;
  readonly to: number;
  /** How many lines between the same two came before. */
  readonly turn: number;
};

export type AccusationMap = {
  readonly accusers: readonly string[];
  readonly accused: readonly string[];
  readonly lines: readonly MapLine[];
};

/** Who accuses whom as two columns with lines between them, each name once a column, in the order of the article. */
export function mapAccusations(report: ArticleReport, words: Words): AccusationMap {
  const accusers: string[] = [];
  const accused: string[] = [];
  const lines: MapLine[] = [];
  for (const allegation of report.allegations) {
    const to = placeOf(accused, nameParty(report, allegation.accused, words));
    for (const name of nameAccusers(report, allegation, words)) {
      const from = placeOf(accusers, name);
      const turn = lines.filter((line) => line.from === from && line.to === to).length;
      lines.push({ allegation, from, to, turn });
    }
  }
  return { accusers, accused, lines };
}

function placeOf(column: string[], name: string): number {
  const place = column.indexOf(name);
  return place >= 0 ? place : column.push(name) - 1;
}
