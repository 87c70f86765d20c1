import { findAllegations } from "@/engine/allegations/find-allegations";
import type { ArticleText, PageReading } from "@/engine/article/article-text";
import type { Linking } from "@/engine/linking/linked-entity";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import type { Statement } from "@/engine/statements/statement";
import { sourceClasses } from "@/engine/statements/statement";
import type { Sourcing } from "@/engine/sourcing/sourcing";
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
  const statements: readonly Statement[] = [];
  const allegations = readsEnglish(article) ? findAllegations(parsed, linking, statements, knowledge, article) : [];
  return {
    ...emptyReport(page, knowledge),
    article: articleOf(article, linking),
    entities: linking.entities,
    ambiguous: linking.ambiguous,
    statements,
    allegations,
  };
}

/** An article that does not name its language is read as English: rules that find nothing then say nothing. */
function readsEnglish({ language }: ArticleText): boolean {
  return language === null || language.startsWith("en");
}

function articleOf(article: ArticleText, linking: Linking): ArticleReport["article"] {
  const { title, authors, published, modified, language, outlet, text, paragraphs, partial, truncatedAt } = article;
  const entity = linking.publisher;
  return {
    ...{ title, authors, published, modified, language, outlet: { ...outlet, entity } },
    ...{ text, paragraphs, partial, truncatedAt },
  };
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
    sourcing: nothingSourced(),
    knowledge: [knowledge.info],
  };
}

function nothingSourced(): Sourcing {
  return {
    byClass: Object.fromEntries(sourceClasses.map((each) => [each, []])) as unknown as Sourcing["byClass"],
    outlets: [],
    documents: [],
    firstHand: false,
    namedPeople: 0,
    unansweredAccused: [],
  };
}
