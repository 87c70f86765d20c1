import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isCountryCode } from "@/knowledge/compile/country-names";
import { keyOfName } from "@/knowledge/pack/derived-key";
import { countNames } from "./group-by";
import type { Importer } from "./importer";
import { tableFile } from "./table-file";

type Cluster = {
  readonly values: readonly {
    readonly value: string;
    readonly meta: { readonly country?: string; readonly synonyms?: readonly string[] };
  }[];
};

/**
 * The galaxy's agencies alone: whom it calls an attacker, a terrorist or a vendor of spyware is somebody's allegation, and a
 * name without one would be read as one.
 */
export const importIntelligenceAgencies: Importer = {
  from: "github MISP/misp-galaxy, file clusters/intelligence-agencies.json: CC0-1.0",
  run: (folder, retrieved) => {
    const { values } = JSON.parse(readFileSync(join(folder, "clusters/intelligence-agencies.json"), "utf8")) as Cluster;
    const rows = new Map<string, Record<string, string>>();
    const counts = countNames(values.map(({ value }) => nameOf(value)));
    for (const { value, meta } of values) {
      const country = (meta.country ?? "").toLowerCase();
      const name = nameOf(value);
      // "Financial Intelligence Unit" is what half of the states have.
      if (!isCountryCode(country) || !isName(name) || (counts.get(name) ?? 0) > 1) continue;
      const key = `${keyOfName(name)}-${country}`;
      const others = (meta.synonyms ?? []).filter((other) => isName(other) && other !== name);
      rows.set(key, {
        key,
        name,
        aliases: [...new Set(others)].slice(0, 3).join("|"),
        kind: "government",
        type: typeOf(name),
        country,
        sources: "misp-galaxy",
        asOf: retrieved,
      });
    }
    return [
      tableFile("intelligence-agencies", "governments", [...rows.values()]),
      tableFile("intelligence-agencies", "sources", [
        {
          id: "misp-galaxy",
          title: "MISP galaxy, intelligence agencies",
          publisher: "MISP project",
          url: "https://github.com/MISP/misp-galaxy",
          licence: "CC0-1.0",
          retrieved,
        },
      ]),
    ];
  },
};

function nameOf(value: string): string {
  return value.replace(/ \([^()]*\)$/, "");
}

/** Two words or more, in Latin letters, without what the list's makers noted beside it. */
function isName(name: string): boolean {
  return (
    /^\p{Lu}[\p{Script=Latin}\p{M} '’.&,-]+$/u.test(name) &&
    /\S[ -]\S/.test(name) &&
    name.length < 90 &&
    !/ - /.test(name)
  );
}

/** Police, financial and cyber units are in the same list. */
function typeOf(name: string): string {
  if (/police|gendarmerie/i.test(name)) return "police";
  if (/financ|money|anti-?money/i.test(name)) return "financial intelligence unit";
  return /intelligence|security|secret|espionage|surveillance|inteligencia|intelijen/i.test(name)
    ? "intelligence agency"
    : "government body";
}
