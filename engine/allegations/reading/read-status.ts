import {
  bearing,
  behind,
  responsible,
  toBlame,
  statusesByWord,
  type Status,
} from "@/engine/allegations/lexicon/statuses";
import { isThingOf, isWhere } from "@/engine/allegations/frames/misread-phrase";
import { objectAround } from "@/engine/allegations/frames/find-role";
import { whoIsMeant } from "@/engine/allegations/frames/who-is-meant";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isCourt } from "@/engine/allegations/parties/is-court";
import { isNoMatter, isTime } from "@/engine/allegations/parties/time-words";
import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, objectOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { type Content, wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { isDeedNoun } from "./deed-noun";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

const onlyPlain = new Set([
  "is-under-fire",
  "is-involved-in",
  "is-plagued-by",
  "is-responsible-for",
  "is-at-centre-of",
]);
/** Their object has the status: "found Hale guilty", "added Telbrik to a blacklist". */
const ofObject = new Set([
  "is-implicated-in",
  "is-guilty-of",
  "is-liable-for",
  "is-in-breach-of",
  "is-responsible-for",
  "is-put-on-list",
  "is-taken-into-custody",
]);
/** So has that of these, whatever it is: "placed Hale under investigation", "put Telbrik on trial". */
const placingVerbs = setOfWords("put place take keep add remand hold");
const findingVerbs = setOfWords("find hold judge rule declare");
const verdictVerbs = setOfWords("find hold plead prove judge rule declare remain be");
const reach = 6;
const acts = new Set(["act", "code", "law", "ordinance", "bill"]);
const statusesOf = new PerWord((word) => statusesByWord.get(word) ?? null);

/** "is under investigation", "was found guilty of theft", "stood trial": what is said to be the state of somebody. */
export function readStatus(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || isOfAccusation(clause)) return [];
  const { words } = reader.parsed.tokens;
  // "is no longer under investigation"
  if (words[verb.last] === "no" && words[verb.last + 1] === "longer") return [];
  const last = Math.min(clause.last, verb.last + reach);
  for (let at = verb.head; at < last; at += 1) {
    const status = statusesOf
      .at(reader.parsed.tokens, at)
      ?.find(({ before }) => before === null || before === words[at - 1] || before === wordBefore(reader, at));
    if (status === bearing && !bears.has(verb.lemma)) continue;
    if (sending.has(verb.lemma) !== (status?.id === "is-sent-for-trial")) continue;
    if (status !== undefined) return read(reader, clause, status, at);
  }
  return behindDescription(reader, clause);
}

/** "was arrested in Norland, accused of being involved in a theft": the accusation tells it, of whom it is about. */
function isOfAccusation({ kind, marker, parent }: Clause): boolean {
  if (kind !== "gerund" || marker !== "of" || parent?.verb?.lemma !== "accuse") return false;
  return parent.antecedent?.role === "preposition";
}

const farthest = 24;

/** "found Hale, a former executive at Telbrik, guilty of fraud": behind the comma that ends what is told of Hale. */
function behindDescription(reader: Reader, clause: Clause): Reading[] {
  const { verb, objects } = clause;
  const from = objects[0]?.last ?? 0;
  const { words } = reader.parsed.tokens;
  if (verb?.voice !== "active" || !findingVerbs.has(verb.lemma) || words[from] !== ",") return [];
  for (let at = from + 2; at < Math.min(clause.last, from + farthest); at += 1) {
    if (words[at - 1] !== ",") continue;
    const status = statusesOf.at(reader.parsed.tokens, at)?.find(({ before }) => before === null);
    if (status !== undefined && verdicts.has(status.id)) return read(reader, clause, status, at);
  }
  return [];
}

/** "under" of "under an investigation", "under formal criminal investigation": the word before the whole phrase. */
function wordBefore({ parsed }: Reader, at: number): string | null {
  const phrase = nounPhraseAtToken(parsed, at);
  if (phrase === null || phrase.head !== at || phrase.determiner === "no" || phrase.possessor !== null) return null;
  return parsed.tokens.words[phrase.first - 1] ?? null;
}

/** "was sent forward for trial", "was committed for trial" */
const sending = setOfWords("send commit return refer");

const bears = new Set(["bear", "carry", "share"]);
const clearing = new Set(["acquit", "clear", "exonerate", "absolve"]);

/** "acquitted Hale and seven officials involved in the case": of what they were cleared. */
function isOfCleared({ kind, marker, antecedent, coordinatedWith, verb }: Clause): boolean {
  // The parser may take "Hale and seven officials involved" for two clauses, and "seven former and current officials involved" for a relative one.
  const isMisread = verb?.lemma === "involve" && verb.voice === "active";
  const isOfList = coordinatedWith !== null && isMisread;
  const isReduced = kind === "reduced-relative" || (kind === "relative" && marker === null && isMisread);
  const cleared = isOfList ? coordinatedWith.verb : isReduced ? antecedent?.clause?.verb : null;
  return clearing.has(cleared?.lemma ?? "");
}

function read(reader: Reader, clause: Clause, status: Status, at: number): Reading[] {
  const { tokens } = reader.parsed;
  const isNot = tokens.words[at - 1] === "not";
  const pleads = clause.verb?.lemma === "plead";
  const isVerdict = verdicts.has(status.id);
  const isFound = isVerdictOf(clause, status);
  // "is in breach of its licence", whoever says so: "was found in breach", "held Hale in contempt" tell that it was decided.
  if (status.id === "is-in-breach-of" && (!isFound || isNot)) return [];
  if ((isNot && !pleads && !isFound) || (status.id === "is-guilty-of" && !verdictVerbs.has(clause.verb?.lemma ?? "")))
    return [];
  const accused = accusedOf(reader, clause, status, at);
  if (accused === null || isOfCleared(clause)) return [];
  const content = contentAfter(reader, clause, pleads ? [...status.content, "to"] : status.content, at);
  const wrongdoing = wrongIn(reader, content);
  // Said last: "involved", "behind" and "list" stand in many sentences that accuse nobody.
  if (!isVerdict && !status.bare && wrongdoing === null) return [];
  const holder = holderOf(reader, clause, status);
  const source = attributionOf(reader, clause);
  // "a jury found Hale guilty, his lawyer said": the lawyer did not.
  const judge = isFound && source?.party.kind !== "court" ? holder : (source ?? holder);
  const isByCourt = isCourt(reader, judge);
  const isOpinion = isVerdict && !pleads && !isByCourt && isOnlySaid(clause, status, judge);
  const formal = isVerdict && !isOpinion && clause.verb?.lemma !== "remain";
  const isRuling = status === responsible && isByCourt;
  const isHeld = status === responsible && isHeldFor(reader, clause, content, holder);
  const needed = onlyPlain.has(status.id) && !isRuling && !isHeld ? "plain" : "hint";
  if (status === behind && !isBehindWrong(reader, clause, at, wrongdoing)) return [];
  // "came under fire for sentencing Hale for fraud": the fraud is another's.
  const done = content?.clause?.verb ?? null;
  if (status.id === "is-under-fire" && done !== null && done.head !== wrongdoing?.head) return [];
  // "is responsible for investigating fraud"
  if (
    status === responsible &&
    content?.clause != null &&
    !(done?.head === wrongdoing?.head && isAsWrongAs(wrongdoing, "loose"))
  )
    return [];
  if (!status.bare && !formal && !isAsWrongAs(wrongdoing, needed)) return [];
  // "Norland was rocked by a terrorist attack": it suffered that.
  if (status.id === "is-plagued-by" && wrongdoing?.category === "other") return [];
  if (status.id === "is-at-centre-of" && !isAtCentre(clause, accused, judge)) return [];
  if (status === toBlame && attributionOf(reader, clause)?.party.entity == null) return [];
  if (isOpinion && status.id === "is-liable-for") return [];
  return readingOf(reader, {
    ...(pleads ? pleaOf(isNot) : { rule: status.id, class: status.class, stage: status.stage }),
    ...(isOpinion ? opinion : isRuling ? ruling : {}),
    ...(isNot && isFound ? acquittalOf(status.stage) : {}),
    clause,
    cue: { first: at, last: at + 1 },
    accused,
    accuser:
      (isOpinion || isByCourt || isFound || isSaid(status, clause) || isPlaced(clause, at) ? judge : null) ??
      seekerOf(reader, clause, isFound) ??
      unstatedRole("the sentence does not say by whom"),
    content,
    contentWhy: "after the status",
    wrongdoing,
    score: status.score,
  });
}

/** "Norland holds Westmark responsible for the attack": one known does, for a deed. */
function isHeldFor(reader: Reader, { verb }: Clause, content: Content | null, holder: Role | null): boolean {
  if (verb?.lemma !== "hold" || verb.form !== "finite" || verb.modal !== null) return false;
  const deed = content === null ? null : nounPhraseAtToken(reader.parsed, content.range.first);
  return holder?.party.entity != null && deed !== null && isDeedNoun(reader, deed);
}

/** What somebody says or does, rather than a state of things. */
function isSaid(status: Status, { kind }: Clause): boolean {
  // "told Lund to dismiss ministers who were involved in corruption": nobody says so.
  const isTold =
    (status.id === "is-at-centre-of" || status.id === "is-involved-in" || status.id === "is-complicit-in") &&
    !kind.endsWith("relative");
  return isTold || judged.has(status) || status.class === "measure";
}

/** A body or, where officials say so, a person: whom the papers put "at the centre of an abuse scandal" may have suffered it. */
function isAtCentre({ verb }: Clause, { party }: Role, judge: Role | null): boolean {
  if (verb?.lemma !== "be" || party.entity === null) return false;
  return party.kind === "person"
    ? judge?.party.kind === "agency" || judge?.party.kind === "court"
    : party.kind !== "state";
}

/** "placed Telbrik under investigation": by whom is the subject. */
function isPlaced({ verb, objects }: Clause, at: number): boolean {
  const object = objects[0];
  return verb?.voice === "active" && placingVerbs.has(verb.lemma) && object !== undefined && object.head < at;
}

/** "Hale is guilty of fraud, Lund said": no court has found so. "A jury found Telbrik liable", "Hale was found guilty" tell that one has. */
function isOnlySaid({ verb }: Clause, { id }: Status, judge: Role | null): boolean {
  if (verb?.lemma === "be") return true;
  return id === "is-liable-for" && verb?.voice === "active" && judge?.party.kind !== "agency";
}

const deeds = /^(?:attacks?|shootings?|bombings?|explosions?|plots?|hacks?|coups?|leaks?)$/u;

/** "was behind the fraud", "was behind the attack"; not "was behind bars", "behind the support scheme". */
function isBehindWrong(
  { parsed }: Reader,
  { verb, prepositions }: Clause,
  at: number,
  wrong: Wrongdoing | null,
): boolean {
  if (verb?.lemma !== "be" && verb?.lemma !== "stand") return false;
  const phrase = prepositions.find(({ token }) => token === at) ?? null;
  // "being part of a conspiracy behind the riots": the conspiracy was.
  if (phrase?.after != null && phrase.after.first >= verb.last) return false;
  const object = phrase?.object ?? null;
  return object !== null && (isAsWrongAs(wrong, "loose") || deeds.test(parsed.tokens.words[object.head] ?? ""));
}

/** "Hale is guilty of fraud, Lund said": whoever is no court only says so. */
const opinion = { class: "accusation", stage: "claimed" } as const;
/** "Jurors found Telbrik responsible for the spill." */
const ruling = { class: "finding", stage: "liable" } as const;

/** "was found not guilty": cleared. */
function acquittalOf(stage: Stage): { rule: string; class: AllegationClass; stage: Stage } {
  return { rule: "is-not-guilty-of", class: "clearing", stage: stage === "liable" ? "not_liable" : "acquitted" };
}

/** A plea of guilty admits; one of not guilty shows that there is a charge. */
function pleaOf(isNot: boolean): { rule: string; class: AllegationClass; stage: Stage } {
  if (isNot) return { rule: "pleads-not-guilty", class: "legal_action", stage: "charged" };
  return { rule: "pleads-guilty", class: "admission", stage: "plea_guilty" };
}

/** "Norland holds Hale responsible", "Norland added Telbrik to a blacklist", "A jury found Hale guilty": who does. */
function holderOf(reader: Reader, clause: Clause, { id, class: kind }: Status): Role | null {
  const isDone = clause.verb?.voice === "active" && objectOf(clause) !== null;
  const isOfObject = ofObject.has(id) || placingVerbs.has(clause.verb?.lemma ?? "");
  const nearest = isDone && isOfObject ? subjectOf(clause) : null;
  const phrase = nearest === null ? null : whoIsMeant(reader, clause, nearest);
  const party = phrase === null ? null : partyOf(reader, phrase);
  // "a jury in Greenfield found Hale guilty": no town does.
  const isTown = phrase?.kind === "name" && party?.entity === null && party.kind === "unnamed";
  return party === null || (kind === "finding" && isTown) ? null : { party, phrase, why: "subject of the verb" };
}

/** "is wanted by the court for fraud", "was found guilty by Judge Hale". */
function seekerOf(reader: Reader, clause: Clause, isVerdict: boolean): Role | null {
  const phrase = prepositionalOf(clause, "by")?.object ?? null;
  const party = phrase === null ? null : partyOf(reader, phrase);
  return party === null || (party.kind === "person" && !isVerdict) ? null : { party, phrase, why: "named after “by”" };
}

const judged: ReadonlySet<Status> = new Set([responsible, bearing, toBlame, behind]);
const verdicts = new Set(["is-guilty-of", "is-liable-for", "is-in-breach-of"]);

/** "found Hale guilty", "was held liable". */
function isVerdictOf({ verb }: Clause, { id }: Status): boolean {
  return verdicts.has(id) && findingVerbs.has(verb?.lemma ?? "");
}

/** The subject; for "the court found Hale guilty" the object before the word. */
function accusedOf(reader: Reader, clause: Clause, status: Status, at: number): Role | null {
  // "was cleared of murder but found guilty of theft"
  const isShared = clause.coordinatedWith?.verb?.voice === "passive" && clause.objects.length === 0;
  const isActive = clause.verb?.voice === "active" && !isShared;
  const isOther = ofObject.has(status.id) || placingVerbs.has(clause.verb?.lemma ?? "");
  const object = isActive && isOther ? objectOf(clause) : null;
  const isOfObject = object !== null && (object.head < at || status.id === "is-implicated-in");
  // "The jury found liable …": whoever finds is not the one.
  if (isActive && !isOfObject && isVerdictOf(clause, status)) return null;
  const subject = subjectOf(clause);
  const own = subject === null ? null : whoIsMeant(reader, clause, subject);
  const isOpen = isOfObject && partyOf(reader, object)?.entity == null;
  const named = isOpen ? objectAround(reader, object) : null;
  const phrase = named ?? (isOfObject ? object : (listedAs(clause) ?? own));
  const isNobody = phrase === null || isWhere(reader, clause, phrase) || isThingOf(reader, clause, phrase);
  const party = isNobody ? null : partyOf(reader, phrase);
  return party === null ? null : { party, phrase, why: "whose status it is" };
}

/** "lists Hale as wanted for fraud": Hale is. */
function listedAs({ kind, marker, parent }: Clause): NounPhrase | null {
  return kind === "adverbial" && marker === "as" ? (parent?.objects[0] ?? null) : null;
}

/** "wanted in Westmark for fraud" */
function isWhenOrWhere({ parsed }: Reader, object: NounPhrase, preposition: string): boolean {
  if (isTime(parsed, object)) return true;
  // "pleaded guilty in federal court to fraud"
  const isPurpose = parsed.tokens.words[object.head] === "order";
  if (preposition === "in" && (isNoMatter(parsed, object) || isPurpose)) return true;
  return (
    preposition === "in" && object.kind === "name" && findWrongdoing(parsed.tokens, object.first, object.last) === null
  );
}

function contentAfter(reader: Reader, clause: Clause, prepositions: readonly string[], at: number): Content | null {
  const behind = clause.prepositions.find(
    ({ token, preposition, object }: PrepositionalPhrase) =>
      token >= at &&
      prepositions.includes(preposition) &&
      (object === null || !isWhenOrWhere(reader, object, preposition)) &&
      // "guilty under the Prevention of Crimes Act"
      !(object?.kind === "name" && acts.has(reader.parsed.tokens.words[object.head] ?? "")),
  );
  return behind === undefined ? null : contentOfPhrase(reader, behind);
}
