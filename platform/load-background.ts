import type { ArticleReport } from "@/engine/report/article-report";
import { type Background, emptyBackground, namedKeys } from "@/engine/wording/background";
import { askBackground } from "./ask-background";

/** What the knowledge says about those in a report. Nothing when it is gone. */
export async function loadBackground(report: ArticleReport): Promise<Background> {
  const found = await askBackground("findBackground", namedKeys(report));
  return found.ok ? found.value : emptyBackground;
}
