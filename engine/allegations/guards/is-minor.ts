import type { Reader } from "@/engine/allegations/reading/reader";
import { isNominal, tag } from "@/engine/syntax/tag";
import type { Reading } from "@/engine/allegations/reading/reading";
import { setOfWords } from "@/engine/text/word-list";

const minors = setOfWords(
  "teenager teenagers schoolboy schoolgirl schoolboys schoolgirls juvenile juveniles toddler child pupil minor boy girl teen teens",
);
const adult = 18;
/** How far behind the name an age may stand: "Ito, who was 16 at the time,". */
const reach = 6;

/** Whether the accused is, or was, a minor: then nothing is shown of it. */
export function isMinor(reader: Reader, { accused }: Reading): boolean {
  const { phrase } = accused;
  if (phrase === null) return false;
  const { words } = reader.parsed.tokens;
  const head = words[phrase.head] ?? "";
  if (minors.has(head) || (phrase.kind === "number" && Number(head) < adult)) return true;
  for (let at = phrase.first; at < phrase.last; at += 1) {
    const word = words[at] ?? "";
    if (/^\d{1,2}-year-old$/u.test(word)) return Number.parseInt(word, 10) < adult;
    if (minors.has(word) && at < phrase.head) return true;
  }
  return isAgeBehind(reader, phrase.last);
}

/** "Hale, 4 others": so many, and no age. */
function isCounting({ parsed }: Reader, next: number): boolean {
  return isNominal(parsed.tags[next] ?? tag.none) && !/^years?$/u.test(parsed.tokens.words[next] ?? "");
}

/** ", 16," or ", who was 16 at the time" behind the name. */
function isAgeBehind(reader: Reader, from: number): boolean {
  const { words } = reader.parsed.tokens;
  if (words[from] !== ",") return false;
  for (let at = from + 1; at < from + reach; at += 1) {
    const word = words[at] ?? "";
    if (/^\d{1,2}$/u.test(word)) {
      const before = words[at - 1];
      if (before === "," && isCounting(reader, at + 1)) return false;
      if (before !== "," && before !== "was" && before !== "then" && before !== "aged" && before !== "is") return false;
      return Number(word) < adult && words[at + 1] !== "years" ? true : Number(word) < adult && words[at + 2] !== "of";
    }
    if (minors.has(word)) return words[at - 1] === "a" || words[at - 1] === "then";
  }
  return false;
}
