import type { BackgroundRecord } from "@/knowledge/lookup/background-record";

/** `hidden`: so long past its review that it may mislead (docs/records.md). */
export type RecordAge = "current" | "overdue" | "hidden";

/** How a record stands to its review on the day `today` ("YYYY-MM-DD"). */
export function recordAge(record: BackgroundRecord, today: string): RecordAge {
  if (today <= record.reviewBy) return "current";
  const reviewBy = Date.parse(record.reviewBy);
  const wholePeriod = reviewBy - Date.parse(record.collected);
  return Date.parse(today) > reviewBy + wholePeriod ? "hidden" : "overdue";
}

/**
 * Whether something of `date` came after the article. A date that is known by its year or month alone counts only
 * when all of it is later: "2019" may be before or after an article of September 2019, so it is not.
 */
export function isSinceArticle(date: string, published: string | null): boolean {
  if (published === null) return false;
  const exactness = Math.min(date.length, 10);
  return date.slice(0, exactness) > published.slice(0, exactness);
}
