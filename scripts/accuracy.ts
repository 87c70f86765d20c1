import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * npm run accuracy -- DATA: every accuracy figure of docs/measurements.md, one command after the other. DATA is a folder of
 * third-party measuring material that is no part of the project.
 */
const parts = ["articles", "names", "statements", "allegations"];

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    `${folder === undefined ? "name the folder of the data" : `there is no folder ${folder}`}\n\nUsage: npm run accuracy -- DATA\n`,
  );
  process.exit(2);
}
let failed = 0;
for (const part of parts) {
  process.stdout.write(`\n## ${part}\n\n`);
  const { status } = spawnSync("npx", ["tsx", `scripts/accuracy-${part}.ts`, folder], { stdio: "inherit" });
  if (status !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
