import { isTime } from "@/engine/allegations/parties/time-words";
import { findWrongdoing, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Clause, NounPhrase, PrepositionalPhrase, TokenRange, VerbGroup } from "@/engine/syntax/parsed-text";
import { clauseAtToken, clausesAround, nounPhraseAtToken } from "@/engine/syntax/questions";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";
import { endOfContent } from "./end-of-content";
import { denialBehind } from "./told-before";

/** The wrongdoing as the article words it. `clause` is set when it is one: it may be a capability. */
export type Content = { readonly range: TokenRange; readonly clause: Clause | null };

/** What is wrong in it, or null. */
export function wrongIn({ parsed }: Reader, content: Content | null): Wrongdoing | null {
  return content === null ? null : findWrongdoing(parsed.tokens, content.range.first, content.range.last);
}

/** Prepositions that go on with what a noun says: "theft of secrets from a rival". */
const goingOn = setOfWords("of to from in on for with about between into over through involving at");
const longest = 4;

/** A noun phrase with what hangs on it, but without the roles of others ("against …", "by …"). */
export function contentOfNoun(reader: Reader, phrase: NounPhrase, without: readonly string[] = []): Content {
  let last = phrase.last;
  if (phrase.complement !== null) last = Math.max(last, phrase.complement.last);
  else if (
    phrase.modifier !== null &&
    phrase.modifier.first <= last + 1 &&
    !isMade(phrase.modifier) &&
    denialBehind(reader, phrase.modifier) === null
  )
    last = Math.max(last, phrase.modifier.last);
  else last = Math.max(endOfDone(reader, phrase), endOfPlan(reader, phrase));
  last = endOfPhrases(reader, phrase.clause, last, without);
  for (let here = phrase.next; here !== null; here = here.next) last = Math.max(last, here.last);
  // "fraud and obstruction of justice"
  if (phrase.next !== null) last = endOfPhrases(reader, phrase.clause, last, without);
  last = endOfPlanBehind(reader, last);
  last = endOfJoinedWrong(reader, phrase.clause, last, without);
  if (phrase.role === "preposition") last = endOfJoinedDoing(reader, phrase.clause, last);
  // "misleading the regulator": the article does not come first.
  const isFirst = phrase.determiner !== null && reader.parsed.tokens.words[phrase.first] === phrase.determiner;
  const first = isFirst && phrase.possessor === null ? phrase.first + 1 : phrase.first;
  const from = withMark(reader, Math.min(first, phrase.head), last);
  return {
    range: { first: from, last: endOfContent(reader, from, last) },
    clause: phrase.complement,
  };
}

/** "“brazen” manipulation": with the mark before it, where its other one is inside. */
function withMark({ parsed }: Reader, first: number, last: number): number {
  const { words } = parsed.tokens;
  if (!/^["“‘«']$/u.test(words[first - 1] ?? "")) return first;
  for (let at = first; at < last; at += 1) if (/^["”’»']$/u.test(words[at] ?? "")) return first - 1;
  return first;
}

/** "of bombing markets and using gas", where the parser took "bombing" for a noun: the end of the other deed. */
function endOfJoinedDoing({ parsed }: Reader, clause: Clause | null, last: number): number {
  if (parsed.tokens.words[last] !== "and") return last;
  const next = clauseAtToken(parsed, last + 1);
  const isDoing = next?.kind === "gerund" && next.first === last + 1 && next.marker === null;
  return isDoing && next.parent === clause && next.objects.length > 0 ? next.last : last;
}

const plans = setOfWords("conspiracy plot attempt plan scheme bid agreement");

const isPlan = new PerWord((word) => plans.has(word.replace(/ies$/u, "y").replace(/s$/u, "")));

/** "conspiracy to commit fraud", where the parser joined what was planned to the verb. */
function endOfPlan({ parsed }: Reader, { head, last, clause }: NounPhrase): number {
  const planned = clause?.complement ?? null;
  const isPlanned =
    planned?.kind === "infinitive" && planned.first === last && plans.has(parsed.tokens.words[head] ?? "");
  return isPlanned ? planned.last : last;
}

/** "his part in a scheme to defraud the state": with what is planned. */
function endOfPlanBehind({ parsed }: Reader, last: number): number {
  const plan = nounPhraseAtToken(parsed, last - 1);
  if (plan?.last !== last || !isPlan.at(parsed.tokens, plan.head)) return last;
  const planned = plan.complement ?? clauseAtToken(parsed, last);
  return planned?.kind === "infinitive" && planned.first === last ? planned.last : last;
}

/** "theft of property and 11 counts of forgery": what the parser joined to "property" is one more wrong. */
function endOfJoinedWrong(reader: Reader, clause: Clause | null, last: number, without: readonly string[]): number {
  const inner = clause?.prepositions.find(({ object }) => object?.last === last)?.object?.next ?? null;
  if (inner === null || inner.next !== null || reader.parsed.tokens.words[last] !== "and") return last;
  const { tokens } = reader.parsed;
  const isWrong =
    /^counts?$/u.test(tokens.words[inner.head] ?? "") || findWrongdoing(tokens, inner.first, inner.last) !== null;
  return isWrong ? endOfPhrases(reader, clause, inner.last, without) : last;
}

/** The end of the phrases that go on with what ends at `last`. */
function endOfPhrases(reader: Reader, clause: Clause | null, from: number, without: readonly string[]): number {
  let last = from;
  let steps = 0;
  for (const behind of clause?.prepositions ?? []) {
    if (behind.token < last) continue;
    if (
      behind.token > last ||
      steps === longest ||
      !(goingOn.has(behind.preposition) || isHumanity(reader, behind) || isUnderLaw(reader, behind)) ||
      without.includes(behind.preposition) ||
      isAtFeet(reader, behind) ||
      isWhen(reader, behind)
    )
      break;
    last = behind.object === null ? (behind.clause?.last ?? last) : lastOfAll(behind.object);
    steps += 1;
  }
  return last;
}

/** "on schools and markets" */
function lastOfAll(phrase: NounPhrase): number {
  let end = phrase;
  while (end.next !== null) end = end.next;
  return Math.max(phrase.last, end.last);
}

/** "for allegedly killing his neighbour", where the parser took "killing" for a noun. */
function endOfDone({ parsed }: Reader, { head, first, last }: NounPhrase): number {
  if (first !== head || !/.{2}ing$/u.test(parsed.tokens.words[head] ?? "")) return last;
  const next = nounPhraseAtToken(parsed, last);
  const object = next?.role === "possessor" ? nounPhraseAtToken(parsed, next.last) : next;
  const isObject =
    object !== null &&
    object.first === last &&
    (object.determiner !== null || object.possessor !== null || (object.plural && object.first < object.head));
  return isObject ? object.last : last;
}

/** "allegations of fraud made by the villagers": who made them is no part of what they say. */
export function isMade({ kind, verb }: Clause): boolean {
  return kind === "reduced-relative" && making.has(verb?.lemma ?? "");
}

const making = setOfWords("make bring file level lay lodge raise press");

/** "crimes against humanity": whom they are against is what they are. */
function isHumanity({ parsed }: Reader, { preposition, object }: PrepositionalPhrase): boolean {
  return preposition === "against" && object !== null && parsed.tokens.words[object.head] === "humanity";
}

/** "laid the blame for the loss at the feet of Hale": whom it is laid on. */
export function isAtFeet({ parsed }: Reader, { preposition, object }: PrepositionalPhrase): boolean {
  return preposition === "at" && /^(?:feet|door)$/u.test(parsed.tokens.words[object?.head ?? -1] ?? "");
}

/** "deprivation of rights under color of law" */
function isUnderLaw({ parsed }: Reader, { preposition, object }: PrepositionalPhrase): boolean {
  return (
    preposition === "under" && object !== null && /^(?:colou?r|oath)$/u.test(parsed.tokens.words[object.head] ?? "")
  );
}

const ofTimes = new Set(["in", "on", "at", "from"]);

const occasions = setOfWords("hearing hearings trial court tribunal appearance arraignment sentencing");

/** "fraud on Friday", "misconduct at an earlier hearing": when it is told. */
function isWhen(reader: Reader, { preposition, object }: PrepositionalPhrase): boolean {
  if (object === null || !ofTimes.has(preposition)) return false;
  const isOccasion = preposition === "at" && occasions.has(reader.parsed.tokens.words[object.head] ?? "");
  return isOccasion || isTime(reader.parsed, object);
}

/**
 * What a clause says was done: from its verb to its end, with the subject when that is not the accused itself; `joined`: with the
 * clause that is joined to it, which nobody reads besides.
 */
export function contentOfClause(reader: Reader, clause: Clause, withSubject: boolean, joined = false): Content {
  const { verb } = clause;
  const from = withSubject ? (clause.subject?.first ?? verb?.first) : firstOfVerb(reader, verb);
  // "to have hidden" without its "to", which belongs to "is said".
  const first =
    verb?.form === "infinitive" && from === clause.first && clause.marker === "to" ? from + 1 : (from ?? clause.first);
  const said = withoutWhen(reader, clause, withoutAside(reader, clause, first));
  const alone = withoutDenial(reader, clause, Math.min(said, beforeTelling(clause)));
  const last = joined && alone === clause.last ? withJoined(reader, clause) : alone;
  const end = endOfContent(reader, first, last);
  return { range: { first: withMark(reader, Math.min(first, clause.last - 1), end), last: end }, clause };
}

const telling = setOfWords(
  "come determine find admit acknowledge say announce reveal report emerge allege accuse discover raid arrest",
);

/** "breaking the law after the firm admitted it had made up data": how it came out, and not what was done. */
function beforeTelling({ children, last }: Clause): number {
  const told = children.find(
    ({ marker, verb, subject }) =>
      (marker === "after" || marker === "when") && subject !== null && telling.has(verb?.lemma ?? ""),
  );
  return told?.first ?? last;
}

/** "claimed that Hale took bribes and forged papers": both. */
function withJoined({ parsed }: Reader, { kind, joined, verb, first, last }: Clause): number {
  if (kind !== "that" || joined?.kind !== "that" || joined.subject !== null || joined.marker !== null) return last;
  const isSame = joined.verb?.tense === verb?.tense && joined.verb?.voice === verb?.voice && verb?.perfect !== true;
  const isNext = joined.first === last + 1 && parsed.tokens.words[last] === "and";
  if (!isSame || !isNext || findWrongdoing(parsed.tokens, first, last) === null) return last;
  return findWrongdoing(parsed.tokens, joined.first, joined.last) === null ? last : joined.last;
}

/** "found guilty of taking bribes on Friday", "cleared of bullying on Friday after an inquiry": when it was found. */
function withoutWhen(reader: Reader, { kind, prepositions }: Clause, last: number): number {
  if (kind !== "gerund") return last;
  const end = prepositions.find((phrase) => phrase.preposition === "on" && isWhen(reader, phrase));
  if (end?.object == null) return last;
  const isLast = end.object.last === last;
  const { words } = reader.parsed.tokens;
  return isLast || /^(?:after|following|when|amid)$/u.test(words[end.object.last] ?? "") ? end.token : last;
}

/** "spying, which it denies", "spying, a claim it rejects": the answer is no part of what was said. */
function withoutDenial(reader: Reader, { children }: Clause, last: number): number {
  for (const child of children) {
    if (child.first >= last) continue;
    const end = withoutDenial(reader, child, Math.min(last, denialBehind(reader, child) ?? last));
    if (end < last) return end;
  }
  return last;
}

/** "It was Telbrik that cheated in tests, prosecutors said", "…, according to prosecutors": without who says so. */
function withoutAside(reader: Reader, clause: Clause, from: number): number {
  const { words } = reader.parsed.tokens;
  const source = clause.prepositions.find(({ preposition, token }) => preposition === "according to" && token > from);
  if (source !== undefined) return words[source.token - 1] === "," ? source.token - 1 : source.token;
  for (const around of clausesAround(clause))
    for (const { kind, first } of around.children)
      if (kind === "parenthetical" && first > from && first < clause.last)
        return words[first - 1] === "," ? first - 1 : first;
  return clause.last;
}

/** The verb without what only tells how sure it is: "allegedly" is not part of what was done, "illegally" is. */
function firstOfVerb({ parsed }: Reader, verb: VerbGroup | null): number | undefined {
  if (verb === null || verb.last - verb.first - 1 !== verb.adverbs.length || verb.head !== verb.last - 1)
    return verb?.first;
  let first = verb.head;
  while (first > verb.first && wronging.test(parsed.tokens.words[first - 1] ?? "")) first -= 1;
  return first;
}

/** Adverbs that tell what was wrong with it. */
const wronging =
  /^(?:il|un|im|dis|mis)?(?:legally|lawfully|licitly|properly|honestly|ethically|fairly|fraudulently|corruptly|criminally|secretly|covertly|knowingly|deliberately|intentionally|wilfully|willfully|falsely|wrongly|wrongfully|unjustly|maliciously|recklessly|negligently|sexually|racially|systematically|irregularly|arbitrarily|inappropriately|unconstitutionally)$/u;
