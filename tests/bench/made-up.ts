import { compileFacts } from "@/knowledge/compile/compile-facts";
import { columnsOf } from "@/knowledge/compile/tables";
import { readNameWords } from "@/knowledge/import/read-folder";

/** Names and news-like text of made-up words; the same seed gives the same. */
export type MadeUp = {
  readonly names: readonly string[];
  /** One word in six has a capital, one sentence in two names somebody. */
  textOf(length: number): string;
  pack(): ArrayBuffer;
};

const words = readNameWords("assets/words");
const given = [...words.given].map(capital);
const surnames = [...words.surnames].map(capital);
const ordinary = [...words.ordinary];
const initials = "ABCDEFGHIJKLMNOPRSTW".split("");
const syllables =
  "ba bel cor dan del dor fen gal har jen kel lan lor mar mel nor ost par quin ran sel tar tel ul ven vor wen yar zan zor".split(
    " ",
  );

export function makeUp(count: number, seed = 1): MadeUp {
  const random = randomFrom(seed);
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value;
  const word = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join("");
  const name = (): string => {
    const kind = random();
    if (kind < 0.5) return `${pick(given)} ${capital(word())}`;
    if (kind < 0.6) return `${pick(given)} ${pick(initials)}. ${pick(surnames)}${word()}`;
    if (kind < 0.8) return `${capital(word())} ${capital(pick(ordinary))}`;
    if (kind < 0.9) return `${capital(pick(ordinary))} of ${capital(word())}`;
    return `${capital(word())}${word()}`;
  };
  const made = new Set<string>();
  while (made.size < count) made.add(name());
  const names = [...made];
  const sentence = (): string => {
    const chosen = Array.from({ length: 18 }, () => pick(ordinary));
    chosen[0] = capital(chosen[0] ?? "");
    if (random() < 0.5) chosen[5] = pick(names);
    if (random() < 0.5) chosen[11] = `${pick(given)} ${pick(surnames)}`;
    return `${chosen.join(" ")}. ${random() < 0.2 ? "\n\n" : ""}`;
  };
  return {
    names,
    textOf: (length) => {
      let text = "";
      while (text.length < length) text += sentence();
      // Through a buffer, because a text that comes by a message lies in one piece.
      return Buffer.from(text.slice(0, length)).toString();
    },
    pack: () => compileFacts(factsOf(names), words, "bench").bytes,
  };
}

function factsOf(names: readonly string[]) {
  const columns = columnsOf("companies");
  const cellOf = (column: string, name: string, index: number): string =>
    ({ key: `k${index}`, name, sources: "bench", asOf: "2026-01-01" })[column] ?? "";
  const rows = names.map((name, index) => columns.map((column) => cellOf(column, name, index)).join("\t")).sort();
  const source = ["bench", "Made up", "Bench", "https://example.org/", "CC0-1.0", "2026-01-01"].join("\t");
  return [
    { path: "companies.tsv", text: `${columns.join("\t")}\n${rows.join("\n")}\n` },
    { path: "sources.tsv", text: `${columnsOf("sources").join("\t")}\n${source}\n` },
  ];
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
