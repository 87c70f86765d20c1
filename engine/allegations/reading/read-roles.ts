import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { unstatedRole } from "@/engine/allegations/parties/party-of";
import { readingOf } from "./build-reading";
import { contentOfNoun } from "./content";
import { isCapitalInside } from "./is-capital-inside";
import type { Reader } from "./reader";
import type { Reading } from "./reading";
import { prepositionOf } from "@/engine/syntax/questions";

/** Parts that somebody has in something. */
export const partNouns: ReadonlySet<string> = setOfWords("role part involvement complicity participation hand");

const rumours = setOfWords("theory theories rumour rumours rumor rumors myth myths hoax hoaxes lies falsehoods");

/** "theories about Telbrik's role in": the words themselves take it for untrue. */
function isRumour(reader: Reader, noun: NounPhrase): boolean {
  const behind = prepositionOf(noun)?.after ?? null;
  for (let here = behind; here !== null; here = before(here))
    if (rumours.has(reader.parsed.tokens.words[here.head] ?? "")) return true;
  return false;
}

function before(phrase: NounPhrase): NounPhrase | null {
  return prepositionOf(phrase)?.after ?? null;
}

/** "over its role in the bribery": whoever has a part in something plainly wrong is accused of it. */
export function readRole(reader: Reader, noun: NounPhrase): Reading[] {
  const { words } = reader.parsed.tokens;
  const { clause, possessor } = noun;
  if (clause === null || possessor === null || !partNouns.has(words[noun.head] ?? "") || words[noun.last] !== "in")
    return [];
  if (isRumour(reader, noun)) return [];
  const content = contentOfNoun(reader, noun);
  const wrongdoing = findWrongdoing(reader.parsed.tokens, noun.last, content.range.last);
  const party = partyOf(reader, possessor);
  if (party === null || party.entity === null || wrongdoing === null || !isAsWrongAs(wrongdoing, "plain")) return [];
  // "his role in creating the Electronic Crimes Task Force": it is called so.
  if (isCapitalInside(reader, wrongdoing.head, noun.sentence)) return [];
  return readingOf(reader, {
    rule: "role-in",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: noun.head, last: noun.head + 1 },
    accused: { party, phrase: possessor, why: "whose part in it is told" },
    accuser: attributionOf(reader, clause) ?? unstatedRole("the text does not say who says so"),
    content,
    contentWhy: "the part they had",
    wrongdoing,
    score: 0.6,
  });
}
