import { isPair } from "@/engine/allegations/parties/is-pair";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { clauseAtToken, nounPhraseAtToken } from "@/engine/syntax/questions";
import type { Reading } from "@/engine/allegations/reading/reading";
import { setOfWords } from "@/engine/text/word-list";

const anybody = setOfWords(
  "others other people some many everyone everybody someone somebody anyone anybody those all most few one men women citizens individuals persons victim victims",
);

/** "offenders convicted of theft often go to jail": whoever that is. */
function isKind({ kind, plural, determiner, possessor }: NounPhrase): boolean {
  return kind === "common" && plural && determiner === null && possessor === null;
}

/**
 * Where the words tell what kind is meant, or what happens to it as a rule: "officials or employees accused of it" without
 * "were", "teachers who have been accused of it", "officials accused of it are often jailed".
 */
function isOfKind({ parsed }: Reader, { rule, cue, class: sort }: Reading): boolean {
  const clause = clauseAtToken(parsed, cue.first);
  const verb = clause?.verb ?? null;
  if (rule !== "is-accused-of" || clause === null || verb === null) return false;
  if (verb.voice !== "passive") return true;
  if (clause.kind === "relative") return sort === "accusation";
  return sort !== "accusation" && verb.tense === "present" && !verb.perfect && !verb.progressive;
}

/** "the rules bind companies that it has accused of fraud": those of which it has. */
function isToldOfKind({ parsed }: Reader, { rule, cue, accused }: Reading): boolean {
  const clause = rule === "accuses-of" ? clauseAtToken(parsed, cue.first) : null;
  const { phrase } = accused;
  return clause?.kind === "relative" && clause.antecedent === phrase && phrase?.first === phrase?.head;
}

/** Blamed often, and nobody, whatever linking takes it for. */
const circumstance = /^(?:covid(?:-19)?|coronavirus|pandemic|brexit|inflation|weather)$/u;

/** "three other men" */
function isNumbered({ parsed }: Reader, { first }: NounPhrase): boolean {
  if (parsed.tokens.words[first] !== "other") return false;
  const before = nounPhraseAtToken(parsed, first - 1);
  return before?.kind === "number" && before.last === first;
}

/** "256,000 people", "1.2 million suspects": a figure of statistics. */
function isCrowd({ parsed }: Reader, { first, last }: NounPhrase): boolean {
  for (let at = first; at < last; at += 1)
    if (/^(?:\d{1,3}(?:,\d{3})+|\d{4,}|million|thousands?|millions)$/u.test(parsed.tokens.words[at] ?? "")) return true;
  return false;
}

const open = setOfWords("the some many any all other these those most few our your my");

/** Whether the accused is nobody in particular: "others", "people", a pronoun of whom the text leaves open who it is. */
export function isAnybody(reader: Reader, reading: Reading): boolean {
  const { accused, rule, cue } = reading;
  const { party, phrase } = accused;
  if (phrase === null) return false;
  if (circumstance.test(reader.parsed.tokens.words[phrase.head] ?? "")) return true;
  if (party.entity !== null) return false;
  if (phrase.kind === "pronoun" || isCrowd(reader, phrase)) return true;
  // "the two men": two that were told of before
  if (isPair(reader, phrase)) return false;
  const head = reader.parsed.tokens.words[phrase.head] ?? "";
  if (
    phrase.determiner === "all" ||
    phrase.determiner === "any" ||
    phrase.determiner === "every" ||
    phrase.determiner === "most" ||
    phrase.determiner === "those" ||
    (phrase.plural && reader.parsed.tokens.words[phrase.first] === "other" && !isNumbered(reader, phrase))
  )
    return true;
  // "said offenders convicted of theft are often fined", where "convicted" was read as what they did; "said police beat students"
  if (
    isKind(phrase) &&
    head !== "police" &&
    rule !== "says-that" &&
    phrase.last === cue.first &&
    phrase.clause?.kind === "that"
  )
    return true;
  if (isKind(phrase) && (isOfKind(reader, reading) || isToldOfKind(reader, reading))) return true;
  if (rule === "is-plagued-by" && isKind(phrase)) return true;
  if (rule === "accused-of" && (isKind(phrase) || head === "person" || head === "someone")) return true;
  const isCounted = phrase.kind === "common" && phrase.determiner !== null && !open.has(phrase.determiner);
  // "Capital One" is somebody; "Treasury Lists Individuals" names nobody.
  const isFullName = phrase.kind === "name" && phrase.first < phrase.head;
  return !isFullName && anybody.has(head) && phrase.possessor === null && !isCounted && !isNumbered(reader, phrase);
}
