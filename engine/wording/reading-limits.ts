import type { ArticleReport } from "@/engine/report/article-report";
import type { MessageKey } from "./words";

/** What was not read, and so is not in the report. */
export function readingLimits({ article }: ArticleReport): MessageKey[] {
  if (article === null) return [];
  const limits: (MessageKey | null)[] = [
    article.partial ? "partialNote" : null,
    article.truncatedAt === null ? null : "truncatedNote",
    article.language === null || article.language === "en" ? null : "languageNote",
  ];
  return limits.filter((limit) => limit !== null);
}
