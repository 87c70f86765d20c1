import { readCommandLine, takeOneOf } from "@/scripts/command-line/read-command-line";
import { type BrowserName, browserNames } from "@/tests/support/reader";
import { readOutsidePages } from "./outside-pages";
import type { Finding, Row } from "./row";
import { rows } from "./rows/rows";
import { within } from "./within";
import { openStage, type OutsidePage, type Stage } from "./stage";

const usage = "Usage: npm run test:hostile -- [--pages DIR] [--only 2,13] [--browser firefox]";

/**
 * Every threat of docs/hostile.md against the extension that was built, with the number measured and the one that it must
 * be. With DIR, a folder of saved pages, these are visited too. Ends with "N passed, N failed".
 */
const { values } = readCommandLine(usage, {
  options: {
    pages: { type: "string", multiple: true, default: [] },
    only: { type: "string", default: rows.map(({ number }) => number).join(",") },
    browser: { type: "string", default: browserNames.join(",") },
  },
});
const outside = values.pages.flatMap(readOutsidePages);
const all = rows.map(({ number }) => String(number));
const numbers = values.only.split(",").map((number) => takeOneOf("--only", number, all));
const chosen = rows.filter(({ number }) => numbers.includes(String(number)));
const browsers = values.browser.split(",").map((name) => takeOneOf("--browser", name, browserNames));
/** So long one row may take, in ms, where nothing hangs. */
const deadline = 1_800_000;
const counts = { passed: 0, failed: 0 };

for (const browser of browsers) await runIn(browser, outside);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Each row has a browser of its own, but those that ask about the same visits. */
async function runIn(browser: BrowserName, pages: readonly OutsidePage[]): Promise<void> {
  let stage: Stage | null = null;
  let opened: Row | null = null;
  for (const row of chosen) {
    if (!row.browsers.includes(browser)) {
      print(row, browser, { what: "not run", measured: row.reason ?? "", limit: "", holds: true }, "    ");
      continue;
    }
    if (stage === null || row.sharesStage !== true || opened?.sharesStage !== true) {
      await stage?.close();
      stage = await openStage(browser, pages, row.options?.());
      opened = row;
    }
    for (const finding of await findingsOf(row, stage)) {
      counts[finding.holds ? "passed" : "failed"]++;
      print(row, browser, finding, finding.holds ? "pass" : "FAIL");
    }
  }
  await stage?.close();
}

/** A row that throws or hangs has failed, and the others go on. */
async function findingsOf(row: Row, stage: Stage): Promise<readonly Finding[]> {
  try {
    const findings = await within(deadline, row.run(stage));
    return findings ?? [{ what: "ran to its end", measured: "it hangs", limit: "an end", holds: false }];
  } catch (error) {
    return [{ what: "ran to its end", measured: String(error), limit: "no error", holds: false }];
  }
}

function print(row: Row, browser: BrowserName, { what, measured, limit }: Finding, verdict: string): void {
  const place = `${String(row.number).padStart(2)}  ${browser.padEnd(8)}  ${verdict}`;
  process.stdout.write(`${place}  ${row.threat}: ${what}: ${measured}${limit === "" ? "" : ` (must be ${limit})`}\n`);
}
