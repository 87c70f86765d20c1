import { isCapital } from "@/engine/mentions/find-runs";
import type { Prose } from "@/engine/mentions/mention";
import { setOfWords } from "@/engine/text/word-list";
import type { NameGroup } from "./group-names";

/** "AFP Commissioner Roe", "AFP spokesperson Col. Roe", "the AFP chief of staff": police or an army by their letters. */
export function isForce({ mentions }: NameGroup, { tokens }: Prose): boolean {
  return mentions.some(({ last }) => {
    let at = last;
    while (aides.has(tokens.words[at] ?? "")) at += 1;
    const word = tokens.words[at] ?? "";
    if (word === "of") return at > last && tokens.words[at + 1] === "staff";
    return officers.has(word) || (at > last && isCapital(tokens, at) && ranks.has(word));
  });
}

const aides = setOfWords("chief deputy vice acting assistant former spokesman spokeswoman spokesperson");
const officers = setOfWords("commissioner officers soldiers troops detective detectives superintendent");
const ranks = setOfWords(
  "general gen lieutenant lt colonel col major maj brigadier brig captain capt admiral commodore",
);
