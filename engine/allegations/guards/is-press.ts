import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import { setOfWords } from "@/engine/text/word-list";

const titles = setOfWords(
  "times post guardian journal tribune herald chronicle gazette telegraph ledger observer newspaper newspapers magazine broadcaster reporter reporters journalist journalists",
);

/** Whether whoever looks into it reports: an outlet, a newspaper of a common name that linking left open, journalists. */
export function isPress(reader: Reader, { party, phrase }: Role): boolean {
  if (party.kind === "outlet") return true;
  return party.entity === null && phrase !== null && titles.has(reader.parsed.tokens.words[phrase.head] ?? "");
}
