import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import type { Background } from "@/engine/wording/background";
import type { Hidden } from "@/engine/wording/report-lists";
import { isShown, recordsWith } from "@/engine/wording/shown-records";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";

/** Where a wrong link is hidden. */
export type HidingPlace = "site" | "everywhere";

/** What the cards of one report are made from, and what a reader can ask of them. */
export type ReportView = {
  readonly report: ArticleReport;
  readonly background: Background;
  /** "YYYY-MM-DD": decides what is overdue. */
  readonly today: string;
  readonly hidden: Hidden;
  /** The site that the article is on, by the name that the reader switches it with; null for a file. */
  readonly site?: string | null;
  readonly onJump: (span: Span) => void;
  /** "Not this one": absent where nothing can be hidden. */
  readonly onHide?: (key: EntityKey, where: HidingPlace, name: string) => void;
  readonly onShowAgain?: (key: EntityKey) => void;
  readonly onHideRecord?: (id: string) => void;
  /** Copies one item as text: absent where there is no need. */
  readonly onCopy?: (text: string) => void;
};

/** The records on one entity beside those that stand with an allegation of the article. */
export function otherRecordsOn(view: ReportView, key: EntityKey): BackgroundRecord[] {
  const placed = view.report.allegations.flatMap((allegation) => recordsWith(allegation, view));
  return Object.values(view.background.records).filter(
    (record) => record.subjects.includes(key) && !placed.includes(record) && isShown(record, view),
  );
}
