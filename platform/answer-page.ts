import { fingerprintOf } from "@/engine/article/fingerprint";
import { readScan } from "@/engine/article/read-scan";
import { analyseArticle } from "@/engine/report/analyse-article";
import type { ArticleReport } from "@/engine/report/article-report";
import type { KnowledgeHolder } from "./knowledge-holder";
import type { PageAnswer, PageQuestion, PageSettings } from "./messages";
import { type Outcome, success } from "./outcome";

/** What a page's answer is made from. */
export type PageSources = {
  readonly knowledge: Pick<KnowledgeHolder, "get">;
  /** What the page may know of the settings as they are now; without a report, of nobody's. */
  settingsOf(report: ArticleReport | null): Promise<PageSettings>;
};

/** Reads what a page's content script saw of it. The knowledge is asked for only when there is something new to analyse. */
export async function answerPage(
  { url, scan, shown, known }: PageQuestion,
  { knowledge, settingsOf }: PageSources,
): Promise<Outcome<PageAnswer, "no-knowledge">> {
  if (!(await settingsOf(null)).on) return success({ kind: "off" });
  const { reading, blocks } = readScan(scan, url, { shown });
  if (blocks === null) return success({ kind: "no-article", detection: reading.detection });
  const fingerprint = fingerprintOf(reading.article);
  if (fingerprint === known) return success({ kind: "same", blocks });
  const held = await knowledge.get();
  if (!held.ok) return held;
  const report = analyseArticle(reading, held.value);
  return success({ kind: "read", report, blocks, fingerprint, settings: await settingsOf(report) });
}
