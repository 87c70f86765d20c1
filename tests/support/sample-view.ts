import type { ReportView } from "@/components/cards/report-view";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

/** The Evening Ledger's story as a card gets it, with what a test changes. */
export function sampleView(more: Partial<ReportView> = {}): ReportView {
  return {
    report: eveningLedger,
    background: eveningLedgerBackground,
    today: "2026-11-23",
    hidden: { entities: [], records: [] },
    onJump: () => undefined,
    ...more,
  };
}
