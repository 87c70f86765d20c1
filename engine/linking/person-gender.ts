import { pronounOfGiven } from "@/engine/mentions/words/word-class";
import { setOfWords } from "@/engine/text/word-list";

/** The pronoun somebody goes by; the text knows no more, and people may go by another. */
export type Gender = "he" | "she";

const ofTitles: ReadonlyMap<string, Gender> = new Map([
  ["mr", "he"],
  ["sir", "he"],
  ["lord", "he"],
  ["king", "he"],
  ["prince", "he"],
  ["mrs", "she"],
  ["ms", "she"],
  ["miss", "she"],
  ["lady", "she"],
  ["dame", "she"],
  ["queen", "she"],
  ["princess", "she"],
]);

/** What a title in any case tells ("Mr.", "Lady"), or null. */
export function genderOfTitle(title: string): Gender | null {
  if (title === "") return null;
  const [first = ""] = title.toLowerCase().split(" ");
  return ofTitles.get(first.replace(".", "")) ?? null;
}

/** Whether a title of that gender may stand for somebody of this full name. */
export function mayBeOf(gender: Gender, name: string): boolean {
  const known = genderOfName(name);
  return known === null || known === gender;
}

/** Short given names that are nobody's family name. */
const shortNames = setOfWords("joe tom bob jim tim dan rob ron ted ian max amy ann eva ava zoe liz");

/** What the given name of a full name tells, or null. Other short first words often are family names ("Lin Okoro"). */
export function genderOfName(name: string): Gender | null {
  const space = name.indexOf(" ");
  return space > 3 || shortNames.has(name.slice(0, Math.max(0, space)).toLowerCase())
    ? pronounOfGiven(name.slice(0, space))
    : null;
}
