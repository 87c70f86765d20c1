import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countryCodes, countryNames } from "@/knowledge/compile/country-names";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { type Body, chamberOf, courtsIn } from "./factbook-bodies";
import type { Importer } from "./importer";
import { tableFile } from "./table-file";

type Text = { readonly text?: string };
type Government = Readonly<Record<string, Readonly<Record<string, Text | undefined>> | undefined>>;

/** The book was closed in February 2026; the day of its last change. */
const asOf = "2026-01-22";

const regions =
  "africa australia-oceania central-america-n-caribbean central-asia east-n-southeast-asia europe middle-east north-america " +
  "south-america south-asia";

/**
 * Parliaments, their chambers, and the highest courts. Its lists of parties are not taken: their names are the book's own
 * translations, and the same parties would be there twice.
 */
export const importFactbook: Importer = {
  from: "github factbook/factbook.json: CC0-1.0; of the World Factbook, public domain",
  run: (folder, retrieved) => {
    const rows = new Map<string, Record<string, string>>();
    for (const path of regions.split(" ").flatMap((region) => filesIn(join(folder, region)))) {
      const { Government: government = {} } = JSON.parse(readFileSync(path, "utf8")) as { Government?: Government };
      const country = countryOf(government);
      if (country === null) continue;
      for (const body of bodiesOf(government, countryNames.get(country) ?? "")) {
        const key = `${keyOfName(body.name)}-${country}`;
        rows.set(key, {
          key,
          name: body.name,
          aliases: body.aliases.join("|"),
          kind: "government",
          type: body.type,
          country,
          sources: "world-factbook",
          asOf,
        });
      }
    }
    return [
      tableFile("factbook", "governments", [...rows.values()]),
      tableFile("factbook", "sources", [
        {
          id: "world-factbook",
          title: "The World Factbook: parliaments and highest courts",
          publisher: "Central Intelligence Agency",
          url: "https://github.com/factbook/factbook.json",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(folder, name));
}

function bodiesOf(government: Government, country: string): Body[] {
  const text = (part: string, field: string): string => government[part]?.[field]?.text ?? "";
  const whole = "Legislative branch";
  return [
    chamberOf(text(whole, "legislature name") || text(whole, "chamber name"), "parliament", country),
    chamberOf(text(`${whole} - lower chamber`, "chamber name"), "lower house of parliament", country),
    chamberOf(text(`${whole} - upper chamber`, "chamber name"), "upper house of parliament", country),
    ...courtsIn(text("Judicial branch", "highest court(s)"), country),
  ].filter((body) => body !== null);
}

/** The book's names where they are not ours. */
const aliases: Readonly<Record<string, string>> = {
  Burma: "Myanmar",
  Czechia: "Czech Republic",
  "Cabo Verde": "Cape Verde",
  "Congo (Brazzaville)": "Republic of the Congo",
  DRC: "DR Congo",
  "C&ocirc;te d'Ivoire": "Ivory Coast",
  "Holy See (Vatican City)": "Vatican City",
  "The Bahamas": "Bahamas",
  "The Dominican": "Dominican Republic",
  "The Gambia": "Gambia",
  "Sao Tome and Principe": "São Tomé and Príncipe",
};

function countryOf(government: Government): string | null {
  const name = government["Country name"]?.["conventional short form"]?.text ?? "";
  return countryCodes.get(aliases[name] ?? name) ?? null;
}
