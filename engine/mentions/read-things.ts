import { wordsAmong } from "@/engine/text/per-word";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Draft } from "./draft";
import { classOf, wordClass } from "./words/word-class";

/** Ships named after people and towns, and prizes named after whoever gave them: nobody of that name is meant. */
export function readThings(tokens: Tokens, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!isShip(tokens, draft) && !isPrize(tokens, draft)) continue;
    draft.look.other += 8;
    draft.candidates = [];
  }
}

const prefixes = wordsAmong(setOfWords("uss hms rms hmas hmcs hmnzs ins usns usgc uscgc jds mv ss bns rfa"));
const vessels = wordsAmong(
  setOfWords(
    "ship warship frigate destroyer cruiser submarine battleship steamship ferry tanker yacht trawler icebreaker freighter schooner lifeboat shuttle spacecraft",
  ),
);

/** "HMS Queen Elizabeth", "the destroyer John Roe"; but "the ferry Acme runs" is rare enough. */
function isShip(tokens: Tokens, { first, title }: Draft): boolean {
  const start = title?.first ?? first;
  if (prefixes.at(tokens, start) && isCapitals(tokens, start)) return true;
  return (prefixes.at(tokens, start - 1) && isCapitals(tokens, start - 1)) || vessels.at(tokens, start - 1);
}

function isCapitals(tokens: Tokens, at: number): boolean {
  const written = tokens.text.slice(tokens.starts[at] ?? 0, tokens.ends[at] ?? 0);
  return written.length > 1 && written === written.toUpperCase();
}

const prizes = setOfWords("prize prizes medal medals trophy award awards");

function isPrize(tokens: Tokens, { first, last }: Draft): boolean {
  const word = tokens.words[last - 1] ?? "";
  return last - first > 1 && prizes.has(word) && (classOf(word) & wordClass.thingHead) !== 0;
}
