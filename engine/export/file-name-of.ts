import type { ArticleReport } from "@/engine/report/article-report";

const longest = 60;

/** A name for a file about the article, without ending: "norland-accuses-telbrik-of-tapping-calls". */
export function fileNameOf(report: ArticleReport): string {
  const plain = (report.article?.title ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "report" : plain;
}
