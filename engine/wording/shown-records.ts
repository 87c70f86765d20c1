import type { Allegation } from "@/engine/allegations/allegation";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { Background } from "./background";
import { recordAge } from "./record-age";
import type { Hidden } from "./report-lists";

/** What decides which records are shown; `today` is "YYYY-MM-DD". */
type Shown = { readonly background: Background; readonly today: string; readonly hidden?: Hidden };

/** The records that stand with an allegation. None where the reader has hidden the accused: then it is another whom they are about. */
export function recordsWith(allegation: Allegation, shown: Shown): BackgroundRecord[] {
  const accused = allegation.accused.entity;
  if (accused !== null && shown.hidden?.entities.includes(accused) === true) return [];
  const known = allegation.background.flatMap((id) => shown.background.records[id] ?? []);
  return known.filter((record) => isShown(record, shown));
}

/** Whether a record may be shown: not hidden, and not long past its review. */
export function isShown(record: BackgroundRecord, { today, hidden }: Shown): boolean {
  return hidden?.records.includes(record.id) !== true && recordAge(record, today) !== "hidden";
}
