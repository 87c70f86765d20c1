import { answeredNouns, baselessPhrases, baselessWords, decisionNouns } from "@/engine/allegations/lexicon/stances";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { wordsAmong } from "@/engine/text/per-word";
import type { Tokens } from "@/engine/text/tokens";
import { answer, type Answer } from "./answer";

/** `noun`: what they are known to be about; of "a charge that Norland has called absurd" the charge. `inOrder`: "false claims" call nothing so. */
type About = { readonly noun?: string; readonly inOrder: boolean };

/** The noun that is called so ends this many words before "baseless" at most: "the claims that we sold data to rivals are false". */
const nounReach = 30;

/** All words that are looked at: nine of ten are none of these, which one look tells. */
const telling = wordsAmong(
  new Set([
    ...answeredNouns,
    ...decisionNouns,
    ...baselessWords,
    ...baselessPhrases.keys(),
    "innocent",
    "falsely",
    "wrongly",
    "nothing",
    "none",
    "guilty",
    "free",
  ]),
);

/**
 * The denial of words that call what was claimed baseless, or what was decided ("the claims are false", "that is simply not
 * true", "there is no truth in it", "the verdict was biased"), or null. Of reach "all": "did nothing wrong".
 */
export function readBaseless(tokens: Tokens, { first, last }: TokenRange, about: About): Answer | null {
  const { words } = tokens;
  let named = about.noun ?? "";
  let namedAt = first;
  let isBaseless = false;
  for (let at = first; at < last; at += 1) {
    if (!telling.at(tokens, at)) continue;
    const word = words[at] ?? "";
    if (isNothing(words, at) || isFalselyAccused(words, at)) return answer("denies", { reach: "all" });
    if (isFairVote(words, at) || isNoneTrue(words, at)) return answer("denies", { about: "near" });
    if (namesClaim(words, at, about) && (named === "" || !pointing.has(word))) {
      named = word;
      namedAt = at;
    }
    if (hasNoGround(words, at)) isBaseless = true;
    else if (baselessWords.has(word) && !isNegated(words, at))
      isBaseless ||= named === "" ? !about.inOrder : at - namedAt <= nounReach;
  }
  if (named === "" || !isBaseless) return null;
  if (decisionNouns.has(named)) return answer("denies", { about: "decision" });
  // "called the case a witch-hunt": no accusation that somebody makes besides.
  if (ofCases.has(named)) return answer("denies", { about: "case" });
  return answer("denies", { reach: /[^s]s$|^both$/u.test(named) ? "several" : "one" });
}

const ofCases = new Set(["case", "trial", "prosecution", "indictment"]);
const pointing = new Set(["it", "that", "this", "them"]);
const being = /^(?:is|was|are|were|[’']s|has|had)$/u;

/** "the claims", "it was"; the "that" of "said that Brightbox spread false claims" stands for nothing. */
function namesClaim(words: readonly string[], at: number, { inOrder }: About): boolean {
  const word = words[at] ?? "";
  if (decisionNouns.has(word)) return true;
  if (!answeredNouns.has(word)) return false;
  return !inOrder || !pointing.has(word) || being.test(words[at + 1] ?? "");
}

function isNegated(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return before === "not" || before === "no" || before === "n't";
}

function hasNoGround(words: readonly string[], at: number): boolean {
  const behind = baselessPhrases.get(words[at] ?? "");
  if (behind === undefined) return false;
  for (let next = at + 1; next <= at + phraseReach; next += 1) if (behind.has(words[next] ?? "")) return true;
  return false;
}

/** "not entirely true", "without any legal merit" */
const phraseReach = 3;

const others =
  /^(?:son|daughter|brother|sister|wife|husband|father|mother|friend|colleague|cousin|nephew|niece|people|victims?|civilians?|children|citizens|lives|bystanders?|families|parents|workers|journalists|prisoners|women|men)$/u;

/** "my brother is innocent", "innocent people": not whoever says so. */
function isOthers(words: readonly string[], at: number): boolean {
  const isSaid = being.test(words[at - 1] ?? "");
  return others.test((isSaid ? words[at - 2] : words[at + 1]) ?? "");
}

/** "the vote was free and fair": whoever is accused of stealing it. */
function isFairVote(words: readonly string[], at: number): boolean {
  return words[at] === "free" && words[at + 1] === "and" && words[at + 2] === "fair" && words[at - 1] !== "not";
}

/** "none of it is true", "nothing could be further from the truth" */
function isNoneTrue(words: readonly string[], at: number): boolean {
  if (words[at] !== "none" && words[at] !== "nothing") return false;
  for (let next = at + 1; next < at + trueReach; next += 1)
    if (/^(?:true|truth|correct|accurate)$/u.test(words[next] ?? "")) return true;
  return false;
}

const trueReach = 8;

/** "had been falsely implicated", "was wrongly accused" */
function isFalselyAccused(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word !== "falsely" && word !== "wrongly") return false;
  return (
    /^(?:accused|implicated|charged|framed)$/u.test(words[at + 1] ?? "") &&
    /^(?:been|is|was|being)$/u.test(words[at - 1] ?? "")
  );
}

/** "did nothing wrong", "has nothing to hide", "nothing was hidden", "no wrongdoing", "is innocent". */
function isNothing(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (word === "innocent") return words[at - 1] !== "not" && !isOthers(words, at);
  if (word === "guilty") return words[at - 1] === "not" && being.test(words[at - 2] ?? "") && !isOthers(words, at - 1);
  if (word === "no") return words[at + 1] === "wrongdoing";
  if (word !== "nothing") return false;
  return (
    words[at + 1] === "wrong" || words[at + 2] === "hide" || words[at + 2] === "hidden" || words[at + 2] === "wrong"
  );
}
