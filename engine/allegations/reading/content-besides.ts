import { findWrongdoing, isAsWrongAs, wrongActAt } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, headWordOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { contentOfClause, contentOfNoun, type Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";

const alleging = setOfWords("allege claim say argue contend charge assert");
const admitting = setOfWords("admit confess acknowledge plead");

/**
 * What it is for where no preposition of the verb tells: "sued Telbrik, alleging that it hid fees", "was sued by ten states, which say
 * that it did", "was fined after it admitted hiding fees". Null where nothing does.
 */
export function contentBesides(reader: Reader, clause: Clause): Content | null {
  const accused = clause.verb?.voice === "passive" ? subjectOf(clause) : (clause.objects[0] ?? null);
  const alleged = contentAlleged(reader, clause, accused);
  if (alleged !== null) return alleged;
  const admitted = clause.children.find(({ marker, kind }) => marker === "after" && kind === "adverbial");
  if (admitted === undefined) return null;
  if (!admitting.has(admitted.verb?.lemma ?? ""))
    return contentDone(reader, admitted) ?? contentComplained(reader, admitted, accused);
  if (!isAbout(reader, admitted, accused)) return null;
  const deed = prepositionalOf(admitted, "to");
  if (deed !== null) return contentOfPhrase(reader, deed);
  const own = complementOf(admitted);
  return own === null ? null : contentOfClause(reader, own, false);
}

/** "banned after testing positive for a steroid", "suspended after being accused of bullying": what the same person did, or is accused of. */
function contentDone(reader: Reader, after: Clause): Content | null {
  const { verb, subject, last } = after;
  if (verb === null || (subject !== null && subject.kind !== "pronoun") || verb.negated) return null;
  const told = verb.lemma === "accuse" && verb.voice === "passive" ? prepositionalOf(after, "of") : null;
  if (told !== null) return contentOfPhrase(reader, told);
  const isWrong = verb.voice === "active" && wrongActAt(reader.parsed.tokens, verb.head, last, "loose") !== null;
  return isWrong ? contentOfClause(reader, after, false) : null;
}

const complaining = setOfWords("complain allege claim report accuse find show reveal conclude discover");
const showing = setOfWords("show reveal contain");

/**
 * "suspended after colleagues complained that he bullied them", "sacked after two women accused him of assault", "stripped of it after a test
 * showed traces of a steroid"
 */
function contentComplained(reader: Reader, after: Clause, accused: NounPhrase | null): Content | null {
  const { verb, subject, objects, complement } = after;
  if (verb?.voice !== "active" || subject === null || verb.negated || !complaining.has(verb.lemma)) return null;
  if (complement?.kind === "that")
    return complement.verb?.negated === false && isAbout(reader, complement, accused)
      ? contentOfClause(reader, complement, false)
      : null;
  const object = objects[0] ?? null;
  const { words } = reader.parsed.tokens;
  if (object !== null && showing.has(verb.lemma)) {
    const shown = contentOfNoun(reader, object);
    const found = findWrongdoing(reader.parsed.tokens, shown.range.first, shown.range.last);
    return isAsWrongAs(found, "loose") ? shown : null;
  }
  // "expelled after a panel found him guilty of fraud"
  const isFound = verb.lemma === "find" && words.slice(verb.last, verb.last + 3).includes("guilty");
  const of = verb.lemma === "accuse" || isFound ? prepositionalOf(after, "of") : null;
  const isSame =
    object?.kind === "pronoun" ||
    (object !== null && accused !== null && partyOf(reader, object)?.entity === partyOf(reader, accused)?.entity);
  return of !== null && isSame ? contentOfPhrase(reader, of) : null;
}

/**
 * What whoever sues alleges, in a gerund of theirs or in a relative clause about them: "sued Telbrik, alleging that it hid fees", "filed a case,
 * alleging breaches of a treaty". With its subject where that is not the accused; null where they allege nothing.
 */
export function contentAlleged(reader: Reader, clause: Clause, accused: NounPhrase | null): Content | null {
  const teller = tellerIn(clause);
  if (teller === undefined || teller.verb?.negated === true) return null;
  const said = saidIn(teller);
  const charged = teller.verb?.lemma === "charge" ? prepositionalOf(teller, "with") : null;
  if (charged !== null) return contentOfPhrase(reader, charged);
  if (said !== null && isOwnDoing(reader, said, accused)) return null;
  if (said !== null) return contentOfClause(reader, said, !isAbout(reader, said, accused));
  const [matter] = teller.objects;
  return matter !== undefined && naming.has(teller.verb?.lemma ?? "") ? contentOfNoun(reader, matter) : null;
}

/** "Hale was arrested by police, who said they had received calls": what they did themselves. */
function isOwnDoing({ parsed }: Reader, said: Clause, accused: NounPhrase | null): boolean {
  const subject = subjectOf(said);
  if (subject?.kind !== "pronoun" || !/^(?:they|we)$/u.test(parsed.tokens.words[subject.head] ?? "")) return false;
  return accused?.kind === "name" && accused.next === null && !(parsed.tokens.words[accused.head] ?? "").endsWith("s");
}

/** Verbs whose object is what is alleged. */
const naming = new Set(["allege", "claim", "charge"]);

/** The clause in which who sues says what for. */
function tellerIn(clause: Clause): Clause | undefined {
  const { verb, first, last } = clause;
  const isPassive = verb?.voice === "passive";
  const by = isPassive ? byPhraseOf(clause) : null;
  return clause.children.find((child) => {
    if (!alleging.has(child.verb?.lemma ?? "")) return false;
    if (isPassive) return child.kind === "relative" && child.first >= (by?.last ?? last);
    // "filed a suit in May alleging …": the parser may take the month for what alleges.
    const isGerund = child.kind === "gerund" || child.kind === "reduced-relative";
    return isGerund && child.verb?.form === "gerund" && child.first > (verb?.last ?? first);
  });
}

function saidIn(teller: Clause): Clause | null {
  const said = complementOf(teller);
  return said?.kind === "that" && said.verb?.negated === false ? said : null;
}

/** What those say who bring it: "a suit brought by two traders who say the firm hid fees". */
export function contentOfMaker(reader: Reader, maker: NounPhrase): Content | null {
  const { modifier } = maker;
  if (modifier?.kind !== "relative" || !alleging.has(modifier.verb?.lemma ?? "")) return null;
  const said = saidIn(modifier);
  return said === null ? null : contentOfClause(reader, said, false);
}

/** Whether the clause tells what the accused did: a pronoun, or the accused by name; where nobody else tells who is accused, it does. */
function isAbout(reader: Reader, clause: Clause, accused: NounPhrase | null): boolean {
  const subject = subjectOf(clause);
  if (subject === null || subject.kind === "pronoun" || accused === null) return true;
  const entity = partyOf(reader, subject)?.entity ?? null;
  // "the company": whom else could they mean?
  if (entity === null && subject.determiner === "the" && isBody(headWordOf(reader.parsed, subject))) return true;
  return entity !== null && partyOf(reader, accused)?.entity === entity;
}
