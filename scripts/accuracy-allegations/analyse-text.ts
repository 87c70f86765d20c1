import type { Allegation } from "@/engine/allegations/allegation";
import { findAllegations } from "@/engine/allegations/find-allegations";
import { readText } from "@/engine/article/read-text";
import type { Linking } from "@/engine/linking/linked-entity";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

export type Analysed = {
  readonly text: string;
  readonly linking: Linking;
  readonly allegations: readonly Allegation[];
};

/** The allegations of a text with its title, by the whole way from text to allegations. */
export function analyseText(text: string, title: string, knowledge: Knowledge): Analysed {
  const whole = title === "" ? text : `${title}\n\n${text}`;
  const article = readText(whole, { title });
  const parsed = parseText(article);
  const linking = linkMentions(article, parsed, findMentions(parsed, knowledge), knowledge);
  const statements = findStatements(parsed, linking, knowledge, article.links);
  const isEnglish = article.language === null || article.language.startsWith("en");
  const allegations = isEnglish ? findAllegations(parsed, linking, statements, knowledge, article) : [];
  return { text: whole, linking, allegations };
}
