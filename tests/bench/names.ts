import { readFileSync } from "node:fs";
import KeywordProcessor from "flashtext.js";
import { openBundledKnowledge, openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { leastTimes } from "./least-time";
import { makeUp } from "./made-up";
import type { BenchRow } from "./row";

const count = 250_000;
const length = 5_000;
/** A pass over 5 kB is too short for the clock of the processor. */
const times = 100;

/** Finding all names in a text, as a multiple of one `charCodeAt` pass over it, beside the best finder of npm. */
export function benchNames(corePack: string): BenchRow[] {
  const madeUp = makeUp(count);
  const bytes = madeUp.pack();
  const knowledge = openKnowledge(bytes);
  const core = openKnowledge(new Uint8Array(readFileSync(corePack)).buffer);
  const text = madeUp.textOf(length);
  const peer = new KeywordProcessor();
  const start = performance.now();
  for (const name of madeUp.names) peer.addKeyword(name, name);
  const peerLoading = performance.now() - start;
  const [passing = 0, finding = 0, inCore = 0, ofPeer = 0, loading = 0, checking = 0] = leastTimes(
    [
      repeated(() => passOver(text)),
      repeated(() => knowledge.findNames(text)),
      repeated(() => core.findNames(text)),
      repeated(() => peer.extractKeywords(text)),
      () => openBundledKnowledge(bytes),
      () => openKnowledge(bytes),
    ],
    6,
  );
  const against = `one charCodeAt pass ${micro(passing)}`;
  return [
    { what: `names in 5 kB, ${count} made-up names`, ours: micro(finding), against, ratio: finding / passing, aim: 5 },
    { what: "names in 5 kB, the bundled pack", ours: micro(inCore), against, ratio: inCore / passing, aim: 5 },
    { what: "  the same by flashtext.js, the made-up names", ours: micro(ofPeer), against, ratio: ofPeer / passing, aim: null },
    {
      what: `opening ${count} names; with all checks ${checking.toFixed(1)} ms`,
      ours: `${loading.toFixed(2)} ms`,
      against: `flashtext.js ${peerLoading.toFixed(0)} ms`,
      ratio: loading / peerLoading,
      aim: null,
    },
  ]; // prettier-ignore
}

function repeated(run: () => unknown): () => unknown {
  return () => {
    let last: unknown;
    for (let time = 0; time < times; time++) last = run();
    return last;
  };
}

function micro(milliseconds: number): string {
  return `${((milliseconds * 1000) / times).toFixed(1)} µs`;
}

function passOver(passed: string): number {
  let sum = 0;
  for (let index = 0; index < passed.length; index++) sum = (sum + passed.charCodeAt(index)) | 0;
  return sum;
}
