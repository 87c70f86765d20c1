import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { readsStatements } from "./reading-limits";
import type { Words } from "./words";
import type { EntityKind } from "@/knowledge/lookup/entity";

/** Those in the report by the headings under which a reader looks for them. */
export type ReportLists = {
  readonly companies: readonly LinkedEntity[];
  readonly people: readonly LinkedEntity[];
  readonly organisations: readonly LinkedEntity[];
  readonly states: readonly LinkedEntity[];
  /** Without the outlet that publishes the article. */
  readonly outlets: readonly LinkedEntity[];
  /** Names without a link; none in another language than English, by whose grammar and capitals they are told from other words. */
  readonly unknown: readonly LinkedEntity[];
};

/** What the reader has hidden: whom, and which records of the background. */
export type Hidden = { readonly entities: readonly EntityId[]; readonly records: readonly string[] };

/** Sorts everyone in the report but those `hidden` under one heading each, in the order of the report. */
export function listEntities(report: ArticleReport, hidden: Hidden["entities"] = []): ReportLists {
  const publisher = report.article?.outlet.entity ?? null;
  const others = report.entities.filter(({ id }) => id !== publisher && !hidden.includes(id));
  const known = others.filter((entity) => entity.knowledge !== null);
  const ofKind = (...kinds: readonly EntityKind[]) => known.filter((entity) => kinds.includes(entity.kind));
  return {
    companies: ofKind("company"),
    people: ofKind("person"),
    organisations: ofKind("organisation"),
    states: ofKind("government", "state"),
    outlets: ofKind("outlet"),
    unknown: readsStatements(report) ? others.filter((entity) => entity.knowledge === null) : [],
  };
}

/** The entity of an id of this report, or null. */
export function findInReport(report: ArticleReport, id: EntityId | null): LinkedEntity | null {
  return id === null ? null : (report.entities.find((entity) => entity.id === id) ?? null);
}

/** The names behind ids, in order; an id that the report lacks is left out. */
export function namesOf(report: ArticleReport, ids: readonly EntityId[]): string[] {
  return ids.flatMap((id) => findInReport(report, id)?.name ?? []);
}

/** Below this much certainty a name without an entry is as often a product or a term. */
const sure = 0.7;

/** What a name without an entry is, in words; empty where the text hardly shows it. */
export function kindOfUnknown({ kind, score }: LinkedEntity, words: Words): string {
  return score >= sure ? words.say(`kind_${kind}`) : "";
}
