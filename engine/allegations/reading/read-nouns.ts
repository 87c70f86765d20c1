import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { baselessWords } from "@/engine/allegations/lexicon/stances";
import { isMouthpiece } from "@/engine/allegations/parties/party-nouns";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { isAgreed } from "./doer-of";
import { othersWithSums } from "./each-with-sum";
import { governorOf, type Governor } from "./governor";
import { isMeasure } from "./is-measure";
import { isCapitalInside } from "./is-capital-inside";
import { compound } from "./noun-content";
import { nounRolesOf, type NounRoles } from "./noun-roles";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";
import { behindImposed } from "./phrases-behind";
import { isOnlyAsked } from "./sought-nouns";
import { denialBehind } from "./told-before";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { isNoAllegation } from "./noun-doubts";
import { wrongIn } from "./content";
import { prepositionOf } from "@/engine/syntax/questions";

/** The allegations that a noun makes, with the verb that governs it: "faces charges of fraud", "amid fears that …". */
export function readNoun(reader: Reader, noun: NounPhrase): Reading[] {
  const cue = cueNounOf(reader.parsed, noun);
  if (cue === null || noun.clause === null || reader.used.has(noun)) return [];
  // "…, a charge that Norland denies": of what was told before.
  if (noun.complement !== null && denialBehind(reader, noun.complement) !== null) return [];
  // "agents of the Criminal Investigation": part of a name.
  if (isCapitalInside(reader, noun.head, noun.sentence) !== isFirstReport(reader, noun)) return [];
  const governor = governorOf(reader, noun, cue);
  const roles = nounRolesOf(reader, noun, cue);
  if (!holds(reader, noun, cue, roles, governor)) return [];
  const isOfDenier = (isVague(roles) && !isOfSomebodyElse(roles, governor)) || isDeniersOwn(roles, governor);
  const accused = isOfDenier ? (governor.accused ?? roles.accused) : (roles.accused ?? governor.accused);
  if (accused === null && cue.class === "N-concern") return [];
  // "takes all allegations of fraud seriously": whichever may come.
  if (accused === null && governor.id === "free" && noun.determiner === "all") return [];
  if (isOthersCase(reader, noun, roles, governor, accused)) return [];
  const paying = cue.stage === "fined" ? othersWithSums(reader, noun, accused) : [];
  const readings: Reading[] = [];
  if (noun.clause !== null)
    for (const one of [accused, ...paying])
      readings.push(...draft(reader, noun, noun.clause, cue, { ...roles, accused: one }, governor));
  return governor.id === "denied" ? readings.filter((reading) => !speaksOnly(reader, reading)) : readings;
}

/** "Hale and his lawyers denied the claims", "A spokesman, Lund, denied the claims": whoever only speaks is not accused. */
function speaksOnly(reader: Reader, { accused: { phrase, party } }: Reading): boolean {
  if (phrase === null || !isMouthpiece(reader.parsed.tokens.words[phrase.head] ?? "")) return false;
  if (phrase.role === "conjunct") return true;
  const own = partyOf(reader, phrase);
  return own?.entity != null ? own.entity === party.entity : own?.span?.end === party.span?.end;
}

/** "Havnby dismissed the case as propaganda": of what, against whom, is told elsewhere, and whoever dismisses it has no name that we know. */
function isOthersCase(
  { parsed }: Reader,
  noun: NounPhrase,
  { content }: NounRoles,
  { id }: Governor,
  accused: Role | null,
): boolean {
  if (id !== "denied" || content !== null || noun.determiner !== "the" || accused?.party.entity != null) return false;
  return (
    noun.clause?.verb?.lemma !== "deny" &&
    /^(?:case|accusation|allegation|claim)$/u.test(parsed.tokens.words[noun.head] ?? "")
  );
}

/** "an FIR": written in capitals everywhere; the tree is not. */
function isFirstReport({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^firs?$/u.test(parsed.tokens.words[head] ?? "");
}

/** "denied claims that they spied": a pronoun that linking left open is the denier rather than anybody. */
function isVague({ accused }: NounRoles): boolean {
  return accused !== null && accused.party.entity === null && accused.phrase?.kind === "pronoun";
}

/** "stood in for his boss over claims levelled against her": the boss, whom linking left open, and not whoever stood in. */
function isOfSomebodyElse({ accused }: NounRoles, { id }: Governor): boolean {
  return id === "amid" && accused?.why === "named after “against”";
}

/** "Hale's son denied claims that he stole": the son, whose name is not told, whomever linking takes "he" for. */
function isDeniersOwn({ accused }: NounRoles, { id, accused: denier }: Governor): boolean {
  if (id !== "denied" || accused?.phrase?.kind !== "pronoun" || denier?.phrase?.kind !== "common") return false;
  return denier.party.entity === null && denier.party.kind === "unnamed" && !denier.phrase.plural;
}

/** Whether there is enough to be an allegation: something wrong, or somebody accused by a noun that says enough. */
function holds(reader: Reader, noun: NounPhrase, cue: CueNoun, roles: NounRoles, governor: Governor): boolean {
  if (noun.determiner === "no" || noun.determiner === "any") return false;
  if (isNoAllegation(reader, noun, cue, roles, governor)) return false;
  if (cue.class === "N-measure" && !isMeasure(reader, noun, roles, governor)) return false;
  if (isStudy(reader, cue, roles)) return false;
  const { content } = roles;
  const wrongdoing = wrongIn(reader, content);
  const said = content?.clause?.verb ?? null;
  if (said !== null && (said.negated || (wrongdoing === null && said.modal !== null && cue.class !== "N-concern")))
    return false;
  if (governor.ended !== null && isTheOne(noun) && isToldBefore(cue, governor.ended, roles)) return true;
  if (governor.ended !== null && cue.class === "N-find") return (roles.accused ?? governor.accused) !== null;
  // "indicted on two counts of fraud" is told by the verb.
  if (isCount(reader, noun) && governor.id !== "faced" && governor.id !== "denied") return false;
  if (isAsWrongAs(wrongdoing, cue.needs ?? "loose")) return true;
  // "A judge threw out the claims against Hale": claims before a court are a case.
  if (governor.ended === "dismissed" && cue.class === "N-alleg" && governor.accuser?.party.kind === "court")
    return roles.accused?.party.entity != null;
  if (isCount(reader, noun)) return false;
  if (governor.id === "faced" && cue.class === "N-find") return governor.accused !== null;
  // "issued a subpoena to Telbrik": for what may not be told.
  if (cue.stage === "subpoena" && governor.id === "given") return roles.accused?.party.entity != null;
  // "upheld a fine imposed on Telbrik for sending data abroad": whatever the words.
  if (cue.stage === "fined" && behindImposed(noun).length > 0) return roles.accused?.party.entity != null;
  // "slapped a fine of 2 million on Telbrik": for what may not be told.
  if (cue.stage === "fined" && governor.id === "given") return roles.accused?.party.entity != null;
  // "has suffered 139,000 cases": of an illness.
  if (governor.id === "faced" && content === null && /^cases?$/u.test(reader.parsed.tokens.words[noun.head] ?? ""))
    return false;
  if ((content !== null || roles.accused !== null) && isFormalComplaint(reader, noun, governor))
    return (roles.accused ?? governor.accused)?.party.entity != null;
  if (governor.formal && cue.class === "N-legal") return governor.accused !== null || roles.accused !== null;
  if (isOwnCase(reader, noun, cue, roles)) return true;
  if (cue.needs !== null) return false;
  const isFaced = governor.accused !== null && (content === null || governor.id === "faced");
  return roles.accused !== null || isFaced || (content !== null && governor.accuser !== null);
}

/** "Investigation of inhibitor GSK21 for the treatment of psoriasis": of a thing, which has a name, and nothing wrong. */
function isStudy(reader: Reader, { class: kind }: CueNoun, { accused, accuser, content }: NounRoles): boolean {
  if (kind !== "N-inquiry" || accuser !== null || accused?.phrase?.kind !== "name") return false;
  return accused.party.entity === null && content !== null && wrongIn(reader, content) === null;
}

/** "filed a criminal complaint against Telbrik over its water", "faces a complaint": for what may be told in any words. */
function isFormalComplaint({ parsed }: Reader, noun: NounPhrase, { id }: Governor): boolean {
  const word = parsed.tokens.words[noun.head] ?? "";
  const lemma = noun.clause?.verb?.lemma ?? "";
  if (id === "faced") return word === "complaint" && lemma === "face";
  return id === "given" && filing.has(lemma) && /^complaints?$/u.test(word);
}

const filing = new Set(["file", "lodge", "bring", "submit"]);

/** "recanted the claim", "the suit was dismissed": one of which was told before. */
function isTheOne({ determiner, possessor }: NounPhrase): boolean {
  return /^(?:the|that|this|those|these)$/u.test(determiner ?? "") || possessor?.kind === "pronoun";
}

/** A claim can be taken back, and a case or inquiry end, of which no more is said here. */
function isToldBefore(cue: CueNoun, ended: Stage, { accused, content }: NounRoles): boolean {
  if (ended === "retracted" || (ended === "withdrawn" && cue.class === "N-alleg")) return cue.class === "N-alleg";
  if (accused !== null || content !== null) return false;
  return cue.class === "N-legal" || cue.class === "N-inquiry" || ended === "overturned" || ended === "vacated";
}

function isCount({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^counts?$/u.test(parsed.tokens.words[head] ?? "");
}

/** "the charges against Hale": that there are some is enough. Rivals charge each other with all kinds of things. */
function isOwnCase({ parsed }: Reader, noun: NounPhrase, { stage }: CueNoun, { accused, accuser }: NounRoles): boolean {
  if (stage !== "charged" || parsed.tokens.words[noun.head] !== "charges" || noun.determiner !== "the") return false;
  const before = prepositionOf(noun);
  // "The charges against Hale were fabricated"
  const { clause } = noun;
  for (let at = clause?.verb?.first ?? 0; noun.role === "subject" && at < (clause?.last ?? 0); at += 1)
    if (baselessWords.has(parsed.tokens.words[at] ?? "")) return false;
  // "won a dismissal of the charges against Hale", "was cleared of the charges against her"
  if (before !== null && (before.after !== null || before.preposition === "of")) return false;
  return accused?.party.entity != null && accused.party.kind === "person" && accuser === null;
}

/** "ordered the arrest of Hale", "a warrant for the arrest of Hale": it may not have come to that. */
function isOnlyOrdered({ parsed }: Reader, noun: NounPhrase): boolean {
  if (parsed.tokens.words[noun.head] === "extradition") return true;
  if (noun.role === "object") return noun.clause?.verb?.lemma === "order" || noun.clause?.verb?.lemma === "issue";
  const before = prepositionOf(noun)?.after ?? noun.clause?.subject ?? null;
  return before !== null && /^(?:warrants?|orders?|request)$/u.test(parsed.tokens.words[before.head] ?? "");
}

const criminal = setOfWords(
  "charged indicted arrested convicted acquitted sentenced jailed prosecuted prosecutor prosecutors",
);

/**
 * "Telbrik denied the charges", "defended itself against charges that it lied" in an article that tells of no arrest, prosecutor or verdict: the word says no more than
 * "accusations".
 */
function isOnlyDenied({ parsed }: Reader, noun: NounPhrase, { id }: Governor): boolean {
  const { words } = parsed.tokens;
  const isCharge = /^charges?$/u.test(words[noun.head] ?? "");
  if (!isCharge || !(id === "denied" || isDefendedAgainst(noun))) return false;
  // "Lund accused Telbrik of fraud. Telbrik denied the charge.": where there is another, it joins that.
  return words[noun.head] === "charge" || !words.some((word) => criminal.has(word));
}

/** "defended himself against charges that he lied" */
function isDefendedAgainst({ complement, clause }: NounPhrase): boolean {
  return complement?.kind === "that" && clause?.verb?.lemma === "defend";
}

const awaiting = new Set(["await", "anticipate", "expect"]);
const coming = new Set(["upcoming", "pending", "forthcoming", "impending", "looming", "future", "eventual"]);

/** "ordered his arrest", "the upcoming trial": somebody is charged, and not yet arrested or tried. */
function isYetToCome(reader: Reader, noun: NounPhrase, { stage }: CueNoun): boolean {
  if (stage === "arrested") return isOnlyOrdered(reader, noun);
  if (stage !== "on_trial") return false;
  // "while awaiting trial"
  if (noun.role === "object" && awaiting.has(noun.clause?.verb?.lemma ?? "")) return true;
  const { words } = reader.parsed.tokens;
  for (let at = noun.first; at < noun.head; at += 1) if (coming.has(words[at] ?? "")) return true;
  return coming.has(words[noun.first - 1] ?? "");
}

const filingVerbs = new Set(["file", "bring", "lodge"]);
const plaintiffs: ReadonlySet<string> = new Set(["state", "company", "outlet"]);

function isCourt({ parsed }: Reader, object: NounPhrase | null): boolean {
  return /^(?:court|tribunal)$/u.test(parsed.tokens.words[object?.head ?? -1] ?? "");
}

/** A state or a firm brings a case as a plaintiff: "Norland has brought a case against Westmark". */
function stageOf(reader: Reader, noun: NounPhrase, cue: CueNoun, { accuser }: Governor): Stage {
  if (isYetToCome(reader, noun, cue)) return "charged";
  const isCase = reader.parsed.tokens.words[noun.head] === "case" && filingVerbs.has(noun.clause?.verb?.lemma ?? "");
  const isAtCourt =
    isCase &&
    noun.clause?.prepositions.some(({ preposition, object }) => preposition === "at" && isCourt(reader, object)) ===
      true;
  return isAtCourt || (isCase && accuser !== null && plaintiffs.has(accuser.party.kind)) ? "suit_filed" : cue.stage;
}

/** "won a case against Telbrik": it has been decided. */
function isWon({ parsed }: Reader, { head, clause, role }: NounPhrase, { id }: Governor): boolean {
  const isSuit = /^(?:case|lawsuit|suit)$/u.test(parsed.tokens.words[head] ?? "");
  return id === "given" && isSuit && role === "object" && clause?.verb?.lemma === "win" && clause.verb.tense === "past";
}

/** "opened an antitrust case": an office looks into it. */
function isOfMarkets({ parsed: { tokens } }: Reader, { head }: NounPhrase): boolean {
  return (
    /^cases?$/u.test(tokens.words[head] ?? "") &&
    /^(?:antitrust|competition|infringement)$/u.test(tokens.words[head - 1] ?? "")
  );
}

/** "disciplinary charges": of a club or party, and no court's. */
function isDisciplinary({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^(?:disciplinary|ethics)$/u.test(parsed.tokens.words[head - 1] ?? "");
}

/** "Police opened an inquiry over a transfer by the bank": who opens it inquires, and not whoever is named behind. */
function accuserOf({ class: kind }: CueNoun, roles: NounRoles, governor: Governor): Role | null {
  return kind === "N-inquiry" && governor.id === "given"
    ? (governor.accuser ?? roles.accuser)
    : (roles.accuser ?? governor.accuser);
}

/** "filed graft charges over the purchase": of what category it is is told before the noun, where what it is about does not tell. */
function asNamed(reader: Reader, noun: NounPhrase, wrongdoing: Wrongdoing | null): Wrongdoing | null {
  if (wrongdoing !== null && wrongdoing.category !== "other") return wrongdoing;
  const named = wrongIn(reader, compound(reader, noun)?.content ?? null);
  return named === null || named.category === "other" ? wrongdoing : named;
}

function draft(
  reader: Reader,
  noun: NounPhrase,
  clause: Clause,
  cue: CueNoun,
  roles: NounRoles,
  governor: Governor,
): Reading[] {
  const { content } = roles;
  const wrongdoing = asNamed(reader, noun, wrongIn(reader, content));
  const ended = governor.ended;
  const isTalk =
    ended === null && (isOnlyDenied(reader, noun, governor) || isDisciplinary(reader, noun) || isOnlyAsked(noun, cue));
  const won = isWon(reader, noun, governor) ? ({ class: "finding", stage: "liable" } as const) : {};
  const looked = isOfMarkets(reader, noun) && ended === null ? ({ class: "inquiry", stage: "inquiry" } as const) : {};
  return readingOf(reader, {
    rule: ended === null ? `${cue.class}-${governor.id}` : `${cue.class}-ended`,
    class: isTalk ? "accusation" : ended === null ? cue.makes : "clearing",
    stage: isTalk ? "claimed" : (ended ?? governor.stage ?? stageOf(reader, noun, cue, governor)),
    clause,
    cue: { first: noun.head, last: noun.head + 1 },
    accused: roles.accused,
    accuser: accuserOf(cue, roles, governor) ?? unstatedRole("the text does not say who"),
    content,
    contentWhy: roles.contentWhy,
    wrongdoing,
    score: roles.accused?.party.entity == null ? cue.score - 0.15 : cue.score,
    ...won,
    ...looked,
    ...(isAgreed(clause) ? { possible: true } : {}),
    ...(governor.asserts ? { polarity: "asserted" as const } : {}),
  });
}
