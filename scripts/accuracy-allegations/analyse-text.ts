import type { Allegation } from "@/engine/allegations/allegation";
import { readText } from "@/engine/article/read-text";
import type { Linking } from "@/engine/linking/linked-entity";
import { analyseArticle } from "@/engine/report/analyse-article";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

export type Analysed = {
  readonly text: string;
  readonly linking: Linking;
  readonly allegations: readonly Allegation[];
};

/** The allegations of a text with its title, by the whole way from text to report. */
export function analyseText(text: string, title: string, knowledge: Knowledge): Analysed {
  const whole = title === "" ? text : `${title}\n\n${text}`;
  const article = readText(whole, { title });
  const report = analyseArticle({ url: "", detection: { article: true, score: 1, signals: [] }, article }, knowledge);
  const linking = { entities: report.entities, ambiguous: report.ambiguous, publisher: null };
  return { text: whole, linking, allegations: report.allegations };
}
