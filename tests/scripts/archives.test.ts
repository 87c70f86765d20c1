import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { storyText } from "@/tests/support/story-page";

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;

it.skipIf(!hasParallel)(
  "reads an archive with GNU parallel as docs/archives.md says, in the order of its lines",
  () => {
    const lines = Array.from({ length: 6 }, (_, id) => JSON.stringify({ id, text: storyText }));
    // Small blocks, so that there are two jobs: each starts Node and opens the pack.
    const command = [
      "--pipe",
      "--keep-order",
      "--block",
      "9k",
      "--recend",
      "\\n",
      "npm run --silent report -- --jsonl",
    ];
    const { stdout, status } = spawnSync("parallel", command, { input: `${lines.join("\n")}\n`, encoding: "utf8" });
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: number; report: unknown });
    expect(answers.map(({ id }) => id)).toEqual(lines.map((_, id) => id));
    expect(new Set(answers.map(({ report }) => JSON.stringify(report))).size).toBe(1);
  },
  120_000,
);
