import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { importers } from "@/knowledge/import/importers";

/** npx tsx scripts/knowledge-import.ts SOURCE PATH --retrieved YYYY-MM-DD [--out assets] */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { retrieved: { type: "string" }, out: { type: "string", default: "assets" } },
});
const [source = "", path] = positionals;
const importer = importers[source];
if (importer === undefined || path === undefined || values.retrieved === undefined) {
  console.error("usage: knowledge-import SOURCE PATH --retrieved YYYY-MM-DD [--out assets]\n\nSources:");
  for (const [name, { from }] of Object.entries(importers)) console.error(`  ${name}: ${from}`);
  process.exit(2);
}
for (const file of importer.run(path, values.retrieved)) {
  const target = join(values.out, file.path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  console.log(`${target}: ${file.text.split("\n").length - 1} lines`);
}
