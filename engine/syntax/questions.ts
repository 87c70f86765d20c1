import type { Clause, NounPhrase, ParsedText, PrepositionalPhrase, TokenRange } from "@/engine/syntax/parsed-text";
import { tag } from "@/engine/syntax/tag";
import type { Span } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";

/** More steps than any real sentence needs: a bound, should structures ever be circular. */
const reach = 12;

/**
 * Who does it, or in the passive whom it is done to: the clause's own subject; for "denied it and sued" that of the first
 * verb; for a relative clause its antecedent; for "wants to sue" and "of hiding" that of the clause around, and after
 * "urged Hale to sue" its object. Null when the text has none.
 */
export function subjectOf(clause: Clause): NounPhrase | null {
  let here: Clause | null = clause;
  for (let step = 0; here !== null && step < reach; step += 1) {
    if (here.subject !== null) return here.subject;
    if (here.coordinatedWith !== null) {
      here = here.coordinatedWith;
      continue;
    }
    if (here.antecedent !== null) return here.antecedent;
    if (here.kind !== "infinitive" && here.kind !== "gerund" && here.kind !== "adverbial") return null;
    const around: Clause | null = here.parent;
    const object = around?.objects[0];
    const doer = here.kind === "infinitive" ? forWhom(here, around) : null;
    if (doer !== null) return doer;
    // Not "used a speech to accuse Hale", "is the first to sue": there the subject does both.
    const isOther = object !== undefined && controlling.has(around?.verb?.lemma ?? "");
    if (here.kind === "infinitive" && isOther && around?.complement === here) return object;
    const decided = here.kind === "infinitive" ? decidedBy(here, around) : undefined;
    if (decided !== undefined) return decided;
    if (isBesideTheRequest(here, around)) {
      here = around.parent;
      continue;
    }
    const target = here.kind === "gerund" && here.marker === "for" ? forWhat(here, around) : null;
    if (target !== null) return target;
    if (here.kind === "gerund" && object !== undefined && isOfObject(here, object)) return object;
    here = around;
  }
  return null;
}

/**
 * "welcomed Norland's decision to sue Hale": Norland would; of "the move to sue Hale" it is not told, null. Undefined where the subject may: "defended its
 * decision to sue Hale".
 */
function decidedBy(clause: Clause, around: Clause | null): NounPhrase | null | undefined {
  const decision = around?.complement === clause ? around.objects.at(-1) : undefined;
  if (decision?.last !== clause.first || !reacting.has(around?.verb?.lemma ?? "")) return undefined;
  return decision.possessor?.kind === "pronoun" ? undefined : decision.possessor;
}

/** What is said or done to others' decisions. */
const reacting = setOfWords(
  "welcome criticise criticize condemn applaud hail praise denounce slam blast question challenge reject attack decry lament mourn celebrate endorse oppose support back appeal contest dispute " +
    "protest report confirm explain cite follow call",
);

/** "banks that Norland sued for hiding losses", "sanctions that Hale imposed against Norland for hacking it": the banks hid them, Norland hacked. */
function forWhat(clause: Clause, around: Clause | null): NounPhrase | null {
  if (around === null) return null;
  const isOfAntecedent =
    around.kind === "relative" &&
    around.subject !== null &&
    around.objects.length === 0 &&
    around.verb?.voice === "active";
  return againstWhom(clause, around) ?? (isOfAntecedent ? around.antecedent : null);
}

function againstWhom(clause: Clause, around: Clause): NounPhrase | null {
  const before = around.prepositions.findLast((phrase) => phrase.object !== null && phrase.object.last < clause.first);
  return before?.preposition === "against" ? before.object : null;
}

/** "urged Hale to resign, accusing Lund of theft": who urges accuses. What stands further behind than the object of what is asked is beside it. */
function isBesideTheRequest(here: Clause, around: Clause | null): around is Clause & { readonly parent: Clause } {
  if (around?.kind !== "infinitive") return false;
  const isAside = here.kind === "gerund" && here.marker === null;
  // "ordered Telbrik to pay after finding that it lied"
  const isFound = here.kind === "adverbial" && here.marker === "after" && found.has(here.verb?.lemma ?? "");
  if (!isAside && !isFound) return false;
  const { parent } = around;
  if (parent?.complement !== around || parent.objects[0] === undefined) return false;
  const isSaying = adding.has(here.verb?.lemma ?? "") && pressing.has(parent.verb?.lemma ?? "");
  return isSaying && here.first >= endOf(around);
}

const found = setOfWords("find rule conclude determine");

/** Where the last phrase of a clause ends, before a comma. */
function endOf({ verb, objects, prepositions, last }: Clause): number {
  const ends = [verb?.last ?? 0, ...objects.map((object) => object.last)];
  for (const { object } of prepositions) ends.push(object?.last ?? 0);
  return Math.min(last, Math.max(...ends.filter((end) => end <= last)));
}

/** They say something, and so does what is added to it: "urged Hale to leave, saying …". */
const pressing = setOfWords("ask tell urge order call warn press invite beg implore");
const adding = setOfWords(
  "accuse say blame allege warn claim argue charge condemn denounce describe call cite fault suggest rule find conclude hold",
);

/** "asked Hale to leave": Hale would. */
const controlling = setOfWords(
  "ask tell urge order force allow want persuade help expect require get cause encourage invite press pressure call warn enable permit teach push advise appoint hire pay " +
    "send instruct command convince prompt lead let compel direct authorise authorize believe consider find prove show need like prefer choose elect beg challenge dare forbid pressurise induce " +
    "lobby nominate spur provoke inspire motivate goad embolden oblige remind request summon tempt train trust assign enlist recruit bribe leave bring make watch",
);

/** "ordered for Hale to leave", "calls for an inspector to look into it": who stands between "for" and "to". */
function forWhom(clause: Clause, around: Clause | null): NounPhrase | null {
  const before = around?.prepositions.find((phrase) => phrase.object?.last === clause.first);
  return before?.preposition === "for" ? before.object : null;
}

/** "sued Hale by claiming …": the claim is the subject's; "sued Hale for claiming …" is the object's. */
const ofSubject = setOfWords("by in after before while without when despite on upon through with");

/** Without a preposition only right behind it: "saw Hale hiding it", not "left the car in the street, claiming …". */
function isOfObject(clause: Clause, object: NounPhrase): boolean {
  if (clause.marker === null) return clause.first === object.last;
  return clause.first >= object.last && !ofSubject.has(clause.marker);
}

/** The one who acts in a passive clause: "was accused by regulators". Null without a by-phrase, and in the active. */
export function byPhraseOf(clause: Clause): NounPhrase | null {
  if (clause.verb?.voice !== "passive") return null;
  return prepositionalOf(clause, "by")?.object ?? null;
}

/** Whom or what it is done to: the object of an active verb, the subject of a passive one. */
export function objectOf(clause: Clause): NounPhrase | null {
  if (clause.verb?.voice === "passive") return subjectOf(clause);
  return clause.objects[0] ?? null;
}

/** The first phrase with this preposition after the clause's verb, whether it hangs on the verb or on its objects. */
export function prepositionalOf(clause: Clause, preposition: string): PrepositionalPhrase | null {
  const from = clause.verb?.last ?? clause.first;
  for (const phrase of clause.prepositions)
    if (phrase.token >= from && phrase.preposition === preposition) return phrase;
  return null;
}

/** The preposition behind which a noun stands, with what it hangs on; null for a subject or an object. */
export function prepositionOf(noun: NounPhrase): PrepositionalPhrase | null {
  return noun.clause?.prepositions.find(({ object }) => object === noun) ?? null;
}

/**
 * The phrase with this preposition in the chain of phrases right behind a noun: "allegations of bribery against Ito by a
 * rival" has of, against and by. The chain ends at the verb or at a comma.
 */
export function prepositionalOfNoun(noun: NounPhrase, preposition: string): PrepositionalPhrase | null {
  let end = noun.last;
  for (const phrase of noun.clause?.prepositions ?? []) {
    if (phrase.token < end) continue;
    if (phrase.token > end) return null;
    if (phrase.preposition === preposition) return phrase;
    end = phrase.object?.last ?? phrase.clause?.last ?? end;
  }
  return null;
}

/** What is said, claimed, denied: the that-, question- or infinitive-clause of this clause's verb, or null. */
export function complementOf(clause: Clause): Clause | null {
  // "Norland says, and Telbrik denies, that …": what the last verb has is shared by the ones before.
  let here: Clause | null = clause;
  for (let step = 0; here !== null && step < reach; step += 1) {
    if (here.complement !== null) return here.complement;
    if (here.objects.length > 0 || here.speeches.length > 0) return null;
    here = here.joined;
  }
  return null;
}

/** The clause and all that it is part of, innermost first. */
export function clausesAround(clause: Clause): Clause[] {
  const around: Clause[] = [];
  for (let here: Clause | null = clause; here !== null && around.length < reach; here = here.parent) around.push(here);
  return around;
}

/** Where tokens [first, last) stand in the text. */
export function spanOf(parsed: ParsedText, range: { readonly first: number; readonly last: number }): Span {
  const start = parsed.tokens.starts[range.first] ?? 0;
  return { start, end: Math.max(start, parsed.tokens.ends[range.last - 1] ?? 0) };
}

/** The lower-case word of a phrase's head, as written ("claims"). */
export function headWordOf(parsed: ParsedText, phrase: NounPhrase): string {
  return parsed.tokens.words[phrase.head] ?? "";
}

/** The innermost noun phrase at a token, or null. */
export function nounPhraseAtToken(parsed: ParsedText, token: number): NounPhrase | null {
  const at = parsed.nounPhraseAt[token] ?? -1;
  return at < 0 ? null : (parsed.nounPhrases[at] ?? null);
}

/** The number of the sentence that a token stands in. */
export function sentenceAtToken(parsed: ParsedText, token: number): number {
  let low = 0;
  let high = parsed.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parsed.sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost clause at a token, or null. */
export function clauseAtToken(parsed: ParsedText, token: number): Clause | null {
  const at = parsed.clauseAt[token] ?? -1;
  return at < 0 ? null : (parsed.clauses[at] ?? null);
}

/**
 * The noun phrase with what hangs on it: "a person familiar with the matter", "the founder of Norland giant Telbrik",
 * and its appositions and conjuncts ("Hale, the chief executive of Brightbox"). Relative clauses are left out.
 */
export function extentOf(parsed: ParsedText, phrase: NounPhrase): TokenRange {
  let last = withPrepositions(parsed, phrase);
  const other = phrase.apposition ?? null;
  if (other !== null) last = Math.max(last, withPrepositions(parsed, other));
  for (let member = phrase.next; member !== null; member = member.next)
    last = Math.max(last, withPrepositions(parsed, member));
  return { first: phrase.first, last };
}

function withPrepositions(parsed: ParsedText, phrase: NounPhrase): number {
  let end = phrase.last;
  for (const preposition of phrase.clause?.prepositions ?? []) {
    if (preposition.token < end) continue;
    const gap = preposition.token - end;
    const adjective = gap === 1 && parsed.tags[end] === tag.adjective;
    if (gap > 0 && !adjective) break;
    const close = preposition.object?.last ?? preposition.clause?.last;
    if (close === undefined) break;
    end = close;
  }
  return end;
}
