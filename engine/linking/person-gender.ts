import { pronounOfGiven } from "@/engine/mentions/words/word-class";

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

/** What the given name of a full name tells, or null. Short first words often are family names ("Lin Okoro"). */
export function genderOfName(name: string): Gender | null {
  const space = name.indexOf(" ");
  return space > 3 ? pronounOfGiven(name.slice(0, space)) : null;
}
