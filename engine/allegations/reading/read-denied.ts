import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { cueNounOf, cueVerbsOf } from "@/engine/allegations/lexicon/find-cue";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { complementOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfClause, contentOfNoun, type Content } from "./content";
import { isOfOtherClause } from "./of-other-clause";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** "Telbrik denied tapping calls": what is denied was said by somebody. The claim stands, its accuser unstated. */
export function readDenied(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || verb.lemma !== "deny" || verb.voice === "passive") return [];
  const content = deniedContent(reader, clause);
  if (content === null || isAnyWrong(reader, clause)) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last);
  if (wrongdoing !== null && content.clause !== null && isOfOtherClause(content.clause, wrongdoing)) return [];
  if (!isAsWrongAs(wrongdoing, "loose") && !isSiding(content) && !isAct(content)) return [];
  const subject = subjectOf(clause);
  const denier = subject === null ? null : answererOf(reader, subject);
  const accused = denier === null ? null : doerOf(reader, content, denier);
  if (accused === null) return [];
  return readingOf(reader, {
    rule: "denies-doing",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser: sharedSpeaker(reader, clause) ?? unstatedRole("the text does not say who claimed it"),
    content,
    contentWhy: "what is denied",
    wrongdoing,
    score: 0.8,
    polarity: "asserted",
  });
}

/** "denied any criminal conduct": an answer, whatever it is that they are accused of. */
function isAnyWrong({ parsed }: Reader, { objects: [object], prepositions, complement }: Clause): boolean {
  // "denied that it had acted dishonestly"
  if (complement?.verb?.lemma === "act" && complement.verb.adverbs.length > 0) return true;
  if (object?.determiner !== "any" || prepositions.some(({ after }) => after === object)) return false;
  return /^(?:conduct|misconduct|crimes?|offences?|illegality|misdeeds?)$/u.test(
    parsed.tokens.words[object.head] ?? "",
  );
}

const siding = setOfWords(
  "back arm fund finance support aid shelter harbour harbor train sponsor assist supply protect",
);

/** "Norland denies arming the rebels": whom one helps may be the wrong. */
function isSiding({ clause }: Content): boolean {
  const { verb = null, objects = [] } = clause ?? {};
  return verb !== null && verb.form === "gerund" && siding.has(verb.lemma) && objects[0]?.kind === "name";
}

const acts = setOfWords(
  "give send supply sell pass hand leak delete destroy shred withhold accept receive take pay offer order authorise authorize approve alter change backdate ignore delay pressure silence fire sack dismiss touch hit push punch strike kick grab hurt forge transfer divert",
);

/** "denied giving drugs to any athlete", "denied ordering the raid": nobody denies having done that unless somebody says so. */
function isAct({ clause }: Content): boolean {
  const { verb = null, objects = [] } = clause ?? {};
  return verb !== null && verb.form === "gerund" && acts.has(verb.lemma) && objects.length > 0;
}

/** "Hale denied that Lund lied": Lund is said to have. "denied that waterboarding is torture": nobody. */
function doerOf(reader: Reader, { clause }: Content, denier: Role): Role | null {
  const own = { ...denier, why: "denies having done it" };
  const doer = clause?.kind === "that" ? subjectOf(clause) : null;
  // "denied that waterboarding is torture": a doing without a doer.
  if (doer === null) return clause?.marker === "that" ? null : own;
  const party = partyOf(reader, doer);
  if (clause?.verb?.voice === "passive") return own;
  // "denied that there was an inquiry": nobody's doing.
  if (reader.parsed.tokens.words[doer.head] === "there") return null;
  // A pronoun that linking leaves open is the denier, if it can be.
  if (doer.kind === "pronoun" && party?.entity == null) return mayBe(reader, doer, denier) ? own : null;
  if (party === null) return null;
  // "An aide to Hale denied that he had stolen it": the aide, whose name is not told, whomever linking takes "he" for.
  if (doer.kind === "pronoun" && isSomebody(denier) && mayBe(reader, doer, denier)) return own;
  const isOwn = party.entity !== null && party.entity === denier.party.entity;
  return isOwn ? own : { party, phrase: doer, why: "whom the denied words are about" };
}

function isSomebody({ party, phrase }: Role): boolean {
  if (party.entity !== null || party.kind !== "unnamed" || phrase?.kind !== "common") return false;
  // "Hale's wife denied that he lied": Hale.
  return !phrase.plural && phrase.possessor === null;
}

/** "Hale denied that it was theft", "… that they lied": Hale is neither. */
function mayBe({ parsed }: Reader, { head }: NounPhrase, { party: { kind } }: Role): boolean {
  const word = parsed.tokens.words[head] ?? "";
  if (kind === "person") return word === "he" || word === "she";
  return kind === "unnamed" || (word !== "he" && word !== "she");
}

function deniedContent(reader: Reader, clause: Clause): Content | null {
  const object = clause.objects[0] ?? null;
  if (object !== null) {
    if (cueNounOf(reader.parsed, object) !== null) return null;
    const named = contentOfNoun(reader, object);
    // "denied wrongdoing last night, insisting …": the word alone.
    const { first } = named.range;
    return reader.parsed.tokens.words[first] === "wrongdoing"
      ? { clause: null, range: { first, last: first + 1 } }
      : named;
  }
  const done = complementOf(clause) ?? clause.children.find((child) => child.kind === "gerund") ?? null;
  return done === null ? null : contentOfClause(reader, done, done.kind === "that");
}

function claims(lemma: string): boolean {
  return cueVerbsOf(lemma, null).some((cue) => cue.class === "V-that" && cue.makes === "accusation");
}

/** "Norland says, and Telbrik denies, that calls were tapped": who says it. */
function sharedSpeaker(reader: Reader, clause: Clause): Role | null {
  const other = clause.coordinatedWith;
  if (other?.verb == null || !(speechVerbs.has(other.verb.lemma) || claims(other.verb.lemma))) return null;
  const subject = subjectOf(other);
  const party = subject === null ? null : partyOf(reader, subject);
  return party === null ? null : { party, phrase: subject, why: "says what the other denies" };
}
