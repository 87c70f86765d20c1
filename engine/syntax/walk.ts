import type { BuildingClause, BuildingPhrase, BuildingPreposition, Chunk } from "@/engine/syntax/chunk";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import type { ClauseKind } from "@/engine/syntax/parsed-text";
import type { Reading } from "@/engine/syntax/reading";
import { timeNouns } from "@/engine/syntax/lexicon/closed-words";
import { wordsAmong } from "@/engine/text/per-word";

const maximumDepth = 12;

/** The chunks of one stretch of a sentence on their way into clauses. */
export type Walk = {
  readonly reading: Reading;
  readonly chunks: readonly Chunk[];
  /** The open clauses, outermost first; never empty. */
  readonly stack: BuildingClause[];
  readonly quotation: number | null;
  /** Position in `chunks`. */
  at: number;
  lastPhrase: BuildingPhrase | null;
  /** A preposition that waits for its object. */
  preposition: BuildingPreposition | null;
  /** A phrase behind a verb that is the subject of the next one, and where it stands in `chunks`. */
  pending: { readonly phrase: BuildingPhrase; readonly at: number } | null;
};

/** The innermost open clause. Throws where there is none: a walk always has its main clause. */
export function topOf(walk: Walk): BuildingClause {
  const top = walk.stack.at(-1);
  if (top === undefined) throw new Error("a walk has lost its main clause");
  return top;
}

/** Tokens [first, last) belong to the innermost open clause. */
export function coverTokens(walk: Walk, first: number, last: number): void {
  const { clauseAt } = walk.reading;
  const { index } = topOf(walk);
  for (let at = first; at < last; at += 1) clauseAt[at] = index;
}

/** The kind of the chunk `by` places further, adverbs passed over when going back; "" beyond either end. */
export function kindNear(walk: Walk, by: number, from: number = walk.at): Chunk["kind"] | "" {
  let at = from + by;
  if (by < 0) while (at >= 0 && walk.chunks[at]?.kind === "adverb") at -= 1;
  return at < 0 ? "" : (walk.chunks[at]?.kind ?? "");
}

/** Opens a clause inside `parent`; it becomes the top. */
export function openClause(
  walk: Walk,
  kind: ClauseKind,
  parent: BuildingClause | null,
  first: number,
  marker: string | null,
): BuildingClause {
  const clause: BuildingClause = {
    index: walk.reading.clauses.length,
    kind,
    marker,
    first,
    last: first,
    verb: null,
    subject: null,
    objects: [],
    prepositions: [],
    speeches: [],
    children: [],
    complement: null,
    parent: parent,
    coordinatedWith: null,
    joined: null,
    antecedent: null,
    sentence: walk.reading.sentence,
    quotation: walk.quotation,
    free: [],
    inverted: false,
  };
  walk.reading.clauses.push(clause);
  if (parent !== null) parent.children.push(clause);
  walk.stack.push(clause);
  // No sentence nests deeper; pages of "that that that" may not cost more for it.
  if (walk.stack.length > maximumDepth) walk.stack.splice(1, 1);
  return clause;
}

/** Takes clauses off the stack until `clause` is the top; the outermost always stays. */
export function closeDownTo(walk: Walk, clause: BuildingClause): void {
  while (walk.stack.length > 1 && walk.stack.at(-1) !== clause) walk.stack.pop();
}

/** The innermost open clause still without a verb, the top among them; null when there is none. */
export function verblessAround({ stack }: Walk): BuildingClause | null {
  return stack.findLast((clause) => clause.verb === null) ?? null;
}

/** The innermost open clause whose verb is finite; null when there is none. */
export function finiteAround({ stack }: Walk): BuildingClause | null {
  return stack.findLast((clause) => clause.verb?.form === "finite") ?? null;
}

/** Whether what the clause's verb says can follow without "that". */
export function takesClause(clause: BuildingClause): boolean {
  if (clause.verb === null || clause.complement !== null || !clauseVerbs.has(clause.verb.lemma)) return false;
  // "concluded a meeting on their view that Hale lied": the view's.
  if (clause.objects.length > 0 && (clause.verb.lemma === "conclude" || clause.verb.lemma === "hold")) return false;
  return clause.objects.every((object) => object.complement === null);
}

const timeWords = wordsAmong(timeNouns);

/** "last week", "on Monday": whether the phrase tells when, and so is nobody's subject or object. */
export function isTime(walk: Walk, phrase: BuildingPhrase): boolean {
  if (phrase.kind === "pronoun" || phrase.possessor !== null) return false;
  return timeWords.at(walk.reading.tokens, phrase.head);
}

/** The preposition of which the phrase is the object: one of the clause's last ones, or none. */
export function prepositionBefore(clause: BuildingClause, phrase: BuildingPhrase): BuildingPreposition | null {
  const { prepositions } = clause;
  for (let at = prepositions.length - 1; at >= 0 && at > prepositions.length - 6; at -= 1)
    if (prepositions[at]?.object === phrase) return prepositions[at] ?? null;
  return null;
}

/** Gives a phrase its place in a clause. */
export function place(phrase: BuildingPhrase, clause: BuildingClause, role: BuildingPhrase["role"]): void {
  phrase.clause = clause;
  phrase.role = role;
  if (phrase.possessor !== null) (phrase.possessor as BuildingPhrase).clause = clause;
}
