import { continuing } from "./clause-content";
import { paperNouns, verbCues } from "./cue-table";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf, nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { isVerbal, tag } from "@/engine/syntax/tag";

/**
 * The one who speaks: the subject. Of "…, saying that" and "issued a statement saying that" it is the subject of the
 * sentence and not the noun before, unless only the noun can speak ("a video of Hale saying …").
 */
export function speakerOf(parsed: ParsedText, clause: Clause): NounPhrase | null {
  const subject = memberOf(parsed, clause, subjectOf(clause));
  if (clause.verb?.form === "finite") return subject ?? subjectOfSentence(parsed, clause);
  if (clause.kind === "infinitive") return purposeOf(clause) ?? subject;
  if (clause.verb?.form !== "gerund" || clause.parent === null) return subject;
  if (subject?.role === "subject" && clause.kind === "reduced-relative") return subject;
  // "with Lund calling it a lie"
  if (subject !== null && parsed.tokens.words[subject.first - 1] === "with" && subject.last === clause.first)
    return subject;
  const outer = subjectOf(tellerBefore(parsed, clause) ?? tellerAround(parsed, clause) ?? finiteAround(clause));
  if (outer === null) return subject;
  if (isBehindComma(parsed, clause) || (clause.kind === "gerund" && clause.marker === null)) return outer;
  if (clause.kind !== "reduced-relative" || subject === null) return subject ?? outer;
  return isPaper(parsed, outer) || outer.kind === "number" ? subject : outer;
}

/** "members of the cabinet, who argue": the members do. */
function memberOf(parsed: ParsedText, { kind, marker }: Clause, antecedent: NounPhrase | null): NounPhrase | null {
  if (kind !== "relative" || marker !== "who" || antecedent?.kind !== "common" || antecedent.plural) return antecedent;
  if (parsed.tokens.words[antecedent.first - 1] !== "of") return antecedent;
  const owner = nounPhraseAtToken(parsed, antecedent.first - 2);
  return owner !== null && owner.plural && owner.last === antecedent.first - 1 ? owner : antecedent;
}

/** Who acts "to discuss it" is who met Ito, and not Ito; but Ito is when he was told to. */
function purposeOf({ parent }: Clause): NounPhrase | null {
  if (parent === null || parent.verb === null || parent.objects.length === 0) return null;
  const classes = verbCues.get(parent.verb.lemma)?.classes ?? [];
  return classes.includes("want") || classes.includes("tell") ? null : subjectOf(parent);
}

/**
 * "Dean, a former chairman and candidate, said": the parser took the apposition for the subject. In "…, a former official said"
 * no comma follows, and it is the subject.
 */
export function nameBefore(parsed: ParsedText, phrase: NounPhrase | null): NounPhrase | null {
  const behind = phrase === null ? null : nameBehind(parsed, phrase);
  if (behind !== null) return behind;
  if (phrase === null || phrase.kind !== "common" || phrase.first < 2) return phrase;
  const { words } = parsed.tokens;
  // "Billy Stone, now a pundit, believes"
  const first = /^(?:now|then|currently)$/u.test(words[phrase.first - 1] ?? "") ? phrase.first - 1 : phrase.first;
  if (words[first - 1] !== ",") return phrase;
  // "Jan Hale, a Norport, Fla., rabbi, said": no noun for one person stands alone.
  if (phrase.determiner === null && !phrase.plural && phrase.head === phrase.first)
    return nameThatOpens(parsed, phrase) ?? phrase;
  if (!/^an?$/u.test(phrase.determiner ?? "")) return phrase;
  const verb = parsed.clauses[phrase.clause?.index ?? -1]?.verb ?? null;
  // "in Kivik, a paper in a journal reports"
  if (verb !== null && words[verb.first - 1] !== ",") return phrase;
  const name = nounPhraseAtToken(parsed, first - 2);
  return name?.kind === "name" && name.sentence === phrase.sentence ? name : phrase;
}

/** "The minister for trade, Jan Hale, told": the parser gave the name to "trade". */
function nameBehind(parsed: ParsedText, phrase: NounPhrase): NounPhrase | null {
  const isOne = phrase.kind === "common" && phrase.determiner === "the" && !phrase.plural && phrase.apposition === null;
  const verb = isOne ? (parsed.clauses[phrase.clause?.index ?? -1]?.verb ?? null) : null;
  if (verb === null || parsed.tokens.words[verb.first - 1] !== ",") return null;
  const name = nounPhraseAtToken(parsed, verb.first - 2);
  const isName = name?.kind === "name" && name.last === verb.first - 1 && parsed.tokens.words[name.first - 1] === ",";
  const isNear = isName && name.first - 1 > phrase.last && name.first - 1 - phrase.last < 6;
  return isNear && !hasVerb(parsed, phrase.last, name.first) ? name : null;
}

function hasVerb(parsed: ParsedText, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isVerbal(parsed.tags[at] ?? 0)) return true;
  return false;
}

function nameThatOpens(parsed: ParsedText, { sentence, first }: NounPhrase): NounPhrase | null {
  const name = nounPhraseAtToken(parsed, parsed.sentences[sentence]?.first ?? first);
  if (name?.kind !== "name" || parsed.tokens.words[name.last] !== ",") return null;
  return hasVerb(parsed, name.last, first) ? null : name;
}

/** The parser lost the subject: the last one before the verb in the same sentence is the best guess, if it is near. */
function subjectOfSentence(parsed: ParsedText, clause: Clause): NounPhrase | null {
  for (let at = clause.index - 1; at >= 0 && at > clause.index - 6; at -= 1) {
    const other = parsed.clauses[at];
    if (other === undefined || other.sentence !== clause.sentence || other.quotation !== clause.quotation) return null;
    if (other.kind === "main" && other.subject !== null) return other.subject;
  }
  return null;
}

/** ", saying" and ",” saying" */
function isBehindComma(parsed: ParsedText, clause: Clause): boolean {
  const { words } = parsed.tokens;
  const at = parsed.tags[clause.first - 1] === tag.quote ? clause.first - 2 : clause.first - 1;
  return words[at] === ",";
}

/** "Prices fell, Hale said on Monday, adding that …": who adds is who tells right before. */
function tellerBefore(parsed: ParsedText, clause: Clause): Clause | null {
  const before = parsed.clauses[clause.index - 1];
  return before?.kind === "parenthetical" && before.last === clause.first - 1 ? before : null;
}

/** "Hale said that the firm had lied, calling it a fraud": who says goes on, behind a comma, and not who is told of. */
function tellerAround(parsed: ParsedText, clause: Clause): Clause | null {
  if (!continuing.has(clause.verb?.lemma ?? "") || !isBehindComma(parsed, clause)) return null;
  let found: Clause | null = null;
  let here = clause.parent;
  for (let step = 0; here !== null && step < 8; step += 1) {
    if (here.verb?.form === "finite" && here.subject !== null && verbCues.has(here.verb.lemma)) found = here;
    here = here.parent;
  }
  return found;
}

function finiteAround(clause: Clause): Clause {
  let here = clause;
  for (let step = 0; here.parent !== null && step < 8; step += 1) {
    here = here.parent;
    if (here.verb?.form === "finite") return here;
  }
  return here;
}

/** A paper, a poll or a post: it speaks by what it shows. */
export function isPaper(parsed: ParsedText, phrase: NounPhrase | null): boolean {
  return phrase !== null && paperNouns.has(nounLemmaOf(headWordOf(parsed, phrase)));
}
