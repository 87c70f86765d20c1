import { bodyNames, officeWords, outletNames } from "./source-words";
import type { EntityIndex } from "./entity-index";
import type { SourceClass } from "./statement";
import type { StatementDraft } from "./statement-draft";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** What a name that no pack knows looks like: an outlet, a body, or (all others) a person. */
export function nameKindOf(parsed: ParsedText, phrase: NounPhrase): "outlet" | "body" | "person" {
  const { words, shapes } = parsed.tokens;
  const head = words[phrase.head] ?? "";
  const isAcronym =
    ((shapes[phrase.head] ?? 0) & (shape.allCaps | shape.dotted)) !== 0 && phrase.last - phrase.first < 3;
  if (outletNames.has(head)) return "outlet";
  if (officeWords.has(nounLemmaOf(head))) return "person";
  for (let at = phrase.first; at < phrase.last; at += 1) if (bodyNames.has(words[at] ?? "")) return "body";
  return isAcronym || phrase.determiner === "the" ? "body" : "person";
}

export function classOfEntity(index: EntityIndex, entity: LinkedEntity): SourceClass {
  if (entity.kind === "person") return "named_person";
  return entity.kind === "outlet" && entity.id !== index.publisher ? "relay" : "named_org";
}

export function classOfName(parsed: ParsedText, phrase: NounPhrase): SourceClass {
  const kind = nameKindOf(parsed, phrase);
  if (kind === "outlet") return "relay";
  return kind === "body" ? "named_org" : "named_person";
}

const titles = setOfWords("mr mrs ms miss dr prof professor sir dame lord lady sen rep gov judge president minister");

/**
 * Whether the cue passes on what its source published ("according to Variety", "The Hill reported"): a name that is nobody's
 * we know is then an outlet's. A title before it makes it a person's.
 */
export function passesOn(parsed: ParsedText, draft: StatementDraft): boolean {
  const { clause, phrase, rule } = draft;
  if (phrase === null || titles.has(parsed.tokens.words[phrase.first] ?? "")) return false;
  return rule === "according-to" || rule === "as-reported" || clause?.verb?.lemma === "report";
}

const ownMatters = setOfWords("confirm announce deny decline apologise apologize dispute reject acknowledge admit");

/** Whether an outlet speaks about itself: "confirmed", "said in a statement". */
export function speaksForItself(parsed: ParsedText, { clause }: StatementDraft): boolean {
  if (clause === null) return false;
  if (ownMatters.has(clause.verb?.lemma ?? "")) return true;
  return clause.prepositions.some(
    ({ preposition, object }) => preposition === "in" && object !== null && headWordOf(parsed, object) === "statement",
  );
}
