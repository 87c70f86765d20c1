import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";
import type { Reply } from "./reading";

type Reach = Reply["reach"];

const whole = setOfWords("wrongdoing misconduct impropriety anything everything innocence guilt fault");
const everyOne = new Set(["any", "all", "every"]);
const many = new Set(["them", "these", "those", "both", "several"]);

/** How much "the claim", "both charges" or "any wrongdoing" covers. */
export function reachOfNoun(reader: Reader, noun: NounPhrase): Reach {
  const head = reader.parsed.tokens.words[noun.head] ?? "";
  if (whole.has(head) || everyOne.has(noun.determiner ?? "") || everyOne.has(head)) return "all";
  return noun.plural || many.has(head) || many.has(noun.determiner ?? "") ? "several" : "one";
}

const pointing = new Set(["that", "this"]);

/** "did not respond to questions" covers what was told there; "has not answered that claim" one thing. */
export function reachOfSilence(reader: Reader, clause: Clause): Reach {
  const { words } = reader.parsed.tokens;
  const sentence = reader.parsed.sentences[clause.sentence];
  for (let at = sentence?.first ?? clause.first; at < (sentence?.last ?? clause.last); at += 1)
    if (
      pointing.has(words[at] ?? "") &&
      /^(?:claim|charge|allegation|accusation|suit|lawsuit|complaint)$/u.test(words[at + 1] ?? "")
    )
      return "one";
  return "several";
}
