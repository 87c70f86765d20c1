import { parseArgs } from "node:util";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { readFactsFolder, readNameWords } from "@/knowledge/import/read-folder";
import { mutateImports, mutatePacks, type Outcomes } from "./knowledge-mutate/run-mutations";

/** npx tsx scripts/knowledge-mutate.ts [--packs 20000] [--imports 10000] [--seed 1] [--facts tests/fixtures/knowledge] */
const { values } = parseArgs({
  options: {
    packs: { type: "string", default: "20000" },
    imports: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    facts: { type: "string", default: "tests/fixtures/knowledge" },
    words: { type: "string", default: "assets/words" },
  },
});
const files = readFactsFolder(values.facts);
const words = readNameWords(values.words);
show("packs", mutatePacks(compileFacts(files, words, "whole").bytes, Number(values.packs), Number(values.seed)));
show("imports", mutateImports(files, words, Number(values.imports), Number(values.seed)));

function show(what: string, { rounds, refused, answered, slowest, faults }: Outcomes): void {
  console.log(
    `${rounds} mutated ${what}: ${refused} refused with a typed error, ${answered} answered, ` +
      `${faults.length} crashes, hangs or wrong answers; slowest ${slowest} ms`,
  );
  for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
