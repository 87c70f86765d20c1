import { compileFacts } from "@/knowledge/compile/compile-facts";
import { isUncheckedRelation, summarise } from "@/knowledge/compile/summarise";
import { underFloors } from "@/knowledge/compile/under-floors";
import { readFactsFolder, readNameWords } from "@/knowledge/import/read-folder";
import { verifyChecksum } from "@/knowledge/pack/pack-header";
import { readCommandLine, takeDay } from "@/scripts/command-line/read-command-line";

const usage =
  "Usage: npx tsx scripts/knowledge-check.ts [--today YYYY-MM-DD] [--facts assets/knowledge] [--words assets/words] [--quiet]";

const bundled = "assets/knowledge";

const { values } = readCommandLine(usage, {
  options: {
    today: { type: "string", default: new Date().toISOString().slice(0, 10) },
    facts: { type: "string", default: bundled },
    words: { type: "string", default: "assets/words" },
    quiet: { type: "boolean", default: false },
  },
});
const today = takeDay("--today", values.today);
const files = readFactsFolder(values.facts);
const words = readNameWords(values.words);
const compiled = compileFacts(files, words, "core");
const again = compileFacts([...files].reverse(), words, "core");
verifyChecksum(compiled.bytes);
for (const { title, lines } of values.quiet ? [] : summarise(compiled, today)) {
  console.log(`${title}\n${lines.map((line) => `  ${line}`).join("\n")}`);
}
console.log(`version ${compiled.version}, ${compiled.merged.rows.length} entities, ${compiled.bytes.byteLength} bytes`);
if (compiled.merged.rows.some(isUncheckedRelation)) {
  console.error("who owns or leads what must not ship unchecked: give those rows a source, or empty the cell");
  process.exitCode = 1;
}
for (const broken of values.facts === bundled ? underFloors(compiled.merged.rows) : []) {
  console.error(`the bundled pack holds too little: ${broken}`);
  process.exitCode = 1;
}
if (!Buffer.from(compiled.bytes).equals(Buffer.from(again.bytes))) {
  console.error("the same facts gave two different packs");
  process.exitCode = 1;
}
