import { spawnSync } from "node:child_process";
import { type Finding, mustBe, type Row } from "../row";

/** The last line of "N passed, N failed, N skipped" of tests that are part of `npm run check`. */
function runTests(what: string, files: readonly string[]): Finding[] {
  const { stdout } = spawnSync("npx", ["vitest", "run", "--project", "node", ...files], { encoding: "utf8" });
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(stdout) ?? [];
  if (passed === undefined || failed === undefined) throw new Error(`no tests ran of ${files.join(" ")}`);
  return [
    { ...mustBe(`${what}: failed of ${Number(passed) + Number(failed)} tests`, Number(failed), 0), holds: failed === "0" && passed !== "0" },
  ]; // prettier-ignore
}

const noBrowser = "no browser is in it: it ran once, under Chromium";

/** Row 6, the part without a browser: 10,000 malformed messages. */
export const forging: Row = {
  number: 6,
  threat: "forged messages",
  browsers: ["chromium"],
  reason: noBrowser,
  run: async () => runTests("10,000 malformed messages to the receiver", ["tests/platform/answer-calls.test.ts"]),
};

/** Row 12: settings that are broken, of the future, or written by several at once. */
export const losing: Row = {
  number: 12,
  threat: "settings are lost",
  browsers: ["chromium"],
  reason: noBrowser,
  run: async () =>
    runTests("10,000 corrupt values, five writers at once, a full store", [
      "tests/platform/mutated-settings.test.ts",
      "tests/platform/settings-store.test.ts",
      "tests/platform/plan-settings-write.test.ts",
    ]),
};

/** Row 16: packs and imports that are broken. */
export const breaking: Row = {
  number: 16,
  threat: "a broken pack",
  browsers: ["chromium"],
  reason: noBrowser,
  run: async () => {
    const { stdout, status } = spawnSync("npx", ["tsx", "scripts/knowledge-mutate.ts"], { encoding: "utf8" });
    const lines = stdout.trim().split("\n");
    const faults = lines.map((line) => Number(/(\d+) crashes/.exec(line)?.[1] ?? "1"));
    return lines.map((line, index) => ({
      ...mustBe(line, faults[index] ?? 1, 0),
      holds: status === 0 && faults[index] === 0,
    }));
  },
};
