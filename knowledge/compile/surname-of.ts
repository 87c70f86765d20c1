import type { FactRow } from "./fact-row";

/** Where the family name comes first, in English as well. */
const familyFirst = new Set(["cn", "kp", "kr"]);
const particles = new Set("von van der den de da di du del al el bin ibn ben le la dos das ten ter zu af".split(" "));
/** "Charles III", "Martin Hale Jr." */
const noSurname = /^(?:[IVX]+|Jr\.?|Sr\.?)$/u;
/** Those who reign are called by what others have as a given name. */
const reigning = /\b(?:king|queen|emperor|pope|prince|emir|sultan)\b/iu;

/** What stands for a person after the first mention, as English writes it; null where that is no family name. */
export function surnameOf({ name, country, relations }: FactRow): string | null {
  const words = name.split(" ").filter((word) => !noSurname.test(word));
  const [first, second] = words;
  if (first === undefined || second === undefined) return null;
  if (relations.some(({ role }) => role !== null && reigning.test(role))) return null;
  // "Lai Ching-te": a hyphen is in a given name, which then comes last.
  if (words.length <= 3 && (familyFirst.has(country) || /\p{L}-\p{Ll}/u.test(second))) return first;
  const particle = words.findIndex((word, at) => at > 0 && particles.has(word.toLowerCase()));
  return words.slice(particle > 0 ? particle : -1).join(" ");
}
