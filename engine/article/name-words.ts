import { setOfWords } from "@/engine/text/word-list";

/**
 * The words of "postTitle-main" in lower case: at hyphens, numbers and capitals after small letters. A part with letters after
 * a number is made by a machine: "5f18ad9" has no "ad".
 */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  let start = -1;
  let ofPart = 0;
  let before: "small" | "capital" | "digit" | "made" | "none" = "none";
  for (let index = 0; index <= name.length; index++) {
    const kind = kindOfCode(name.charCodeAt(index));
    const isLetter = kind === "small" || kind === "capital";
    if (start >= 0 && (!isLetter || (kind === "capital" && before === "small"))) {
      words.push(name.slice(start, index).toLowerCase());
      start = -1;
    }
    if (kind === "none") {
      ofPart = words.length;
      before = "none";
    } else if (before === "made" || (before === "digit" && isLetter)) {
      words.length = ofPart;
      before = "made";
    } else {
      if (start < 0 && isLetter) start = index;
      before = kind;
    }
  }
  return words;
}

function kindOfCode(code: number): "small" | "capital" | "digit" | "none" {
  if (code >= 0x61 && code <= 0x7a) return "small";
  if (code >= 0x41 && code <= 0x5a) return "capital";
  return code >= 0x30 && code <= 0x39 ? "digit" : "none";
}

/** "has-sidebar" and "sidebar-enabled" say how the page is laid out, not what the box is. */
export const layoutWords: ReadonlySet<string> = setOfWords("has no with without enabled disabled false hide show is");
