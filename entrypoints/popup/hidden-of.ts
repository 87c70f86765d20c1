import type { ReportView } from "@/components/cards/report-view";
import { hiddenInReport } from "@/platform/hide-entity";
import type { PageState } from "@/platform/page-state";
import type { Settings } from "@/platform/settings";

/** What the reader has hidden of a page: as the settings say, or while they are being read, as the page knows. */
export function hiddenOf(
  settings: Settings | null,
  read: Extract<PageState, { kind: "read" }> | null,
): ReportView["hidden"] {
  if (settings === null || read === null) return { entities: read?.hidden ?? [], records: [] };
  return { entities: hiddenInReport(settings, read.report), records: settings.hidden.records };
}
