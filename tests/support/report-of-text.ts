import type { ArticleReport } from "@/engine/report/article-report";
import { sourceClasses, type SourceClass } from "@/engine/statements/statement";

/** A report of an article that has only a title, which is `words`. */
export function reportOfText(words: string): ArticleReport {
  return {
    schema: 1,
    page: { url: "https://www.evening-ledger.example/", article: true, score: 1, signals: [] },
    article: {
      title: words,
      authors: [],
      published: null,
      modified: null,
      language: "en",
      outlet: { name: null, domain: "evening-ledger.example", entity: null },
      text: words,
      paragraphs: [{ start: 0, end: words.length, kind: "title" }],
      partial: false,
      truncatedAt: null,
    },
    entities: [],
    ambiguous: [],
    statements: [],
    allegations: [],
    sourcing: {
      byClass: Object.fromEntries(sourceClasses.map((name) => [name, []])) as unknown as Record<SourceClass, string[]>,
      outlets: [],
      documents: [],
      firstHand: false,
      namedPeople: 0,
      unansweredAccused: [],
    },
    knowledge: [],
  };
}
