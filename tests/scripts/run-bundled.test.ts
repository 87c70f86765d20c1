import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { usage } from "@/scripts/report/report-options";

function run(...words: readonly string[]) {
  return spawnSync("node", ["scripts/run-bundled.mjs", "scripts/report.ts", ...words], { encoding: "utf8" });
}

it("runs a script with its words, in one file", () => {
  expect(run("--help").stdout).toBe(`${usage}\n`);
});

it("ends as the script ends", () => {
  const { status, stderr } = run("--nope");
  expect(status).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--nope'/);
});
