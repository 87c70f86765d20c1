import { entityAt, isOutlet, mentionsIn, outletsIn, type EntityIndex } from "./entity-index";
import type { SourceReading } from "./source-reading";
import type { StatementDraft } from "./statement-draft";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { Clause, NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf, spanOf } from "@/engine/syntax/questions";
import type { Span } from "@/engine/text/span";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** How a statement came to the article. */
export type Relay = {
  /** The outlets that it came through, nearest first. */
  readonly outlets: readonly EntityId[];
  /** Whether none of them stands between: the outlet that publishes the article was told, by name, as "us", or as "this newspaper". */
  readonly firstHand: boolean;
};

/**
 * It came through the outlets in the words of the cue's clause that are not its content ("told the Ledger", "in an interview
 * with Radio Nord", ", citing the Ledger,"), and the source when it is an outlet itself.
 */
export function findRelay(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  reading: SourceReading,
): Relay {
  const told = index.mentions.length === 0 ? [] : spansOfTelling(parsed, draft);
  const source = sourceOf(parsed, index, draft);
  const outlets = new Set<EntityId>();
  if (reading.sourceClass === "relay" && reading.speaker !== null) outlets.add(reading.speaker);
  if (source !== null && isOutlet(index, source) && source.id !== index.publisher) outlets.add(source.id);
  for (const span of [...told, ...spansOfCiting(parsed, draft)])
    for (const { id } of outletsIn(index, span)) outlets.add(id);
  const firstHand = outlets.size === 0 && isFirstHand(parsed, index, draft, source, told);
  return { outlets: [...outlets], firstHand };
}

function sourceOf(parsed: ParsedText, index: EntityIndex, { phrase }: StatementDraft): LinkedEntity | null {
  return phrase === null ? null : entityAt(index, parsed.tokens.starts[phrase.head] ?? 0);
}

/** Whom the source spoke to, or showed what it has. */
function spansOfTelling(parsed: ParsedText, draft: StatementDraft): Span[] {
  const { clause, phrase } = draft;
  const seen = seenBy(parsed, phrase);
  const free = clause === null ? [] : freeRanges(clause, draft).map((range) => spanOf(parsed, range));
  const before = clause === null ? [] : spansOfOccasion(parsed, clause);
  return seen === null ? [...before, ...free] : [seen, ...before, ...free];
}

const talking = setOfWords("speak talk write");

/** "In an interview with the Ledger, Hale said", "Speaking to Radio Nord, Hale said": what the sentence opens with. */
function spansOfOccasion(parsed: ParsedText, clause: Clause): Span[] {
  const from = clause.verb?.first ?? clause.first;
  const spans: Span[] = [];
  for (const { preposition, object, token } of clause.prepositions)
    if (token < from && preposition === "in" && object !== null && isOccasion(headWordOf(parsed, object)))
      spans.push(spanOf(parsed, upToComma(parsed, token, from)));
  for (const child of clause.children)
    if (child.first < from && child.verb?.form === "gerund" && talking.has(child.verb.lemma))
      spans.push(spanOf(parsed, upToComma(parsed, child.first, from)));
  return spans;
}

const occasions = setOfWords("interview interviews comments remarks statement email letter op-ed column article essay");

function isOccasion(word: string): boolean {
  return occasions.has(word);
}

function upToComma(parsed: ParsedText, first: number, end: number): TokenRange {
  let last = first;
  while (last < end && parsed.tokens.words[last] !== ",") last += 1;
  return { first, last };
}

/** Whom the article has it from, in its own words. */
function spansOfCiting(parsed: ParsedText, { clause, rule }: StatementDraft): Span[] {
  if (clause === null) return [];
  const spans: Span[] = [];
  for (const { preposition, object } of clause.prepositions)
    if (preposition === "citing" && object !== null) spans.push(spanOf(parsed, extentOf(parsed, object)));
  for (const child of clause.children) if (isCiting(child)) spans.push(spanOf(parsed, child));
  if (rule === "quoted-as") spans.push(spanOf(parsed, { first: clause.first, last: sayingEnd(clause) }));
  return spans;
}

/** "was quoted as saying by Radio Nord": whoever quotes may stand behind. */
function sayingEnd(clause: Clause): number {
  const saying = clause.children.find((child) => child.marker === "as" && child.verb?.form === "gerund");
  return saying?.complement?.first ?? saying?.last ?? clause.last;
}

const seeing = setOfWords("see review obtain view read hear publish");

/** "documents seen by the Ledger": the words that say by whom, or null. */
function seenBy(parsed: ParsedText, phrase: NounPhrase | null): Span | null {
  const clause = phrase?.modifier ?? null;
  return clause?.verb?.voice === "passive" && seeing.has(clause.verb.lemma) ? spanOf(parsed, clause) : null;
}

const ownWords = new Set(["us", "me"]);

function isFirstHand(
  parsed: ParsedText,
  index: EntityIndex,
  { clause }: StatementDraft,
  source: LinkedEntity | null,
  told: readonly Span[],
): boolean {
  if (clause === null || clause.quotation !== null) return false;
  if (clause.objects.some((object) => isOwn(parsed, object))) return true;
  if (clause.prepositions.some((one) => one.object !== null && isOwn(parsed, one.object))) return true;
  if (index.publisher === null) return false;
  if (source?.id === index.publisher) return true;
  return told.some((span) => mentionsIn(index, span).some(({ entity }) => entity.id === index.publisher));
}

function isOwn(parsed: ParsedText, object: NounPhrase): boolean {
  const word = headWordOf(parsed, object);
  return (
    (ownWords.has(word) && !isCapital(parsed, object.head)) ||
    (object.determiner === "this" && (word === "newspaper" || word === "website" || word === "magazine"))
  );
}

/** "the US" is not "us". */
function isCapital(parsed: ParsedText, token: number): boolean {
  return ((parsed.tokens.shapes[token] ?? 0) & shape.capital) !== 0;
}

/** The clause from its verb on, without the content; the words of the source say where somebody works, not who relays. */
function freeRanges(clause: Clause, draft: StatementDraft): TokenRange[] {
  const from = clause.verb?.last ?? clause.first;
  const inside = draft.content.filter((range) => range.last > from && range.first < clause.last);
  const ranges: TokenRange[] = [];
  let at = from;
  if (inside.length > 1) inside.sort((one, other) => one.first - other.first);
  for (const range of inside) {
    if (range.first > at) ranges.push({ first: at, last: range.first });
    at = Math.max(at, range.last);
  }
  if (clause.last > at) ranges.push({ first: at, last: clause.last });
  return ranges;
}

function isCiting(clause: Clause): boolean {
  return clause.verb?.lemma === "cite" || clause.verb?.lemma === "quote";
}
