import { normaliseName } from "@/engine/text/normalise-name";
import { keyFormOf } from "@/knowledge/pack/derived-key";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { buildBlocks } from "@/knowledge/pack/runs";
import { type FactRow, isImported } from "./fact-row";

type ListSections = Pick<
  PackArrays,
  "stringGroups" | "aliasBlocks" | "aliasCounts" | "domainBlocks" | "domainCounts" | "keyEntities" | "tickerEntities"
>;

/** The lists of the entities, and the strings that stand `first` in the pack, as `string-groups.ts` orders them. */
export function buildListSections(
  rows: readonly FactRow[],
): ListSections & { readonly first: readonly string[]; readonly places: readonly string[] } {
  const aliases = rows.map(shownAliases);
  const domains = rows.map((row) => row.domains);
  const keys = rows.map((row) => (keyFormOf(row.key, row) === "stored" ? [row.key] : []));
  const tickers = rows.map((row) => (row.ticker === "" ? [] : [row.ticker]));
  const places = [...new Set(["", ...rows.map((row) => row.place)])];
  const groups = [
    ["", ...rows.map((row) => row.name)],
    aliases.flat(),
    domains.flat(),
    keys.flat(),
    tickers.flat(),
    places,
  ];
  let start = 0;
  return {
    first: groups.flat(),
    places,
    stringGroups: Uint32Array.from(groups, (group) => (start += group.length)),
    ...counted("alias", aliases),
    ...counted("domain", domains),
    keyEntities: havers(keys),
    tickerEntities: havers(tickers),
  };
}

/** "Wipro Limited" tells nothing that "Wipro" does not: finding names knows legal forms by itself. */
function shownAliases(row: FactRow): string[] {
  const texts = row.aliases.map(({ text }) => text);
  if (!isImported(row)) return texts;
  const normal = normaliseName(row.name);
  return texts.filter((text) => normaliseName(text) !== normal);
}

function counted<Name extends "alias" | "domain">(
  name: Name,
  lists: readonly (readonly string[])[],
): Pick<PackArrays, `${Name}Blocks` | `${Name}Counts`> {
  const counts = Uint8Array.from(lists, (list) => list.length);
  return { [`${name}Blocks`]: buildBlocks(counts), [`${name}Counts`]: counts } as unknown as Pick<
    PackArrays,
    `${Name}Blocks` | `${Name}Counts`
  >;
}

/** The entity of each value of lists that few have. */
function havers(lists: readonly (readonly string[])[]): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(lists.flatMap((list, entity) => list.map(() => entity)));
}
