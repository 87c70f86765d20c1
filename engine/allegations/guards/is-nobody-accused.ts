import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { isMouthpiece } from "@/engine/allegations/parties/party-nouns";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { clauseAtToken } from "@/engine/syntax/questions";

/**
 * "Accused of fleeing, a London court ruled, …": the court decides on somebody whom the words before leave out. "Charges against the public
 * administration" are a kind of crime.
 */
export function isNobodyAccused({ parsed }: Reader, reading: Reading): boolean {
  const {
    rule,
    accused: { party, phrase },
  } = reading;
  if (phrase === null) return false;
  if (rule === "is-accused-of" && party.kind === "court") return true;
  if (isCutOffList(parsed.tokens.words, reading) || isOneOfficeOfTwo(parsed.tokens.words, phrase)) return true;
  if (isWhoTells(parsed, reading)) return true;
  if (party.entity === null && isOfClient(parsed.tokens.words, phrase)) return true;
  return parsed.tokens.words[phrase.head] === "administration" && parsed.tokens.words[phrase.head - 1] === "public";
}

/** "but two inquiries into land at Park Road and Kivik are under way": the parser leaves the last of a list for the subject, of which it would be "is". */
function isCutOffList(words: readonly string[], { accused: { phrase, party } }: Reading): boolean {
  if (
    phrase?.kind !== "name" ||
    party.kind === "person" ||
    phrase.plural ||
    phrase.next !== null ||
    words[phrase.first - 1] !== "and"
  )
    return false;
  return phrase.clause?.subject === phrase && many.has(words[phrase.clause.verb?.first ?? -1] ?? "");
}

/** "The board announced that he had lied, and was charged with fraud": he was, and not the office that tells of it. */
function isWhoTells(parsed: ParsedText, { rule, stage, cue, accused: { phrase, party } }: Reading): boolean {
  if (rule !== "is-accused-of" || stage !== "charged" || (party.kind !== "government" && party.kind !== "agency"))
    return false;
  const own = phrase?.clause ?? null;
  return (
    own !== clauseAtToken(parsed, cue.first) && speechVerbs.has(own?.verb?.lemma ?? "") && own?.complement !== null
  );
}

const many = new Set(["are", "were", "have"]);
const one = new Set(["is", "was", "has"]);

/** "cricketer and club captain Ada Roe was charged": one person is both, whom the name behind tells. */
function isOneOfficeOfTwo(words: readonly string[], { clause, next, determiner, kind }: NounPhrase): boolean {
  if (kind !== "common" || determiner !== null || next?.kind !== "name" || next.determiner !== null) return false;
  return clause?.subject?.next === next && one.has(words[clause.verb?.first ?? -1] ?? "");
}

/** "the lawyer of Senator Hale, who was arrested": rather the senator. */
function isOfClient(words: readonly string[], { kind, modifier, head, last }: NounPhrase): boolean {
  return kind === "common" && modifier?.marker === "who" && words[last] === "of" && isMouthpiece(words[head] ?? "");
}
