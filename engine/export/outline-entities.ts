import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { textOf } from "@/engine/text/span";
import { factsOf } from "@/engine/wording/background";
import { describeOrigin, describePeriod, factLabel, factValue, tellingFacts } from "@/engine/wording/fact-words";
import { kindOfUnknown, listEntities } from "@/engine/wording/report-lists";
import type { MessageKey, Words } from "@/engine/wording/words";
import type { Entity } from "@/knowledge/lookup/entity";
import {
  detail,
  type ExportContext,
  type OutlineItem,
  type OutlineLine,
  type OutlinePart,
  type OutlineSection,
  say,
} from "./outline";

const mostFacts = 4;

/** Everyone with an entry, under the headings of the card. */
export function outlineEntities(report: ArticleReport, context: ExportContext): (OutlineSection | null)[] {
  const lists = listEntities(report, context.hidden?.entities);
  const section = (title: MessageKey, entities: readonly LinkedEntity[]): OutlineSection | null =>
    entities.length === 0
      ? null
      : {
          title: context.words.say(title),
          lines: [],
          items: entities.map((entity) => outlineEntity(report, entity, context)),
        };
  return [
    section("sectionCompanies", lists.companies),
    section("sectionPeople", lists.people),
    section("sectionOrganisations", lists.organisations),
    section("sectionStates", lists.states),
    section("sectionOutlets", lists.outlets),
  ];
}

/** One entity, as the whole report has it. */
export function outlineEntity(report: ArticleReport, entity: LinkedEntity, context: ExportContext): OutlineItem {
  const { background, words } = context;
  const known = factsOf(background, entity.knowledge);
  const text = report.article?.text ?? "";
  const described = entity.described === null ? [] : [detail(words.say("describedAs", textOf(text, entity.described)))];
  return {
    title: known?.name ?? entity.name,
    lines: [
      say(known?.description || words.say(`kind_${entity.kind}`)),
      ...described,
      ...(known === null ? [] : outlineFacts(known, words)),
      detail(words.count("countMentions", entity.mentions.length)),
    ],
  };
}

function outlineFacts(entity: Entity, words: Words): OutlineLine[] {
  const facts = tellingFacts(entity, mostFacts).map((fact) =>
    detail(
      [
        `${words.say(factLabel(fact.label))}: ${factValue(fact, words)}`,
        describePeriod(fact, words),
        describeOrigin(fact, words),
      ]
        .filter((part) => part !== "")
        .join(" "),
    ),
  );
  const publishers = [...new Set(entity.sources.map(({ publisher }) => publisher))];
  const origin = [
    entity.isOwn ? words.say("factFromPack", entity.pack) : undefined,
    publishers.length === 0
      ? undefined
      : words.say(publishers.length === 1 ? "factSource" : "factSources", publishers.join(words.say("comma"))),
    words.say("factAsOf", words.date(entity.asOf)),
    entity.checked ? undefined : words.say("factNotChecked"),
  ].filter((part) => part !== undefined);
  return [...facts, detail(origin.join(", "))];
}

/** Names that could mean several, with everybody they could mean. */
export const outlineAmbiguous: OutlinePart = (report, { background, words }) => {
  if (report.ambiguous.length === 0) return null;
  const text = report.article?.text ?? "";
  const items = report.ambiguous.map((name) => ({
    title: textOf(text, name),
    lines: [
      say(words.say("ambiguousCould", textOf(text, name))),
      ...name.candidates.map((key) => {
        const known = factsOf(background, key);
        return detail(known === null ? key : `${known.name}: ${known.description}`);
      }),
    ],
  }));
  return { title: words.say("sectionAmbiguous"), lines: [], items };
};

/** Names that are linked to no entry. */
export const outlineUnknown: OutlinePart = (report, { words }) => {
  const { unknown } = listEntities(report);
  if (unknown.length === 0) return null;
  const lines = unknown.map((entity) => {
    const kind = kindOfUnknown(entity, words);
    return detail(kind === "" ? entity.name : `${entity.name} (${kind})`);
  });
  return { title: words.say("sectionUnknown"), lines: [say(words.say("unknownWhy")), ...lines], items: [] };
};
