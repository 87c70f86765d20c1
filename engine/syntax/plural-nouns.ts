import { tag } from "@/engine/syntax/tag";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Tell where somebody is from or what they believe, and name nobody; of words in -an and -i only those that are no first name. */
const origins = setOfWords(
  "western eastern northern southern arab islamist muslim buddhist hindu jewish sikh catholic protestant orthodox sunni shia shiite kurdish palestinian israeli " +
    "american canadian mexican european african asian latin russian ukrainian iranian iraqi syrian saudi turkish chinese japanese korean indian pakistani afghan british english irish scottish welsh " +
    "french german italian spanish polish dutch belgian swedish norwegian danish finnish greek hungarian romanian bulgarian serbian egyptian libyan sudanese nigerian kenyan ethiopian somali " +
    "australian brazilian venezuelan colombian argentine chilean cuban armenian georgian",
);

const one = /^(?:the|an?|this|that|another|every|each)$/u;

/** Fighters, whose deeds are told of without an article. */
const fighters = setOfWords("militant rebel terrorist insurgent guerrilla jihadist extremist separatist");
const nominatives = setOfWords("he she they we i");

/**
 * Whether a word that can be a plural or a verb with -s is the plural by what stands around it: "other Arab states", "three felony charges",
 * "of rebel attacks", "home loans they could not afford". But "The American claims he …", "18-year-old Russian faces …" and "He
 * said Hale claims she …" tell what one of them does.
 */
export function isPluralAmong(tokens: Tokens, tags: Uint8Array, at: number, tells: boolean): boolean {
  const { words } = tokens;
  const before = tags[at - 1] ?? 0;
  const second = tags[at - 2] ?? 0;
  if (before === tag.name && origins.has(words[at - 1] ?? ""))
    return continues.has(second) && !one.test(words[at - 2] ?? "") && !(words[at - 2] ?? "").endsWith("-old");
  if (before !== tag.noun) return false;
  if (second === tag.number) return severals.test(words[at - 2] ?? "");
  if (second === tag.preposition) return fighters.has(words[at - 1] ?? "");
  return !tells && nominatives.has(words[at + 1] ?? "");
}

/** What an adjective of origin may stand behind: an adjective, a verb, a preposition. */
const continues = new Set<number>([
  tag.adjective,
  tag.determiner,
  tag.number,
  tag.noun,
  tag.preposition,
  tag.conjunction,
  tag.verbBase,
  tag.verbPresent,
  tag.verbPast,
  tag.verbEd,
  tag.verbParticiple,
  tag.verbIng,
]);

const severals = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|[1-9]\d)$/u;
