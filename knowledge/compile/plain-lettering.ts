/**
 * A name of an imported list with the capitals of running text: registers shout ("ROYAL OSTER HOLDINGS"), and some lists write
 * every word with a capital ("University Of Oster"). How a name is spelt does not matter for finding it, but cards show it.
 * Stations go by letters: only companies are taken to shout. What nobody sees, and a space before a comma, goes.
 */
export function plainLettering(name: string, company: boolean): string {
  const said = company && isShouted(name) ? name.replace(/\p{Lu}+/gu, calm) : name;
  return said
    .replace(unseen, "")
    .replaceAll(" ,", ",")
    .replace(smallWords, (word) => word.toLowerCase());
}

/** Several words, all in capitals; one alone may be letters or how a company spells itself. */
function isShouted(name: string): boolean {
  const words = name.match(/[\p{L}\d.]+/gu) ?? [];
  return words.length > 1 && name === name.toUpperCase() && words.some((word) => /^\p{Lu}{5,}$/u.test(word));
}

/** "HDC" and "RF" stay letters, and so does what nobody can say: "IEIT". */
function calm(word: string): string {
  if (word === "THE") return "the";
  if (word.length < 4 || (word.length === 4 && !/^(?:[^AEIOU][AEIOU]|[AEIOU][^AEIOU])/u.test(word))) return word;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Marks of where a line may break. */
const unseen = /[\u200B\uFEFF]/gu;

/** Between two words of the same name; behind a hyphen, a dash or a comma another part begins. */
const smallWords = /(?<=[\p{L}\p{N}] )(?:Of|And|For|In)(?= \p{L})/gu;
