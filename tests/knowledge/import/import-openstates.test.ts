import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importOpenStates } from "@/knowledge/import/import-openstates";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The offices of the person in one file of the repository; null when nobody is taken. */
function officesOf(path: string, ...lines: readonly string[]): string | null {
  folder = mkdtempSync(join(tmpdir(), "openstates-"));
  const file = join(folder, "data", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, ["id: ocd-person/1d71200f-0000-4000-8000-000000000000", ...lines].join("\n"));
  const [people] = importOpenStates.run(folder, "2026-08-05");
  return people?.text.split("\n")[1]?.split("\t")[8] ?? null;
}

it("takes a legislator, joins terms, and does not take the end of a running term for one", () => {
  expect(
    officesOf(
      "tx/legislature/Ada-Quill.yml",
      "name: Ada Quill",
      "roles:",
      "- {type: lower, start_date: '2019-01-01', end_date: '2023-01-01'}",
      "- {type: lower, start_date: '2023-01-01', end_date: '2027-01-01'}",
    ),
  ).toBe("member of the lower house of Texas @ united-states [2019-01-01..]");
});

it("takes no beginnings and no earlier terms in an upper house, which may have been in the lower", () => {
  expect(
    officesOf(
      "tx/legislature/Ada-Quill.yml",
      "name: Ada Quill",
      "roles:",
      "- {type: upper, start_date: '2015-01-01', end_date: '2019-01-01'}",
      "- {type: upper, start_date: '2021-01-01'}",
      "- {type: lower, start_date: '2011-01-01', end_date: '2015-01-01'}",
    ),
  ).toBe(
    "member of the upper house of Texas @ united-states|" +
      "member of the lower house of Texas @ united-states [2011-01-01..2015-01-01]",
  );
});

it("says of which town somebody is mayor", () => {
  const jurisdiction = "ocd-jurisdiction/country:us/state:tx/place:san_marcos/government";
  expect(
    officesOf(
      "tx/municipalities/Ada-Quill.yml",
      "name: Ada Quill",
      "roles:",
      `- {type: mayor, jurisdiction: '${jurisdiction}'}`,
    ),
  ).toBe("mayor of San Marcos, Texas @ united-states");
});

it.each([
  ["has one name", ["name: Quill", "roles:", "- {type: upper}"]],
  ["is a council", ["name: Quill Hollow City Council", "roles:", "- {type: upper}"]],
  [
    "heads a county, which has no mayor",
    [
      "name: Ada Quill",
      "roles:",
      "- {type: mayor, jurisdiction: 'ocd-jurisdiction/country:us/state:tx/place:hollow_county/government'}",
    ],
  ],
  ["has an office that is none of ours", ["name: Ada Quill", "roles:", "- {type: auditor}"]],
])("leaves out somebody who %s", (_what, lines) => {
  expect(officesOf("tx/legislature/Ada-Quill.yml", ...lines)).toBeNull();
});

it("puts the source's mark into the keys of namesakes only", () => {
  folder = mkdtempSync(join(tmpdir(), "openstates-"));
  const people = { a: "Ada Quill", b: "Ada Quill", c: "Ben Marsh" };
  for (const [mark, name] of Object.entries(people)) {
    const file = join(folder, "data/tx/legislature", `${mark}.yml`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `id: ocd-person/0000000${mark}-0000\nname: ${name}\nroles:\n- {type: upper}\n`);
  }
  const [table] = importOpenStates.run(folder, "2026-08-05");
  const keys = table?.text.split("\n").map((line) => line.split("\t")[0]);
  expect(keys?.slice(1, 4)).toEqual(["ada-quill-os-0000000a", "ada-quill-os-0000000b", "ben-marsh-us"]);
});
