import { socialVerbs, socialWords } from "./source-words";
import type { StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { headWordOf } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Whether it was said where anybody can: "tweeted", "wrote on X", "Posting on Telegram, …", "in a video shared on Instagram". */
export function isSaidOnline(parsed: ParsedText, draft: StatementDraft): boolean {
  const { clause } = draft;
  if (clause === null) return false;
  if (socialVerbs.has(clause.verb?.lemma ?? "")) return true;
  return (
    isPutOnline(parsed, draft, clause) ||
    clause.children.some((child) => isPut(child) && isPutOnline(parsed, draft, child))
  );
}

/** Whether a phrase of the clause names such a place. */
function isPutOnline(parsed: ParsedText, draft: StatementDraft, { prepositions }: Clause): boolean {
  return prepositions.some((place) => !isToldOf(draft, place) && isOnline(parsed, place));
}

const putting = setOfWords("post publish share upload write take tweet circulate release");

/** What was put online, or what the clause opens with. */
function isPut({ kind, verb }: Clause): boolean {
  return (kind === "reduced-relative" || kind === "gerund") && putting.has(verb?.lemma ?? "");
}

function isToldOf({ content }: StatementDraft, { token }: PrepositionalPhrase): boolean {
  return content.some((range) => range.first <= token && token < range.last);
}

const leading = setOfWords("on in via to through");
const posts = setOfWords(
  "post tweet thread reel story video message statement account page channel feed platform site",
);

function isOnline(parsed: ParsedText, { preposition, object }: PrepositionalPhrase): boolean {
  if (object === null || !leading.has(preposition)) return false;
  const { words } = parsed.tokens;
  const head = headWordOf(parsed, object);
  if (isPlatform(parsed, object, object.head)) return true;
  if (head === "media" && words[object.head - 1] === "social") return preposition !== "in";
  if (!posts.has(nounLemmaOf(head))) return false;
  for (let at = object.first; at < object.head; at += 1) if (isPlatform(parsed, object, at)) return true;
  return false;
}

function isPlatform(parsed: ParsedText, object: NounPhrase, at: number): boolean {
  const word = parsed.tokens.words[at] ?? "";
  if (word === "x") return ((parsed.tokens.shapes[at] ?? 0) & shape.capital) !== 0;
  if (word === "social") return parsed.tokens.words[at - 1] === "truth" && at > object.first;
  return socialWords.has(word);
}
