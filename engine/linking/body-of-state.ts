import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import type { Judgement } from "./judge-candidates";
import { countriesBefore } from "./state-before";

const split = (words: string): ReadonlySet<string> => new Set(words.split("|"));

/** What every state has one of, and calls by no more than this at home. */
const bodies = split(
  "senate|congress|parliament|national assembly|army|navy|air force|coast guard|supreme court|house of representatives|central bank|foreign ministry|defense ministry|defence ministry|" +
    "finance ministry|interior ministry|justice ministry|health ministry|ministry of defence|ministry of defense|ministry of foreign affairs|ministry of finance|" +
    "ministry of health|ministry of justice|ministry of interior|ministry of the interior",
);
/** Parts of a federal state have these, too. */
const ofParts = split("senate|congress|parliament|supreme court|house of representatives");
const wordsOfParts = "statehouse legislature legislators legislative governor gov provincial assemblyman".split(" ");

/** Right in 27 of 27 that were read; but a word is never as sure as a name. */
const score = 0.88;
const leastPrior = 0.5;

/** "The Senate", "the Foreign Ministry": that of the state that the article is most about, when the pack has it. */
export function bodyOfState(group: NameGroup, clues: ArticleClues, knowledge: Knowledge): Judgement | null {
  const name = group.parts.words.join(" ");
  const state = clues.onlyState ?? (isOfMainState(group, clues, knowledge) ? clues.mainState : null);
  if (state === null || !bodies.has(name)) return null;
  if (ofParts.has(name) && wordsOfParts.some((word) => clues.words.has(word))) return null;
  const entity = findBody(name, state, clues, knowledge);
  if (entity === null) return null;
  const reason = `the body of that name of ${knowledge.nameOf(state)}, which the article is about`;
  return { entity, prior: score, score, reasons: [reason] };
}

/** "The Norlandic Foreign Ministry", "Norland's Senate". */
function isOfMainState({ mentions }: NameGroup, { prose, mainCountry }: ArticleClues, knowledge: Knowledge): boolean {
  return (
    mainCountry !== null && mentions.some((mention) => countriesBefore(prose, mention, knowledge).includes(mainCountry))
  );
}

function findBody(name: string, state: EntityIndex, { named }: ArticleClues, knowledge: Knowledge): EntityIndex | null {
  const country = knowledge.countryOf(state);
  const called = knowledge.namesOf(state);
  const inText = named.get(state)?.parts.words.join(" ");
  for (const owner of inText === undefined ? called : [inText, ...called])
    for (const spelling of [name, name.replace("defense", "defence")])
      for (const full of [`${owner} ${spelling}`, `${spelling} of ${owner}`, `${spelling} of the ${owner}`]) {
        const [best] = knowledge.candidatesOf(full);
        if (best === undefined || best.prior < leastPrior || knowledge.kindOf(best.entity) !== "government") continue;
        if (knowledge.countryOf(best.entity) === country) return best.entity;
      }
  return null;
}
