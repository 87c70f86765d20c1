import { PerWord, wordsAmong } from "@/engine/text/per-word";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Category } from "@/knowledge/lookup/vocabulary";
import { isOtherCategory } from "./other-category";
import { otherCrimes } from "./other-crimes";
import { phraseAt, phraseIndex, type FoundPhrase } from "./phrase-index";
import { wrongdoingWords } from "./wrongdoing-words";

/** How surely a word means wrongdoing: by itself, under a verb of accusing, or never (it only tells the category). */
export type Strength = "plain" | "loose" | "hint";

type Meaning = { readonly category: Category; readonly strength: Strength };

/** What was found in a stretch of tokens. `strength` is the strongest there; `head` its first token. */
export type Wrongdoing = {
  readonly category: Category;
  readonly strength: Strength;
  readonly head: number;
  readonly end: number;
};

const all = [...wrongdoingWords, otherCrimes];
const index = phraseIndex<Meaning>([
  ...all.map(({ category, plain }) => [plain, { category, strength: "plain" }] as const),
  ...all.map(({ category, loose }) => [loose, { category, strength: "loose" }] as const),
  ...all.map(({ category, hint }) => [hint, { category, strength: "hint" }] as const),
]);

/** "steal the show": the words after the verb take the wrong out of it. */
const idioms = phraseIndex<true>([
  [
    "steal the show, steal the spotlight, steal the limelight, steal headline, steal a march, steal a glance, rob bank holiday, spy hole, " +
      "murder mystery, murder on the, crime fiction, crime drama, crime novel, crime series, criminal justice, crime scene, crime rate, growth hack, life hack, dump truck, " +
      "test positive for covid, test positive for covid-19, test positive for coronavirus, test positive for the coronavirus, test positive for the virus, test positive for hiv, test positive for flu, test positive for malaria, " +
      "national security adviser, national security advisor, national security council, national security agency, national security chief, security adviser, security advisor, security council, security agency, security clearance, " +
      "security guard, security force, security officer, security official, security minister, security chief, security camera, " +
      "kill time, killer app, sue for peace, battery charge, copy editor, tap into, attack ad, heart attack, attack on the ball, threat level, copy of, in copy",
    true,
  ],
]);

const rank: Readonly<Record<Strength, number>> = { plain: 3, loose: 2, hint: 1 };

/**
 * The wrongdoing that the tokens [from, to) speak of, or null. The strongest word decides how sure it is; the
 * category is the first specific one among the strongest, else the first specific one at all.
 */
export function findWrongdoing(tokens: Tokens, from: number, to: number): Wrongdoing | null {
  let best: Wrongdoing | null = null;
  let category: Category = "other";
  let categoryRank = 0;
  let unfought = from;
  for (let at = from; at < to; at += 1) {
    if (!begins.at(tokens, at)) continue;
    const broken = brokenLaw(tokens, at, to);
    const found = broken ?? phraseAt(index, tokens, at, to);
    if (found === null || phraseAt(idioms, tokens, at, to) !== null) continue;
    if (broken !== null) unfought = at + lawReach;
    if (at >= unfought && isFought(tokens, from, at)) continue;
    const { meaning } = found;
    // "Homeland Security": a name.
    if (meaning.strength === "hint" && isLastOfName(tokens, at, found.end)) continue;
    if (best === null || rank[meaning.strength] > rank[best.strength])
      best = { category: meaning.category, strength: meaning.strength, head: at, end: found.end };
    if (meaning.category !== "other" && rank[meaning.strength] > categoryRank) {
      category = meaning.category;
      categoryRank = rank[meaning.strength];
    }
    at = found.end - 1;
  }
  if (isOtherCategory(category, tokens, from, to)) category = "other";
  return best === null ? null : { category, strength: best.strength, head: best.head, end: best.end };
}

/** Whether the words are the last of a name that begins before them. */
function isLastOfName({ shapes }: Tokens, first: number, last: number): boolean {
  const capital = shape.word | shape.capital;
  return ((shapes[first - 1] ?? 0) & capital) === capital && ((shapes[last - 1] ?? 0) & capital) === capital;
}

const breakers = setOfWords(
  "broke broken breaks breaking breach breached breaching breaches violate violated violates violating violations flouted flouting contravene contravened contravenes contravening",
);
const breaking = wordsAmong(breakers);
/** One look says of most words that nothing wrong begins with them. */
const begins = new PerWord((word) => breakers.has(word) || index.find(word) !== null);
const broken = setOfWords(
  "law laws rule rules regulation regulations act code codes standards statute statutes ordinance ordinances constitution obligations requirements sanctions resolution resolutions treaty treaties convention conventions ceasefire truce sovereignty airspace",
);
const lawReach = 9;

/** "broke anti-money laundering and other laws", "broke the law on privacy": what the law is for is no defence. */
function brokenLaw(tokens: Tokens, at: number, to: number): FoundPhrase<Meaning> | null {
  if (!breaking.at(tokens, at)) return null;
  for (let next = at + 1; next < Math.min(to, at + lawReach); next += 1)
    if (broken.has(tokens.words[next] ?? "")) {
      // "has broken rules and records": not those of a law.
      const isRule = /^rules?$/u.test(tokens.words[next] ?? "");
      const isFigure = isRule && (next === at + 1 || tokens.words[next + 1] === "than");
      return { at, end: at + 1, meaning: { category: "other", strength: isFigure ? "loose" : "plain" } };
    }
  return null;
}

const fighting = setOfWords(
  "fight fights fighting fought combat combating combatting tackle tackling prevent prevents preventing eliminate eliminating curb curbing counter countering " +
    "stop stopping resolve detect detecting detection address addressing reduce reducing expose exposing tolerance anti stamp root rooting uncover uncovering " +
    "protect protects protecting deter deterring battle battling war law laws legislation bill rules crackdown prevention victim victims",
);
const fightReach = 4;

/** "to fight corruption", "zero tolerance for bribery": not done, but fought; "failed to prevent bribery" is a wrong. */
export function isFought(tokens: Tokens, from: number, at: number): boolean {
  let fought = tokens.words[at - 1] === "against";
  for (let before = at - 1; before >= Math.max(from, at - fightReach); before -= 1) {
    const word = tokens.words[before] ?? "";
    if (word.startsWith("fail")) return false;
    if (fighting.has(word) || word.startsWith("anti-") || isFreeOf(tokens.words, before)) fought = true;
  }
  return fought;
}

const without = new Set(["clean", "free", "devoid", "rid"]);

/** "free of corruption", "clean from any fraud" */
function isFreeOf(words: readonly string[], at: number): boolean {
  return without.has(words[at] ?? "") && (words[at + 1] === "of" || words[at + 1] === "from");
}

/** Whether what was found is at least as surely wrong as `needed`. */
export function isAsWrongAs(found: Wrongdoing | null, needed: Strength): boolean {
  return found !== null && rank[found.strength] >= rank[needed];
}

/** Whether the word at a token may begin something wrong: a quick look before a long one. */
export function mayBeWrong(tokens: Tokens, at: number): boolean {
  return begins.at(tokens, at);
}

/** The wrong act that the verb at token `head` is ("embezzled", "evaded taxes"), at least as wrong as `needed`, or null. */
export function wrongActAt(tokens: Tokens, head: number, to: number, needed: Strength): Wrongdoing | null {
  const found = brokenLaw(tokens, head, to) ?? phraseAt(index, tokens, head, to);
  if (found === null || rank[found.meaning.strength] < rank[needed] || phraseAt(idioms, tokens, head, to) !== null)
    return null;
  const { category, strength } = found.meaning;
  return { category: isOtherCategory(category, tokens, head, to) ? "other" : category, strength, head, end: found.end };
}
