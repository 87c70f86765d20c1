import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { antecedentMeant } from "@/engine/allegations/frames/who-is-meant";
import {
  denyingVerbs,
  endingVerbs,
  facingVerbs,
  givingVerbs,
  handingVerbs,
} from "@/engine/allegations/lexicon/light-verbs";
import { isBeforeCutNoun, isDateline, isLastPlace } from "@/engine/allegations/frames/misread-phrase";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { speakerMeant } from "@/engine/allegations/parties/speaker-meant";
import { answererOf, isEnvoy } from "@/engine/allegations/parties/speaks-for";
import type { Clause, NounPhrase, ParsedText, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, objectOf, prepositionOf, subjectOf } from "@/engine/syntax/questions";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { setOfWords } from "@/engine/text/word-list";
import { appealOf } from "./appeal-of";
import { doerOf } from "./doer-of";
import { isStruck } from "./is-struck";
import { isBehindParticle } from "./is-behind-particle";
import type { Reader } from "./reader";
import type { Role } from "./reading";
import { settlementIn, settlementOf } from "./settlement";

/** What the verb (or the preposition) over a cue noun adds: "faces charges", "opened an inquiry", "amid fears". */
export type Governor = {
  readonly id: "free" | "given" | "faced" | "denied" | "amid" | "ended";
  readonly accused: Role | null;
  readonly accuser: Role | null;
  /** How the matter ended, when the verb says so: "dropped the charges". */
  readonly ended: Stage | null;
  /** How far it has gone besides: "lost its appeal against a fine". */
  readonly stage: Stage | null;
  /** A court's word: enough without a content ("faces charges", "filed a lawsuit"). */
  readonly formal: boolean;
  /** "did not deny claims" and "denies claims" both leave the claim standing. */
  readonly asserts: boolean;
};

const free: Governor = {
  id: "free",
  accused: null,
  accuser: null,
  ended: null,
  stage: null,
  formal: false,
  asserts: false,
};

/** Verbs after which "amid claims of bribery" speaks of their subject. */
const leavingVerbs = setOfWords("resign quit step leave retire withdraw flee stand go");
/** … and after which it speaks of their object: "sacked Hale over claims of bribery". */
const removingVerbs = setOfWords("oust sack fire dismiss suspend remove arrest detain");
const circumstances = new Set([
  "amid",
  "over",
  "despite",
  "following",
  "after",
  "on",
  "in the wake of",
  "in the aftermath of",
  "because of",
  "due to",
  "under",
  "with",
]);

/** What governs the noun in its clause. */
export function governorOf(reader: Reader, noun: NounPhrase, cue: CueNoun): Governor {
  const { clause } = noun;
  const verb = clause?.verb ?? null;
  if (clause === null || verb === null) return clause?.kind === "fragment" ? ofHeadline(reader, noun, clause) : free;
  if (noun.role === "object" || isListedObject(reader, noun) || (noun.role === "subject" && verb.voice === "passive"))
    return ofVerb(reader, noun, clause, cue, verb.lemma);
  if (isBehindParticle(clause, noun)) return ofVerb(reader, noun, clause, cue, verb.lemma);
  return noun.role === "preposition" ? ofPreposition(reader, noun, clause, cue) : free;
}

/** "filed fraud and bribery charges", "faces suits and charges": the last of what the verb has. */
function isListedObject(reader: Reader, noun: NounPhrase): boolean {
  if (noun.role !== "conjunct" || noun.determiner !== null) return false;
  let first = noun;
  for (let here = reader.listedBefore.get(first); here !== undefined; here = reader.listedBefore.get(first))
    first = here;
  return first.role === "object" && first.clause === noun.clause;
}

/** "Telbrik under investigation for fraud", "Hale in court on theft charges": whom a headline without a verb begins with. */
function ofHeadline(reader: Reader, noun: NounPhrase, { prepositions, sentence }: Clause): Governor {
  let phrase = prepositions.find(({ object }) => object === noun);
  const isFacing = phrase !== undefined && inHeadlines.has(phrase.preposition);
  if (phrase?.preposition === "on") {
    const { after } = phrase;
    const court = prepositions.find(({ object, preposition }) => object === after && preposition === "in");
    phrase = court?.object === null || court === undefined ? phrase : court;
  }
  const named = phrase?.after ?? null;
  if (!isFacing || named?.role !== "free" || reader.parsed.sentences[sentence]?.first !== named.first) return free;
  return { ...free, id: "faced", accused: roleOf(reader, named, "whom the headline is about"), formal: true };
}

const inHeadlines = new Set(["under", "on"]);

function ofVerb(reader: Reader, noun: NounPhrase, clause: Clause, cue: CueNoun, lemma: string): Governor {
  const active = noun.role !== "subject";
  if (active && clause.verb?.voice === "passive" && handingVerbs.has(lemma))
    return { ...free, id: "faced", accused: roleOf(reader, subjectOf(clause), "who was given it"), formal: true };
  const own = roleOf(reader, active ? doerOf(reader, clause) : byPhraseOf(clause), "subject of the verb");
  const doer = (cue.class === "N-measure" ? imposerOf(reader, clause, own) : null) ?? own;
  // "a settlement that resolves claims that Telbrik lied": they have come to an end, whoever pays.
  if (settling.has(lemma) && active && clause.verb?.voice === "active" && cue.class !== "N-concern")
    return settlementOf(reader, clause) === null ? free : { ...free, stage: "settled" };
  const ending = clause.verb?.particle === "aside" ? `${lemma} aside` : lemma;
  const ended = cue.class === "N-concern" ? undefined : endingVerbs.get(ending);
  if (ended !== undefined && isEndOf(ended, cue) && endsIt(reader, doer, active, ended, noun, cue))
    return { ...free, id: "ended", accuser: doer, ended, formal: true };
  if (denyingVerbs.has(lemma) && cue.class !== "N-inquiry")
    return { ...free, id: "denied", accused: clientOf(reader, doer), formal: true, asserts: true };
  // "appeals the case": so may the other side.
  if (lemma === "appeal" && cue.class !== "N-find") return free;
  // "The leak triggered a probe of Hale": what triggers it is not looked into, unless it is somebody.
  if (triggering.has(lemma) && doer?.party.entity == null) return free;
  // "won an acquittal": who is cleared. Whose exoneration somebody "has" is open.
  if (cue.class === "N-clear" && active && clearedBy.has(lemma))
    return { ...free, id: "faced", accused: doer, formal: true };
  if (cue.class === "N-clear" && lemma === "have") return free;
  // "raced to get the suit ready"
  if (lemma === "get" && cue.class === "N-legal") return free;
  if (facingVerbs.has(lemma) && active) return { ...free, id: "faced", accused: doer, formal: true };
  // "has 19 previous convictions"
  const isRecord =
    lemma === "have" && cue.class === "N-find" && /^convictions?$/u.test(reader.parsed.tokens.words[noun.head] ?? "");
  if (isRecord && active && doer?.party.kind === "person") return { ...free, id: "faced", accused: doer, formal: true };
  // "suits were made in Norland"
  if (lemma === "make" && cue.class === "N-legal") return free;
  // "won a conviction against Hale": who wins it has not ruled.
  // "returned an indictment against Hale"
  const isIndicting = indicting.has(lemma) && cue.stage === "indicted";
  if (givingVerbs.has(lemma) || isIndicting)
    return { ...free, id: "given", accuser: cue.class === "N-find" && winning.has(lemma) ? null : doer, formal: true };
  return free;
}

/** "Hale's lawyer denied the claims": they were about Hale. An envoy denies what his state is accused of, whichever that is. */
function clientOf(reader: Reader, doer: Role | null): Role | null {
  if (doer?.phrase == null) return doer;
  const client = answererOf(reader, doer.phrase) ?? doer;
  return isEnvoy(reader, doer.phrase) && client.party.kind !== "state" ? null : client;
}

const imposing: ReadonlySet<string> = new Set(["state", "government", "agency"]);

/** "Norland found that rebels had killed prisoners and imposed sanctions on Lund": Norland did, and not the rebels. */
function imposerOf(reader: Reader, { kind, subject, coordinatedWith, parent }: Clause, own: Role | null): Role | null {
  if (kind !== "that" || subject !== null || coordinatedWith === null || parent === null) return null;
  if (own !== null && imposing.has(own.party.kind)) return null;
  const above = roleOf(reader, subjectOf(parent), "subject of the verb");
  return above !== null && imposing.has(above.party.kind) ? above : null;
}

const settling = new Set(["settle", "resolve"]);
const indicting = new Set(["return", "hand"]);
const winning = new Set(["win", "secure", "seek", "pursue"]);
const clearedBy = new Set(["win", "secure", "get", "obtain", "seek"]);
const triggering = new Set(["trigger", "prompt", "spark", "draw", "attract"]);

/** A ban is lifted, a conviction overturned, and a charge may be dropped besides. */
function isEndOf(ended: Stage, cue: CueNoun): boolean {
  if (cue.class === "N-find") return ended === "overturned" || ended === "vacated";
  return (ended === "measure_lifted") === (cue.class === "N-measure");
}

/**
 * Who dismisses for good is a court, or an office that had charged: others only answer, and so does an office that dismisses claims, or
 * "the charges as baseless". A passive without agent is the court's.
 */
function endsIt(
  { parsed }: Reader,
  doer: Role | null,
  active: boolean,
  ended: Stage,
  { head, clause }: NounPhrase,
  { class: kind }: CueNoun,
): boolean {
  if (doer === null) return !active || ended === "measure_lifted";
  if (ended !== "dismissed" || doer.party.kind === "court" || isDecider(parsed, doer)) return true;
  if (doer.party.kind !== "agency" && doer.party.kind !== "government") return false;
  if (clause?.prepositions.some(({ preposition }) => preposition === "as") === true) return false;
  return kind !== "N-alleg" || /^complaints?$/u.test(parsed.tokens.words[head] ?? "");
}

const deciders = setOfWords("panel arbitrator ombudsman");

/** "The panel rejected a charge that Hale lied": it decides, and is not accused. */
function isDecider({ tokens }: ParsedText, { phrase }: Role): boolean {
  return phrase?.kind === "common" && deciders.has(tokens.words[phrase.head] ?? "");
}

function ofPreposition(reader: Reader, noun: NounPhrase, clause: Clause, cue: CueNoun): Governor {
  const phrase = clause.prepositions.find((candidate) => candidate.object === noun);
  const { verb } = clause;
  if (phrase === undefined || verb === null) return free;
  if (phrase.preposition === "by" && verb.voice === "passive" && besetting.has(verb.lemma) && cue.class !== "N-concern")
    return { ...free, id: "faced", accused: roleOf(reader, subjectOf(clause), "subject of the verb"), formal: true };
  // "agreed to pay 5 million in fines"
  if (phrase.preposition === "in" && verb.lemma === "pay" && cue.class === "N-find")
    return { ...free, id: "faced", accused: roleOf(reader, doerOf(reader, clause), "who has to pay"), formal: true };
  // "agreed to pay 5 million over claims that it misled users"
  if (phrase.preposition === "over" && verb.lemma === "pay" && (cue.class === "N-alleg" || cue.class === "N-legal"))
    return {
      ...free,
      id: "faced",
      accused: roleOf(reader, doerOf(reader, clause), "who pays over it"),
      stage: "settled",
      formal: true,
    };
  // "reached a settlement with Telbrik over claims of fraud"
  const deal = phrase.preposition === "over" ? settlementIn(reader, clause) : null;
  if (deal !== null && (cue.class === "N-alleg" || cue.class === "N-legal"))
    return {
      ...free,
      id: "faced",
      accused: roleOf(reader, deal.accused, "who settles"),
      accuser: roleOf(reader, deal.accuser, "with whom it is settled"),
      stage: "settled",
      formal: true,
    };
  if (phrase.preposition === "against" && verb.lemma === "defend" && isReflexive(reader, clause.objects[0]))
    return { ...free, id: "faced", accused: roleOf(reader, subjectOf(clause), "subject of the verb"), formal: true };
  if (isSubjectOf(reader, phrase, clause) && (cue.class === "N-inquiry" || cue.class === "N-legal"))
    return {
      ...free,
      id: "faced",
      accused: roleOf(reader, subjectOf(clause), "who is the subject of it"),
      formal: true,
    };
  const appeal = appealOf(reader, phrase, clause, cue);
  if (appeal !== null)
    return { ...free, id: "faced", ...appeal, accused: roleOf(reader, subjectOf(clause), "who appeals"), formal: true };
  if (!circumstances.has(phrase.preposition)) return free;
  if (isStruck(reader, clause, phrase.preposition, cue)) {
    // "The Data Board hit Telbrik with a fine": who hits is not who faces it.
    const object = verb.voice === "active" && phrase.preposition === "with" ? (clause.objects[0] ?? null) : null;
    const accused = roleOf(
      reader,
      object ?? subjectOf(clause),
      object === null ? "subject of the verb" : "object of the verb",
    );
    const accuser = object === null ? null : roleOf(reader, subjectOf(clause), "subject of the verb");
    return { ...free, id: "faced", accused, accuser, formal: true };
  }
  const answers = denyingVerbs.has(verb.lemma) && phrase.preposition === "despite";
  if (removingVerbs.has(verb.lemma))
    return { ...free, id: "amid", accused: roleOf(reader, objectOf(clause), "object of the clause") };
  const target = imposedOn(clause, phrase);
  if (target !== null) return { ...free, id: "amid", accused: roleOf(reader, target, "on whom it is imposed") };
  if (!answers && !leavingVerbs.has(verb.lemma)) return { ...free, id: "amid" };
  return { ...free, id: "amid", accused: roleOf(reader, subjectOf(clause), "subject of the clause") };
}

/** "the sanctions that it imposed on Telbrik over claims that it spied": Telbrik. */
function imposedOn({ verb, prepositions }: Clause, { token }: PrepositionalPhrase): NounPhrase | null {
  if (verb?.lemma !== "impose") return null;
  return prepositions.find((phrase) => phrase.preposition === "on" && phrase.token < token)?.object ?? null;
}

/** "is the subject of an inquiry", "became the target of a lawsuit" */
function isSubjectOf(
  { parsed }: Reader,
  { preposition, after }: PrepositionalPhrase,
  { verb, objects }: Clause,
): boolean {
  if (preposition !== "of" || after === null || after !== objects[0]) return false;
  const isBeing = verb?.lemma === "be" || verb?.lemma === "become" || verb?.lemma === "remain";
  return isBeing && /^(?:subject|target|focus)$/u.test(parsed.tokens.words[after.head] ?? "");
}

/** "defended himself against claims of fraud" */
function isReflexive({ parsed }: Reader, object: NounPhrase | undefined): boolean {
  return object !== undefined && /sel(?:f|ves)$/u.test(parsed.tokens.words[object.head] ?? "");
}

/** "has been dogged by claims of fraud" */
const besetting = setOfWords("dog hit hound beset plague bombard haunt tarnish taint besiege pursue face");
function roleOf(reader: Reader, phrase: NounPhrase | null, why: string): Role | null {
  // "is back in Norland awaiting trial": who is, not where.
  // "Ivo Hale, the son of the president, who is on trial": the son.
  const meant = phrase === null ? null : antecedentMeant(reader, phrase);
  const named = meant !== null && isPlace(meant) ? (meant.clause?.subject ?? null) : meant;
  const who = speakerMeant(reader, named) ?? named;
  const isNone = who === null || isDateline(reader, who) || isLastPlace(reader, who) || isBeforeCutNoun(reader, who);
  const party = isNone ? null : partyOf(reader, who);
  return party === null ? null : { party, phrase: who, why };
}

const ofPlaces = new Set(["in", "at"]);
const ofWays = new Set(["to", "from"]);
const moving = setOfWords("go come return fly travel move flee head arrive escape bring send take deport extradite");

function isPlace(phrase: NounPhrase): boolean {
  if (phrase.role !== "preposition" || phrase.modifier?.verb?.form !== "gerund") return false;
  const before = prepositionOf(phrase);
  if (before === null) return false;
  // "objected to Norland opening an inquiry": Norland opens it.
  return (
    ofPlaces.has(before.preposition) || (ofWays.has(before.preposition) && moving.has(phrase.clause?.verb?.lemma ?? ""))
  );
}
