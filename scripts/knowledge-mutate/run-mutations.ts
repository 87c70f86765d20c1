import { compileFacts } from "@/knowledge/compile/compile-facts";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import type { NameWords } from "@/knowledge/compile/name-words";
import { FactsError } from "@/knowledge/compile/problem";
import { PackError } from "@/knowledge/pack/pack-error";
import { verifyChecksum } from "@/knowledge/pack/pack-header";
import { mutateFacts } from "./mutate-facts";
import { mutatePack } from "./mutate-pack";
import { randomFrom } from "./random";
import { askAll } from "./ask-all";

/** What became of the damaged files. `faults` are the crashes, hangs and wrong answers, with the round that gives them. */
export type Outcomes = {
  readonly rounds: number;
  readonly refused: number;
  readonly answered: number;
  readonly slowest: number;
  readonly faults: readonly string[];
};

/** Longer than this, in milliseconds, counts as a hang. */
const longest = 5000;

/** Damaged packs, as an import opens them (with the checksum) and as each load does (without). */
export function mutatePacks(whole: ArrayBuffer, rounds: number, seed: number): Outcomes {
  return run(rounds, (round) => {
    const { bytes, isSealed } = mutatePack(whole, randomFrom(seed + round));
    const isSame = Buffer.from(bytes).equals(Buffer.from(whole));
    if (!isSealed && !isSame && !refuses(() => verifyChecksum(bytes)))
      throw new RangeError("the checksum has not told the damage");
    return refuses(() => askAll(bytes));
  });
}

/** Damaged facts files: either every mistake is told, or the pack that comes out can be used. */
export function mutateImports(files: readonly FactsFile[], words: NameWords, rounds: number, seed: number): Outcomes {
  return run(rounds, (round) => {
    const mutated = mutateFacts(files, randomFrom(seed + round));
    return refuses(() => askAll(compileFacts(mutated, words, "mutated").bytes));
  });
}

function run(rounds: number, refusesIn: (round: number) => boolean): Outcomes {
  const faults: string[] = [];
  let [refused, answered, slowest] = [0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    try {
      if (refusesIn(round)) refused++;
      else answered++;
    } catch (error) {
      faults.push(`round ${round}: ${String(error)}`);
    }
    const took = performance.now() - start;
    if (took > longest) faults.push(`round ${round}: took ${Math.round(took)} ms`);
    slowest = Math.max(slowest, took);
  }
  return { rounds, refused, answered, slowest: Math.round(slowest), faults };
}

/** True for a typed refusal; any other error is passed on. */
function refuses(use: () => void): boolean {
  try {
    use();
    return false;
  } catch (error) {
    if (error instanceof PackError || error instanceof FactsError) return true;
    throw error;
  }
}
