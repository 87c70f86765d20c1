import { textOf } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { saidOf } from "./party";
import { findFields } from "./profession-fields";
import { isTopic } from "./topics";
import { noWeight, weightOf, type Weight } from "./weight";

/** What the article says a person does, against what the pack says: the best guard against namesakes. */
export function weighProfession(
  group: NameGroup,
  { entity, prior }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (knowledge.kindOf(entity) !== "person") return weighPersonhood(group, clues);
  if (isChild(group, clues)) return weightOf(-4);
  if (prior < wellKnown && writesForOutlet(group, clues, knowledge)) return weightOf(-4);
  const isKnown = prior >= wellKnown;
  if (!isKnown && leadsOutlaws(group, clues)) return weightOf(-4);
  const said = saidWords(group, clues);
  const isOfFirm = saidOf(clues.prose.text, group).some((phrase) => ofFirms.test(phrase));
  const seen = isOfFirm ? new Set(["business"]) : findFields(said);
  if (said.includes("director") && isTopic("arts", clues)) seen.add("arts");
  if (seen.size === 0) {
    const isAged = group.mentions.some(({ evidence }) => evidence.includes("age"));
    const unknown = isKnown || group.titles.length > 0 ? -1.2 : -3;
    return weightOf((isAged ? -0.5 : 0) + (isIntroducedAsUnknown(group, clues) ? unknown : 0));
  }
  const roles = knowledge.relationsOf(entity).flatMap(({ role }) => (role ?? "").toLowerCase().split(" "));
  const known = findFields([...clues.wordsOf(entity), ...roles]);
  if (known.size === 0) return weightOf(seen.has("private") ? -2 : 0);
  for (const field of seen) {
    if (known.has(field))
      return {
        value: 1.2,
        evidence: true,
        reason: `what the article says of the person fits: ${said.find((word) => findFields([word]).has(field)) ?? field}`,
      };
  }
  // Who was something else before may be meant: "the former banker".
  if (said.includes("former") || said.includes("ex")) return weightOf(isKnown ? 0 : -2);
  return weightOf(seen.has("private") || seen.has("faith") ? -8 : -3);
}

const outlaws = setOfWords(
  "supremacist supremacists neo-nazi alt-right skinhead skinheads gang cult militia cartel mafia klan",
);

/** "white supremacist leader Jonas Roe": no officer of a register, whatever he leads. */
function leadsOutlaws({ mentions }: NameGroup, { prose: { tokens } }: ArticleClues): boolean {
  return mentions.some(({ first }) => {
    for (let at = Math.max(0, first - 4); at < first; at += 1) if (outlaws.has(tokens.words[at] ?? "")) return true;
    return false;
  });
}

/** From this prior on, somebody wrote the row by hand; of the many in registers, their namesakes are in the news as often. */
const wellKnown = 0.9;

/** "vice president of business development" governs nothing. */
const ofFirms =
  /\b(?:president|head|director|chief) (?:of|for) (?:(?:global|corporate) )?(?:business|sales|marketing|engineering|operations|communications|finance|products?|strategy|human resources|investor relations|customer|software|content)\b/u;

/** "Nike, the goddess of victory": what is described as somebody is no company. */
function weighPersonhood(group: NameGroup, clues: ArticleClues): Weight {
  if (group.mentions.some(({ evidence }) => evidence.includes("lives"))) return weightOf(-3);
  const seen = findFields(saidWords(group, clues));
  return personal.some((field) => seen.has(field)) ? weightOf(-3) : noWeight;
}

const personal = ["private", "arts", "sport", "myth"];

/** "Hale, 12, won": whom a pack knows is grown up. */
function isChild(group: NameGroup, { prose: { tokens } }: ArticleClues): boolean {
  return group.mentions.some(({ evidence, last }) => evidence.includes("age") && Number(tokens.words[last + 1]) < 16);
}

/** "the Evening Ledger's Jane Hale" writes for it; of a register's people hardly anybody does. */
function writesForOutlet(
  { mentions }: NameGroup,
  { prose: { tokens }, endingAt }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  return mentions.some(({ first }) => {
    const [owner] = tokens.words[first - 1] === "'s" ? (endingAt(first - 1)?.candidates ?? []) : [];
    return owner !== undefined && knowledge.kindOf(owner.entity) === "outlet";
  });
}

/** "Hale, a beekeeper": whom readers know is "the" something, or needs no word. */
function isIntroducedAsUnknown(group: NameGroup, { prose: { text } }: ArticleClues): boolean {
  return group.mentions.some(({ described, end }) => {
    if (described === null || text.slice(end, described.start) !== ", ") return false;
    const words = textOf(text, described).split(/[\s,-]+/u);
    return (words[0] === "a" || words[0] === "an") && !words.some((word) => knownAs.test(word));
  });
}

/** "a Democrat from Oster", "a former Acme manager", "a man of few words": so are many introduced who are known. */
const knownAs = /^(?:former|ex|(?:man|woman|ally)$|Democrat|Republican|Conservative|Labour|Liberal|Independent)/u;

function saidWords(group: NameGroup, clues: ArticleClues): string[] {
  return saidOf(clues.prose.text, group).flatMap((phrase) => phrase.split(/[\s.,-]+/u));
}
