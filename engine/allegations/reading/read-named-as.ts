import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { crews, doerNouns, leaderNouns, suspectNouns, wrongdoerAt } from "@/engine/allegations/lexicon/wrongdoers";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, objectOf, prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfNoun, type Content, wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { phrasesBehind } from "./phrases-behind";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** Verbs of saying who somebody is, with "as", and "be". Not "describe": whoever describes somebody as a thief may just think so. */
export const namingVerbs: ReadonlySet<string> = setOfWords("name identify expose unmask list cite finger be");

type Named = { readonly accused: NounPhrase; readonly content: Content | null; readonly wrongdoing: Wrongdoing | null };

/**
 * "Police named Hale as a suspect in the murder", "a dossier exposes Hale as having led attacks", "the gunman was identified
 * as Hale", "Hale is the main suspect in the killing".
 */
export function readNamedAs(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const named = verb.lemma === "be" ? suspectOf(reader, clause) : namedAs(reader, clause);
  const party = named === null ? null : partyOf(reader, named.accused);
  if (named === null || party === null) return verb.lemma === "name" ? readDefendant(reader, clause) : [];
  return readingOf(reader, {
    rule: "is-named-as",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: named.accused, why: "who is said to be the one" },
    accuser: namerOf(reader, clause),
    content: named.content,
    contentWhy: "what they are said to be",
    wrongdoing: named.wrongdoing,
    score: party.entity === null ? 0.6 : 0.75,
  });
}

const defending = /^(?:defendants?|co-defendants?|respondents?)$/u;

/** "The complaint names Hale as a defendant", "Telbrik is also named as a defendant": they are sued or charged, for what may not be told. */
function readDefendant(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.negated) return [];
  const as = clause.prepositions.find(({ preposition }) => preposition === "as")?.object ?? null;
  // "names Hale as accused in the case", where "accused" was read as a verb
  const accusing = clause.children.find(({ marker, verb: said }) => marker === "as" && said?.lemma === "accuse");
  const called = as === null || objectOf(clause) !== null ? null : defendantWithin(reader, as);
  const head = called ?? as?.head ?? accusing?.verb?.head ?? -1;
  const isAccused = accusing !== undefined && accusing.verb?.last === head + 1;
  if (!isAccused && !defending.test(reader.parsed.tokens.words[head] ?? "")) return [];
  const named = called === null ? objectOf(clause) : as;
  const party = named === null ? null : partyOf(reader, named);
  if (named === null || party === null) return [];
  const readings = readingOf(reader, {
    rule: "is-named-defendant",
    class: "legal_action",
    stage: isAccused ? "charged" : "suit_filed",
    clause,
    cue: { first: head, last: head + 1 },
    accused: { party, phrase: named, why: "who is named as a defendant" },
    accuser: unstatedRole("the sentence does not say by whom"),
    content: null,
    contentWhy: "not stated",
    wrongdoing: null,
    score: 0.75,
  });
  // "names two executives, Hale and Ito, as defendants": those who have names.
  return readings.filter(({ accused }) => accused.party.entity !== null);
}

/** "names as a defendant Telbrik": the word that stands before the name, which the parser took for a part of it. */
function defendantWithin({ parsed }: Reader, { kind, first, head }: NounPhrase): number | null {
  if (kind !== "name") return null;
  for (let at = first; at < head; at += 1) if (defending.test(parsed.tokens.words[at] ?? "")) return at;
  return null;
}

/** Who names them: the subject, "by police", or whoever says so around the clause. */
function namerOf(reader: Reader, clause: Clause): Role {
  const isActive = clause.verb?.voice === "active" && clause.objects.length > 0 && clause.verb.lemma !== "be";
  const phrase = isActive ? subjectOf(clause) : byPhraseOf(clause);
  const party = phrase === null ? null : partyOf(reader, phrase);
  if (party !== null) return { party, phrase, why: isActive ? "subject of the verb" : "named after “by”" };
  return attributionOf(reader, clause) ?? unstatedRole("the sentence does not say by whom");
}

function suspectOf(reader: Reader, clause: Clause): Named | null {
  const object = clause.objects[0] ?? null;
  const accused = clause.subject ?? clause.antecedent;
  if (object === null || accused === null || accused.kind === "pronoun") return null;
  const word = reader.parsed.tokens.words[object.head] ?? "";
  const named = suspectNouns.has(word) ? ofNoun(reader, accused, object) : null;
  // "are the main culprits on this issue": of what is not told.
  return named !== null && (named.content !== null || word.startsWith("suspect")) ? named : null;
}

function namedAs(reader: Reader, clause: Clause): Named | null {
  // "The suspect, identified as Hale, …": read as a verb in the past without an object.
  const named = objectOf(clause) ?? (clause.verb?.tense === "past" ? clause.subject : null);
  if (named === null) return null;
  // "As opposed to its last list, it identified several firms": who is named so stands before "as".
  const from = clause.verb?.last ?? clause.first;
  const having = clause.children.find(
    (child) => child.kind === "adverbial" && child.marker === "as" && child.first >= from,
  );
  if (having?.verb != null && having.subject === null) return ofDeed(reader, named, having);
  const as = clause.prepositions.find(({ preposition, token }) => preposition === "as" && token >= from) ?? null;
  if (as === null) return null;
  if (as.clause !== null) return ofGerund(reader, named, as);
  if (as.object === null) return null;
  const isSomebody = as.object.kind === "name" && partyOf(reader, as.object)?.kind === "person";
  return isSomebody ? ofDoer(reader, as.object, named) : ofNoun(reader, named, as.object);
}

/** "as having led violent attacks" */
function ofDeed(reader: Reader, accused: NounPhrase, { verb, first, last }: Clause): Named | null {
  const wrongdoing = findWrongdoing(reader.parsed.tokens, verb?.first ?? first, last);
  if (!isAsWrongAs(wrongdoing, "plain")) return null;
  return { accused, content: { range: { first: verb?.first ?? first, last }, clause: null }, wrongdoing };
}

function ofGerund(reader: Reader, accused: NounPhrase, as: PrepositionalPhrase): Named | null {
  const content = contentOfPhrase(reader, as);
  const wrongdoing = wrongIn(reader, content);
  return isAsWrongAs(wrongdoing, "plain") ? { accused, content, wrongdoing } : null;
}

/** "as a fraudster", "as a suspect in the murder", "as the leader of a drug gang". */
function ofNoun(reader: Reader, accused: NounPhrase, given: NounPhrase): Named | null {
  const { tokens } = reader.parsed;
  // "as one of the suspects"
  const noun = given.kind === "number" ? (prepositionalOfNoun(given, "of")?.object ?? given) : given;
  const word = tokens.words[noun.head] ?? "";
  const isSuspect = suspectNouns.has(word);
  const isWrongdoer = wrongdoerAt(tokens, noun.head) >= 0;
  if (!isSuspect && !isWrongdoer && !leaderNouns.has(word)) return null;
  const content = contentOfNoun(reader, noun);
  const wrongdoing = findWrongdoing(tokens, content.range.first, content.range.last);
  if (isWrongdoer) return { accused, content, wrongdoing };
  if (isSuspect) {
    const matter = phrasesBehind(reader, noun)[0]?.object ?? null;
    const inside = matter === null ? null : contentOfNoun(reader, matter);
    return { accused, content: isAsWrongAs(wrongdoing, "hint") ? inside : null, wrongdoing };
  }
  const led = prepositionalOfNoun(noun, "of")?.object ?? null;
  const isCrew = led !== null && crews.has(tokens.words[led.head] ?? "");
  return isCrew && isAsWrongAs(wrongdoing, "plain") ? { accused, content, wrongdoing } : null;
}

/** "identified the gunman as Hale": who is named is the one. */
function ofDoer(reader: Reader, accused: NounPhrase, doer: NounPhrase): Named | null {
  const { tokens } = reader.parsed;
  const word = tokens.words[doer.head] ?? "";
  const wrongdoing = findWrongdoing(tokens, doer.head, doer.head + 1);
  if (suspectNouns.has(word)) return { accused, content: null, wrongdoing: null };
  if (!doerNouns.has(word) || !isAsWrongAs(wrongdoing, "loose")) return null;
  return { accused, content: { range: { first: doer.head, last: doer.head + 1 }, clause: null }, wrongdoing };
}
