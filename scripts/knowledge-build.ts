import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { readFactsFolder, readNameWords } from "@/knowledge/import/read-folder";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { verifyChecksum } from "@/knowledge/pack/pack-header";
import { readCommandLine } from "@/scripts/command-line/read-command-line";

const usage =
  "Usage: npx tsx scripts/knowledge-build.ts [--facts assets/knowledge] [--words assets/words] [--out public/knowledge/core.pack] [--name core]";

const { values } = readCommandLine(usage, {
  options: {
    facts: { type: "string", default: "assets/knowledge" },
    words: { type: "string", default: "assets/words" },
    out: { type: "string", default: "public/knowledge/core.pack" },
    name: { type: "string", default: "core" },
  },
});
const { bytes, version, merged } = compileFacts(
  readFactsFolder(values.facts),
  readNameWords(values.words),
  values.name,
);
// The extension opens its own pack without these checks.
verifyChecksum(bytes);
openKnowledge(bytes);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, new Uint8Array(bytes));
console.log(`${values.out}: ${merged.rows.length} entities, version ${version}, ${bytes.byteLength} bytes`);
