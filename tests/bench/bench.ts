import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
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

/**
 * npm run bench -- [DATA] [--only names,report,steps,growth,lines,start,page,popup,saved,articles] [--pages 190] [--rounds 9]
 *
 * One run, one table of ratios; the browsers run the extension that was built last. With DATA, a folder of saved pages, also
 * what is added to each of them, and reading an article against a clone and Readability. The picture of the growth is docs/pictures/growth.svg.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "names,report,steps,growth,lines,start,page,popup,saved,articles" },
    pages: { type: "string", default: "190" },
    rounds: { type: "string", default: "9" },
  },
});
const [data] = positionals;
const knowledge = loadKnowledge(null);

const benches: Readonly<Record<string, () => Promise<BenchRow[]> | BenchRow[]>> = {
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
    data === undefined ? [] : benchSavedPages(data, { most: Number(values.pages), rounds: Number(values.rounds) }),
  articles: benchArticles,
};

for (const name of values.only.split(",")) {
  const bench = benches[name];
  if (bench === undefined) throw new Error(`no bench "${name}": there are ${Object.keys(benches).join(", ")}`);
  printRows(await bench());
}

/** It prints its own lines: two medians and their spread say more than one ratio. */
function benchArticles(): BenchRow[] {
  if (data === undefined) return [];
  const { status } = spawnSync("npx", ["tsx", "scripts/bench-articles.ts", data, "--pages", "50"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("scripts/bench-articles.ts failed");
  return [];
}
