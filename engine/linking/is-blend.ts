/**
 * Whether a word is made of the beginnings of a name's words, in their order and from the first on: "KenGen" of "Kenya Electricity
 * Generating Company", "Ketraco" of "Kenya Electricity Transmission Company". Both in lower case.
 */
export function isBlend(word: string, names: readonly string[]): boolean {
  const [first = ""] = names;
  for (let length = 1; length <= Math.min(first.length, word.length - 1); length += 1)
    if (word.startsWith(first.slice(0, length)) && isMadeOf(word.slice(length), names.slice(1))) return true;
  return false;
}

function isMadeOf(rest: string, names: readonly string[]): boolean {
  if (rest === "") return true;
  const [next, ...more] = names;
  if (next === undefined) return false;
  for (let length = Math.min(next.length, rest.length); length > 0; length -= 1)
    if (rest.startsWith(next.slice(0, length)) && isMadeOf(rest.slice(length), more)) return true;
  return isMadeOf(rest, more);
}
