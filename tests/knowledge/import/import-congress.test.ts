import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importCongress } from "@/knowledge/import/import-congress";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const header = "last_name,first_name,suffix,nickname,full_name,birthday,type,bioguide_id,wikipedia_id";

it("takes sitting members, with terms joined and a running one open", () => {
  folder = mkdtempSync(join(tmpdir(), "congress-"));
  writeFileSync(join(folder, "legislators-historical.csv"), `${header}\n`);
  writeFileSync(
    join(folder, "legislators-current.yaml"),
    [
      "- id: {bioguide: Q000001, wikidata: Q900000001}",
      "  name: {first: Adelaide, last: Quill, nickname: Ada, official_full: Adelaide R. Quill}",
      "  bio: {birthday: '1958-10-13'}",
      "  terms:",
      "  - {type: rep, start: '2013-01-03', end: '2015-01-03'}",
      "  - {type: sen, start: '2015-01-03', end: '2021-01-03'}",
      "  - {type: sen, start: '2021-01-03', end: '2027-01-03'}",
    ].join("\n"),
  );
  const [people] = importCongress.run(folder, "2026-06-15");
  expect(people?.text.trimEnd().split("\n").slice(1)).toEqual([
    "adelaide-r-quill-q900000001\tAdelaide R. Quill\tAdelaide Quill|Ada Quill\tQ900000001\tpolitician\tus\t1958-10-13\t\t" +
      "senator @ us-senate [2015-01-03..]|representative @ us-house-of-representatives [2013-01-03..2015-01-03]\tcongress-legislators\t2026-06-15",
  ]);
});

it("takes former members by the name in use, with their last house, and nobody who is long gone", () => {
  folder = mkdtempSync(join(tmpdir(), "congress-"));
  writeFileSync(join(folder, "legislators-current.yaml"), "[]");
  writeFileSync(
    join(folder, "legislators-historical.csv"),
    [
      header,
      "Hale,Thaddeus,Jr.,Ted,,1943-06-17,rep,H000001,Ted Hale (Norland politician)",
      'Morn,Ada,,,"Ada B. Morn",1961-11-17,sen,M000001,',
      "Quill,Bo,,,,1929-12-31,sen,Q000001,Bo Quill",
      "Dove,Ira,,,,,rep,D000001,Ira Dove",
    ].join("\n"),
  );
  const [people] = importCongress.run(folder, "2026-06-15");
  const cells =
    people?.text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")) ?? [];
  expect(cells.map(([key, name, aliases, , description]) => [key, name, aliases, description])).toEqual([
    ["ada-b-morn-m000001", "Ada B. Morn", "Ada Morn", "former senator"],
    ["ted-hale-h000001", "Ted Hale", "Thaddeus Hale Jr.", "former representative"],
  ]);
});
