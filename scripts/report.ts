import { readFileSync } from "node:fs";
import { analysePage, analyseText } from "@/scripts/report/analyse-input";
import { loadKnowledge } from "@/scripts/report/load-knowledge";
import { reportLines } from "@/scripts/report/report-lines";
import { parseReportOptions, type ReportOptions, usage } from "@/scripts/report/report-options";
import { tellErrors } from "@/scripts/command-line/tell-errors";
import { writeReport } from "@/scripts/report/write-report";

/** Exit status: 0 done, 1 something could not be read, 2 the command line is wrong. */
async function run(words: readonly string[]): Promise<number> {
  const options = parseReportOptions(words);
  switch (options.kind) {
    case "help":
      process.stdout.write(`${usage}\n`);
      return 0;
    case "lines":
      return await runLines(options.pack);
    case "one":
      runOne(options);
      return 0;
  }
}

function runOne(options: Extract<ReportOptions, { kind: "one" }>): void {
  const { url, title, published } = options;
  const bytes = readFileSync(options.path);
  const knowledge = loadKnowledge(options.pack);
  const report =
    options.input === "page"
      ? analysePage(bytes, url, knowledge)
      : analyseText(
          // A byte order mark is none of the text.
          new TextDecoder().decode(bytes),
          { url, title: title ?? undefined, published: published ?? undefined },
          knowledge,
        );
  const today = new Date().toISOString().slice(0, 10);
  process.stdout.write(writeReport(report, options.format, knowledge, today));
}

async function runLines(pack: string | null): Promise<number> {
  const tellProgress = process.stderr.isTTY
    ? (lines: number): void => void process.stderr.write(`\r${lines} articles`)
    : (): void => {};
  const { lines, failed } = await reportLines(process.stdin, process.stdout, loadKnowledge(pack), tellProgress);
  if (process.stderr.isTTY) process.stderr.write(`\r${lines} articles\n`);
  if (failed > 0) process.stderr.write(`${failed} of ${lines} lines could not be read\n`);
  return failed > 0 ? 1 : 0;
}

tellErrors(usage);
process.exitCode = await run(process.argv.slice(2));
