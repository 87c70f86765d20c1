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
  // "The judge criticised it", whom linking knows to be Hale
  return mentions.some(({ start, end, form }) =>
    form === "descriptor"
      ? /^the (?:\w+ )?(?:judge|prosecutor|commissioner|magistrate)$/iu.test(text.slice(start, end))
      : inquirers.has(tokens.words[tokenAt(tokens, start) - 1] ?? "") ||
        isJustice(tokens.words, tokenAt(tokens, start)),
  );
}

/** "Justice Lund ruled": a judge's title before the name. */
function isJustice(words: readonly string[], at: number): boolean {
  return words[at - 1] === "justice" && words[at - 2] !== "of";
}
