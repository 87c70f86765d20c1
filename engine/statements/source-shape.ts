import { bodyNames, namedPapers, officeWords, outletNames } from "./source-words";
import { type EntityIndex, isOutlet } from "./entity-index";
import type { SourceClass } from "./statement";
import type { StatementDraft } from "./statement-draft";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf, sentenceAtToken } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** What a name that no pack knows looks like: an outlet, a body, or (all others) a person. */
export function nameKindOf(parsed: ParsedText, phrase: NounPhrase): "outlet" | "body" | "person" {
  const { words, shapes } = parsed.tokens;
  const head = words[phrase.head] ?? "";
  const isAcronym =
    ((shapes[phrase.head] ?? 0) & (shape.allCaps | shape.dotted)) !== 0 && phrase.last - phrase.first < 3;
  if (outletNames.has(head)) return "outlet";
  if (officeWords.has(nounLemmaOf(head)) || members.has(head)) return "person";
  for (let at = phrase.first; at < phrase.last; at += 1) if (bodyNames.has(words[at] ?? "")) return "body";
  // "according to The Blaze": its "The" is part of the name.
  if (phrase.determiner === "the" && isCapitalInside(parsed, phrase.first)) return "outlet";
  return isAcronym || phrase.determiner === "the" ? "body" : "person";
}

/** "the Kivik Republican" */
const members = setOfWords(
  "republican democrat conservative liberal tory senator congressman congresswoman lawmaker mp mps mep meps msp msps td mla councillor councillors",
);

/** "An MP in Norport", "a Kivik Republican": one of them, whose name is not told. */
export function isSomeMember(parsed: ParsedText, phrase: NounPhrase): boolean {
  return members.has(headWordOf(parsed, phrase)) && /^(?:a|an|one|another)$/u.test(phrase.determiner ?? "");
}

function isCapitalInside(parsed: ParsedText, at: number): boolean {
  const isFirst = parsed.sentences[sentenceAtToken(parsed, at)]?.first === at || parsed.tags[at - 1] === tag.quote;
  return !isFirst && ((parsed.tokens.shapes[at] ?? 0) & shape.capital) !== 0;
}

export function classOfEntity(index: EntityIndex, entity: LinkedEntity): SourceClass {
  if (isOutlet(index, entity) && entity.id !== index.publisher) return "relay";
  return entity.kind === "person" ? "named_person" : "named_org";
}

export function classOfName(parsed: ParsedText, phrase: NounPhrase): SourceClass {
  const kind = nameKindOf(parsed, phrase);
  if (kind === "outlet") return "relay";
  if (namedPapers.has(headWordOf(parsed, phrase))) return "document";
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
  if (rule === "according-to" || rule === "as-reported") return true;
  // "Telbrik reported a 12% drop in profit" is about itself.
  const isNews = rule !== "act" || clause?.verb?.adverbs.includes("first") === true;
  return clause?.verb?.lemma === "report" && isNews;
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
