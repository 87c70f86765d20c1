import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { wrongdoerAt } from "@/engine/allegations/lexicon/wrongdoers";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { objectOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { endOfContent } from "./end-of-content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** Verbs of calling somebody something. Who is "described" as a thief may be so in a story. */
export const brandingVerbs = setOfWords("call brand label dub");

const names = setOfWords(
  "liar liars crook crooks criminal criminals cheat cheats fraud traitor traitors thieves racist racists",
);
const natures = setOfWords("corrupt crooked dishonest fraudulent racist complicit");

/** "Hale called Ito a liar", "branded the government corrupt": an accusation, if a short one. */
export function readBranded(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  const named = objectOf(clause);
  const called = named === null ? null : brandOf(reader, clause, named, clause.objects[1] ?? null);
  const subject = verb?.voice === "active" ? subjectOf(clause) : null;
  const by = subject === null ? null : partyOf(reader, subject);
  if (named === null || called === null || by === null) return [];
  return build(reader, clause, named, called, { party: by, phrase: subject, why: "subject of the verb" });
}

/** "Hale is a crook, Ito said", "said the government is corrupt": only as the words of somebody named. */
export function readSaidToBe(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  const named = subjectOf(clause);
  const noun = clause.objects[0] ?? null;
  if (verb === null || named === null || verb.negated || verb.modal !== null || named.last > verb.first) return [];
  const called = brandOf(reader, clause, verb, noun);
  const source = called === null ? null : attributionOf(reader, clause);
  return called === null || source?.party.entity == null ? [] : build(reader, clause, named, called, source);
}

function build(reader: Reader, clause: Clause, named: NounPhrase, called: TokenRange, accuser: Role): Reading[] {
  const party = partyOf(reader, named);
  if (party?.entity == null || party.entity === accuser.party.entity) return [];
  const head = clause.verb?.head ?? clause.first;
  const wrongdoing = findWrongdoing(reader.parsed.tokens, called.first, called.last);
  return readingOf(reader, {
    rule: "calls-so",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: head, last: head + 1 },
    accused: { party, phrase: named, why: "who is called so" },
    accuser,
    content: { range: { ...called, last: endOfContent(reader, called.first, called.last) }, clause: null },
    contentWhy: "what they are called",
    wrongdoing,
    score: 0.65,
    alone: true,
  });
}

/** What stands right behind the object, or the verb "be": a noun with its article, or an adjective. */
function brandOf(
  { parsed }: Reader,
  { last: end }: Clause,
  { last }: TokenRange,
  noun: NounPhrase | null,
): TokenRange | null {
  const { tokens } = parsed;
  const isAdjective = natures.has(tokens.words[last] ?? "") && parsed.nounPhraseAt[last] === -1 && last < end;
  if (isAdjective) return { first: last, last: last + 1 };
  if (noun === null || noun.first !== last) return null;
  const isBrand = names.has(tokens.words[noun.head] ?? "") || wrongdoerAt(tokens, noun.head) >= 0;
  return isBrand ? { first: noun.determiner === null ? noun.first : noun.first + 1, last: noun.head + 1 } : null;
}
