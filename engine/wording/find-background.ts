import type { Background } from "./background";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Entity, EntityKey } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/**
 * Facts and records of these entities and of the owners of outlets among them, for whoever shows an outlet shows who stands
 * behind its owner. What the pack lacks and records that are hidden are left out.
 */
export function findBackground(
  knowledge: Knowledge,
  keys: readonly EntityKey[],
  hiddenRecords: readonly string[],
): Background {
  const entities: Record<string, Entity> = {};
  const records: Record<string, BackgroundRecord> = {};
  const add = (key: EntityKey) => {
    const index = knowledge.findEntity(key);
    if (index === null || Object.hasOwn(entities, key)) return;
    entities[key] = knowledge.entityOf(index);
    for (const record of knowledge.recordsOf(index)) {
      if (!hiddenRecords.includes(record.id)) records[record.id] = record;
    }
  };
  keys.forEach(add);
  outletOwners(Object.values(entities)).forEach(add);
  return { entities, records };
}

function outletOwners(entities: readonly Entity[]): EntityKey[] {
  return entities
    .filter((entity) => entity.kind === "outlet")
    .flatMap((outlet) => outlet.facts)
    .filter((fact) => fact.label === "owner" || fact.label === "parent")
    .flatMap((fact) => fact.entity ?? []);
}
