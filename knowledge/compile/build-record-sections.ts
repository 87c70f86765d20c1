import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { joinTexts } from "./string-pool";

/** Records as JSON, and pairs of entity and record sorted by entity. `positions` has every subject. */
export function buildRecordSections(records: readonly BackgroundRecord[], positions: ReadonlyMap<string, number>) {
  const sorted = [...records].sort((one, other) => (one.id < other.id ? -1 : 1));
  const { stringStarts, stringBytes } = joinTexts(sorted.map((record) => JSON.stringify(record)));
  const pairs = sorted.flatMap((record, number) =>
    record.subjects.map((subject) => ({ entity: positions.get(subject) ?? 0, record: number })),
  );
  pairs.sort((one, other) => one.entity - other.entity || one.record - other.record);
  return {
    recordStarts: stringStarts,
    recordBytes: stringBytes,
    recordEntities: Uint32Array.from(pairs, (pair) => pair.entity),
    recordOfEntity: Uint32Array.from(pairs, (pair) => pair.record),
  } satisfies Partial<PackArrays>;
}
