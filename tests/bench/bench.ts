import { spawnSync } from "node:child_process";
import { readCommandLine, takeNumber, takeOneOf } from "@/scripts/command-line/read-command-line";
import { loadKnowledge } from "@/scripts/report/load-knowledge";
import { browserNames } from "@/tests/support/reader";
import { benchGrowth } from "./growth";
import { benchLines } from "./lines";
import { benchNames } from "./names";
import { benchPage } from "./page-cost";
import { benchPopupPaint } from "./popup-paint";
import { benchReport } from "./report";
import { type BenchRow, printRows } from "./row";
import { benchSavedPages } from "./saved-pages";
import { benchStart } from "./start";
import { benchSteps } from "./steps";

const parts = ["names", "report", "steps", "growth", "lines", "start", "page", "popup", "saved", "articles"] as const;
const usage = `Usage: npm run bench -- [DATA] [--only ${parts.join(",")}] [--pages 190] [--rounds 9] [--others] [--before BUILD]`;

/**
 * One run, one table of ratios; the browsers run the extension that was built last. With DATA, a folder of saved pages, also
 * what is added to each of them, and reading an article against a clone and Readability; with BUILD, a copy of an earlier
 * .output/chrome-mv3, those costs by turns with that. The picture of the growth is docs/pictures/growth.svg.
 */
const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    only: { type: "string", default: parts.join(",") },
    pages: { type: "string", default: "190" },
    rounds: { type: "string", default: "9" },
    others: { type: "boolean", default: false },
    before: { type: "string" },
  },
});
const [data] = positionals;
const [most, rounds] = [takeNumber("--pages", values.pages), takeNumber("--rounds", values.rounds)];
const only = values.only.split(",").map((part) => takeOneOf("--only", part, parts));
const knowledge = loadKnowledge(null);

const benches: Readonly<Record<(typeof parts)[number], () => Promise<BenchRow[]> | BenchRow[]>> = {
  names: () => benchNames("public/knowledge/core.pack"),
  report: () => benchReport(knowledge),
  steps: () => benchSteps(knowledge),
  growth: () => benchGrowth(knowledge, "docs/pictures/growth.svg"),
  lines: benchLines,
  start: async () => {
    const rows: BenchRow[] = [];
    for (const browser of browserNames) rows.push(...(await benchStart(browser)));
    return rows;
  },
  page: benchPage,
  popup: benchPopupPaint,
  saved: () =>
    data === undefined
      ? []
      : benchSavedPages(data, { most, rounds, others: values.others, before: values.before ?? null }),
  articles: benchArticles,
};

for (const part of only) printRows(await benches[part]());

/** It prints its own lines: two medians and their spread say more than one ratio. */
function benchArticles(): BenchRow[] {
  if (data === undefined) return [];
  const { status } = spawnSync("npx", ["tsx", "scripts/bench-articles.ts", data, "--pages", "50"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("scripts/bench-articles.ts failed");
  return [];
}
