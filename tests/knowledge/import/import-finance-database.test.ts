import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { importFinanceDatabase } from "@/knowledge/import/import-finance-database";

const header = "symbol,name,sector,exchange,mic,country,city,website,market_cap,delisted,summary,industry";
let folder = "";

function companiesOf(...listings: readonly string[]): string[] {
  folder = mkdtempSync(join(tmpdir(), "finance-database-"));
  const equities = join(folder, "database/equities");
  mkdirSync(equities, { recursive: true });
  writeFileSync(join(equities, "ALL.csv"), [header, ...listings].join("\n"));
  const [companies] = importFinanceDatabase.run(folder, "2026-08-16");
  return (companies?.text ?? "").split("\n").slice(1, -1);
}
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("takes a company that is listed at home", () => {
  expect(
    companiesOf(
      'BRX.HE,"Brightbox Chips Oyj",Information Technology,HEL,XHEL,Finland,Espoo,http://www.brightbox.example,Mid Cap,False',
    ),
  ).toEqual([
    [
      "brightbox-chips-fi",
      "Brightbox Chips",
      "Brightbox Chips Oyj",
      "",
      "information technology",
      "fi",
      "",
      "",
      "",
      "XHEL:BRX",
      "brightbox.example",
      "",
      "",
      "",
      "finance-database",
      "2021-04-01",
    ].join("\t"),
  ]);
});

it.each([
  [
    "listed abroad only",
    "TBK.KL,Telbrik Berhad,Industrials,KLS,XKLS,United States,Corte Madera,http://rh.example,Large Cap,False",
  ],
  ["too small", "TBK.HE,Telbrik Oyj,Industrials,HEL,XHEL,Finland,Espoo,http://telbrik.example,Nano Cap,False"],
  ["a fund", "TBK.HE,Telbrik Income Fund,Financials,HEL,XHEL,Finland,Espoo,http://telbrik.example,Mid Cap,False"],
  ["delisted", "TBK.HE,Telbrik Oyj,Industrials,HEL,XHEL,Finland,Espoo,http://telbrik.example,Mid Cap,True"],
  ["without a site of its own", "TBK.HE,Telbrik Oyj,Industrials,HEL,XHEL,Finland,Espoo,,Mid Cap,False"],
])("leaves out a row that is %s", (_what, listing) => {
  expect(companiesOf(listing)).toEqual([]);
});

it("leaves out companies whose site is everybody's", () => {
  const rows = ["Telbrik", "Brightbox", "Quill"].map(
    (name) => `${name}.HE,${name} Oyj,Industrials,HEL,XHEL,Finland,Espoo,http://shared.example,Mid Cap,False`,
  );
  expect(companiesOf(...rows)).toEqual([]);
});

it.each(["Brightbox Chips Oyj Class B", "Brightbox Chips Oyj - Registered Shares", "Brightbox Chips Oyj.Class A"])(
  "takes the company, not its shares: %s",
  (name) => {
    const [row] = companiesOf(
      `BRX.HE,"${name}",Information Technology,HEL,XHEL,Finland,Espoo,http://www.brightbox.example,Mid Cap,False`,
    );
    expect(row?.split("\t").slice(0, 2)).toEqual(["brightbox-chips-fi", "Brightbox Chips"]);
  },
);

it.each([
  ["of the same name", "Brightbox Chips designs and sells chips.", "information technology", "brightbox.example"],
  [
    "of the name written apart",
    "Bright Box Chips Corporation sells chips.",
    "information technology",
    "brightbox.example",
  ],
  ["of another name", "Telbrik Oyj, together with its subsidiaries, lays bricks.", "", ""],
])("tells business and site where the description is %s", (_what, summary, industry, site) => {
  const [row] = companiesOf(
    `BRX.HE,Brightbox Chips Oyj,Information Technology,HEL,XHEL,Finland,Espoo,http://www.brightbox.example,Mid Cap,False,"${summary}"`,
  );
  const cells = row?.split("\t") ?? [];
  expect([cells[1], cells[4], cells[10]]).toEqual(["Brightbox Chips", industry, site]);
});

it.each([
  ["Brightbox runs kindergartens.", "education"],
  ["Brightbox makes soap.", "food and household goods"],
])("tells schools from household goods: %s", (summary, industry) => {
  const [row] = companiesOf(
    `BRX.HE,Brightbox Oyj,Consumer Staples,HEL,XHEL,Finland,Espoo,http://brightbox.example,Mid Cap,False,${summary},Household Products`,
  );
  expect(row?.split("\t")[4]).toBe(industry);
});
