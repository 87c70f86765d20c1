import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { FactsError } from "@/knowledge/compile/problem";
import { importers } from "@/knowledge/import/importers";
import type { ImportedFile } from "@/knowledge/import/importer";
import { parseFilter, standardFilter } from "@/knowledge/import/wikidata/dump-filter";
import { importWikidataDump } from "@/knowledge/import/wikidata/import-wikidata-dump";
import { readCommandLine, takeDay, takeWord } from "@/scripts/command-line/read-command-line";
import { UsageError } from "@/scripts/command-line/usage-error";

const dump = "wikidata-dump";
const usage = [
  "Usage: npx tsx scripts/knowledge-import.ts SOURCE PATH --retrieved YYYY-MM-DD [--out assets]",
  `       npx tsx scripts/knowledge-import.ts ${dump} FILE --retrieved YYYY-MM-DD [--country no] [--filter FILE] [--out assets]`,
  "",
  "Sources:",
  ...Object.entries(importers).map(([name, { from }]) => `  ${name}: ${from}`),
  `  ${dump}: latest-all.json.gz of Wikidata, CC0-1.0`,
].join("\n");

const { positionals, values } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    retrieved: { type: "string" },
    country: { type: "string" },
    filter: { type: "string" },
    out: { type: "string", default: "assets" },
  },
});
const [source, path] = positionals;
const name = takeWord(source, "a source");
const from = takeWord(path, "its local copy");
const retrieved = takeDay("--retrieved", takeWord(values.retrieved, "the day of the copy with --retrieved"));
const files = await importAll();
for (const { path: table, text } of files) {
  if (text.trimEnd().includes("\n")) continue;
  // A wrong folder must not empty a table.
  const what = `there is nothing of "${name}" for ${table} in it`;
  throw new FactsError([{ file: from, line: null, what, remedy: "name its local copy" }]);
}
for (const file of files) {
  const target = join(values.out, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  console.log(`${target}: ${file.text.split("\n").length - 1} lines`);
}

async function importAll(): Promise<readonly ImportedFile[]> {
  if (name === dump) {
    const filter = values.filter === undefined ? standardFilter : parseFilter(readFileSync(values.filter, "utf8"));
    return importWikidataDump({ path: from, retrieved, filter, country: values.country ?? null });
  }
  const importer = Object.hasOwn(importers, name) ? importers[name] : undefined;
  if (importer === undefined) throw new UsageError(`there is no source "${name}"`);
  return importer.run(from, retrieved);
}
