import type { ArticleReport } from "@/engine/report/article-report";
import type { Hidden } from "@/engine/wording/report-lists";

/**
 * The report without what the reader has hidden, for files that others read: a name that was called "not this one" stays, as a name without an
 * entry, and no record stands with what it is accused of.
 */
export function unlinkHidden(report: ArticleReport, hidden: Hidden): ArticleReport {
  const isHidden = (id: string | null): boolean => id !== null && hidden.entities.some((entity) => entity === id);
  return {
    ...report,
    entities: report.entities.map((entity) =>
      isHidden(entity.id)
        ? { ...entity, knowledge: null, wikidata: null, reasons: ["a reader said that it is not the one by this name"] }
        : entity,
    ),
    allegations: report.allegations.map((allegation) => ({
      ...allegation,
      background: isHidden(allegation.accused.entity)
        ? []
        : allegation.background.filter((id) => !hidden.records.includes(id)),
    })),
  };
}
