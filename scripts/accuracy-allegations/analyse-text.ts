import type { Allegation } from "@/engine/allegations/allegation";
import type { Linking } from "@/engine/linking/linked-entity";
import { analyseArticle } from "@/engine/report/analyse-article";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { readingOfText } from "@/scripts/report/analyse-input";

export type Analysed = {
  readonly text: string;
  readonly linking: Pick<Linking, "entities">;
  readonly allegations: readonly Allegation[];
};

/** The allegations of a text with its title, as its report has them. */
export function analyseText(text: string, title: string, knowledge: Knowledge): Analysed {
  const whole = title === "" ? text : `${title}\n\n${text}`;
  const { entities, allegations } = analyseArticle(readingOfText(whole, { title }), knowledge);
  return { text: whole, linking: { entities }, allegations };
}
