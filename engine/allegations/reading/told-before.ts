import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { answeredNouns, callingVerbs, denialVerbs } from "@/engine/allegations/lexicon/stances";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { headWordOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

/** Verbs that hardly take anything but what was said: "a plan, which Norland rejects" is of the plan. */
const deniesAll = setOfWords("deny dispute contest refute rebut");

/**
 * Whether the clause is about what was told right before it: "a charge that Norland denies", "something he denies", "…, which
 * Norland denies". Not where it is about a thing, or has an object of its own.
 */
export function tellsOfBefore(reader: Reader, clause: Clause): boolean {
  if (clause.objects.length > 0 || clause.subject === null) return false;
  if (nounBefore(reader, clause) !== null || startOfRunOn(reader, clause) !== null) return true;
  if (clause.kind !== "relative" || clause.marker !== "which") return false;
  // "allegations that he lied, which he has denied": the claims stand before "which", or what they say does.
  const noun = clause.parent === null ? undefined : reader.complementOf.get(clause.parent);
  if (noun !== undefined && cueNounOf(reader.parsed, noun) !== null) return true;
  const lemma = clause.verb?.lemma ?? "";
  return isBehindComma(reader, clause) && (deniesAll.has(lemma) || (rejects.has(lemma) && isAlleged(reader, clause)));
}

const rejects = new Set(["reject", "dismiss"]);

/** "over the alleged theft of grain, which Norland rejects": what somebody says was done, and no plan. */
function isAlleged({ parsed: { tokens, sentences } }: Reader, { first, sentence }: Clause): boolean {
  for (let at = sentences[sentence]?.first ?? first; at < first; at += 1)
    if (/^(?:alleged|allegedly|accus\w+)$/u.test(tokens.words[at] ?? "")) return true;
  return false;
}

/** "a charge", "something": the noun for what was told, which the clause hangs on; or null. */
function nounBefore(reader: Reader, clause: Clause): NounPhrase | null {
  if (clause.kind !== "relative" && clause.kind !== "that") return null;
  const noun = clause.antecedent ?? reader.complementOf.get(clause) ?? null;
  if (noun === null) return null;
  const word = headWordOf(reader.parsed, noun);
  return word === "something" || isTold(word) || cueNounOf(reader.parsed, noun) !== null ? noun : null;
}

/** "a charge Norland denies": the parser takes noun and name for one phrase. Where it begins, or null. */
function startOfRunOn({ parsed }: Reader, { subject }: Clause): number | null {
  if (subject === null) return null;
  // "a conclusion Norland's ministry called false": the noun stands before the ministry's owner.
  const { kind, determiner, first } = subject.possessor ?? subject;
  if (kind !== "name" || determiner === null) return null;
  return isTold(parsed.tokens.words[first + 1] ?? "") ? first : null;
}

const found = setOfWords("conclusion finding description characterisation characterization portrayal");

function isTold(word: string): boolean {
  return answeredNouns.has(word) || found.has(word);
}

/** The token where a denial of the words before it begins: of "spying, which it denies" that of "which"; null for no such clause. */
export function denialBehind(reader: Reader, clause: Clause): number | null {
  const lemma = clause.verb?.lemma ?? "";
  if (!(denialVerbs.has(lemma) || callingVerbs.has(lemma)) || !tellsOfBefore(reader, clause)) return null;
  const from = nounBefore(reader, clause);
  const isTold = from !== null && (reader.describes.has(from) || from.role === "free");
  const first = isTold ? from.first : (startOfRunOn(reader, clause) ?? clause.first);
  return dividing.has(reader.parsed.tokens.words[first - 1] ?? "") ? first - 1 : null;
}

const dividing = new Set([",", "–", "—", "-", "("]);

function isBehindComma({ parsed }: Reader, { first }: Clause): boolean {
  return dividing.has(parsed.tokens.words[first - 1] ?? "");
}
