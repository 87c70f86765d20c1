import { entityOf } from "@/engine/allegations/parties/party-of";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { textOf } from "@/engine/text/span";

const prosecuting = /\b(?:attorney[ -]general|district attorney|(?:us|u\.s\.) attorney|prosecutors?|prosecution)\b/iu;

/** Whether the words, or what the article calls whom they name, are of somebody who brings cases: "the New Norland attorney general". */
export function isProsecutor(reader: Reader, phrase: NounPhrase): boolean {
  const { parsed } = reader;
  if (prosecuting.test(parsed.tokens.words.slice(phrase.first, phrase.last).join(" "))) return true;
  const entity = entityOf(reader, phrase);
  const described = entity?.described ?? null;
  return described !== null && prosecuting.test(textOf(parsed.text, described));
}
