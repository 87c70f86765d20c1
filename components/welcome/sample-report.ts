import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { sourceClasses, type SourceClass } from "@/engine/statements/statement";
import type { Span } from "@/engine/text/span";
import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";

const sentences = [
  "Norland has accused Telbrik of keeping recordings of its customers’ calls, according to Radio Nord.",
  "Telbrik, the country’s largest maker of telephones, denied this.",
  "Oda Brekke, who founded the company, said that nobody had listened to anything.",
];
const text = sentences.join(" ");

function at(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const id = (name: string) => name as EntityId;

function named(name: string, kind: EntityKind): LinkedEntity {
  return {
    id: id(name),
    kind,
    name,
    knowledge: name as EntityKey,
    wikidata: null,
    score: 1,
    described: null,
    mentions: [{ ...at(name), form: "name" }],
    reasons: [],
  };
}

/** A story of three sentences with invented parties, for the first page that a new reader sees. */
export const sampleReport: ArticleReport = {
  schema: 1,
  page: { url: "", article: true, score: 1, signals: [] },
  article: {
    title: "",
    authors: [],
    published: null,
    modified: null,
    language: "en",
    outlet: { name: null, domain: null, entity: null },
    text,
    paragraphs: [{ start: 0, end: text.length, kind: "body" }],
    partial: false,
    truncatedAt: null,
  },
  entities: [
    named("Norland", "state"),
    named("Telbrik", "company"),
    named("Radio Nord", "outlet"),
    named("Oda Brekke", "person"),
  ],
  ambiguous: [],
  statements: [],
  allegations: [
    {
      id: "a1",
      class: "accusation",
      category: "privacy",
      stage: "claimed",
      accused: { entity: id("Telbrik"), span: at("Telbrik"), kind: "company" },
      accuser: { entity: id("Norland"), span: at("Norland"), kind: "state" },
      otherAccusers: [],
      content: at("keeping recordings of its customers’ calls"),
      cue: at("accused"),
      capability: false,
      polarity: "asserted",
      time: "current",
      voice: "attributed",
      repeated: false,
      responses: [
        {
          by: id("Telbrik"),
          stance: "denies",
          span: at(sentences[1] ?? ""),
          repeated: false,
          relay: [],
          paragraphsAway: 0,
        },
      ],
      mentions: [at(sentences[0] ?? "")],
      score: 1,
      rule: "accuse-of",
      reasons: [],
      background: [],
    },
  ],
  sourcing: {
    byClass: Object.fromEntries(sourceClasses.map((name) => [name, []])) as unknown as Record<SourceClass, string[]>,
    outlets: [id("Radio Nord")],
    documents: [],
    firstHand: false,
    namedPeople: 1,
    unansweredAccused: [],
  },
  knowledge: [],
};
