import { PackError } from "@/knowledge/pack/pack-error";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { decodeUtf8 } from "@/knowledge/pack/utf8";
import type { BackgroundRecord } from "./background-record";
import type { EntityIndex } from "./entity";
import { firstRowOf } from "./first-row-of";

/** The records about `entity`, by id. Throws PackError if one is no JSON. */
export function readRecords(pack: PackArrays, entity: EntityIndex): BackgroundRecord[] {
  const records: BackgroundRecord[] = [];
  for (let row = firstRowOf(pack.recordEntities, entity); pack.recordEntities[row] === entity; row++) {
    records.push(readRecord(pack, pack.recordOfEntity[row] as number));
  }
  return records;
}

/** The record with this id, or null. There are few, and it is asked seldom: all are read in turn. Throws PackError if one is no JSON. */
export function findRecord(pack: PackArrays, id: string): BackgroundRecord | null {
  for (let record = 0; record < pack.recordStarts.length - 1; record++) {
    const found = readRecord(pack, record);
    if (found.id === id) return found;
  }
  return null;
}

function readRecord(pack: PackArrays, record: number): BackgroundRecord {
  const text = decodeUtf8(
    pack.recordBytes,
    pack.recordStarts[record] as number,
    pack.recordStarts[record + 1] as number,
  );
  try {
    // The compiler has checked it; only damage to the file can make it anything else.
    return JSON.parse(text) as BackgroundRecord;
  } catch (cause) {
    throw new PackError("a record is damaged", { cause });
  }
}
