import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { analysePage, analyseText } from "./analyse-input";
import { type ArticleLine, parseArticleLine } from "./parse-article-line";

/** How a run over many articles went. */
export type LinesResult = { readonly lines: number; readonly failed: number };

/** So often progress is told, when somebody is there to read it. */
const linesPerNotice = 1000;

/**
 * A filter: an article a line in, its report a line out, in the same order and in constant memory. A line that cannot be read
 * gets its error in its place and stops nothing; empty lines are passed over.
 */
export async function reportLines(
  input: Readable,
  output: Writable,
  knowledge: Knowledge,
  tellProgress: (lines: number) => void,
): Promise<LinesResult> {
  let lines = 0;
  let failed = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === "") continue;
    const answer = answerLine(line, knowledge);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, "drain");
    if ("error" in answer) failed++;
    if (++lines % linesPerNotice === 0) tellProgress(lines);
  }
  return { lines, failed };
}

type Answer =
  | { readonly id: string | number | null; readonly report: ArticleReport }
  | { readonly id: string | number | null; readonly error: string };

function answerLine(line: string, knowledge: Knowledge): Answer {
  const parsed = parseArticleLine(line);
  if (!parsed.ok) return { id: parsed.id, error: parsed.error };
  try {
    return { id: parsed.article.id, report: reportOf(parsed.article, knowledge) };
  } catch (error) {
    // One article must not stop a run over a million; its line says what happened.
    return { id: parsed.article.id, error: error instanceof Error ? error.message : String(error) };
  }
}

function reportOf(article: ArticleLine, knowledge: Knowledge): ArticleReport {
  if ("html" in article) return analysePage(article.html, article.url, knowledge);
  const { text, url, title, published } = article;
  return analyseText(text, { url, title: title ?? undefined, published: published ?? undefined }, knowledge);
}
