import { compareText } from "@/engine/text/compare-text";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { encodeUtf8 } from "@/knowledge/pack/utf8";

/** Records as JSON, and pairs of entity and record sorted by entity. `positions` has every subject. */
export function buildRecordSections(records: readonly BackgroundRecord[], positions: ReadonlyMap<string, number>) {
  const sorted = [...records].sort((one, other) => compareText(one.id, other.id));
  const texts = sorted.map((record) => encodeUtf8(JSON.stringify(record)));
  let start = 0;
  const recordStarts = Uint32Array.from([0, ...texts.map((text) => (start += text.length))]);
  const recordBytes = new Uint8Array(start);
  texts.forEach((text, number) => recordBytes.set(text, recordStarts[number]));
  const pairs = sorted.flatMap((record, number) =>
    record.subjects.map((subject) => ({ entity: positions.get(subject) ?? 0, record: number })),
  );
  pairs.sort((one, other) => one.entity - other.entity || one.record - other.record);
  return {
    recordStarts,
    recordBytes,
    recordEntities: Uint32Array.from(pairs, (pair) => pair.entity),
    recordOfEntity: Uint32Array.from(pairs, (pair) => pair.record),
  } satisfies Partial<PackArrays>;
}
