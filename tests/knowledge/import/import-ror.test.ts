import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importRor } from "@/knowledge/import/import-ror";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Json = Readonly<Record<string, unknown>>;

const second: Json = {
  id: "https://ror.org/0aaaaaa11",
  names: [
    { value: "Universitetet i Norland", types: ["label", "ror_display"], lang: "no" },
    { value: "University of Norland", types: ["label"], lang: "en" },
    { value: "UINL", types: ["acronym"], lang: null },
  ],
  types: ["education", "funder"],
  locations: [{ geonames_details: { country_code: "NO", name: "Skien" } }],
  established: 1911,
  links: [{ type: "website", value: "https://www.uinl.example/" }],
  external_ids: [{ type: "wikidata", preferred: null, all: ["Q900000001"] }],
  relationships: [],
  status: "active",
};

const first: Json = {
  id: "https://ror.org/0bbbbbb22",
  name: "Telbrik (Norway)",
  aliases: [],
  acronyms: [],
  labels: [],
  types: ["Company"],
  country: { country_code: "NO" },
  addresses: [{ city: "Skien" }],
  established: null,
  links: ["http://telbrik.example/about/us"],
  external_ids: { Wikidata: { preferred: "Q900000002", all: ["Q900000002"] } },
  relationships: [],
  status: "active",
};

/** The rows that come of records, by table; each record is a path and its content. */
function tablesOf(records: Readonly<Record<string, Json>>): Record<string, string[]> {
  folder = mkdtempSync(join(tmpdir(), "ror-"));
  for (const [path, record] of Object.entries(records)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify(record));
  }
  const files = importRor.run(folder, "2026-06-23");
  return Object.fromEntries(
    files.map(({ path, text }) => [path.split("/").at(-1), text.trimEnd().split("\n").slice(1)]),
  );
}

describe("the Research Organization Registry", () => {
  it("takes the country from the name where the place lies in another", () => {
    const companies = (name: string, place: string): string[] | undefined =>
      tablesOf({ "v1.9/0bbbbbb22.json": { ...first, name, country: { country_code: place } } })["companies.tsv"];
    expect(companies("Telbrik (Norway)", "MZ")?.[0]).toContain("\tQ900000002\t\tno\t");
    expect(companies("Telbrik (China)", "HK")?.[0]).toContain("\tQ900000002\t\thk\t");
    expect(companies("Telbrik (Holding)", "MZ")?.[0]).toContain("\tQ900000002\t\tmz\t");
  });

  it("gives an organisation its English name, and its own as an alias", () => {
    expect(tablesOf({ "v2.1/0aaaaaa11.json": second })["organisations.tsv"]).toEqual([
      "university-of-norland-q900000001\tUniversity of Norland\tUniversitetet i Norland|UINL{acronym}\tQ900000001\tuniversity\tno\tSkien\t\t\tuinl.example\t\tror-records\t2026-06-23",
    ]);
  });

  it("reads the first schema, and takes no page deep in a site for one's own host", () => {
    expect(tablesOf({ "v1.3/0bbbbbb22.json": first })["companies.tsv"]).toEqual([
      "telbrik-q900000002\tTelbrik\t\tQ900000002\t\tno\t\t\t\t\t\t\t\t\tror-records\t2026-06-23",
    ]);
  });

  it("takes the newest release of a record, whichever folder is read first", () => {
    const renamed = { ...first, name: "Telbrik Works (Norway)" };
    const tables = tablesOf({ "v1.9/0bbbbbb22.json": first, "v1.10/0bbbbbb22.json": renamed });
    expect(tables["companies.tsv"]?.map((row) => row.split("\t")[1])).toEqual(["Telbrik Works"]);
  });

  it.each<[string, Json]>([
    ["is gone", { status: "withdrawn" }],
    ["has no Wikidata id", { external_ids: {} }],
    ["belongs to another", { relationships: [{ type: "Parent", id: "https://ror.org/0cccccc33" }] }],
  ])("leaves out a company that %s", (_what, change) => {
    expect(tablesOf({ "v1.3/0bbbbbb22.json": { ...first, ...change } })["companies.tsv"]).toEqual([]);
  });

  it("leaves out companies that share a name: a register has one for each country", () => {
    const german = {
      ...first,
      id: "https://ror.org/0cccccc33",
      name: "Telbrik (Germany)",
      country: { country_code: "DE" },
    };
    expect(tablesOf({ "v1.3/0bbbbbb22.json": first, "v1.3/0cccccc33.json": german })["companies.tsv"]).toEqual([]);
  });

  it("tells who acts for a state from whom a state pays", () => {
    const body = (name: string, id: string): Json => ({ ...first, id, name, types: ["Government"] });
    const tables = tablesOf({
      "v1.3/0bbbbbb22.json": body("Ministry of Norland", "https://ror.org/0bbbbbb22"),
      "v1.3/0cccccc33.json": body("Norland Institute of Bees", "https://ror.org/0cccccc33"),
      "v1.3/0dddddd44.json": body("Norland Telecom", "https://ror.org/0dddddd44"),
    });
    expect(tables["companies.tsv"]?.map((row) => row.split("\t")[1])).toEqual(["Norland Telecom"]);
    expect(tables["governments.tsv"]?.map((row) => row.split("\t")[1])).toEqual(["Ministry of Norland"]);
    expect(tables["organisations.tsv"]?.map((row) => row.split("\t")[1])).toEqual(["Norland Institute of Bees"]);
  });

  it.each([
    ["Norland State Archives", "archive"],
    ["Norland Zoo", "zoo"],
    ["Norland Academy", "cultural institution"],
  ])("knows what %s keeps: its archives are all who have a collection", (name, type) => {
    const keeper = { ...first, name, types: ["Archive"] };
    const [row] = tablesOf({ "v1.3/0bbbbbb22.json": keeper })["organisations.tsv"] ?? [];
    expect(row?.split("\t")[4]).toBe(type);
  });
});
