import { linkedKeys } from "@/engine/wording/background";
import type { TextMap } from "@/engine/article/text-map";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PageSettings } from "@/platform/messages";
import type { PageSummary } from "@/platform/page-state";

/** The article of a page with its report, and the way from the report's positions to the page. */
export type LiveArticle = {
  readonly report: ArticleReport;
  readonly map: TextMap;
  readonly settings: PageSettings;
};

/** Those in the report whom the reader has hidden. */
export function hiddenOf({ report, settings }: LiveArticle): EntityId[] {
  const isHidden = (key: EntityKey | null) => key !== null && settings.hidden.includes(key);
  return report.entities.filter(({ knowledge }) => isHidden(knowledge)).map(({ id }) => id);
}

/** Known names that are not hidden, and allegations. */
export function summaryOf(article: LiveArticle): PageSummary {
  const { report } = article;
  if (!report.page.article) return { kind: "none" };
  const known = linkedKeys(report).length - hiddenOf(article).length;
  return { kind: "read", entities: known, allegations: report.allegations.length };
}
