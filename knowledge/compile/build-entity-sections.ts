import type { Source } from "@/knowledge/lookup/entity";
import { keyFormOf } from "@/knowledge/pack/derived-key";
import { packEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { packDate } from "@/knowledge/pack/packed-date";
import { countryNames } from "./country-names";
import { type FactRow, uncheckedSource } from "./fact-row";
import type { Pools } from "./pools";

/** The columns of entities, and the sources that they cite. */
export function buildEntitySections(rows: readonly FactRow[], sources: readonly Source[], pools: Pools) {
  const { strings, places, dates, terms } = pools;
  const countries = ["", ...countryNames.keys()];
  const ended = rows.map((row, entity) => ({ entity, date: row.ended })).filter(({ date }) => date !== "");
  return {
    entityTraits: Uint8Array.from(rows, traitsOf),
    entityCountries: Uint8Array.from(rows, (row) => countries.indexOf(row.country)),
    entityTypes: Uint16Array.from(rows, (row) => terms.idOf(row.type)),
    entityPlaces: Uint16Array.from(rows, (row) => places.idOf(row.place)),
    entityBegan: Uint16Array.from(rows, (row) => dates.idOf(packDate(row.began))),
    entityWikidata: Uint32Array.from(rows, (row) => row.wikidata),
    endedEntities: Uint32Array.from(ended, ({ entity }) => entity),
    endedDates: Uint16Array.from(ended, ({ date }) => dates.idOf(packDate(date))),
    countries: Uint32Array.from(
      countries.flatMap((code) => [strings.idOf(code), strings.idOf(countryNames.get(code) ?? "")]),
    ),
    sources: Uint32Array.from(
      sources.flatMap(({ id, title, publisher, url, licence, retrieved }) =>
        [id, title, publisher, url, licence, retrieved].map((field) => strings.idOf(field)),
      ),
    ),
    ...buildSourceSets(rows, sources, pools),
  } satisfies Partial<PackArrays>;
}

function traitsOf(row: FactRow): number {
  const checked = !row.sources.includes(uncheckedSource);
  return packEntityTraits({ kind: row.kind, checked, stateFunded: row.stateFunded, keyForm: keyFormOf(row.key, row) });
}

/** Many entities cite the same sources as of the same day, so each set of sources stands once with its day. */
function buildSourceSets(
  rows: readonly FactRow[],
  sources: readonly Source[],
  { dates }: Pools,
): Pick<PackArrays, "sourceSetStarts" | "sourceSetMembers" | "sourceSetDays" | "entitySourceSets"> {
  const numbers = new Map(sources.map((source, index) => [source.id, index]));
  const sets = new Map<string, { readonly id: number; readonly day: number; readonly members: readonly number[] }>();
  const entitySourceSets = Uint16Array.from(rows, (row) => {
    const members = row.sources.map((id) => numbers.get(id)).filter((number) => number !== undefined);
    const key = `${row.asOf} ${members.join(" ")}`;
    const known = sets.get(key) ?? { id: sets.size, day: dates.idOf(packDate(row.asOf)), members };
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
    sourceSetDays: Uint16Array.from(sets.values(), (set) => set.day),
  };
}
