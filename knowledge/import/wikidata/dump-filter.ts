import { type EntityTable, entityTables } from "@/knowledge/compile/tables";
import { type DumpItem, idsOf } from "./dump-item";

/**
 * One line of the table that says which items make a pack: those whose `property` (P31 is "instance of", P106
 * "occupation") is `value`, if so many Wikipedias have an article. The first line that fits says table and type.
 */
export type FilterLine = {
  readonly property: string;
  readonly value: string;
  readonly table: EntityTable;
  readonly type: string;
  readonly leastArticles: number;
};

/** A line of a filter that somebody wrote cannot be read. */
export class FilterError extends Error {
  override readonly name = "FilterError";
}

const table = `
P31	Q3624078	governments	state	1
P31	Q192350	governments	ministry	1
P31	Q66344	governments	central bank	1
P31	Q327333	governments	government agency	2
P31	Q41487	governments	court	2
P31	Q35749	governments	parliament	1
P31	Q1110794	outlets	newspaper	1
P31	Q11032	outlets	newspaper	1
P31	Q192283	outlets	agency	1
P31	Q17232649	outlets	news site	1
P31	Q41298	outlets	magazine	2
P31	Q1616075	outlets	broadcaster	2
P31	Q7278	organisations	political party	2
P31	Q3918	organisations	university	2
P31	Q79913	organisations	non-governmental organisation	2
P31	Q163740	organisations	non-profit organisation	2
P31	Q484652	organisations	international organisation	2
P31	Q22687	companies	bank	2
P31	Q46970	companies	airline	2
P31	Q891723	companies		2
P31	Q6881511	companies		3
P31	Q4830453	companies		3
P31	Q783794	companies		3
P106	Q82955	people	politician	3
P106	Q1930187	people	journalist	5
P106	Q43845	people	business executive	5
`;

/** What is taken from the dump where nobody says otherwise. */
export const standardFilter: readonly FilterLine[] = parseFilter(table);

/** Five cells a line, parted by tabs: property, value, table, type, articles. Throws FilterError at what is none. */
export function parseFilter(text: string): FilterLine[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [property = "", value = "", name, type = "", least = ""] = line.split("\t");
      const entityTable = entityTables.find((each) => each === name);
      if (!/^P\d+$/.test(property) || !/^Q\d+$/.test(value) || entityTable === undefined || !/^\d+$/.test(least))
        throw new FilterError(
          `"${line}" is no line of a filter: write property, value, table, type, articles, with TABs`,
        );
      return { property, value, table: entityTable, type, leastArticles: Number(least) };
    });
}

/** The line of the filter that takes the item; null when none does. */
export function lineFor(item: DumpItem, filter: readonly FilterLine[]): FilterLine | null {
  const articles = Object.keys(item.sitelinks ?? {}).filter((site) => site.endsWith("wiki")).length;
  return (
    filter.find(
      ({ property, value, leastArticles }) => articles >= leastArticles && idsOf(item, property).includes(value),
    ) ?? null
  );
}
