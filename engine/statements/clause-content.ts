import { verbCues } from "./cue-table";
import { clauseAtToken } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import type { Clause, NounPhrase, ParsedText, Quotation, TokenRange } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Verbs that go on with the same speaker behind a comma: "…, adding that …". */
export const continuing = setOfWords(
  "add say note call accuse describe write tell argue explain claim insist ask warn suggest state declare point refer cite",
);

/**
 * Where the content that begins in `clause` ends: at the end of the sentence, unless the writer takes over before: with a
 * verb that shares the cue's subject ("… and left"), or with the next cue ("…, adding that").
 */
export function contentEnd(parsed: ParsedText, cue: Clause, from: number): number {
  const sentence = parsed.sentences[cue.sentence];
  let end = beforeAside(parsed, from, trimmedEnd(parsed, sentence?.last ?? from));
  end = Math.min(end, closingDash(parsed, sentence?.first ?? from, from, end));
  for (const clause of clausesOfSentence(parsed, cue)) {
    if (clause.first <= from || clause.first >= end || clause === cue) continue;
    if (endsContent(parsed, cue, clause, from)) end = clause.first;
  }
  return beforeOuterClause(cue, from, end);
}

/** "The plan – which Hale says is wrong – will go on": words inside dashes end there. */
function closingDash(parsed: ParsedText, first: number, from: number, end: number): number {
  let opened = false;
  for (let at = first; at < from; at += 1) if (parsed.tags[at] === tag.dash) opened = !opened;
  if (!opened) return end;
  for (let at = from; at < Math.min(end, from + reach); at += 1) if (parsed.tags[at] === tag.dash) return at;
  return end;
}

/** In no sentence is an aside looked for further than this: pages of "he said that" stay linear. */
const reach = 250;

/**
 * Where the words end that go on behind a cue in the middle ("prices, Hale said, fell, adding that …"): before the writer's asides
 * and the next cue.
 */
export function restEnd(parsed: ParsedText, cue: Clause, end: number): number {
  let last = beforeAside(parsed, cue.last - 1, trimmedEnd(parsed, end));
  for (const clause of clausesOfSentence(parsed, cue)) {
    if (clause.first < cue.last || clause.first >= last || clause.verb?.form !== "gerund") continue;
    if (parsed.tokens.words[clause.first - 1] === "," && continuing.has(clause.verb.lemma)) last = clause.first;
  }
  return last;
}

/** Silent about what goes with them: ", without giving details". */
const silent = setOfWords(
  "giving elaborating providing naming citing identifying saying specifying offering revealing disclosing explaining going",
);

/** ", citing a letter", ", according to a letter" and "; they asked not to be named" are the writer's. */
function beforeAside(parsed: ParsedText, from: number, end: number): number {
  const { words } = parsed.tokens;
  for (let at = from + 1; at < Math.min(end - 1, from + reach); at += 1) {
    if (words[at] === "," && isAside(words[at + 1] ?? "", words[at + 2] ?? "")) return at;
    if (words[at] === ";" && asksForSilence(parsed, at + 1, end)) return at;
  }
  return end;
}

function isAside(word: string, next: string): boolean {
  if (word === "citing") return true;
  return word === "according" ? next === "to" : word === "without" && silent.has(next);
}

function asksForSilence(parsed: ParsedText, from: number, end: number): boolean {
  const { words } = parsed.tokens;
  for (let at = from; at < Math.min(end, from + 8); at += 1)
    if (/^(?:named|identified|anonymous|anonymity)$/u.test(words[at] ?? "")) return true;
  return false;
}

/**
 * Where an object ends that is all the content ("denied claims of espionage"): at the end of the sentence too, but before a
 * clause that is joined to the cue's or says against what the cue holds (", despite …").
 */
export function objectEnd(parsed: ParsedText, cue: Clause, object: NounPhrase): number {
  let end = contentEnd(parsed, cue, object.first);
  for (let at = object.last; at < Math.min(end - 1, object.last + reach); at += 1) {
    if (parsed.tokens.words[at] !== ",") continue;
    const next = parsed.tokens.words[at + 1] ?? "";
    if (next === "despite" || next === "while" || (next === "and" && opensMainClause(parsed, at + 2))) end = at;
  }
  return end;
}

function opensMainClause(parsed: ParsedText, at: number): boolean {
  const clause = clauseAtToken(parsed, at);
  return clause?.kind === "main" && clause.subject !== null && clause.subject.first <= at && clause.first >= at - 1;
}

/** "While Hale said that it was over, he left": the content ends where the clause around begins. */
function beforeOuterClause(cue: Clause, from: number, end: number): number {
  let last = end;
  let here = cue.parent;
  for (let step = 0; here !== null && step < 8; step += 1) {
    const begins = Math.min(here.subject?.first ?? Infinity, here.verb?.first ?? Infinity);
    const verb = here.verb?.first ?? 0;
    if (verb > from && begins < last) last = begins > from ? begins : Math.min(last, verb);
    here = here.parent;
  }
  return last;
}

function clausesOfSentence(parsed: ParsedText, cue: Clause): readonly Clause[] {
  const at = cue.index;
  const found: Clause[] = [];
  // A sentence's clauses stand together.
  for (let here = at + 1; here < parsed.clauses.length && here < at + 40; here += 1) {
    const clause = parsed.clauses[here];
    if (clause === undefined || clause.sentence !== cue.sentence) break;
    if (clause.quotation === cue.quotation) found.push(clause);
  }
  return found;
}

function endsContent(parsed: ParsedText, cue: Clause, clause: Clause, from: number): boolean {
  const before = parsed.tokens.words[clause.first - 1] ?? "";
  const lemma = clause.verb?.lemma ?? "";
  if (isOthersTurn(clause, before, lemma)) return true;
  // "says the plan – the first of its kind – will work"
  if (parsed.tags[clause.first - 1] === tag.dash && clause.subject === null) return false;
  if (clause.coordinatedWith === cue) return clause.subject === null || verbCues.has(lemma);
  if (clause.kind === "parenthetical") return clause.subject !== null;
  const comma =
    before === "," || (isClosingMark(parsed, clause.first - 1) && parsed.tokens.words[clause.first - 2] === ",");
  if (clause.verb?.form === "gerund" && comma && continuing.has(lemma) && clause.first > from + 1) return true;
  return false;
}

/** "…; residents say …", "…, while Radio Nord reports …": somebody else has the word. */
function isOthersTurn({ kind, marker, subject, verb }: Clause, before: string, lemma: string): boolean {
  if (subject === null || subject.kind === "pronoun" || verb?.form !== "finite") return false;
  const isNext = (kind === "main" && before === ";") || (kind === "adverbial" && marker === "while" && before === ",");
  return isNext && saying.has(lemma);
}

const saying = setOfWords("say report claim argue insist deny believe tell write warn");

function isClosingMark(parsed: ParsedText, at: number): boolean {
  return parsed.tags[at] === tag.quote;
}

/** Without the full stop. */
function trimmedEnd(parsed: ParsedText, end: number): number {
  let last = end;
  while (last > 0 && ((parsed.tokens.shapes[last - 1] ?? 0) & shape.end) !== 0) last -= 1;
  return last;
}

/** The quotations that belong to the clause itself: between its words, or inside "that, “…”". */
export function speechesOf(parsed: ParsedText, clause: Clause): Quotation[] {
  const inner = clause.complement;
  const isInner = inner !== null && inner.verb === null && inner.quotation === clause.quotation;
  const numbers = isInner ? [...clause.speeches, ...inner.speeches] : clause.speeches;
  return numbers.map((number) => parsed.quotations[number]).filter((speech) => speech !== undefined);
}

/** Whether the clause says what is said: with "that", "whether", "what" …, or with a subject and a verb of its own. */
export function isContentClause(clause: Clause | null): clause is Clause {
  if (clause === null || clause.kind === "infinitive" || clause.kind === "gerund") return false;
  if (clause.marker === "when" || clause.marker === "where") return false;
  // "a deadline that officials said went unnoticed": what is said begins with the deadline.
  if (clause.subject !== null && clause.subject.last <= (clause.parent?.first ?? 0)) return false;
  return clause.verb !== null || clause.marker === "that";
}

/** The quotation right behind the clause, a comma or a colon between at most, or null. */
export function speechBehind(parsed: ParsedText, clause: Clause): Quotation | null {
  let at = clause.verb?.last ?? clause.last;
  at = Math.max(at, clause.last);
  const word = parsed.tokens.words[at];
  if (word === "," || word === ":") at += 1;
  if (((parsed.tokens.shapes[at] ?? 0) & shape.quote) === 0) return null;
  for (const number of speechNumbersNear(clause)) {
    const quotation = parsed.quotations[number];
    if (quotation !== undefined && quotation.first === at) return quotation;
  }
  return null;
}

/** Speech that the clause or one around it holds. */
function speechNumbersNear(clause: Clause): number[] {
  const numbers: number[] = [];
  let here: Clause | null = clause;
  for (let step = 0; here !== null && step < 6; step += 1) {
    if (here.speeches.length > 0) numbers.push(...here.speeches);
    for (const child of here.children) if (child.speeches.length > 0) numbers.push(...child.speeches);
    here = here.parent;
  }
  return numbers;
}

/** Removes `hole` from `ranges`: what a cue in the middle leaves of the words around it. */
export function without(ranges: readonly TokenRange[], hole: TokenRange): TokenRange[] {
  const left: TokenRange[] = [];
  for (const range of ranges) {
    const isApart = hole.last <= range.first || hole.first >= range.last;
    if (isApart) left.push(range);
    else if (hole.first > range.first) left.push({ first: range.first, last: hole.first });
    if (!isApart && range.last > hole.last) left.push({ first: hole.last, last: range.last });
  }
  return left;
}
