import { without } from "./clause-content";
import type { StatementDraft } from "./statement-draft";
import { timeNouns } from "@/engine/syntax/lexicon/closed-words";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf, headWordOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import type { Sentence } from "@/engine/text/sentences";
import { setOfWords } from "@/engine/text/word-list";

const noSources = setOfWords("plan schedule law rule rules custom tradition design size need needs");

/** "…, according to a former employee": the rest of the sentence is the content. */
export function statementsAccordingTo(parsed: ParsedText, clause: Clause): StatementDraft[] {
  const sentence = parsed.sentences[clause.sentence];
  if (sentence === undefined) return [];
  const found: StatementDraft[] = [];
  for (const { preposition, object, token } of clause.prepositions) {
    const isCue = preposition === "according to" || preposition === "in the words of";
    if (!isCue || object === null || noSources.has(headWordOf(parsed, object))) continue;
    const whole = { first: sentence.first, last: sentence.last };
    found.push({
      content: without([whole], { first: token, last: endOfSource(parsed, sentence, token, object) }),
      cue: { first: token, last: object.first },
      phrase: object,
      clause,
      sentence: clause.sentence,
      rule: "according-to",
    });
  }
  return found;
}

/** Where all ends that is told of the source itself: "a study published on Friday", "two diplomats, who asked not to be named". */
function endOfSource(parsed: ParsedText, sentence: Sentence, token: number, object: NounPhrase): number {
  const { words } = parsed.tokens;
  const isOpening = token - sentence.first < 3;
  if (isOpening && isBare(object) && words[object.last] === ",") return object.last;
  const end = Math.max(object.last, extentOf(parsed, object).last);
  const opened = indexOfWord(parsed, "(", object.first, end + 1);
  if (opened <= end) return Math.min(indexOfWord(parsed, ")", opened, sentence.last) + 1, sentence.last);
  const isAside = words[end] === "," && (words[end + 1] === "who" || words[end + 1] === "which");
  if (!isAside && !isOfSource(parsed, end)) return end;
  let comma = indexOfWord(parsed, ",", isAside ? end + 1 : end, sentence.last);
  // "…, according to a report written by a member, Jan Hale": all that follows is of the source, unless the sentence goes on.
  if (!isOpening)
    while (comma < sentence.last && !goesOn.has(words[comma + 1] ?? ""))
      comma = indexOfWord(parsed, ",", comma + 1, sentence.last);
  // "According to a study published in Oslo children sleep": without a comma nobody can tell where it ends.
  if (comma >= sentence.last) return isOpening ? end : sentence.last;
  return comma;
}

const goesOn = setOfWords("and but while although though as with compared which");

/** "According to sources, former ministers knew": what follows the comma is no second name for them. */
function isBare({ kind, determiner, possessor }: NounPhrase): boolean {
  return kind === "common" && determiner === null && possessor === null;
}

/** Whether what follows the source's name says more of it: a clause with "who" or a participle, or when it came out. */
function isOfSource(parsed: ParsedText, at: number): boolean {
  const own = parsed.tags[at];
  if (own === tag.verbEd || own === tag.verbParticiple) return true;
  const { words } = parsed.tokens;
  if (words[at] === "who" || words[at] === "on") return words[at] === "who" || timeNouns.has(words[at + 1] ?? "");
  return /^(?:last|this|earlier)$/u.test(words[at] ?? "") && timeNouns.has(words[at + 1] ?? "");
}

function indexOfWord(parsed: ParsedText, word: string, from: number, last: number): number {
  let at = from;
  while (at < last && parsed.tokens.words[at] !== word) at += 1;
  return at;
}
