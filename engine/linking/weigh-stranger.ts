import type { Mention } from "@/engine/mentions/mention";
import { classAt, wordClass } from "@/engine/mentions/words/word-class";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** "Norlandic national Jan Roe", "partners at Quill Hale, Jane Roe and Jan Hale": people of whom readers have not heard, by their namesakes' names. */
export function weighStranger(
  { mentions }: NameGroup,
  { entity, prior }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (knowledge.kindOf(entity) !== "person") return noWeight;
  const { words } = clues.prose.tokens;
  for (const mention of mentions) {
    if (mention.last - mention.first < 2) continue;
    if (prior < wellKnown && anybody.has(words[mention.first - 1] ?? "")) return weightOf(-3);
    const house = houseOfList(mention, clues);
    const isTheirs = house?.candidates.some((one) => clues.related.get(entity)?.includes(one.entity)) ?? true;
    if (!isTheirs) return weightOf(-2);
  }
  return noWeight;
}

/** From this prior on, somebody wrote the row by hand. */
const wellKnown = 0.9;

/** Nobody is called so who is in a register for what they do. */
const anybody = setOfWords(
  "national resident man woman motorist pensioner passenger driver tourist teenager pedestrian cyclist villager",
);
const joints = new Set([",", "and"]);
const prepositions = new Set(["at", "of", "with", "from"]);
const longest = 4;

/** Of "two partners at Quill Hale, Jane Roe and Jan Hale" the house, which has nobody but them in the list. */
function houseOfList({ first }: Mention, { endingAt, prose: { tokens } }: ArticleClues): Mention | null {
  let at = first - 1;
  for (let names = 0; names < longest && joints.has(tokens.words[at] ?? ""); names += 1) {
    const before = endingAt(at);
    if (before === undefined) return null;
    if (before.kind !== "person") return isOfSeveral(tokens, before) ? before : null;
    at = before.first - 1;
  }
  return null;
}

function isOfSeveral(tokens: Tokens, { first }: Mention): boolean {
  const noun = tokens.words[first - 2] ?? "";
  const isPeople = (classAt(tokens, first - 2) & (wordClass.personNoun | wordClass.officeTitle)) !== 0;
  return prepositions.has(tokens.words[first - 1] ?? "") && noun.endsWith("s") && isPeople;
}
