import type { ArticleReport } from "@/engine/report/article-report";

/** The first sixty characters: half of one that takes two code units is no part of a name. */
const beginning = /^.{0,60}/u;

/** A name for a file about the article, without ending: "norland-accuses-telbrik-of-tapping-calls". */
export function fileNameOf(report: ArticleReport): string {
  const plain = (report.article?.title ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  const short = (beginning.exec(plain)?.[0] ?? "").replace(/^-+|-+$/g, "");
  return short === "" ? "report" : short;
}
