import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readCommandLine, takeWord } from "@/scripts/command-line/read-command-line";
import { UsageError } from "@/scripts/command-line/usage-error";

const usage = "Usage: npm run accuracy -- DATA";

/**
 * Every accuracy figure of docs/measurements.md, one command after the other. DATA is a folder of
 * third-party measuring material that is no part of the project.
 */
const parts = ["articles", "names", "statements", "allegations"];

const { positionals } = readCommandLine(usage, { allowPositionals: true });
const folder = takeWord(positionals[0], "the folder of the data");
if (!existsSync(folder)) throw new UsageError(`there is no folder ${folder}`);
let failed = 0;
for (const part of parts) {
  process.stdout.write(`\n## ${part}\n\n`);
  const { status } = spawnSync("npx", ["tsx", `scripts/accuracy-${part}.ts`, folder], { stdio: "inherit" });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
