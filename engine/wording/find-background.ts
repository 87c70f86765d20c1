import type { Background } from "./background";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Entity, EntityKey } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** Facts and records of these entities; what the pack lacks and records that are hidden are left out. */
export function findBackground(
  knowledge: Knowledge,
  keys: readonly EntityKey[],
  hiddenRecords: readonly string[],
): Background {
  const entities: Record<string, Entity> = {};
  const records: Record<string, BackgroundRecord> = {};
  for (const key of keys) {
    const index = knowledge.findEntity(key);
    if (index === null) continue;
    entities[key] = knowledge.entityOf(index);
    for (const record of knowledge.recordsOf(index)) {
      if (!hiddenRecords.includes(record.id)) records[record.id] = record;
    }
  }
  return { entities, records };
}
