import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importIndexCompanies } from "@/knowledge/import/import-index-companies";
import { importSp500 } from "@/knowledge/import/import-sp500";
import { leadersOf } from "@/knowledge/import/key-people";
import { seatOf } from "@/knowledge/import/seat-of";

let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ["Skien , Norway", { town: "Skien", country: "no" }],
  ["Tower One, Austin, Texas , U.S.", { town: "Austin", country: "us" }],
  ["San Mateo, California", { town: "San Mateo", country: "us" }],
  ["New York City, New York", { town: "New York", country: "us" }],
  ["London , England, UK", { town: "London", country: "gb" }],
  ["2-1 Harbour Street, Tokyo, Japan", { town: "", country: "jp" }],
  ["Essen , North Rhine-Westphalia , Germany", { town: "", country: "de" }],
  ["Skien , Norway Zug , Switzerland", null],
  ["Skien", null],
])("reads the seat %j", (words, seat) => {
  expect(seatOf(words)).toEqual(seat);
});

describe("key people", () => {
  it.each([
    ["Ada Hale ( President and CEO ) Ben Quill (CFO)", "", ["Ada Hale: chief executive"]],
    ["Ben Quill (chairman) Ada Hale (Group Chief Executive)", "", ["Ada Hale: chief executive"]],
    ["Ada Hale (chair, president & CEO)", "Ada Hale Ben Quill", ["Ada Hale: chair, chief executive, founder"]],
    ["Ada Hale (Interim CEO) Ben Quill (CEO, Asia)", "", []],
    ["Carl Marsh Dora Reed Ada Hale (CEO)", "", []],
    ["Ada Hale, CEO", "", []],
  ])("of %j lead it: those with a plain office and name", (words, founders, expected) => {
    expect(leadersOf(words, founders).map(({ name, roles }) => `${name}: ${roles.join(", ")}`)).toEqual(expected);
  });

  it("may have a nickname", () => {
    expect(leadersOf('Katherine "Kate" Hale (CEO)', "")).toEqual([
      { name: "Katherine Hale", alias: "Kate Hale", roles: ["chief executive"] },
    ]);
  });
});

it("takes of the index companies those of which a page says where they sit, and their leaders unless they are small", () => {
  folder = mkdtempSync(join(tmpdir(), "indices-"));
  const metadata = {
    founded: "1987 ; 39 years ago ( 1987 )",
    headquarters: "Skien , Norway",
    website: "www.telbrik.example",
    key_people: "Ada Hale ( CEO )",
    wikipedia_url: "https://en.wikipedia.org/wiki/Telbrik",
  };
  const indices = {
    OBX: {
      companies: [
        { name: "Telbrik ASA", metadata },
        { name: "Brightbox", metadata: { founded: 1999 } },
      ],
    },
    "S&P 600": { companies: [{ name: "Smallbox", metadata: { ...metadata, founded: "1987 (merged 2001)" } }] },
  };
  writeFileSync(join(folder, "indices.json"), JSON.stringify(indices));
  const [companies, people] = importIndexCompanies.run(folder, "2026-11-28");
  expect(companies?.text.split("\n").slice(1, -1)).toEqual([
    "smallbox-no\tSmallbox\t\t\t\tno\tSkien\t\t\t\ttelbrik.example\t\t\t\tpytickersymbols\t2026-04-05",
    "telbrik-no\tTelbrik\tTelbrik ASA\t\t\tno\tSkien\t1987\t\t\ttelbrik.example\t\t\t\tpytickersymbols\t2026-04-05",
  ]);
  expect(people?.text.split("\n").slice(1, -1)).toEqual([
    "ada-hale-telbrik-no\tAda Hale\t\t\tbusiness executive\t\t\t\tchief executive @ telbrik-no\tpytickersymbols\t2026-04-05",
  ]);
});

it("takes the S&P 500 with seat and business, each company once", () => {
  folder = mkdtempSync(join(tmpdir(), "sp500-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(
    join(folder, "data/constituents.csv"),
    "Symbol,Security,GICS Sector,GICS Sub-Industry,Headquarters Location,Date added,CIK,Founded\n" +
      'TBA,Telbrik (Class A),Real Estate,Hotel & Resort REITs,"Austin, Texas",1990-01-01,1,2013 (1888)\n' +
      'TBB,Telbrik (Class B),Real Estate,Hotel & Resort REITs,"Austin, Texas",1990-01-01,1,2013 (1888)\n',
  );
  const [companies] = importSp500.run(folder, "2026-11-28");
  expect(companies?.text.split("\n").slice(1, -1)).toEqual([
    "telbrik-us\tTelbrik\t\t\thotel and resort property trust\tus\tAustin\t\t\t\t\t\t\t\tsp500-companies\t2026-11-28",
  ]);
});
