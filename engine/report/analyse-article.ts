import { findAllegations } from "@/engine/allegations/find-allegations";
import type { ArticleText, PageReading } from "@/engine/article/article-text";
import { type Linking, nobody } from "@/engine/linking/linked-entity";
import { isElsewhere } from "@/engine/linking/find-publisher";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { describeSourcing } from "@/engine/sourcing/describe-sourcing";
import { findStatements } from "@/engine/statements/find-statements";
import { parseText } from "@/engine/syntax/parse-text";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { type ArticleReport, reportSchema } from "./article-report";

/**
 * All that we have to say of a page. A page that is no article gets a report that says so. In a language other than
 * English only names are found: `statements` and `allegations` are empty, and the interface says why.
 */
export function analyseArticle(reading: PageReading, knowledge: Knowledge): ArticleReport {
  const { url, detection, article } = reading;
  const page = { url, ...detection };
  if (!detection.article || article === null) return emptyReport({ ...page, article: false }, knowledge);
  const parsed = parseText(article);
  const linking = linkMentions(article, parsed, findMentions(parsed, knowledge), knowledge);
  const english = readsEnglish(article);
  const statements = english ? findStatements(parsed, linking, knowledge, article.links) : [];
  const allegations = english ? findAllegations(parsed, linking, statements, knowledge) : [];
  return {
    schema: reportSchema,
    page,
    article: articleOf(article, linking, knowledge),
    entities: linking.entities,
    ambiguous: linking.ambiguous,
    statements,
    allegations,
    sourcing: describeSourcing(statements, allegations, linking, article),
    knowledge: knowledge.packs,
  };
}

/** An article that does not name its language is read as English: rules that find nothing then say nothing. */
function readsEnglish({ language }: ArticleText): boolean {
  return language === null || language.startsWith("en");
}

/** The report leaves out the links, for they are in the page; a text without an address is published by whom its byline names. */
function articleOf(
  article: ArticleText,
  { entities, publisher }: Linking,
  knowledge: Knowledge,
): ArticleReport["article"] {
  const { title, authors, published, modified, language, text, paragraphs, partial, truncatedAt } = article;
  const { domain } = article.outlet;
  const byline = domain === null ? entities.find(({ id }) => id === publisher) : undefined;
  const outlet = {
    name: article.outlet.name ?? byline?.name ?? null,
    domain,
    entity: publisher,
    ...(isElsewhere(article.outlet, knowledge) && { elsewhere: true as const }),
  };
  return { title, authors, published, modified, language, outlet, text, paragraphs, partial, truncatedAt };
}

function emptyReport(page: ArticleReport["page"], knowledge: Knowledge): ArticleReport {
  return {
    schema: reportSchema,
    page,
    article: null,
    entities: [],
    ambiguous: [],
    statements: [],
    allegations: [],
    sourcing: describeSourcing([], [], nobody, { text: "", links: [] }),
    knowledge: knowledge.packs,
  };
}
