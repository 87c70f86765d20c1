import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { takeDay, takeDecimal, takeNumber, takeOneOf, takeWord } from "@/scripts/command-line/read-command-line";
import { UsageError } from "@/scripts/command-line/usage-error";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "source-context-"));
  writeFileSync(join(folder, "cut.json"), '{"a": ');
  writeFileSync(join(folder, "no.pack"), "not a pack");
  writeFileSync(join(folder, "notes.tsv"), "key\tname\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a script says, and the status that it ends with; "DIR" in its words is a folder with broken files. */
function call(script: string, ...words: readonly string[]) {
  const filled = words.map((word) => word.replace("DIR", folder));
  const { status, stderr } = spawnSync("node_modules/.bin/tsx", [`scripts/${script}.ts`, ...filled], {
    encoding: "utf8",
  });
  return { status, lines: stderr.trimEnd().split("\n") };
}

describe("a wrong command line ends with what is wrong, how it is called, and status 2", () => {
  it.each([
    ["an option that there is not", ["knowledge-build", "--nope"], /^Unknown option '--nope'/],
    ["no day", ["knowledge-import", "ror", "."], /^name the day of the copy with --retrieved$/],
    ["nothing to do", ["pack"], /^say what to do: check, build or template$/],
    ["no page", ["report"], /^name a saved page, or a text with --text$/],
    [
      "a day that never was",
      ["report", "--text", "README.md", "--published", "2024-02-31"],
      /^--published takes a date such as 2019-09-13, not "2024-02-31"$/,
    ],
  ])("%s", (_what, [script = "", ...words], message) => {
    const { status, lines } = call(script, ...words);
    expect(status).toBe(2);
    expect(lines[0]).toMatch(message);
    expect(lines[2]).toMatch(/^Usage: np[mx] /);
  });
});

describe("what cannot be read ends with one line and status 1", () => {
  it.each([
    ["no words that guard names", ["knowledge-build", "--words", "DIR", "--out", "DIR/out.pack"], /^ENOENT: .*\.txt/],
    ["a pack that is none", ["report", "README.md", "--pack", "DIR/no.pack"], /^the pack is cut short$/],
    [
      "a dump that is cut",
      ["knowledge-import", "wikidata-dump", "DIR/cut.json", "--retrieved", "2026-11-28"],
      /^the dump is cut short/,
    ],
  ])("%s", (_what, [script = "", ...words], message) => {
    const { status, lines } = call(script, ...words);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringMatching(message)]);
  });
});

it("tells mistakes in facts one a line, and how many they are", () => {
  const { status, lines } = call("knowledge-check", "--facts", "DIR");
  expect(status).toBe(1);
  expect(lines).toEqual([
    "cut.json: no facts file has this name → name it as docs/knowledge.md says, or move it away",
    "notes.tsv: no facts file has this name → name it as docs/knowledge.md says, or move it away",
    "2 problems",
  ]);
});

it("empties no table where a source's local copy is not", () => {
  const { status, lines } = call("knowledge-import", "openstates", "DIR", "--retrieved", "2026-11-28", "--out", "DIR");
  expect(status).toBe(1);
  expect(lines).toEqual([
    `${folder}: there is nothing of "openstates" for knowledge/imported/openstates/people.tsv in it → name its local copy`,
    "1 problems",
  ]);
  expect(existsSync(join(folder, "knowledge"))).toBe(false);
});

it("takes words of an option as they must be", () => {
  expect(takeOneOf("--half", "even", ["even", "odd"])).toBe("even");
  expect(takeNumber("--errors", "20")).toBe(20);
  expect([".7", "0.95", "2"].map((word) => takeDecimal("--least", word))).toEqual([0.7, 0.95, 2]);
  expect(takeDay("--today", "2026-11-28")).toBe("2026-11-28");
  expect(takeWord("data", "the folder of the data")).toBe("data");
});

it.each([
  ["another word", () => takeOneOf("--half", "evn", ["even", "odd"]), '--half takes one of even, odd, not "evn"'],
  ["no number", () => takeNumber("--errors", "1e3"), '--errors takes a whole number, not "1e3"'],
  ["no number at all", () => takeNumber("--errors", ""), '--errors takes a whole number, not ""'],
  ["two points", () => takeDecimal("--least", ".7.1"), '--least takes a number such as .7, not ".7.1"'],
  ["a month", () => takeDay("--today", "2026-11"), '--today takes a day such as 2026-11-28, not "2026-11"'],
  ["no word", () => takeWord(undefined, "the folder of the data"), "name the folder of the data"],
])("refuses %s", (_what, take, message) => {
  expect(take).toThrow(new UsageError(message));
});
