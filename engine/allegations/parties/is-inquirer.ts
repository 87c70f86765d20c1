import type { Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { textOf } from "@/engine/text/span";
import { tokenAt } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const inquirers = setOfWords("counsel prosecutor investigator judge magistrate inspector detective commissioner");

/** Whether the article calls somebody special counsel, judge and the like: "the Hale inquiry" is then led by Hale. */
export function isInquirer({ parsed }: Pick<Reader, "parsed">, { kind, described, mentions }: LinkedEntity): boolean {
  if (kind !== "person") return false;
  const { text, tokens } = parsed;
  const words = described === null ? [] : textOf(text, described).toLowerCase().split(/\W+/u);
  if (words.some((word) => inquirers.has(word))) return true;
  return mentions.some(({ start }) => inquirers.has(tokens.words[tokenAt(tokens, start) - 1] ?? ""));
}
