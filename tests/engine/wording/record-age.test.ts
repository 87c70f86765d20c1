import { expect, it } from "vitest";
import { isSinceArticle, recordAge } from "@/engine/wording/record-age";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

const record = eveningLedgerBackground.records["telbrik-chip-designs"];

// Collected on 1 February, to be reviewed by 1 October: 242 days; hidden 242 days after that.
it.each([
  ["2026-10-01", "current"],
  ["2026-10-02", "overdue"],
  ["2027-05-31", "overdue"],
  ["2027-06-01", "hidden"],
])("on %s a record is %s", (today, age) => {
  if (record === undefined) throw new Error("the fixture has the record");
  expect(recordAge(record, today)).toBe(age);
});

it.each([
  ["2026-06-12", "2026-03-04T07:30:00Z", true],
  ["2026-03-04", "2026-03-04T07:30:00Z", false],
  ["2026-04", "2026-03-04", true],
  ["2026-03", "2026-03-04", false],
  ["2026", "2026-03-04", false],
  ["2027", "2026-03-04", true],
  ["2027", null, false],
])("%s is since an article of %s: %s", (date, published, since) => {
  expect(isSinceArticle(date, published)).toBe(since);
});
