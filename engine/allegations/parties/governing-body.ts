import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";

const ruling = setOfWords("governing world regulatory ruling umbrella supervisory licensing disciplinary anti-doping");

/** "the sport's governing body", "the world bodies"; a body alone may be a dead one. */
export function isGoverningBody({ parsed }: Reader, { kind, head }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return kind === "common" && /^bod(?:y|ies)$/u.test(words[head] ?? "") && ruling.has(words[head - 1] ?? "");
}
