import { behind, responsible, toBlame, statusesByWord, type Status } from "@/engine/allegations/lexicon/statuses";
import { isThingOf, isWhere, whoIsMeant } from "@/engine/allegations/frames/misread-phrase";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { AllegationClass } from "@/engine/allegations/allegation";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { objectOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { setOfWords } from "@/engine/text/word-list";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfPhrase, type Content } from "./content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

const onlyPlain = new Set(["is-under-fire", "is-involved-in", "is-plagued-by", "is-responsible-for"]);
/** Their object has the status: "found Hale guilty", "added Telbrik to a blacklist". */
const ofObject = new Set([
  "is-implicated-in",
  "is-guilty-of",
  "is-liable-for",
  "is-responsible-for",
  "is-put-on-list",
  "is-taken-into-custody",
]);
const findingVerbs = setOfWords("find hold judge rule declare");
const verdictVerbs = setOfWords("find hold plead prove judge rule declare remain be");
const reach = 6;

/** "is under investigation", "was found guilty of theft", "stood trial": what is said to be the state of somebody. */
export function readStatus(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const { words } = reader.parsed.tokens;
  const last = Math.min(clause.last, verb.last + reach);
  for (let at = verb.head; at < last; at += 1) {
    const status = statusesByWord
      .get(words[at] ?? "")
      ?.find(({ before }) => before === null || before === words[at - 1] || before === wordBefore(reader, at - 1));
    if (status !== undefined) return read(reader, clause, status, at);
  }
  return [];
}

/** "under" of "under an investigation", "under criminal investigation": the word before an article or adjective. */
function wordBefore({ parsed: { tags, tokens } }: Reader, at: number): string | null {
  const isPassed = (tags[at] === tag.determiner && tokens.words[at] !== "no") || tags[at] === tag.adjective;
  return isPassed ? (tokens.words[at - 1] ?? null) : null;
}

const clearing = new Set(["acquit", "clear", "exonerate", "absolve"]);

/** "acquitted Hale and seven officials involved in the case": of what they were cleared. */
function isOfCleared({ kind, antecedent, coordinatedWith, verb }: Clause): boolean {
  // The parser may take "Hale and seven officials involved" for two clauses.
  const isOfList = coordinatedWith !== null && verb?.lemma === "involve" && verb.voice === "active";
  const cleared = isOfList ? coordinatedWith.verb : kind === "reduced-relative" ? antecedent?.clause?.verb : null;
  return clearing.has(cleared?.lemma ?? "");
}

function read(reader: Reader, clause: Clause, status: Status, at: number): Reading[] {
  const { tokens } = reader.parsed;
  const isNot = tokens.words[at - 1] === "not";
  const pleads = clause.verb?.lemma === "plead";
  const isVerdict = verdicts.has(status.id);
  const isFound = isVerdictOf(clause, status);
  if ((isNot && !pleads && !isFound) || (status.id === "is-guilty-of" && !verdictVerbs.has(clause.verb?.lemma ?? "")))
    return [];
  const accused = accusedOf(reader, clause, status, at);
  if (accused === null || isOfCleared(clause)) return [];
  const content = contentAfter(reader, clause, pleads ? [...status.content, "to"] : status.content, at);
  const wrongdoing = content === null ? null : findWrongdoing(tokens, content.range.first, content.range.last);
  const isStated = clause.verb?.lemma === "be" || clause.verb?.lemma === "remain";
  // "found liable for the crash"; "liable for debts" may be anybody.
  const formal = status.id === "is-guilty-of" ? !isStated : isFound && clause.verb?.lemma === "find";
  const needed = onlyPlain.has(status.id) ? "plain" : "hint";
  if (status === behind && !isBehindWrong(reader, clause, at, wrongdoing)) return [];
  // "came under fire for sentencing Hale for fraud": the fraud is another's.
  const done = content?.clause?.verb ?? null;
  if (status.id === "is-under-fire" && done !== null && done.head !== wrongdoing?.head) return [];
  // "is responsible for investigating fraud"
  if (status === responsible && content?.clause != null) return [];
  if (!status.bare && !formal && !isAsWrongAs(wrongdoing, needed)) return [];
  // "Norland was rocked by a terrorist attack": it suffered that.
  if (status.id === "is-plagued-by" && wrongdoing?.category === "other") return [];
  if (status === toBlame && attributionOf(reader, clause)?.party.entity == null) return [];
  // "Police said that the court found Hale guilty": the court did.
  const told = isFound ? null : attributionOf(reader, clause);
  const judge = told ?? holderOf(reader, clause, status);
  const isOpinion = isVerdict && clause.verb?.lemma === "be" && !pleads && judge?.party.kind !== "court";
  if (isOpinion && status.id === "is-liable-for") return [];
  return readingOf(reader, {
    ...(pleads ? pleaOf(isNot) : { rule: status.id, class: status.class, stage: status.stage }),
    ...(isOpinion ? opinion : {}),
    ...(isNot && isFound ? acquittalOf(status.stage) : {}),
    clause,
    cue: { first: at, last: at + 1 },
    accused,
    accuser:
      (isFound || isOpinion || judged.has(status) || status.class === "measure" ? judge : null) ??
      seekerOf(reader, clause) ??
      unstatedRole("the sentence does not say by whom"),
    content,
    contentWhy: "after the status",
    wrongdoing,
    score: status.score,
  });
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
  const object = prepositions.find(({ token }) => token === at)?.object ?? null;
  return object !== null && (isAsWrongAs(wrong, "loose") || deeds.test(parsed.tokens.words[object.head] ?? ""));
}

/** "Hale is guilty of fraud, Lund said": whoever is no court only says so. */
const opinion = { class: "accusation", stage: "claimed" } as const;

/** "was found not guilty": cleared. */
function acquittalOf(stage: Stage): { rule: string; class: AllegationClass; stage: Stage } {
  return { rule: "is-not-guilty-of", class: "clearing", stage: stage === "liable" ? "not_liable" : "acquitted" };
}

/** A plea of guilty admits; one of not guilty shows that there is a charge. */
function pleaOf(isNot: boolean): { rule: string; class: AllegationClass; stage: Stage } {
  if (isNot) return { rule: "pleads-not-guilty", class: "legal_action", stage: "charged" };
  return { rule: "pleads-guilty", class: "admission", stage: "plea_guilty" };
}

/** "The court found Hale guilty", "Norland holds Hale responsible", "Norland added Telbrik to a blacklist": who does. */
function holderOf(reader: Reader, clause: Clause, status: Status): Role | null {
  const isDone = clause.verb?.voice === "active" && objectOf(clause) !== null;
  const isJudging = status === responsible || status.class === "measure" || isVerdictOf(clause, status);
  const subject = isDone && isJudging ? subjectOf(clause) : null;
  const party = subject === null ? null : partyOf(reader, subject);
  return party === null ? null : { party, phrase: subject, why: "subject of the verb" };
}

/** "is wanted by the court for fraud". */
function seekerOf(reader: Reader, clause: Clause): Role | null {
  const phrase = prepositionalOf(clause, "by")?.object ?? null;
  const party = phrase === null ? null : partyOf(reader, phrase);
  return party === null || party.kind === "person" ? null : { party, phrase, why: "named after “by”" };
}

const judged: ReadonlySet<Status> = new Set([responsible, toBlame, behind]);
const verdicts = new Set(["is-guilty-of", "is-liable-for"]);

/** "found Hale guilty", "was held liable". */
function isVerdictOf({ verb }: Clause, { id }: Status): boolean {
  return verdicts.has(id) && findingVerbs.has(verb?.lemma ?? "");
}

/** The subject; for "the court found Hale guilty" the object before the word. */
function accusedOf(reader: Reader, clause: Clause, status: Status, at: number): Role | null {
  const isActive = clause.verb?.voice === "active";
  const object = isActive && ofObject.has(status.id) ? objectOf(clause) : null;
  const isOfObject = object !== null && (object.head < at || status.id === "is-implicated-in");
  // "The jury found liable …": whoever finds is not the one.
  if (isActive && !isOfObject && isVerdictOf(clause, status)) return null;
  const subject = subjectOf(clause);
  const own = subject === null ? null : whoIsMeant(reader, clause, subject);
  const phrase = isOfObject ? object : (listedAs(clause) ?? own);
  const isOther = phrase === null || isWhere(reader, clause, phrase) || isThingOf(reader, clause, phrase);
  const party = isOther ? null : partyOf(reader, phrase);
  return party === null ? null : { party, phrase, why: "whose status it is" };
}

/** "lists Hale as wanted for fraud": Hale is. */
function listedAs({ kind, marker, parent }: Clause): NounPhrase | null {
  return kind === "adverbial" && marker === "as" ? (parent?.objects[0] ?? null) : null;
}

/** "wanted in Westmark for fraud" */
function isWhenOrWhere({ parsed }: Reader, object: NounPhrase, preposition: string): boolean {
  if (isTime(parsed, object)) return true;
  return (
    preposition === "in" && object.kind === "name" && findWrongdoing(parsed.tokens, object.first, object.last) === null
  );
}

function contentAfter(reader: Reader, clause: Clause, prepositions: readonly string[], at: number): Content | null {
  const behind = clause.prepositions.find(
    ({ token, preposition, object }: PrepositionalPhrase) =>
      token >= at &&
      prepositions.includes(preposition) &&
      (object === null || !isWhenOrWhere(reader, object, preposition)),
  );
  return behind === undefined ? null : contentOfPhrase(reader, behind);
}
