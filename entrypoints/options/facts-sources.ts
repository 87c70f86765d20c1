import type { FactsSource } from "@/components/settings/AboutText";
import table from "@/assets/knowledge/sources.tsv?raw";

/** Each imported source says by itself where it is from. */
const imported: Readonly<Record<string, string>> = import.meta.glob("../../assets/knowledge/imported/*/sources.tsv", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Licence of a page that single facts were checked against; nothing of it was taken over. */
const factsOnly = "facts only";

/** What the bundled facts are from, for the page that says so: collections with their licences, and how many single pages. */
export const factsSources: { readonly sources: readonly FactsSource[]; readonly checkedPages: number } =
  readFactsSources([table, ...Object.values(imported)].join(""));

/** Tables one after the other; their first five columns are id, title, publisher, url and licence. */
export function readFactsSources(tsv: string): { sources: FactsSource[]; checkedPages: number } {
  const rows = tsv
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("id\t"))
    .map((row) => {
      const [id = "", title = "", publisher = "", url = "", licence = ""] = row.split("\t");
      return { id, title, publisher, url, licence };
    });
  const sources = rows.filter((row) => row.licence !== factsOnly);
  return { sources, checkedPages: rows.length - sources.length };
}
