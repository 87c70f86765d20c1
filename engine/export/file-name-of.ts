import type { ArticleReport } from "@/engine/report/article-report";

const longest = 60;

/** A name for a file about the article, without ending: "norland-accuses-telbrik-of-tapping-calls". */
export function fileNameOf(report: ArticleReport): string {
  const plain = (report.article?.title ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  // By characters: half of one that takes two code units is no part of a name.
  const short = [...plain]
    .slice(0, longest)
    .join("")
    .replace(/^-+|-+$/g, "");
  return short === "" ? "report" : short;
}
