import { fingerprintOf } from "@/engine/article/fingerprint";
import { readScan } from "@/engine/article/read-scan";
import { analyseArticle } from "@/engine/report/analyse-article";
import type { KnowledgeHolder } from "./knowledge-holder";
import type { PageAnswer, PageQuestion } from "./messages";
import { type Outcome, success } from "./outcome";

/** Reads what a page's content script saw of it. The knowledge is asked for only when there is something new to analyse. */
export async function answerPage(
  { url, scan, shown, known }: PageQuestion,
  knowledge: Pick<KnowledgeHolder, "get">,
): Promise<Outcome<PageAnswer, "no-knowledge">> {
  const { reading, blocks } = readScan(scan, url, { shown });
  if (blocks === null) return success({ kind: "no-article", detection: reading.detection });
  const fingerprint = fingerprintOf(reading.article);
  if (fingerprint === known) return success({ kind: "same", blocks });
  const held = await knowledge.get();
  if (!held.ok) return held;
  return success({ kind: "read", report: analyseArticle(reading, held.value), blocks, fingerprint });
}
