import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { wordsAmong } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";
import type { Reply } from "./reading";

/** "were unsuccessful", "failed", "proved fruitless", "went unanswered". */
export const failingVerbs = setOfWords("be fail prove go");

const tries = wordsAmong(
  setOfWords("efforts effort attempts attempt calls call emails email e-mails messages message"),
);
const inVain = setOfWords("unsuccessful fruitless futile vain unanswered unreturned failed fail proved abortive");
const reaching = setOfWords("reach contact");

/** "Efforts to reach Telbrik were unsuccessful", "Calls to Telbrik went unanswered": Telbrik has not answered. */
export function readUnreached(reader: Reader, clause: Clause): Reply[] {
  const { subject, verb } = clause;
  const { tokens } = reader.parsed;
  if (subject === null || verb === null || !tries.at(tokens, subject.head)) return [];
  if (!failsIn(tokens.words, verb.head, clause.last)) return [];
  const sought = soughtIn(reader, subject, verb.first);
  const by = sought === null ? null : answererOf(reader, sought);
  if (by === null) return [];
  return [
    {
      by,
      stance: "unreachable",
      repeated: false,
      sentence: clause.sentence,
      order: verb.head,
      category: null,
      reach: "several",
      about: "anything",
    },
  ];
}

function failsIn(words: readonly string[], first: number, last: number): boolean {
  for (let at = first; at < Math.min(last, first + 4); at += 1) if (inVain.has(words[at] ?? "")) return true;
  return false;
}

/** Whom they tried to reach: what stands behind "reach", or behind "to" of "calls to". */
function soughtIn({ parsed }: Reader, { last }: NounPhrase, verb: number): NounPhrase | null {
  const { words } = parsed.tokens;
  for (let at = last; at < verb; at += 1) {
    if (reaching.has(words[at] ?? "")) return nounPhraseAtToken(parsed, at + 1);
    if (words[at] === "to" && !reaching.has(words[at + 1] ?? "")) return nounPhraseAtToken(parsed, at + 1);
  }
  return null;
}
