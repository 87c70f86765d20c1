import type { BuildingClause, BuildingPhrase, Chunk } from "@/engine/syntax/chunk";
import { flushPending } from "@/engine/syntax/pending";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import { contentNouns } from "@/engine/syntax/lexicon/content-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause } from "@/engine/syntax/parsed-text";
import {
  closeDownTo,
  kindNear,
  openClause,
  prepositionBefore,
  takesClause,
  topOf,
  type Walk,
} from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

const askVerbs = setOfWords(
  "ask wonder question know see decide determine say tell check examine investigate consider doubt discuss establish",
);

/** Opens the clause that "that" opens: of the verb, of a noun ("claims that"), or relative ("the firm that hid it"). */
export function addThat(walk: Walk, chunk: Chunk): void {
  flushPending(walk);
  walk.preposition = null;
  const top = topOf(walk);
  const previous = walk.chunks[walk.at - 1];
  if (previous?.word === "so" && previous.kind === "adverb") {
    openClause(walk, "adverbial", top, chunk.first, "so that");
    return;
  }
  const phrase = previous?.kind === "phrase" ? previous.phrase : null;
  if (phrase !== null && addThatBehindPhrase(walk, chunk, phrase)) return;
  if (kindNear(walk, -1) === "conjunction") {
    const earlier = thatBefore(walk);
    if (earlier !== null) return openBeside(walk, chunk, earlier);
  }
  const around = clauseVerbAround(walk) ?? top;
  closeDownTo(walk, around);
  openComplement(walk, around, "that", chunk);
}

/** False when the clause is the verb's: "told the Ledger that …", "said in a report that …". */
function addThatBehindPhrase(walk: Walk, chunk: Chunk, phrase: BuildingPhrase): boolean {
  const around = clauseVerbAround(walk);
  const nextIsVerb = isVerbNext(walk);
  const noun = nextIsVerb ? null : contentNounBehind(walk, phrase);
  if (noun !== null && (around === null || noun.role !== "preposition" || isMatter(walk, noun, phrase))) {
    openContent(walk, chunk, noun);
    return true;
  }
  if (!nextIsVerb && around !== null) return false;
  openRelative(walk, chunk, phrase);
  return true;
}

const ofMatters = setOfWords("over amid amidst about despite following after against of");

/** "agreed to a settlement over claims that it lied": nobody says it over claims, as one does "in a report". */
function isMatter(walk: Walk, noun: BuildingPhrase, phrase: BuildingPhrase): boolean {
  return noun === phrase && ofMatters.has(prepositionBefore(topOf(walk), noun)?.preposition ?? "");
}

function isVerbNext(walk: Walk): boolean {
  const next = walk.chunks[walk.at + 1];
  const chunk = next?.kind === "adverb" ? walk.chunks[walk.at + 2] : next;
  return chunk?.kind === "verb" && chunk.verb?.form === "finite";
}

/** "News" says something, "Fox News" is somebody. */
function isContentNoun(walk: Walk, phrase: BuildingPhrase): boolean {
  if (phrase.kind === "name") return false;
  return contentNouns.has(nounLemmaOf(walk.reading.tokens.words[phrase.head] ?? ""));
}

/** "claims by Norland that it spied": the noun may stand one phrase earlier than the one before "that". */
function openContent(walk: Walk, chunk: Chunk, phrase: BuildingPhrase): void {
  const clause = openClause(walk, "that", topOf(walk), chunk.first, chunk.word);
  phrase.complement = clause;
}

function openRelative(walk: Walk, chunk: Chunk, phrase: BuildingPhrase): void {
  const clause = openClause(walk, "relative", topOf(walk), chunk.first, chunk.word);
  clause.antecedent = phrase as Clause["antecedent"];
  phrase.modifier = clause;
}

/** "allegations by Norland that …": the chain of phrases before `phrase`, up to a noun that can say something. */
function contentNounBehind(walk: Walk, phrase: BuildingPhrase): BuildingPhrase | null {
  let here: BuildingPhrase | null = phrase;
  for (let step = 0; here !== null && step < 4; step += 1) {
    if (isContentNoun(walk, here)) return here;
    const current: BuildingPhrase = here;
    const around = prepositionBefore(topOf(walk), current);
    here = around?.after ?? null;
  }
  return null;
}

/** The innermost open clause whose verb takes "that …" and has none yet. */
function clauseVerbAround(walk: Walk): BuildingClause | null {
  for (let at = walk.stack.length - 1; at >= 0; at -= 1) {
    const clause = walk.stack[at];
    if (clause === undefined) continue;
    if (takesClause(clause)) return clause;
    if (clause.kind === "relative" && clause.verb === null) return null;
  }
  return null;
}

function thatBefore(walk: Walk): BuildingClause | null {
  const { clauses } = walk.reading;
  for (let at = clauses.length - 1; at >= 0 && at > clauses.length - 12; at -= 1) {
    const clause = clauses[at];
    if (clause?.sentence !== walk.reading.sentence) return null;
    if (clause.kind === "that" && clause.parent !== null) return clause;
  }
  return null;
}

/** "that A, and that B": both hang on the same word. */
function openBeside(walk: Walk, chunk: Chunk, earlier: BuildingClause): void {
  const parent = earlier.parent as BuildingClause | null;
  if (parent !== null && walk.stack.includes(parent)) closeDownTo(walk, parent);
  const clause = openClause(walk, "that", parent, chunk.first, chunk.word);
  clause.coordinatedWith = earlier;
  earlier.joined = clause;
}

function openComplement(walk: Walk, around: BuildingClause, kind: "that" | "question", chunk: Chunk): void {
  const clause = openClause(walk, kind, around, chunk.first, chunk.word);
  around.complement ??= clause as Clause;
}

/**
 * who, which, what …: a relative clause behind a noun, else a question as a part. "about who did it", "find out who did it" ask:
 * relative clauses have "whom" behind a preposition.
 */
export function addQuestion(walk: Walk, chunk: Chunk): void {
  flushPending(walk);
  const previous = kindNear(walk, -1);
  const isRelativeWord = chunk.word !== "what" && chunk.word !== "how" && chunk.word !== "why";
  const behindPreposition = walk.preposition;
  walk.preposition = null;
  if (
    isRelativeWord &&
    walk.lastPhrase !== null &&
    (previous === "phrase" || previous === "comma" || (previous === "preposition" && chunk.word !== "who"))
  ) {
    const top = topOf(walk);
    const isObject = previous === "phrase" && (chunk.word === "when" || chunk.word === "where") && top.verb !== null;
    if (!isObject)
      return openRelative(walk, chunk, antecedentFor(walk, chunk, beforeBrackets(walk) ?? walk.lastPhrase));
  }
  const top = topOf(walk);
  if (top.verb === null && (chunk.word === "when" || chunk.word === "where")) {
    // "When asked about it, Hale said …"
    openClause(walk, "adverbial", top, chunk.first, chunk.word);
    return;
  }
  if (top.verb === null && top.free.length === 0 && walk.stack.length === 1) {
    top.marker = chunk.word;
    return;
  }
  const clause = openClause(walk, "question", top, chunk.first, chunk.word);
  if (behindPreposition !== null) behindPreposition.clause = clause;
  else top.complement ??= clause as Clause;
}

const longestBrackets = 6;

/** "Paul Stone (Labour), who accused her": Stone. Null without brackets. */
function beforeBrackets({ chunks, at }: Walk): BuildingPhrase | null {
  const close = chunks[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  if (chunks[close]?.word !== ")") return null;
  for (let here = close - 1; here > 0 && close - here < longestBrackets; here -= 1)
    if (chunks[here]?.word === "(") return chunks[here - 1]?.phrase ?? null;
  return null;
}

/** Nouns of which nobody says "who". */
const matters = setOfWords(
  "case trial lawsuit suit charge charges complaint allegations allegation warrant arrest investigation inquiry probe conviction sentence indictment evidence murder death killing",
);

/** "the founder of Huawei, who": the person, not what the person is of. */
function antecedentFor(walk: Walk, chunk: Chunk, phrase: BuildingPhrase): BuildingPhrase {
  if (chunk.word === "which" && kindNear(walk, -1) === "comma") return describedBy(walk, phrase) ?? phrase;
  // "Hale, in power since 1980, whom critics accuse of it"
  const isYear = chunk.word === "whom" && phrase.kind === "number";
  if ((chunk.word !== "who" && !isYear) || phrase.role !== "preposition") return phrase;
  // "A person familiar with the matter, who …"
  const top = topOf(walk);
  if (kindNear(walk, -1) === "comma" && top.verb === null) {
    const free = top.free.at(-1) ?? phrase;
    // "The case against Hale, who …"
    return phrase.kind === "name" && matters.has(walk.reading.tokens.words[free.head] ?? "") ? phrase : free;
  }
  const around = prepositionBefore(topOf(walk), phrase);
  if (around?.preposition !== "of" || around.after === null || phrase.kind !== "name") return phrase;
  // "stayed the arrest of Hale, who …"
  return matters.has(walk.reading.tokens.words[around.after.head] ?? "") ? phrase : around.after;
}

/** "Epic, the maker of Quest, which sued Telbrik": Epic, which the maker is, and not what it makes. */
function describedBy(walk: Walk, phrase: BuildingPhrase): BuildingPhrase | null {
  const top = topOf(walk);
  const around = phrase.role === "preposition" ? prepositionBefore(top, phrase) : null;
  const description = around?.preposition === "of" ? around.after : null;
  if (description?.role !== "apposition") return null;
  return [...top.free, ...top.objects].find(({ apposition }) => apposition === description) ?? null;
}

/** if, because, after …; "whether", and "if" behind a verb of asking, say what is asked. */
export function addSubordinator(walk: Walk, chunk: Chunk): void {
  flushPending(walk);
  const top = topOf(walk);
  const previous = kindNear(walk, -1);
  const asks = top.verb !== null && top.complement === null && askVerbs.has(top.verb.lemma);
  const behindPreposition = walk.preposition;
  walk.preposition = null;
  if (chunk.word === "whether" || (chunk.word === "if" && asks && previous !== "comma")) {
    const clause = openClause(walk, "question", top, chunk.first, chunk.word);
    if (behindPreposition !== null) behindPreposition.clause = clause;
    else if (top.verb !== null && (asks || clauseVerbs.has(top.verb.lemma) || previous === "verb"))
      top.complement ??= clause as Clause;
    return;
  }
  openClause(walk, "adverbial", top, chunk.first, chunk.word);
}
