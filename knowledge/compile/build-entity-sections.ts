import { normaliseName } from "@/engine/text/normalise-name";
import type { Source } from "@/knowledge/lookup/entity";
import { keyFormOf } from "@/knowledge/pack/derived-key";
import { packEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import { countryNames } from "./country-names";
import { type FactRow, uncheckedSource } from "./fact-row";
import type { Pools } from "./pools";

/** The columns of entities, their lists, and the sources that they cite. */
export function buildEntitySections(rows: readonly FactRow[], sources: readonly Source[], pools: Pools) {
  const { strings, dates, terms } = pools;
  const countries = ["", ...countryNames.keys()];
  const string = (of: (row: FactRow) => string): Uint32Array<ArrayBuffer> =>
    Uint32Array.from(rows, (row) => strings.idOf(of(row)));
  const date = (of: (row: FactRow) => string): Uint16Array<ArrayBuffer> =>
    Uint16Array.from(rows, (row) => dates.idOf(packDate(of(row))));
  return {
    entityTraits: Uint8Array.from(rows, traitsOf),
    entityCountries: Uint8Array.from(rows, (row) => countries.indexOf(row.country)),
    entityTypes: Uint16Array.from(rows, (row) => terms.idOf(row.type)),
    entityPlaces: string((row) => row.place),
    entityBegan: date((row) => row.began),
    entityEnded: date((row) => row.ended),
    entityWikidata: Uint32Array.from(rows, (row) => row.wikidata),
    entityAsOf: date((row) => row.asOf),
    ...list("key", rows, (row) => (keyFormOf(row.key, row) === "stored" ? [row.key] : []), pools),
    ...list("alias", rows, shownAliases, pools),
    ...list("ticker", rows, (row) => (row.ticker === "" ? [] : [row.ticker]), pools),
    countries: Uint32Array.from(
      countries.flatMap((code) => [strings.idOf(code), strings.idOf(countryNames.get(code) ?? "")]),
    ),
    sources: Uint32Array.from(
      sources.flatMap(({ id, title, publisher, url, licence, retrieved }) =>
        [id, title, publisher, url, licence, retrieved].map((field) => strings.idOf(field)),
      ),
    ),
    ...buildSourceSets(rows, sources),
  } satisfies Partial<PackArrays>;
}

/** "Wipro Limited" tells nothing that "Wipro" does not: finding names knows legal forms by itself. */
function shownAliases({ name, aliases, file }: FactRow): string[] {
  const texts = aliases.map(({ text }) => text);
  if (!file.includes("imported/")) return texts;
  const normal = normaliseName(name);
  return texts.filter((text) => normaliseName(text) !== normal);
}

function traitsOf(row: FactRow): number {
  const checked = !row.sources.includes(uncheckedSource);
  return packEntityTraits({ kind: row.kind, checked, stateFunded: row.stateFunded, keyForm: keyFormOf(row.key, row) });
}

type ListName = "key" | "alias" | "ticker" | "domain";
type ListSections<Name extends ListName> = Pick<PackArrays, `${Name}Entities` | `${Name}Strings`>;

/** What some entities have one or several of: pairs of entity and string, sorted by entity. */
export function list<Name extends ListName>(
  name: Name,
  rows: readonly FactRow[],
  textsOf: (row: FactRow) => readonly string[],
  { strings }: Pools,
): ListSections<Name> {
  const pairs = rows.flatMap((row, entity) => textsOf(row).map((text) => ({ entity, string: strings.idOf(text) })));
  return {
    [`${name}Entities`]: Uint32Array.from(pairs, (pair) => pair.entity),
    [`${name}Strings`]: Uint32Array.from(pairs, (pair) => pair.string),
  } as ListSections<Name>;
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
  if (Math.max(sets.size, sources.length) > 0xffff)
    throw new RangeError("more sources than the pack's format can tell apart");
  const members = [...sets.values()].map((set) => set.members);
  let start = 0;
  return {
    entitySourceSets,
    sourceSetStarts: Uint32Array.from([0, ...members.map((set) => (start += set.length))]),
    sourceSetMembers: Uint16Array.from(members.flat()),
  };
}
