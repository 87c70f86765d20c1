import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { chamberOf, courtsIn } from "@/knowledge/import/factbook-bodies";
import type { Importer } from "@/knowledge/import/importer";
import { importFactbook } from "@/knowledge/import/import-factbook";
import { importIntelligenceAgencies } from "@/knowledge/import/import-intelligence-agencies";
import { importParties } from "@/knowledge/import/import-parties";
import { importUsGovernment } from "@/knowledge/import/import-us-government";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Name, aliases and the filled cells after them, of each row that comes out of these files. */
function rowsOf(importer: Importer, files: Readonly<Record<string, string>>): string[] {
  folder = mkdtempSync(join(tmpdir(), "bodies-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const [table] = importer.run(folder, "2026-11-28");
  const rows = table?.text.split("\n").slice(1, -1) ?? [];
  return rows.map((row) =>
    row
      .split("\t")
      .slice(1)
      .filter((cell) => cell !== "")
      .join("; "),
  );
}

describe("the World Factbook", () => {
  it.each([
    ["Senate (Senado)", "Spain", "Senate of Spain", ["Senado"]],
    ["The Danish Parliament (Folketinget)", "Denmark", "Danish Parliament", ["Folketinget"]],
    ["Parliament", "Bahamas", "Parliament of the Bahamas", []],
    [
      "Chamber of Deputies (Chambre des D&eacute;put&eacute;s)",
      "Haiti",
      "Chamber of Deputies of Haiti",
      ["Chambre des Députés"],
    ],
  ])("calls the chamber %j of %s %j", (text, country, name, aliases) => {
    expect(chamberOf(text, "parliament", country)).toEqual({ name, aliases, type: "parliament" });
  });

  it("names no chamber where there is none", () => {
    expect(chamberOf("none", "parliament", "Spain")).toBeNull();
  });

  it("names courts whose names are plain", () => {
    const text =
      "Supreme Court or Cour Supr&ecirc;me (consists of 9 judges; two chambers); Constitutional Council (consists of 7 members); " +
      "the Norland courts hear the rest; Supreme Court of Appeals (consists of 5 judges)";
    expect(courtsIn(text, "Mali").map(({ name, aliases }) => [name, ...aliases])).toEqual([
      ["Supreme Court of Mali", "Cour Suprême"],
      ["Constitutional Council of Mali"],
      ["Supreme Court of Appeals of Mali"],
    ]);
  });

  it("is read by country", () => {
    const Government = {
      "Country name": { "conventional short form": { text: "Czechia" } },
      "Legislative branch": { "legislature name": { text: "Parliament (Parlament)" } },
      "Judicial branch": { "highest court(s)": { text: "Supreme Court (consists of 60 judges)" } },
    };
    expect(rowsOf(importFactbook, { "europe/ez.json": JSON.stringify({ Government }) })).toEqual([
      "Parliament of the Czech Republic; Parlament; government; parliament; cz; world-factbook; 2026-01-22",
      "Supreme Court of the Czech Republic; government; court; cz; world-factbook; 2026-01-22",
    ]);
  });
});

it("takes parties of today with their letters and own names", () => {
  const wikipedia =
    "country,partyfacts_id,url,name_short,name,name_native,year_founded,year_dissolved\n" +
    "PRT,1,,PN,Norland Party,Partido de Norland,1974,\n" +
    "PRT,2,,,Old Party,,1900,1950\n" +
    "DDR,3,,,Other Party,,1946,\n" +
    "PRT,4,,,Hale Ministry,,1990,\n";
  const wikidata =
    "country,partyfacts_id,wikidata_id,name,name_short,name_native\n" +
    "PRT,1,Q900000001,,,\nPRT,2,Q900000002,,,\nDDR,3,Q900000003,,,\nPRT,4,Q900000004,,,\n";
  expect(
    rowsOf(importParties, { "import/wikipedia/wikipedia.csv": wikipedia, "import/wikipedia/wikidata.csv": wikidata }),
  ).toEqual([
    "Norland Party; Partido de Norland|PN{acronym}; Q900000001; political party; pt; 1974; party-facts; 2026-11-28",
  ]);
});

it("takes agencies that have a name of their own", () => {
  const agency = (value: string, country: string, synonyms: readonly string[] = []) => ({
    value,
    meta: { country, synonyms },
  });
  const values = [
    agency("Norland Security Service (Norland)", "NO", ["Norlands Tryggleik", "Служба"]),
    agency("Financial Intelligence Unit (Norland)", "NO"),
    agency("Financial Intelligence Unit (Sweden)", "SE"),
    agency("NSS", "NO"),
  ];
  expect(
    rowsOf(importIntelligenceAgencies, { "clusters/intelligence-agencies.json": JSON.stringify({ values }) }),
  ).toEqual([
    "Norland Security Service; Norlands Tryggleik; government; intelligence agency; no; misp-galaxy; 2026-11-28",
  ]);
});

it("takes courts under their full names, and agencies with their own site", () => {
  const court = (name: string, end: string | null, system = "federal") => ({
    id: "x",
    name,
    system,
    dates: [{ start: "1865-02-25", end }],
  });
  const courts = [
    court("District Court, E.D. Texas", null),
    court("Court of Appeals for the Ninth Circuit", null),
    court("District Court, D. Ohio", "1855-02-10"),
    court("Texas Court of Appeals", null, "state"),
  ];
  const agencies =
    "Domain name,Domain type,Organization name,Suborganization name,City,State,Security contact email\n" +
    "cmw.gov,Federal - Executive,Department of Boxes,Centers for Marsh and Water,Washington,DC,\n" +
    "ducks.gov,Federal - Executive,Department of Boxes,Centers for Marsh and Water,Washington,DC,\n" +
    "box.gov,Federal - Executive,Department of Boxes,Box Program Office,Washington,DC,\n";
  expect(
    rowsOf(importUsGovernment, { "courts.json": JSON.stringify(courts), "current-federal.csv": agencies }),
  ).toEqual([
    "Centers for Marsh and Water; government; government agency; us; cmw.gov; dotgov; 2026-11-28",
    "United States Court of Appeals for the Ninth Circuit; US Court of Appeals for the Ninth Circuit|Ninth Circuit Court of Appeals; government; court; us; 1865; courts-db; 2026-11-28",
    "United States District Court for the Eastern District of Texas; US District Court for the Eastern District of Texas; government; court; us; 1865; courts-db; 2026-11-28",
  ]);
});

it.each([
  ["current-federal.csv", { "courts.json": "[]" }],
  ["courts.json", { "current-federal.csv": "Domain name,Domain type\n" }],
])("takes nothing of the United States government when %s is missing", (missing, files) => {
  expect(() => rowsOf(importUsGovernment, files)).toThrow(`${missing} is missing`);
});
