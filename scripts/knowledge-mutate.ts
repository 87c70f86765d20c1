import { compileFacts } from "@/knowledge/compile/compile-facts";
import { readFactsFolder, readNameWords } from "@/knowledge/import/read-folder";
import { readCommandLine, takeNumber } from "./command-line/read-command-line";
import { mutateImports, mutatePacks, type Outcomes } from "./knowledge-mutate/run-mutations";

const usage =
  "Usage: npx tsx scripts/knowledge-mutate.ts [--packs 20000] [--imports 10000] [--seed 1] [--facts tests/fixtures/knowledge] [--words assets/words]";

const { values } = readCommandLine(usage, {
  options: {
    packs: { type: "string", default: "20000" },
    imports: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    facts: { type: "string", default: "tests/fixtures/knowledge" },
    words: { type: "string", default: "assets/words" },
  },
});
const [packs, imports] = [takeNumber("--packs", values.packs), takeNumber("--imports", values.imports)];
const seed = takeNumber("--seed", values.seed);
const files = readFactsFolder(values.facts);
const words = readNameWords(values.words);
show("packs", mutatePacks(compileFacts(files, words, "whole").bytes, packs, seed));
show("imports", mutateImports(files, words, imports, seed));

function show(what: string, { rounds, refused, answered, slowest, faults }: Outcomes): void {
  console.log(
    `${rounds} mutated ${what}: ${refused} refused with a typed error, ${answered} answered, ` +
      `${faults.length} crashes, hangs or wrong answers; slowest ${slowest} ms`,
  );
  for (const fault of faults.slice(0, 20)) console.error(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
