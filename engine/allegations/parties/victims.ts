import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";

const doneTo = setOfWords(
  "killing killings murder death deaths disappearance assassination shooting abduction kidnapping rape poisoning assault stabbing beating detention torture " +
    "injury injuries suicide loss losses complaint complaints claim claims allegation allegations accusation accusations arrest imprisonment safety jailing dismissal firing sacking removal expulsion trial conviction sentencing sentence prosecution persecution defeat ouster ousting overthrow harassment treatment exclusion ban",
);

/** "Hale's murder", "her killing": whose it is suffered it, and is not accused. */
export function isDoneTo(reader: Reader, phrase: NounPhrase): boolean {
  return doneTo.has(reader.parsed.tokens.words[phrase.head] ?? "");
}
