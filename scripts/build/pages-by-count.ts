import { readFileSync } from "node:fs";

/** As much of a plugin of the bundler as is needed here. */
type LoadPlugin = {
  readonly name: string;
  readonly enforce: "pre";
  readonly load: (id: string) => string | null;
};

const sourcesTable = /^(.*[\\/]assets[\\/]knowledge[\\/](?:imported[\\/][^\\/]+[\\/])?sources\.tsv)\?raw$/u;

/**
 * The options list the collections that facts are from, and say how many single pages facts were checked against. Of those pages only
 * the number is shown, and they are most of the table: of each, what we ship has nothing but its licence, which is what is counted.
 */
export function pagesByCount(): LoadPlugin {
  return {
    name: "pages-by-count",
    // Before the bundler takes the file as it is.
    enforce: "pre",
    load(id) {
      const path = sourcesTable.exec(id)?.[1];
      if (path === undefined) return null;
      return `export default ${JSON.stringify(withoutPages(readFileSync(path, "utf8")))}`;
    },
  };
}

/** The same table, its rows of single pages empty but for the licence. */
export function withoutPages(tsv: string): string {
  return tsv.replace(/^(?:[^\t\n]*\t){4}facts only(?:\t.*)?$/gmu, "\t\t\t\tfacts only");
}
