import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { wrongdoerAt } from "@/engine/allegations/lexicon/wrongdoers";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { objectOf, subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Verbs of calling somebody something. Who is "described" as a thief may be so in a story. */
export const brandingVerbs = words("call brand label dub");

const names = words(
  "liar liars crook crooks criminal criminals cheat cheats fraud traitor traitors thieves racist racists",
);
const natures = words("corrupt crooked dishonest fraudulent racist complicit");

/** "Hale called Ito a liar", "branded the government corrupt": an accusation, if a short one. */
export function readBranded(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const named = objectOf(clause);
  const called = named === null ? null : brandOf(reader, clause, named);
  const party = named === null || called === null ? null : partyOf(reader, named);
  const subject = verb.voice === "active" ? subjectOf(clause) : null;
  const by = subject === null ? null : partyOf(reader, subject);
  if (named === null || called === null || party?.entity == null || by === null || subject === null) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, called.first, called.last);
  return readingOf(reader, {
    rule: "calls-so",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: named, why: "who is called so" },
    accuser: { party: by, phrase: subject, why: "subject of the verb" },
    content: { range: called, clause: null },
    contentWhy: "what they are called",
    wrongdoing,
    score: 0.65,
    alone: true,
  });
}

/** What the object is called: a second object, or an adjective right behind it. */
function brandOf({ parsed }: Reader, { objects }: Clause, { last }: NounPhrase): TokenRange | null {
  const { tokens } = parsed;
  if (natures.has(tokens.words[last] ?? "") && parsed.nounPhraseAt[last] === -1) return { first: last, last: last + 1 };
  const noun = objects[1] ?? null;
  if (noun === null || noun.first !== last) return null;
  const isBrand = names.has(tokens.words[noun.head] ?? "") || wrongdoerAt(tokens, noun.head) >= 0;
  return isBrand ? { first: noun.determiner === null ? noun.first : noun.first + 1, last: noun.head + 1 } : null;
}
