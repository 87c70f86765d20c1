import type { ArticleReport } from "@/engine/report/article-report";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Entity, EntityKey } from "@/knowledge/lookup/entity";

/** What the knowledge says about those whom a report names: plain data, so that it can travel and be stored. */
export type Background = {
  /** By entity key: everyone linked, every candidate of an ambiguous name, and the owners of the outlet. */
  readonly entities: Readonly<Record<string, Entity>>;
  /** By id. */
  readonly records: Readonly<Record<string, BackgroundRecord>>;
};

export const emptyBackground: Background = { entities: {}, records: {} };

/** The facts of an entity key, or null when there are none: no entry, or not loaded. */
export function factsOf(background: Background, key: string | null): Entity | null {
  // Own ones only: every object answers to "constructor", which a company may be called.
  return key !== null && Object.hasOwn(background.entities, key) ? (background.entities[key] ?? null) : null;
}

/** The keys of everyone in the report that the knowledge has. */
export function linkedKeys(report: ArticleReport): EntityKey[] {
  return report.entities.flatMap(({ knowledge }) => (knowledge === null ? [] : [knowledge]));
}

/** Everyone whose facts a report can show: linked, or a candidate of an ambiguous name. Each once. */
export function namedKeys(report: ArticleReport): EntityKey[] {
  const candidates = report.ambiguous.flatMap((name) => name.candidates);
  return [...new Set([...linkedKeys(report), ...candidates])];
}
