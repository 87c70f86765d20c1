import { antecedentMeant } from "@/engine/allegations/frames/who-is-meant";
import {
  findWrongdoing,
  isAsWrongAs,
  type Strength,
  type Wrongdoing,
} from "@/engine/allegations/lexicon/find-wrongdoing";
import { raisingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { allegingAdverbs } from "@/engine/allegations/lexicon/stances";
import { ownerOf, partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfClause, type Content } from "./content";
import { isOfOtherClause } from "./of-other-clause";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** "Telbrik is said to have hidden a back door" and "it has been reported that Telbrik bribed inspectors". */
export function readRaised(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const lemma = raisingLemma(reader, clause);
  if (lemma === null) return [];
  const said = clause.complement;
  if (said === null || said.verb === null || inquiring.has(said.verb.lemma)) return [];
  const impersonal = said.kind !== "infinitive";
  // "is suspected of helping Hale hide" is not "it is suspected that …".
  if (impersonal && clause.subject !== null && reader.parsed.tokens.words[clause.subject.head] !== "it") return [];
  const subject = impersonal ? subjectOf(said) : subjectOf(clause);
  const accused = subject === null ? null : accusedBy(reader, said, subject);
  if (accused === null) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, said.verb.first, said.last);
  const needed: Strength = lemma === "allege" ? "hint" : "loose";
  // "is alleged to have withdrawn millions in a day": whatever somebody is alleged to have done is held against them.
  // Not "the hiring of relatives, which is alleged to have gone on for years".
  const isPast =
    lemma === "allege" &&
    !impersonal &&
    said.verb.perfect &&
    !said.verb.negated &&
    (clause.subject !== null || (clause.marker !== "which" && clause.marker !== "that"));
  if (!isPast && (!isAsWrongAs(wrongdoing, needed) || isToldBeside(said, wrongdoing))) return [];
  const accuser = accuserOf(reader, clause);
  const isRuled = ruling.has(lemma) && isDecided(said, accuser);
  return readingOf(reader, {
    rule: impersonal ? "it-is-reported-that" : "is-said-to",
    class: isRuled ? "finding" : "accusation",
    stage: isRuled ? "liable" : lemma === "report" ? "reported" : "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser: accuser ?? unstatedRole("the passive does not say by whom"),
    content: contentOfClause(reader, said, false),
    contentWhy: "what the clause says",
    wrongdoing,
    score: lemma === "allege" ? 0.85 : 0.7,
    ...(accuser === null ? { voice: "unattributed" as const } : {}),
  });
}

/** "is said to blame a letter, which broke the rules": the letter did. */
function isToldBeside(said: Clause, wrongdoing: Wrongdoing | null): boolean {
  return (
    wrongdoing !== null &&
    said.children.some(
      ({ marker, first, last }) => marker === "which" && wrongdoing.head >= first && wrongdoing.head < last,
    )
  );
}

/** "is understood to be examining whether the money was laundered": who looks into it has not done it. */
const inquiring = setOfWords(
  "examine investigate probe look consider review study assess scrutinise scrutinize ask question weigh",
);

const ruling = setOfWords("find rule hold");

/** By a court or, in the words for what somebody decides, by whoever has to: "was found to have breached the code". */
function isDecided({ verb }: Clause, accuser: Role | null): boolean {
  const kind = accuser?.party.kind;
  if (kind === "court") return true;
  return verb?.perfect === true && (kind === undefined || kind === "agency" || kind === "government");
}

/** "was found by a court to have lied": the court, between the verb and what it found. */
function accuserOf(reader: Reader, clause: Clause): Role | null {
  const phrase = byPhraseOf(clause);
  const isBetween = phrase !== null && phrase.last <= (clause.complement?.first ?? 0);
  const party = isBetween ? partyOf(reader, phrase) : null;
  return party === null ? null : { party, phrase, why: "named after “by”" };
}

/** The verb of a passive that hides who speaks; "is alleged to" also where "alleged" was read as an adjective. */
function raisingLemma(reader: Reader, { verb }: Clause): string | null {
  if (verb === null) return null;
  if (verb.voice === "passive") return raisingVerbs.has(verb.lemma) ? verb.lemma : null;
  return verb.lemma === "be" && reader.parsed.tokens.words[verb.last] === "alleged" ? "allege" : null;
}

/** "use allegedly fair rules": the adverb is about the rules. */
function isOfNoun(reader: Reader, { verb }: Clause, adverb: string): boolean {
  if (verb === null || reader.parsed.tokens.words[verb.last] !== adverb) return false;
  return (reader.parsed.nounPhraseAt[verb.last + 1] ?? -1) >= 0;
}

/** "praised Hale for supposedly beating crime": no wrong. */
function isPraised({ kind, marker, parent }: Clause): boolean {
  return (
    kind === "gerund" &&
    marker === "for" &&
    /^(?:praise|thank|applaud|commend|credit|hail|congratulate)$/u.test(parent?.verb?.lemma ?? "")
  );
}

/** "The firm allegedly hid a leak", "was allegedly bribed by Ito": the adverb accuses whoever does it. */
export function readAdverb(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const adverb = verb.adverbs.find((word) => allegingAdverbs.has(word));
  if (adverb === undefined || isOfNoun(reader, clause, adverb) || isPraised(clause)) return [];
  const passive = verb.voice === "passive";
  const told = passive ? byPhraseOf(clause) : subjectOf(clause);
  const doer = told === null ? null : antecedentMeant(reader, told);
  const accused = doer === null ? null : accusedBy(reader, clause, doer);
  if (accused === null) return [];
  const done = passive ? doneBefore(reader, clause) : null;
  const wrongdoing = done?.wrongdoing ?? findWrongdoing(reader.parsed.tokens, verb.first, clause.last);
  const isBeside = wrongdoing !== null && isOfOtherClause(clause, wrongdoing);
  const isWrong = !isBeside && isAsWrongAs(wrongdoing, adverb === "reportedly" ? "plain" : "hint");
  if (!isWrong && !(adverb === "allegedly" && isPlainDeed(clause, accused))) return [];
  if (adverb === "reportedly" && wrongdoing?.head !== verb.head) return [];
  return readingOf(reader, {
    rule: "allegedly",
    class: "accusation",
    stage: adverb === "reportedly" ? "reported" : "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser: tellerNamed(reader, clause) ?? unstatedRole("the adverb hides who says so"),
    content: done?.content ?? contentOfClause(reader, clause, passive),
    contentWhy: done === null ? "what the clause says" : "what is said to have been done",
    wrongdoing,
    score: 0.75,
    voice: "hedged",
  });
}

/** "Telbrik allegedly bribed inspectors, Rights Watch said": they allege it; of an outlet or a document nobody knows whose words it passes on. */
function tellerNamed(reader: Reader, clause: Clause): Role | null {
  // "condemned the sanctions against Telbrik for allegedly spying": others say so.
  const source = clause.kind === "gerund" || clause.kind === "reduced-relative" ? null : attributionOf(reader, clause);
  if (source === null || source.party.kind === "outlet") return null;
  const isOffice = source.party.kind === "agency" || source.party.kind === "government";
  return source.party.entity !== null || isOffice ? source : null;
}

/** "the fraud allegedly committed by Hale": the fraud, and not what the sentence tells behind him. Null where the noun tells no wrong. */
function doneBefore(
  { parsed }: Reader,
  { kind, antecedent }: Clause,
): { readonly content: Content; readonly wrongdoing: Wrongdoing } | null {
  if (kind !== "reduced-relative" || antecedent === null || antecedent.last - antecedent.first > longestNoun)
    return null;
  const wrongdoing = findWrongdoing(parsed.tokens, antecedent.first, antecedent.last);
  if (wrongdoing === null || !isAsWrongAs(wrongdoing, "loose")) return null;
  const first =
    antecedent.determiner === parsed.tokens.words[antecedent.first] ? antecedent.first + 1 : antecedent.first;
  return {
    content: { range: { first: Math.min(first, antecedent.head), last: antecedent.last }, clause: null },
    wrongdoing,
  };
}

const longestNoun = 10;

/** "Hale allegedly approved the loans in exchange for a flat": what somebody is alleged to have done is wrong, in whatever words. */
function isPlainDeed({ verb, objects, complement }: Clause, { party }: Role): boolean {
  if (verb?.voice !== "active" || party.entity === null || party.kind === "state") return false;
  // "allegedly failed to tell the town", "under fire for allegedly failing to test them"
  if (neglecting.has(verb.lemma) && complement?.kind === "infinitive") return !verb.negated && verb.modal === null;
  if (objects.length === 0) return false;
  const isTold = verb.form === "finite" && (verb.tense === "past" || verb.perfect) && verb.modal === null;
  return isTold && !verb.negated && !undergoing.has(verb.lemma);
}

const neglecting = new Set(["fail", "neglect", "refuse"]);

/** What befalls whoever is the subject. */
const suffering = ["suffer", "sustain", "endure", "lose", "contract", "experience"];
const undergoing = new Set([...suffering, "see", "hear", "witness", "find", "feel", "meet", "say", "tell"]);
const befalling = new Set(suffering);

/** The subject itself or, for a thing, its owner; nobody for the subject of a passive ("Hale was murdered") or of losses. */
function accusedBy(reader: Reader, clause: Clause, subject: NonNullable<Clause["subject"]>): Role | null {
  const isPatient = clause.verb?.voice === "passive" && subject === subjectOf(clause);
  if (subject === subjectOf(clause) && befalling.has(clause.verb?.lemma ?? "")) return null;
  const party = partyOf(reader, subject);
  if (party === null || (isPatient && ownerOf(reader, subject) === null)) return null;
  return { party, phrase: subject, why: "whom the clause is about" };
}
