import type { ReportView } from "@/components/cards/report-view";
import { hiddenInReport } from "@/platform/hide-entity";
import type { PageState } from "@/platform/page-state";
import type { Settings } from "@/platform/settings";

/** What the reader has hidden of a page. */
export function hiddenOf(settings: Settings, { report }: Extract<PageState, { kind: "read" }>): ReportView["hidden"] {
  return { entities: hiddenInReport(settings, report), records: settings.hidden.records };
}
