import { entityFlags, entityKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import { countryNames } from "./country-names";
import { type FactRow, uncheckedSource } from "./fact-row";
import { joinLists, type StringPool } from "./string-pool";
import type { Source } from "@/knowledge/lookup/entity";

/** The columns of entities, their lists, and the sources that they cite. */
export function buildEntitySections(rows: readonly FactRow[], sources: readonly Source[], strings: StringPool) {
  const countries = ["", ...countryNames.keys()];
  const sourceSets = buildSourceSets(rows, sources);
  const text = (of: (row: FactRow) => string): Uint32Array<ArrayBuffer> =>
    Uint32Array.from(rows, (row) => strings.idOf(of(row)));
  const keys = text((row) => row.key);
  const aliases = joinLists(rows.map((row) => row.aliases.map((alias) => strings.idOf(alias.text))));
  const domains = joinLists(rows.map((row) => row.domains.map((domain) => strings.idOf(domain))));
  const tickers = rows.flatMap((row, position) =>
    row.ticker === "" ? [] : [[position, strings.idOf(row.ticker)] as const],
  );
  return {
    countries: Uint32Array.from(
      countries.flatMap((code) => [strings.idOf(code), strings.idOf(countryNames.get(code) ?? "")]),
    ),
    sources: Uint32Array.from(
      sources.flatMap(({ id, title, publisher, url, licence, retrieved }) =>
        [id, title, publisher, url, licence, retrieved].map((field) => strings.idOf(field)),
      ),
    ),
    ...sourceSets,
    entityKeys: keys,
    entityNames: text((row) => row.name),
    entityKinds: Uint8Array.from(rows, (row) => entityKinds.indexOf(row.kind)),
    entityFlags: Uint8Array.from(rows, flagsOf),
    entityCountries: Uint8Array.from(rows, (row) => countries.indexOf(row.country)),
    entityTypes: text((row) => row.type),
    entityPlaces: text((row) => row.place),
    entityBegan: Uint32Array.from(rows, (row) => packDate(row.began)),
    entityEnded: Uint32Array.from(rows, (row) => packDate(row.ended)),
    entityWikidata: Uint32Array.from(rows, (row) => row.wikidata),
    entityAsOf: Uint32Array.from(rows, (row) => packDate(row.asOf)),
    aliasStarts: aliases.starts,
    aliasStrings: Uint32Array.from(aliases.members),
    domainStarts: domains.starts,
    domainStrings: Uint32Array.from(domains.members),
    tickerEntities: Uint32Array.from(tickers, ([entity]) => entity),
    tickerStrings: Uint32Array.from(tickers, ([, ticker]) => ticker),
  } satisfies Partial<PackArrays>;
}

function flagsOf(row: FactRow): number {
  const checked = row.sources.includes(uncheckedSource) ? 0 : entityFlags.checked;
  if (row.stateFunded === null) return checked;
  return checked | (row.stateFunded ? entityFlags.stateFunded : entityFlags.notStateFunded);
}

/** Many entities cite the same sources, so each set of sources stands once. */
function buildSourceSets(
  rows: readonly FactRow[],
  sources: readonly Source[],
): Pick<PackArrays, "sourceSetStarts" | "sourceSetMembers" | "entitySourceSets"> {
  const numbers = new Map(sources.map((source, index) => [source.id, index]));
  const sets = new Map<string, { readonly id: number; readonly members: readonly number[] }>();
  const entitySourceSets = Uint16Array.from(rows, (row) => {
    const members = row.sources.map((id) => numbers.get(id)).filter((number) => number !== undefined);
    const key = members.join(" ");
    const known = sets.get(key) ?? { id: sets.size, members };
    sets.set(key, known);
    return known.id;
  });
  const joined = joinLists([...sets.values()].map((set) => set.members));
  return { entitySourceSets, sourceSetStarts: joined.starts, sourceSetMembers: Uint16Array.from(joined.members) };
}
