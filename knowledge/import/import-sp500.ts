import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keyOfName } from "@/knowledge/pack/derived-key";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";
import { splitLegalName } from "./split-legal-name";
import { tableFile } from "./table-file";
import { seatOf } from "./seat-of";

export const importSp500: Importer = {
  from: "github datasets/s-and-p-500-companies, file data/constituents.csv: ODC-PDDL-1.0",
  run: (folder, retrieved) => {
    const listed = readCsv(readFileSync(join(folder, "data/constituents.csv"), "utf8"));
    const rows = new Map<string, Record<string, string>>();
    for (const company of listed) {
      const row = rowOf(company, retrieved);
      // A company with two classes of shares is there twice.
      if (row !== null && !rows.has(row["key"] ?? "")) rows.set(row["key"] ?? "", row);
    }
    return [
      tableFile("sp500", "companies", [...rows.values()]),
      tableFile("sp500", "sources", [
        {
          id: "sp500-companies",
          title: "S&P 500 companies",
          publisher: "Open Knowledge Foundation and contributors",
          url: "https://github.com/datasets/s-and-p-500-companies",
          licence: "ODC-PDDL-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

/** Its years of founding are left out: every eighth was another than two other sources', often a predecessor's or of listing. */
function rowOf(company: Readonly<Record<string, string>>, retrieved: string): Record<string, string> | null {
  const { Security: security = "" } = company;
  const seat = seatOf(company["Headquarters Location"] ?? "");
  if (seat === null) return null;
  const { name, legal } = splitLegalName(security.replace(/ \((?:Class [A-Z]|The)\)$/, ""));
  return {
    key: `${keyOfName(name)}-${seat.country}`,
    name,
    aliases: legal === name ? "" : legal,
    industry: (company["GICS Sub-Industry"] ?? "")
      .toLowerCase()
      .replaceAll(" & ", " and ")
      .replace(/ reits$/, " property trust"),
    country: seat.country,
    place: seat.town,
    sources: "sp500-companies",
    asOf: retrieved,
  };
}
