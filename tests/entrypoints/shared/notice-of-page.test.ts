import { expect, it } from "vitest";
import { noticeOfPage } from "@/entrypoints/shared/notice-of-page";
import type { PageState } from "@/platform/page-state";
import { parseSite } from "@/platform/site";
import type { WatchedPage } from "@/platform/watch-page";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

const site = parseSite("evening-ledger.example");
if (site === null) throw new Error("it is a site");
const access = { site, origin: "listed", off: false, isLocked: false, granted: true } as const;
const page = (state: PageState): WatchedPage => ({ kind: "page", tabId: 1, access, state });
const url = eveningLedger.page.url;

it.each<[string, WatchedPage, ReturnType<typeof noticeOfPage>]>([
  ["looking", { kind: "looking" }, { kind: "reading" }],
  ["a page that is read", page({ kind: "reading", url }), { kind: "reading" }],
  ["a page that waits", page({ kind: "idle" }), { kind: "reading" }],
  ["a browser's own page", { kind: "closed" }, { kind: "closed" }],
  [
    "a site switched off",
    { kind: "off", tabId: 1, access: { ...access, off: true } },
    { kind: "off", site, isLocked: false },
  ],
  [
    "no story",
    page({ kind: "no-article", url, detection: { article: false, score: 0.1, signals: ["link-heavy"] } }),
    { kind: "no-article", signals: ["link-heavy"] },
  ],
  ["a broken pack", page({ kind: "failed", url, reason: "no-knowledge" }), { kind: "no-knowledge" }],
  ["an updated extension", page({ kind: "failed", url, reason: "unreachable" }), { kind: "reload" }],
  ["a report", page({ kind: "read", report: eveningLedger, hidden: [], marks: { shown: true, count: 1 } }), null],
])("has the right words for %s", (_what, watched, notice) => {
  expect(noticeOfPage(watched)).toEqual(notice);
});
