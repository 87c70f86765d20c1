import { NameTokens } from "./name-tokens";
import { setOfWords } from "./word-list";

/** Legal forms that names drop freely; "Company", "Group" and "Holdings" are part of a name. */
export const legalSuffixes: ReadonlySet<string> = setOfWords(
  "ab ag aps as asa bhd bv co corp corporation doo gmbh inc incorporated jsc kgaa kk llc llp lp ltd limited nv oao ojsc ooo oy " +
    "oyj pao pcl pjsc plc pte pty pvt sa sab sae sarl sas sdn se spa srl tbk zao",
);

/** One for all calls: none is running while another starts, and its buffer costs more than the walk. */
const tokens = new NameTokens();

/** A name folded for comparison: "Müller & Söhne Co., Ltd." is "muller and sohne co ltd". */
export function foldName(name: string): string {
  tokens.start(name, 0);
  while (tokens.nextAnywhere()) {
    // The walk itself collects the words.
  }
  return tokens.toString();
}

/** A folded name without a leading "the" and without legal forms at its end; never empty if the name is not. */
export function normaliseName(name: string): string {
  return withoutLegalSuffix(withoutArticle(foldName(name)));
}

/** Takes the leading "the" from a folded name. */
export function withoutArticle(folded: string): string {
  return folded.startsWith("the ") ? folded.slice(4) : folded;
}

/** Takes the legal forms from the end of a folded name: "muller and sohne co ltd" is "muller and sohne". */
export function withoutLegalSuffix(folded: string): string {
  const words = folded.split(" ");
  let count = words.length;
  while (count > 1 && legalSuffixes.has(words[count - 1] ?? "")) count--;
  if (count < words.length && count > 1 && words[count - 1] === "and") count--;
  return words.slice(0, count).join(" ");
}
