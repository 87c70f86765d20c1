import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { subjectOf } from "@/engine/syntax/questions";
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

/** "Efforts to reach Telbrik were unsuccessful", "Telbrik was not available for comment", "There was no comment from Telbrik": it has not answered. */
export function readUnreached(reader: Reader, clause: Clause): Reply[] {
  const { verb } = clause;
  const sought = verb === null ? null : (triedIn(reader, clause) ?? silentIn(reader, clause));
  const by = sought === null ? null : answererOf(reader, sought);
  if (by === null || verb === null) return [];
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

/** "Calls to Telbrik went unanswered": Telbrik. */
function triedIn(reader: Reader, { subject, verb, last }: Clause): NounPhrase | null {
  const { tokens } = reader.parsed;
  if (subject === null || verb === null || !tries.at(tokens, subject.head)) return null;
  return failsIn(tokens.words, verb.head, last) ? soughtIn(reader, subject, verb.first) : null;
}

const comments = /^(?:comments?|response|reaction|reply|statement)$/u;

/** "Telbrik was not immediately available for comment", "There was no immediate comment from Telbrik": Telbrik. */
function silentIn({ parsed }: Reader, clause: Clause): NounPhrase | null {
  const { verb, objects, prepositions } = clause;
  if (verb?.lemma !== "be" || verb.modal !== null) return null;
  const { words } = parsed.tokens;
  const subject = subjectOf(clause);
  const absent = [subject, objects[0] ?? null].find(
    (phrase) => phrase?.determiner === "no" && comments.test(words[phrase.head] ?? ""),
  );
  if (absent != null) return prepositions.find(({ preposition }) => preposition === "from")?.object ?? null;
  let at = verb.last;
  while (/^(?:not|immediately|readily|yet)$/u.test(words[at] ?? "")) at += 1;
  const isUnavailable = words[at] === "unavailable" || (verb.negated && words[at] === "available");
  const isForComment = /^(?:for|to)$/u.test(words[at + 1] ?? "") && /^comment$/u.test(words[at + 2] ?? "");
  return isUnavailable && (isForComment || at + 1 >= clause.last) ? subject : null;
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
