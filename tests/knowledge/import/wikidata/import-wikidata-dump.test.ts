import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { FilterError, parseFilter, standardFilter } from "@/knowledge/import/wikidata/dump-filter";
import { importWikidataDump } from "@/knowledge/import/wikidata/import-wikidata-dump";
import { DumpError } from "@/knowledge/import/wikidata/read-dump";
import { nameWords } from "@/tests/support/knowledge-of";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Rank = "preferred" | "normal" | "deprecated";
const snak = (property: string, value: unknown) => ({ snaktype: "value", property, datavalue: { value } });
const claim = (property: string, value: unknown, rank: Rank = "normal", qualifiers = {}) => ({
  mainsnak: snak(property, value),
  type: "statement",
  rank,
  qualifiers,
});
const entity = (id: string) => ({ "entity-type": "item", "numeric-id": Number(id.slice(1)), id });
const time = (day: string, precision = 11) => ({ time: `+${day}T00:00:00Z`, precision, timezone: 0 });

/** A line of the dump as Wikidata writes it. `facts` are claims, in any order. */
function item(id: string, label: string, facts: readonly ReturnType<typeof claim>[], aliases: readonly string[] = []) {
  const claims: Record<string, unknown[]> = {};
  for (const fact of facts) (claims[fact.mainsnak.property] ??= []).push(fact);
  return JSON.stringify({
    type: "item",
    id,
    labels: { en: { language: "en", value: label } },
    descriptions: {},
    aliases: { en: aliases.map((value) => ({ language: "en", value })) },
    claims,
    sitelinks: Object.fromEntries(["enwiki", "dewiki", "frwiki", "nowiki", "eswiki"].map((site) => [site, {}])),
  });
}

const norland = item("Q900001", "Norland", [claim("P31", entity("Q3624078")), claim("P297", "NO")]);
const lines = [
  item(
    "Q900010",
    "Telbrik",
    [
      claim("P31", entity("Q891723")),
      claim("P17", entity("Q900001")),
      claim("P159", entity("Q900099")),
      claim("P571", time("1987-00-00", 9)),
      claim("P856", "https://old.telbrik.example/", "deprecated"),
      claim("P856", "https://www.telbrik.example/"),
      claim("P112", entity("Q900020")),
    ],
    ["Telbrik Group", "Tel|brik"],
  ),
  item(
    "Q900020",
    "Ada Hale",
    [
      claim("P31", entity("Q5")),
      claim("P106", entity("Q82955")),
      claim("P27", entity("Q900001")),
      claim("P569", time("1944-10-00", 10)),
      claim("P39", entity("Q900098"), "normal", { P580: [snak("P580", time("2019-05-02"))] }),
    ],
    ["Hale", "Ada M. Hale"],
  ),
  item("Q900030", "Evening Ledger", [claim("P31", entity("Q11032")), claim("P17", entity("Q900002"))]),
  norland,
  item("Q900002", "Sudland", [claim("P31", entity("Q3624078")), claim("P297", "SE")]),
  item("Q900099", "Skien", [claim("P31", entity("Q515"))]),
  item("Q900098", "Minister of Tides", [claim("P31", entity("Q294414"))]),
  item("Q900040", "Nobody", [claim("P31", entity("Q891723"), "deprecated")]),
];

async function imported(text: string, country: string | null = null, filter = standardFilter) {
  folder = mkdtempSync(join(tmpdir(), "dump-"));
  const path = join(folder, "dump.json.gz");
  writeFileSync(path, gzipSync(text));
  return importWikidataDump({ path, retrieved: "2026-11-01", filter, country });
}

const dump = `[\n${lines.join(",\n")}\n]\n`;

describe("an entity dump", () => {
  it("becomes tables that compile, with the names of towns and offices", async () => {
    const files = await imported(dump);
    const { rows } = compileFacts(
      files.map(({ path, text }) => ({ path: path.replace("knowledge/", ""), text })),
      nameWords,
      "norland",
    ).merged;
    expect(rows.map(({ key }) => key)).toEqual([
      "ada-hale-q900020",
      "evening-ledger-q900030",
      "norland-q900001",
      "sudland-q900002",
      "telbrik-q900010",
    ]);
    expect(rows.find(({ name }) => name === "Telbrik")).toMatchObject({
      kind: "company",
      aliases: [{ text: "Telbrik Group" }],
      wikidata: 900010,
      country: "no",
      place: "Skien",
      began: "1987",
      domains: ["telbrik.example"],
      relations: [{ kind: "founder", key: "ada-hale-q900020" }],
    });
    expect(rows.find(({ name }) => name === "Ada Hale")).toMatchObject({
      kind: "person",
      type: "politician",
      aliases: [{ text: "Ada M. Hale" }],
      began: "1944-10",
      relations: [
        { kind: "leads", key: "norland-q900001", role: "Minister of Tides", since: "2019-05-02", until: null },
      ],
    });
  });

  it("is narrowed to a country, whose states stay for others to point at", async () => {
    const files = await imported(dump, "no");
    const keys = files
      .filter(({ path }) => !path.endsWith("sources.tsv"))
      .flatMap(({ text }) => text.match(/^\S+-q\d+/gm));
    expect(keys).toEqual(["telbrik-q900010", "norland-q900001", "sudland-q900002", "ada-hale-q900020"]);
  });

  it("is narrowed to a beat by another filter", async () => {
    const filter = parseFilter("# papers only\nP31\tQ11032\toutlets\tnewspaper\t1\n");
    const files = await imported(dump, null, filter);
    expect(files.map(({ path }) => path.split("/").at(-1))).toEqual(["outlets.tsv", "sources.tsv"]);
    await expect(imported(dump, null, parseFilter("P31\tQ11032\toutlets\tnewspaper\t6\n"))).resolves.toHaveLength(1);
    expect(() => parseFilter("P31\tQ11032\tpapers\tnewspaper\t6")).toThrow(FilterError);
  });

  it.each([
    ["cut short", dump.slice(0, -40)],
    ["no dump", '{"some": "Q3624078",\n"id":"Q3624078"}\n'],
    ["empty", ""],
  ])("is refused when it is %s", async (_what, text) => {
    await expect(imported(text)).rejects.toThrow(DumpError);
  });
});
