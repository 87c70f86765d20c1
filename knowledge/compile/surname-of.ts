import type { FactRow } from "./fact-row";
import { setOfWords } from "@/engine/text/word-list";

/** Where the family name comes first, in English as well. */
const familyFirst = new Set(["cn", "kp", "kr"]);
const particles = setOfWords("von van der den de da di du del al el bin ibn ben le la dos das ten ter zu af");
/** "Charles III", "Martin Hale Jr." */
const noSurname = /^(?:[IVX]+|Jr\.?|Sr\.?)$/u;
/** Those who reign are called by what others have as a given name. */
const reigning = /\b(?:king|queen|emperor|pope|prince|emir|sultan)\b/iu;

/** The surname, and as other spellings of the whole name have it: "Zelenskiy" of "Volodymyr Zelenskiy". */
export function surnamesIn(row: FactRow): string[] {
  const own = surnameOf(row);
  if (own === null) return [];
  const [given = ""] = row.name.split(" ");
  const others = row.aliases.flatMap(({ form, text }) => {
    const words = text.split(" ");
    return form === "alias" && words.length === 2 && words[0] === given && isSpelling(own, words[1] ?? "")
      ? words.slice(1)
      : [];
  });
  return [...new Set([own, ...others])];
}

/** Much alike: the same letters at the front, and no married name. */
function isSpelling(own: string, other: string): boolean {
  const front = Math.ceil(Math.min(own.length, other.length) / 2);
  return own.slice(0, front).toLowerCase() === other.slice(0, front).toLowerCase();
}

/** What stands for a person after the first mention, as English writes it; null where that is no family name. */
function surnameOf({ name, country, relations }: FactRow): string | null {
  const words = name.split(" ").filter((word) => !noSurname.test(word));
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  if (relations.some(({ role }) => role !== null && reigning.test(role))) return null;
  // "Lai Ching-te": a hyphen is in a given name, which then comes last.
  if (words.length <= 3 && (familyFirst.has(country) || /\p{L}-\p{Ll}/u.test(second))) return first;
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  return words.slice(particle > 0 ? particle : -1).join(" ");
}
