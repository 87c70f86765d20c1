import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { importers } from "@/knowledge/import/importers";
import type { ImportedFile } from "@/knowledge/import/importer";
import { parseFilter, standardFilter } from "@/knowledge/import/wikidata/dump-filter";
import { importWikidataDump } from "@/knowledge/import/wikidata/import-wikidata-dump";

/**
 * npx tsx scripts/knowledge-import.ts SOURCE PATH --retrieved YYYY-MM-DD [--out assets]
 * npx tsx scripts/knowledge-import.ts wikidata-dump FILE --retrieved YYYY-MM-DD [--country no] [--filter FILE] [--out assets]
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    retrieved: { type: "string" },
    country: { type: "string" },
    filter: { type: "string" },
    out: { type: "string", default: "assets" },
  },
});
const [source = "", path] = positionals;
const files = path === undefined || values.retrieved === undefined ? null : await importFrom(path, values.retrieved);
if (files === null) {
  console.error("usage: knowledge-import SOURCE PATH --retrieved YYYY-MM-DD [--out assets]\n\nSources:");
  for (const [name, { from }] of Object.entries(importers)) console.error(`  ${name}: ${from}`);
  console.error("  wikidata-dump: latest-all.json.gz of Wikidata, CC0-1.0 [--country CODE] [--filter FILE]");
  process.exit(2);
}
for (const file of files) {
  const target = join(values.out, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  console.log(`${target}: ${file.text.split("\n").length - 1} lines`);
}

async function importFrom(from: string, retrieved: string): Promise<readonly ImportedFile[] | null> {
  if (source !== "wikidata-dump") return importers[source]?.run(from, retrieved) ?? null;
  const filter = values.filter === undefined ? standardFilter : parseFilter(readFileSync(values.filter, "utf8"));
  return importWikidataDump({ path: from, retrieved, filter, country: values.country ?? null });
}
