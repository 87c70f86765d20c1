import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readFactsSources } from "@/entrypoints/options/facts-sources";
import { pagesByCount, withoutPages } from "@/scripts/build/pages-by-count";

const header = "id\ttitle\tpublisher\turl\tlicence\tretrieved\n";
const collection = "registers\tRegisters of Norland\tNorland\thttps://norland.example/registers\tCC0-1.0\t2024-03-04\n";
const page = "ledger-telbrik\tInquiry\tEvening Ledger\thttps://ledger.example/telbrik\tfacts only\t2024-03-04\n";
const named = "named\tSold as “facts only”\tLedger\thttps://ledger.example/facts only\tMIT\t2024-03-04\n";

it("leaves of a single page its licence alone", () => {
  expect(withoutPages(header + page + collection + page + named)).toBe(
    `${header}\t\t\t\tfacts only\n${collection}\t\t\t\tfacts only\n${named}`,
  );
});

it("changes nothing of what the options show", () => {
  const tables = resolve("assets/knowledge/sources.tsv");
  const tsv = readFileSync(tables, "utf8");
  const loaded = pagesByCount().load(`${tables}?raw`) ?? "";
  const shipped = JSON.parse(loaded.replace("export default ", "")) as string;
  expect(readFactsSources(shipped)).toEqual(readFactsSources(tsv));
  expect(shipped.match(/https:/gu)?.length ?? 0).toBe(readFactsSources(tsv).sources.length);
});

it.each(["/project/assets/knowledge/sources.tsv", "/project/assets/knowledge/companies.tsv?raw"])(
  "leaves %s to the bundler",
  (id) => {
    expect(pagesByCount().load(id)).toBeNull();
  },
);
