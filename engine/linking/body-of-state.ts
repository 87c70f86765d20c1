import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { wordsIn } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import type { Judgement } from "./judge-candidates";
import { countriesBefore } from "./state-before";

const phrasesIn = (list: string): ReadonlySet<string> => new Set(list.split("|"));

/** What every state has one of, and calls by no more than this at home. */
const bodies = phrasesIn(
  "senate|congress|parliament|national assembly|army|navy|air force|coast guard|supreme court|house of representatives|central bank|foreign ministry|defense ministry|defence ministry|" +
    "finance ministry|interior ministry|justice ministry|health ministry|ministry of defence|ministry of defense|ministry of foreign affairs|ministry of finance|" +
    "ministry of health|ministry of justice|ministry of interior|ministry of the interior",
);
/** Parts of a federal state have these, too. */
const ofParts = phrasesIn("senate|congress|parliament|supreme court|house of representatives");
const wordsOfParts = wordsIn("statehouse legislature legislators legislative governor gov provincial assemblyman");

/** Right in 27 of 27 that were read; but a word is never as sure as a name. */
const score = 0.88;
const leastPrior = 0.5;

/** "The Senate", "the Foreign Ministry": that of the state that the article is most about, when the pack has it. */
export function bodyOfState(group: NameGroup, clues: ArticleClues, knowledge: Knowledge): Judgement | null {
  const name = group.parts.words.join(" ");
  if (!bodies.has(name)) return null;
  const state = clues.onlyState ?? (isOfMainState(group, clues, knowledge) ? clues.mainState : null);
  const own =
    state === null || isOfPart(group, name, state, clues, knowledge) ? null : findBody(name, state, clues, knowledge);
  if (own !== null)
    return judged(own, `the body of that name of ${knowledge.nameOf(state ?? own)}, which the article is about`);
  const abroad = name === "congress" && !isNamedWithState(clues, knowledge) ? congressAbroad(clues, knowledge) : null;
  return abroad === null ? null : judged(abroad, "the only body of that name of the states that the article names");
}

function judged(entity: EntityIndex, reason: string): Judgement {
  return { entity, prior: score, score, reasons: [reason] };
}

/** "The state Senate", and any where a governor and his legislature are about; only the Congress in Washington is no state's. */
function isOfPart(
  { mentions }: NameGroup,
  name: string,
  state: EntityIndex,
  { words, prose: { tokens } }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  if (!ofParts.has(name)) return false;
  if (mentions.some(({ first }) => tokens.words[first - 1] === "state")) return true;
  if (knowledge.countryOf(state) === "us" && (name === "congress" || words.has("congress"))) return false;
  return wordsOfParts.some((word) => words.has(word));
}

/** A story from Norland that also speaks of America names its Congress, unless one of its other states has one. */
function congressAbroad(clues: ArticleClues, knowledge: Knowledge): EntityIndex | null {
  let found: EntityIndex | null = null;
  for (const entity of clues.named.keys()) {
    if (knowledge.kindOf(entity) !== "state") continue;
    const body = findBody("congress", entity, clues, knowledge);
    const country = knowledge.countryOf(entity);
    // In India a party goes by the word.
    if (country === "in" || (body !== null && country !== "us")) return null;
    if (body !== null) found = body;
  }
  return found;
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

/** "the Norlandic Congress": whose it is is told, and "Congress" is short for that. */
function isNamedWithState({ prose }: ArticleClues, knowledge: Knowledge): boolean {
  const { words } = prose.tokens;
  for (let at = words.indexOf("congress"); at !== -1; at = words.indexOf("congress", at + 1))
    if (countriesBefore(prose, { first: at }, knowledge).some((country) => country !== "us")) return true;
  return false;
}
