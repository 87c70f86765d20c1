// Writes the bundled news sites, `npx tsx scripts/list-news-sites.ts`: the hosts of the outlets that were written by hand, and of those
// that two lists have. The list is frozen with the first release, for in Chromium an update that adds hosts disables the extension until the reader agrees.
import { readFileSync, writeFileSync } from "node:fs";

const tables = ["assets/knowledge/outlets.tsv", "assets/knowledge/imported/news-sites/outlets.tsv"];
const hosts = tables.flatMap((table) => {
  const [header = "", ...rows] = readFileSync(table, "utf8").trimEnd().split("\n");
  const column = header.split("\t").indexOf("domains");
  return rows.flatMap((row) => (row.split("\t")[column] ?? "").split("|")).filter((host) => host !== "");
});
for (const host of hosts) {
  if (new URL(`https://${host}/`).host !== host) throw new Error(`"${host}" is no host`);
}
writeFileSync("assets/news-sites.json", `${JSON.stringify([...new Set(hosts)].sort(), null, 2)}\n`);
