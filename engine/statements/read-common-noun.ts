import { entityAt, type EntityIndex } from "./entity-index";
import { type Heard, personDescribed } from "./resolve-person";
import type { SourceReading } from "./source-reading";
import { classOfEntity, classOfName } from "./source-shape";
import type { StatementDraft } from "./statement-draft";
import {
  announcements,
  bodyWords,
  documentWords,
  neverNamed,
  officeWords,
  outletNouns,
  unnamedWords,
} from "./source-words";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";

/** Reads a source that is a common noun: "the ministry", "two former employees", "a report". */
export function readCommonNoun(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
  heard: Heard,
): SourceReading {
  const word = nounLemmaOf(headWordOf(parsed, phrase));
  if (/^(?:this|our)$/u.test(phrase.determiner ?? "") && (word === "reporter" || word === "correspondent"))
    return nobodyAs("witnessed");
  if (isHearsay(phrase, word)) return nobodyAs("unnamed_open");
  if (announcements.has(word)) return nobodyAs("named_org");
  if (documentWords.has(word)) return nobodyAs("document");
  if (isOutlet(parsed, phrase, word)) return nobodyAs("relay");
  const apposed = phrase.apposition;
  if (apposed?.kind === "name") {
    const entity = entityAt(index, parsed.tokens.starts[apposed.head] ?? 0);
    return {
      speaker: entity?.id ?? null,
      speaksFor: null,
      sourceClass: entity === null ? classOfName(parsed, apposed) : classOfEntity(index, entity),
    };
  }
  const definite =
    phrase.determiner === "the" ||
    phrase.possessor !== null ||
    /^(?:his|her|its|their|this|that)$/u.test(phrase.determiner ?? "");
  if (
    (bodyWords.has(word) || bodyWords.has(headWordOf(parsed, phrase))) &&
    (definite || word === "police" || word === "prosecutor")
  )
    return nobodyAs("named_org");
  if (officeWords.has(word) && !phrase.plural && (definite || phrase.first < phrase.head) && !isIndefinite(phrase))
    return described(parsed, draft, phrase, heard, definite);
  if (definite && !phrase.plural && !neverNamed.has(word) && !wasUnnamed(parsed, heard, word))
    return described(parsed, draft, phrase, heard, definite);
  if (unnamedWords.has(word) || !definite || phrase.plural)
    return nobodyAs(isBounded(parsed, phrase) ? "unnamed_bounded" : "unnamed_open");
  return nobodyAs("named_person");
}

function nobodyAs(sourceClass: SourceReading["sourceClass"]): SourceReading {
  return { speaker: null, speaksFor: null, sourceClass };
}

/** "The minister", "Obama's former adviser": somebody with a name, perhaps the one who spoke last. */
function described(
  parsed: ParsedText,
  draft: StatementDraft,
  phrase: NounPhrase,
  heard: Heard,
  definite: boolean,
): SourceReading {
  const isPerson = definite && (unnamedWords.has(nounLemmaOf(headWordOf(parsed, phrase))) || isOffice(parsed, phrase));
  return {
    speaker: isPerson ? personDescribed(parsed, draft, heard) : null,
    speaksFor: null,
    sourceClass: "named_person",
  };
}

function isOffice(parsed: ParsedText, phrase: NounPhrase): boolean {
  return officeWords.has(nounLemmaOf(headWordOf(parsed, phrase)));
}

/** "Reports said": whose, nobody tells. */
function isHearsay(phrase: NounPhrase, word: string): boolean {
  return word === "report" && phrase.plural && phrase.determiner === null && phrase.possessor === null;
}

/** "AFP news agency", "the newspaper"; "this newspaper" is the publisher. */
function isOutlet(parsed: ParsedText, phrase: NounPhrase, word: string): boolean {
  if (word === "agency") return parsed.tokens.words[phrase.head - 1] === "news";
  if (!outletNouns.has(word) || /^(?:this|our|a|an|some)$/u.test(phrase.determiner ?? "")) return false;
  return phrase.determiner === "the" || parsed.tags[phrase.first] === tag.name;
}

/** "A senior official … the official": still without a name. "The minister" was named, or need not be. */
function wasUnnamed(parsed: ParsedText, heard: Heard, word: string): boolean {
  const source = heard.before?.draft.phrase ?? null;
  return source !== null && source.kind === "common" && nounLemmaOf(headWordOf(parsed, source)) === word;
}

function isIndefinite(phrase: NounPhrase): boolean {
  return /^(?:a|an|one|another|some|any)$/u.test(phrase.determiner ?? "");
}

/** "a senior official", "two former employees", "people familiar with the matter": a count or a tie. */
function isBounded(parsed: ParsedText, phrase: NounPhrase): boolean {
  const { determiner } = phrase;
  if (!phrase.plural && determiner !== "some" && determiner !== "no") return true;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|both|\d+)$/u.test(determiner ?? "")) return true;
  const around = extentOf(parsed, phrase);
  for (let at = phrase.last; at < around.last; at += 1)
    if (/^(?:familiar|briefed|close)$/u.test(parsed.tokens.words[at] ?? "")) return true;
  return phrase.modifier?.verb?.lemma === "brief";
}
