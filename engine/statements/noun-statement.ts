import type { StatementDraft } from "./statement-draft";
import { contentNouns } from "@/engine/syntax/lexicon/content-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords, wordsIn } from "@/engine/text/word-list";
import type { NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { extentOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";

/** Verbs with which a noun says what its subject says: "made the claim that", "expressed concern about". */
const light = setOfWords(
  "make express voice issue give raise repeat share have hold offer release post publish send announce reiterate renew defend",
);

/** Nouns of stance, with the prepositions that lead to what it is about. */
const stanceNouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    support: "for of",
    opposition: "to",
    criticism: "of",
    attack: "on",
    call: "for",
    view: "on of about",
    position: "on",
    stance: "on",
    comment: "about on",
    remark: "about on",
    praise: "for of",
    endorsement: "of",
    proposal: "for to",
    concern: "about over",
    complaint: "about",
    warning: "about of",
    allegation: "of",
    accusation: "of",
    claim: "of",
    denial: "of",
    fear: "of about",
    demand: "for",
    question: "about",
    description: "of",
    criticisms: "of",
    assessment: "of",
    condemnation: "of",
    doubt: "about",
    skepticism: "about of",
    rejection: "of",
    admiration: "for",
    disdain: "for",
    promise: "",
    pledge: "",
    vow: "",
    plan: "",
    threat: "",
    refusal: "",
    decision: "",
    desire: "",
    willingness: "",
    offer: "",
    intention: "",
    request: "for",
  }).map(([noun, prepositions]) => [noun, wordsIn(prepositions)]),
);

/** The lemma of a noun that may say something; null for all other words, which most are. */
const sayingNouns = new PerWord((word) => {
  const lemma = nounLemmaOf(word);
  return stanceNouns.has(lemma) || contentNouns.has(lemma) ? lemma : null;
});

/** "The agency's claim that Ito lied", "expressed concern about the deal": the noun is the cue. Null without a source. */
export function statementOfNoun(parsed: ParsedText, phrase: NounPhrase): StatementDraft | null {
  if (phrase.clause === null || phrase.clause.quotation !== null || phrase.kind !== "common") return null;
  const lemma = sayingNouns.at(parsed.tokens, phrase.head);
  if (lemma === null) return null;
  const content = contentOfNoun(parsed, phrase, lemma);
  if (content === null) return null;
  const source = phrase.possessor ?? byOrFrom(phrase) ?? holderOf(phrase) ?? giverOf(phrase) ?? hoperOf(phrase, lemma);
  if (source === null && !isHearsay(phrase, lemma)) return null;
  return {
    content: [content],
    cue: { first: phrase.head, last: phrase.head + 1 },
    phrase: source,
    clause: phrase.clause,
    sentence: phrase.sentence,
    rule: "noun",
  };
}

function contentOfNoun(parsed: ParsedText, phrase: NounPhrase, lemma: string): TokenRange | null {
  const { complement } = phrase;
  if (complement?.verb && (complement.kind === "that" ? contentNouns.has(lemma) : stanceNouns.has(lemma)))
    return { first: complement.first, last: complement.last };
  for (const preposition of stanceNouns.get(lemma) ?? []) {
    const found = prepositionalOfNoun(phrase, preposition);
    if (found === null || found.token > phrase.last) continue;
    if (found.object !== null) return { first: found.object.first, last: extentOf(parsed, found.object).last };
    if (found.clause !== null) return { first: found.clause.first, last: found.clause.last };
  }
  return null;
}

function byOrFrom(phrase: NounPhrase): NounPhrase | null {
  return prepositionalOfNoun(phrase, "by")?.object ?? prepositionalOfNoun(phrase, "from")?.object ?? null;
}

/** "the perceptions of voters that", "concern among members": whose they are, if that is not what they are about. */
function holderOf(phrase: NounPhrase): NounPhrase | null {
  const among = prepositionalOfNoun(phrase, "among")?.object ?? null;
  if (among !== null || phrase.complement === null) return among;
  return prepositionalOfNoun(phrase, "of")?.object ?? null;
}

/** "left in the hope of finding it", "amid fears": the clause's subject hopes. */
function hoperOf(phrase: NounPhrase, lemma: string): NounPhrase | null {
  if (lemma !== "hope" || phrase.clause === null || phrase.role !== "preposition") return null;
  return subjectOf(phrase.clause);
}

const hearsayNouns = setOfWords(
  "allegation accusation claim rumour rumor speculation suspicion charge concern fear worry suggestion report expectation complaint",
);

/** "amid allegations that it spied": somebody says so, and the text hides who. */
function isHearsay({ complement, determiner }: NounPhrase, lemma: string): boolean {
  return hearsayNouns.has(lemma) && complement?.kind === "that" && complement.verb !== null && determiner !== "no";
}

function giverOf(phrase: NounPhrase): NounPhrase | null {
  const { clause } = phrase;
  if (clause === null || phrase.role !== "object" || clause.verb?.voice !== "active" || !light.has(clause.verb.lemma))
    return null;
  return subjectOf(clause);
}
