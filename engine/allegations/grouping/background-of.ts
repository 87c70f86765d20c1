import type { Reading } from "@/engine/allegations/reading/reading";
import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Category } from "@/knowledge/lookup/vocabulary";

/**
 * Ids of the pack's records on the accused and of this category; on a state only those whose matter the article names.
 * Those by the same accuser come first, then by date, newest first; what is only context comes last. None for whom the
 * pack does not know.
 */
export function backgroundOf(
  reader: Reader,
  knowledge: Knowledge,
  readings: readonly Reading[],
  category: Category | null,
): string[] {
  const accused = entityById(reader.linking, readings[0]?.accused.party.entity ?? null);
  const index = accused?.knowledge == null ? null : knowledge.findEntity(accused.knowledge);
  if (index === null || category === null || category === "other") return [];
  const accusers = readings.flatMap(
    (reading) => entityById(reader.linking, reading.accuser.party.entity)?.name.toLowerCase() ?? [],
  );
  const closeness = (record: BackgroundRecord) => {
    const same = record.accusers.some((name) => accusers.some((accuser) => name.toLowerCase().includes(accuser)));
    return (record.kind === "context" ? 0 : 2) + (same ? 1 : 0);
  };
  const isState = knowledge.kindOf(index) === "state";
  const isNamed = ({ matter = [] }: BackgroundRecord) => matter.some((name) => reader.parsed.text.includes(name));
  return knowledge
    .recordsOf(index)
    .filter((record) => record.category === category && (!isState || isNamed(record)))
    .map((record) => ({ record, close: closeness(record) }))
    .sort((one, other) => other.close - one.close || other.record.statusDate.localeCompare(one.record.statusDate))
    .map(({ record }) => record.id);
}
