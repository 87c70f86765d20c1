import type { ArticleReport } from "@/engine/report/article-report";
import type { MessageKey } from "./words";

/** What was not read, and so is not in the report. */
export function readingLimits({ article }: ArticleReport): MessageKey[] {
  if (article === null) return [];
  const limits: (MessageKey | null)[] = [
    article.partial ? "partialNote" : null,
    article.truncatedAt === null ? null : "truncatedNote",
    readsStatements({ article }) ? null : "languageNote",
  ];
  return limits.filter((limit) => limit !== null);
}

/** Whether statements and allegations were looked for: the rules know English only. */
export function readsStatements({ article }: Pick<ArticleReport, "article">): boolean {
  return article === null || article.language === null || article.language === "en";
}

/** Whether the article may say more than what was read. */
export function isReadInPart({ article }: ArticleReport): boolean {
  return article !== null && (article.partial || article.truncatedAt !== null);
}
