import type { Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { TokenRange } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

/** Words of one matter begin alike: "murder", "murdering", "murdered". */
const stemLength = 5;
const shortest = 3;

/** "denied wrongdoing", "jailed for their roles", "confessed to his crime": of whatever kind. */
const unspecific = setOfWords(
  "wrongdoing impropriety their his her its role roles part charges counts litany series string raft slew host",
);
const anyCrime = setOfWords("crime crimes offence offences offense offenses");

/** What is told of one death in several words. */
const deadly = /^(?:kill|murd|homic|mansl|slay|slain|shoot|shot|stab|death)/u;

/**
 * What tells one wrongdoing from another: its category or, without one, the stem of its word; "" where the words (`content`) name
 * none.
 */
export function matterOf(
  reader: Reader,
  wrongdoing: Wrongdoing | null,
  content: TokenRange | null,
  isNamed: boolean,
): string {
  if (wrongdoing !== null && wrongdoing.category !== "other") return wrongdoing.category;
  const head = wrongdoing?.head ?? content?.first ?? null;
  if (head === null) return "";
  const word = reader.parsed.tokens.words[head] ?? "";
  const isBare = content !== null && content.last - content.first <= 2;
  return unspecific.has(word) || (isBare && anyCrime.has(word)) ? "" : stemOf(word, isNamed);
}

/** "rape", "raped", "raping" are one, and so are "killed", "shooting" and "murder" where somebody is accused of them. */
function stemOf(word: string, isNamed: boolean): string {
  if (isNamed && deadly.test(word)) return "death";
  const cut = word.replace(/(?:ings?|ed|ers?|es|s|e)$/u, "");
  const stem = cut.length < shortest ? word : cut.replace(/([^aeiouls])\1$/u, "$1");
  return stem.slice(0, stemLength);
}
