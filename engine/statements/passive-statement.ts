import { contentEnd, without } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import { verbCues, weakVerbs } from "./cue-table";
import type { Clause, ParsedText, PrepositionalPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, extentOf, headWordOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords, wordsIn } from "@/engine/text/word-list";

/** "It is said that …", "is said to …": who says it is hidden. */
const hiding = setOfWords(
  "say report allege believe think expect rumour rumor understand claim announce reveal confirm estimate suggest suspect assume know predict argue",
);

/** "is seen as a threat", "was accused of lying": what is named, and what it is called. */
const namings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    see: "as",
    view: "as",
    regard: "as",
    describe: "as",
    deride: "as",
    dismiss: "as",
    denounce: "as for",
    hail: "as",
    portray: "as",
    label: "as",
    cite: "as for",
    identify: "as",
    criticise: "for as",
    criticize: "for as",
    accuse: "of",
    suspect: "of",
    blame: "for",
    praise: "for as",
    credit: "with for",
  }).map(([lemma, prepositions]) => [lemma, wordsIn(prepositions)]),
);

/** "as first reported by Radio Nord": the rest of the sentence is what was reported. */
function statementOfAside(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  const phrase = byPhraseOf(clause);
  const sentence = parsed.sentences[clause.sentence];
  if (clause.marker !== "as" || verb === null || phrase === null || sentence === undefined || !hiding.has(verb.lemma))
    return null;
  return {
    content: without([{ first: sentence.first, last: sentence.last }], clause),
    cue: { first: verb.first, last: verb.last },
    phrase,
    clause,
    sentence: clause.sentence,
    rule: "as-reported",
  };
}

/** Adverbs that pass something on without saying from whom. */
const hearsay = setOfWords("reportedly allegedly supposedly purportedly");

/** The statement of a passive clause ("it has been reported that …", "was denied by Hale"), or null. */
export function statementOfPassive(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  if (verb === null || verb.voice !== "passive") return null;
  if (verb.form === "participle") return statementOfAside(parsed, clause) ?? statementOfReduced(parsed, clause);
  const complement = complementOf(clause);
  const subject = subjectOf(clause);
  const phrase = byPhraseOf(clause);
  const draftOf = (rule: string, ...content: TokenRange[]): StatementDraft => ({
    content,
    cue: { first: verb.first, last: verb.last },
    phrase,
    clause,
    sentence: clause.sentence,
    rule,
  });
  if (hiding.has(verb.lemma) && complement?.verb) {
    if (complement.kind === "that") return draftOf("it-passive", contentFrom(parsed, clause, complement.first));
    if (complement.kind === "infinitive" && subject !== null && subject.clause === clause)
      return draftOf(
        "raising",
        { first: subject.first, last: verb.first },
        contentFrom(parsed, clause, complement.first),
      );
  }
  const late =
    hiding.has(verb.lemma) && subject !== null && parsed.tokens.words[subject.head] === "it" ? lateThat(clause) : null;
  if (late !== null) return draftOf("it-passive", contentFrom(parsed, clause, late.first));
  if (subject === null || subject.clause !== clause) return null;
  const named = namedAs(clause);
  // "can be seen as": by the writer.
  if (named !== null && verb.form === "finite" && verb.modal === null && !verb.negated)
    return draftOf("passive-as", { first: subject.first, last: verb.first }, contentFrom(parsed, clause, named.token));
  if (isAct(verb.lemma) && phrase !== null) return draftOf("passive-by", { first: subject.first, last: verb.first });
  return null;
}

function contentFrom(parsed: ParsedText, clause: Clause, first: number): TokenRange {
  return { first, last: contentEnd(parsed, clause, first) };
}

/** Done rather than said when a by-phrase follows: "a memo seen by", "a bond issued by". */
const deeds = setOfWords("see issue offer identify say view call name");

function isAct(lemma: string): boolean {
  return (
    !weakVerbs.has(lemma) &&
    !deeds.has(lemma) &&
    (verbCues.get(lemma)?.classes.some((one) => one === "act" || one === "name") ?? false)
  );
}

function namedAs(clause: Clause): PrepositionalPhrase | null {
  for (const preposition of namings.get(clause.verb?.lemma ?? "") ?? []) {
    const found = prepositionalOf(clause, preposition);
    if (found !== null) return found;
  }
  return null;
}

/** "changes opposed by the union": the noun before is what is opposed. */
function statementOfReduced(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb, antecedent } = clause;
  const phrase = byPhraseOf(clause);
  if (clause.kind !== "reduced-relative" || verb === null || antecedent === null || phrase === null) return null;
  if (deeds.has(verb.lemma) || (!isAct(verb.lemma) && !hiding.has(verb.lemma))) return null;
  return {
    content: [{ first: antecedent.first, last: Math.min(extentOf(parsed, antecedent).last, clause.first) }],
    cue: { first: verb.first, last: verb.last },
    phrase,
    clause,
    sentence: clause.sentence,
    rule: "passive-by",
  };
}

/** "It has been rumoured in the town for years that …": the parser hangs the clause on "years". */
function lateThat(clause: Clause): Clause | null {
  const behind = clause.verb?.last ?? clause.last;
  return (
    clause.children.find(
      (child) => child.marker === "that" && child.first >= behind && child.subject !== null && child.verb !== null,
    ) ?? null
  );
}

/** What is said in court is passed on without its speaker: "the court heard that …". */
const hearers = setOfWords("court jury inquest tribunal hearing inquiry trial");

/** The statement of "the court heard that …", or null. */
export function statementOfHearing(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb, subject } = clause;
  if (verb?.lemma !== "hear" || verb.voice !== "active" || subject === null) return null;
  if (!hearers.has(headWordOf(parsed, subject))) return null;
  const sentence = parsed.sentences[clause.sentence];
  const complement = complementOf(clause);
  const content =
    complement?.verb && complement.kind !== "infinitive"
      ? clause.kind === "parenthetical" && sentence !== undefined
        ? without([{ first: sentence.first, last: sentence.last }], { first: clause.first, last: clause.last })
        : [{ first: complement.first, last: contentEnd(parsed, clause, complement.first) }]
      : null;
  if (content === null) return null;
  const cue = { first: verb.first, last: verb.last };
  return { content, cue, phrase: null, clause, sentence: clause.sentence, rule: "court-heard" };
}

/** "The deal would reportedly cover …": the clause is the content. */
export function statementOfHearsay(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  if (verb === null || clause.quotation !== null) return null;
  const at = adverbAt(parsed, clause);
  if (at < 0) return null;
  const cue = { first: at, last: at + 1 };
  const parts = [
    { first: clause.first, last: at },
    { first: at + 1, last: contentEnd(parsed, clause, at) },
  ];
  return {
    content: parts.filter((part) => part.last > part.first),
    cue,
    phrase: null,
    clause,
    sentence: clause.sentence,
    rule: "hearsay",
  };
}

function adverbAt(parsed: ParsedText, clause: Clause): number {
  const { verb } = clause;
  if (verb === null || verb.adverbs.length === 0 || !verb.adverbs.some((word) => hearsay.has(word))) return -1;
  for (let at = Math.max(clause.first, verb.first - 2); at < verb.last + 2; at += 1)
    if (hearsay.has(parsed.tokens.words[at] ?? "")) return at;
  return -1;
}
