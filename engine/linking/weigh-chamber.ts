import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** "State Rep. Hale" sits in a state's house, "Rep. Hale" in the one in Washington, where two of that name sat in one each. */
export function weighChamber(
  group: NameGroup,
  { entity }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (!group.titles.some((title) => american.test(title))) return noWeight;
  const isState = saysState(group, clues);
  if (sitsInWashington(entity, clues)) return isState ? weightOf(-6) : noWeight;
  const born = knowledge.beganOf(entity)?.slice(0, 4);
  // Of one year they may be two rows of one senator.
  const isBeside = group.full.candidates.some(
    (other) => sitsInWashington(other.entity, clues) && knowledge.beganOf(other.entity)?.slice(0, 4) !== born,
  );
  return isBeside && !isState ? weightOf(-2) : noWeight;
}

const american = /\b(?:rep|sen|representative|senator)\b/u;

function sitsInWashington(entity: NameCandidate["entity"], { wordsOf }: ArticleClues): boolean {
  const words = wordsOf(entity);
  return words.includes("representative") || words.includes("senator");
}

/** "Wisconsin state Rep.", whether or not the word was read as part of the title. */
function saysState({ mentions, titles }: NameGroup, { prose: { text } }: ArticleClues): boolean {
  if (titles.some((title) => title.startsWith("state "))) return true;
  return mentions.some(
    ({ title }) => title !== null && text.slice(Math.max(0, title.start - 6), title.start).toLowerCase() === "state ",
  );
}
