import { bodyNames, outletNames } from "./source-words";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";

/** What a name that no pack knows looks like: an outlet, a body, or (all others) a person. */
export function nameKindOf(parsed: ParsedText, phrase: NounPhrase): "outlet" | "body" | "person" {
  const { words, shapes } = parsed.tokens;
  const head = words[phrase.head] ?? "";
  const isAcronym =
    ((shapes[phrase.head] ?? 0) & (shape.allCaps | shape.dotted)) !== 0 && phrase.last - phrase.first < 3;
  if (outletNames.has(head)) return "outlet";
  for (let at = phrase.first; at < phrase.last; at += 1) if (bodyNames.has(words[at] ?? "")) return "body";
  return isAcronym || phrase.determiner === "the" ? "body" : "person";
}
