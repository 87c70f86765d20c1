// Writes the bundled news sites, `npx tsx scripts/list-news-sites.ts`: the hosts of outlets.tsv. The list is frozen with the
// first release, for in Chromium an update that adds hosts disables the extension until the reader agrees.
import { readFileSync, writeFileSync } from "node:fs";

const [header = "", ...rows] = readFileSync("assets/knowledge/outlets.tsv", "utf8").trimEnd().split("\n");
const column = header.split("\t").indexOf("domains");
const hosts = rows.flatMap((row) => (row.split("\t")[column] ?? "").split("|")).filter((host) => host !== "");
for (const host of hosts) {
  if (new URL(`https://${host}/`).host !== host) throw new Error(`outlets.tsv: "${host}" is no host`);
}
writeFileSync("assets/news-sites.json", `${JSON.stringify([...new Set(hosts)].sort(), null, 2)}\n`);
