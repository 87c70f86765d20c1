import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import KeywordProcessor from "flashtext.js";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { columnsOf } from "@/knowledge/compile/tables";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { readNameWords } from "@/knowledge/import/read-folder";

/**
 * npx tsx scripts/bench-names.ts [--names 250000] [--words assets/words] [--length 5000] [--pack public/knowledge/core.pack]
 *
 * Cost of finding all names in a text, as a multiple of one charCodeAt pass over it, beside flashtext.js with the same
 * names, and for the real pack when it has been built. Names and text are made up.
 */
const { values } = parseArgs({
  options: {
    names: { type: "string", default: "250000" },
    words: { type: "string", default: "assets/words" },
    length: { type: "string", default: "5000" },
    pack: { type: "string", default: "public/knowledge/core.pack" },
  },
});
const random = randomFrom(1);
const words = readNameWords(values.words);
const given = [...words.given].map(capital);
const surnames = [...words.surnames].map(capital);
const ordinary = [...words.ordinary];
const names = [...new Set(Array.from({ length: Number(values.names) * 1.02 }, makeName))].slice(
  0,
  Number(values.names),
);

const { bytes } = compileFacts(factsOf(names), words, "bench");
const opening = medianOf(21, () => openKnowledge(bytes));
const knowledge = openKnowledge(bytes);
// Through a buffer, because a text that comes by a message lies in one piece.
const text = Buffer.from(makeText(Number(values.length))).toString();
const found = knowledge.findNames(text).length;
// The least disturbed of many rounds, because other work on the machine only ever adds.
const rounds = Array.from({ length: 15 }, () => ({
  passing: medianOf(201, () => passOver(text)),
  finding: medianOf(201, () => knowledge.findNames(text)),
}));
const passing = Math.min(...rounds.map((round) => round.passing));
const finding = Math.min(...rounds.map((round) => round.finding));
console.log(
  `${names.length} names, pack ${(bytes.byteLength / 1e6).toFixed(1)} MB, opened in ${(opening * 1000).toFixed(2)} ms`,
);
console.log(`text of ${text.length} characters, ${found} names found in it`);
console.log(`one charCodeAt pass ${(passing * 1e6).toFixed(1)} µs, finding names ${(finding * 1e6).toFixed(1)} µs`);
console.log(`ratio ${(finding / passing).toFixed(2)}`);
showRealPack();
showPeer();

function showRealPack(): void {
  if (!existsSync(values.pack)) return;
  const real = openKnowledge(new Uint8Array(readFileSync(values.pack)).buffer);
  const least = Math.min(...Array.from({ length: 9 }, () => medianOf(201, () => real.findNames(text))));
  console.log(`${values.pack}: ${(least * 1e6).toFixed(1)} µs, ratio ${(least / passing).toFixed(2)}`);
}

/** The best of npm's finders that loads so many names at all. */
function showPeer(): void {
  const processor = new KeywordProcessor();
  const start = performance.now();
  for (const name of names) processor.addKeyword(name, name);
  const loading = performance.now() - start;
  const least = Math.min(...Array.from({ length: 3 }, () => medianOf(15, () => processor.extractKeywords(text))));
  const ratio = (least / passing).toFixed(2);
  console.log(
    `flashtext.js: ${processor.extractKeywords(text).length} names, loaded in ${loading.toFixed(0)} ms, ` +
      `${(least * 1e6).toFixed(1)} µs, ratio ${ratio}`,
  );
}

function makeName(): string {
  const kind = random();
  if (kind < 0.5) return `${pick(given)} ${capital(makeWord())}`;
  if (kind < 0.6) return `${pick(given)} ${pick("ABCDEFGHIJKLMNOPRSTW".split(""))}. ${pick(surnames)}${makeWord()}`;
  if (kind < 0.8) return `${capital(makeWord())} ${capital(pick(ordinary))}`;
  if (kind < 0.9) return `${capital(pick(ordinary))} of ${capital(makeWord())}`;
  return `${capital(makeWord())}${makeWord()}`;
}

function makeWord(): string {
  const syllables =
    "ba bel cor dan del dor fen gal har jen kel lan lor mar mel nor ost par quin ran sel tar tel ul ven vor wen yar zan zor".split(
      " ",
    );
  return Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join("");
}

/** News-like: one word in six has a capital, one sentence in two names somebody. */
function makeText(length: number): string {
  let made = "";
  while (made.length < length) {
    const sentence = Array.from({ length: 18 }, () => pick(ordinary));
    sentence[0] = capital(sentence[0] ?? "");
    if (random() < 0.5) sentence[5] = pick(names);
    if (random() < 0.5) sentence[11] = `${pick(given)} ${pick(surnames)}`;
    made += `${sentence.join(" ")}. ${random() < 0.2 ? "\n\n" : ""}`;
  }
  return made.slice(0, length);
}

function factsOf(all: readonly string[]) {
  const columns = columnsOf("companies");
  const rows = all.map((name, index) => columns.map((column) => cellOf(column, name, index)).join("\t")).sort();
  const source = ["bench", "Made up", "Bench", "https://example.org/", "CC0-1.0", "2026-01-01"].join("\t");
  return [
    { path: "companies.tsv", text: `${columns.join("\t")}\n${rows.join("\n")}\n` },
    { path: "sources.tsv", text: `${columnsOf("sources").join("\t")}\n${source}\n` },
  ];
}

function cellOf(column: string, name: string, index: number): string {
  const cells: Record<string, string> = { key: `k${index}`, name, sources: "bench", asOf: "2026-01-01" };
  return cells[column] ?? "";
}

function passOver(passed: string): number {
  let sum = 0;
  for (let index = 0; index < passed.length; index++) sum = (sum + passed.charCodeAt(index)) | 0;
  return sum;
}

/** Seconds, the median of many runs after as many to warm up. */
function medianOf(runs: number, run: () => unknown): number {
  const kept: unknown[] = [];
  const times = Array.from({ length: runs * 2 }, () => {
    const start = process.hrtime.bigint();
    kept[0] = run();
    return Number(process.hrtime.bigint() - start) / 1e9;
  }).slice(runs);
  return times.sort((one, other) => one - other)[runs >> 1] ?? 0;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

function pick<Value>(list: readonly Value[]): Value {
  return list[Math.floor(random() * list.length)] as Value;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
