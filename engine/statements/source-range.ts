import { entityAt, type EntityIndex } from "./entity-index";
import { documentWords } from "./source-words";
import type { StatementDraft } from "./statement-draft";
import { timeNouns } from "@/engine/syntax/lexicon/closed-words";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf, nounPhraseAtToken } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

/**
 * The words that name the source: the phrase with what hangs on it, and with "who" where it speaks in a relative clause
 * ("Hale, who said"); without when and where it spoke.
 */
export function sourceRange(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
): TokenRange {
  const isAlone = draft.rule === "according-to" && isBeforeComma(parsed, phrase);
  const extent = isAlone ? phrase : withoutOccasion(parsed, index, phrase, extentOf(parsed, phrase));
  const { clause } = draft;
  const isRelative =
    clause?.kind === "relative" && clause.antecedent === phrase && clause.subject === null && clause.marker !== null;
  if (!isRelative || clause.first < phrase.last || clause.first > extent.last + 2) return extent;
  return { first: phrase.first, last: clause.first + 1 };
}

/** "According to sources, former ministers knew": the source is the one word. */
function isBeforeComma(parsed: ParsedText, { kind, determiner, possessor, last }: NounPhrase): boolean {
  return kind === "common" && determiner === null && possessor === null && parsed.tokens.words[last] === ",";
}

const occasions = setOfWords(
  "statement interview briefing conference speech email e-mail letter tweet post remarks comments ruling filing video message",
);

/** "The state court on Thursday", "Hale in an interview": the rest says when and where. "The Mail on Sunday" is a name. */
function withoutOccasion(parsed: ParsedText, index: EntityIndex, phrase: NounPhrase, extent: TokenRange): TokenRange {
  for (let at = phrase.last; at < extent.last; at += 1) {
    // "documents (PDF)"
    if (parsed.tokens.words[at] === "(") return { first: extent.first, last: at };
    if (!/^(?:on|in|at|during)$/u.test(parsed.tokens.words[at] ?? "")) continue;
    const object = nounPhraseAtToken(parsed, at + 1);
    if (object === null || !isOccasion(parsed, phrase, object)) continue;
    if (entityAt(index, parsed.tokens.starts[at] ?? 0) === null) return { first: extent.first, last: at };
  }
  return extent;
}

function isOccasion(parsed: ParsedText, phrase: NounPhrase, object: NounPhrase): boolean {
  const word = headWordOf(parsed, object);
  if (timeNouns.has(word)) return true;
  return occasions.has(word) && !documentWords.has(nounLemmaOf(headWordOf(parsed, phrase)));
}
