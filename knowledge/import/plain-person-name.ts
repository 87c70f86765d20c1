/** What stays small between the parts of a surname. */
const particles = /^(?:DA|DE|DEL|DELLA|DER|DES|DI|DO|DOS|DU|I|LA|UND|VAN|VON|Y|ZU)$/;

/**
 * A name as texts write it: "Mrs. Ada Hale" and "Hon Ada Hale" are Ada Hale ("Dr. Paula" has no other name), "Ada HALE DE MORN"
 * is Ada Hale de Morn, and "HALE MORN Ada", surnames first, is Ada Hale Morn.
 */
export function plainPersonName(name: string): string {
  const words = name.replace(/^(?:(?:Mrs?|Ms|Hon|Prof|Engr|Barr|Dr)\.? )+(?=\S+ \S)/, "").split(" ");
  const first = words.findIndex((word) => !isInCapitals(word));
  const isSurnameFirst = first > 0 && words.slice(first).every((word) => !isInCapitals(word)) && words[0]?.length !== 1;
  const ordered =
    isSurnameFirst && words.slice(0, first).some(isLong) ? [...words.slice(first), ...words.slice(0, first)] : words;
  return ordered.some(isLong) ? ordered.map(inTitleCase).join(" ") : ordered.join(" ");
}

function isInCapitals(word: string): boolean {
  return word.toUpperCase() === word && /\p{Lu}/u.test(word) && !word.includes(".");
}

/** "MP", "JR" and "III" are no surnames in capitals. */
function isLong(word: string): boolean {
  return isInCapitals(word) && word.length > 3;
}

function inTitleCase(word: string, at: number): string {
  if (at > 0 && particles.test(word)) return word.toLowerCase();
  if (!isInCapitals(word) || word.length === 1 || /^[IVX]+$/.test(word)) return word;
  return word.toLowerCase().replace(/^\p{L}|(?<=-|^\p{L}['’])\p{L}/gu, (letter) => letter.toUpperCase());
}
