/** The words of a list that is written with blanks between them, on as many lines as it takes. */
export function wordsIn(list: string): readonly string[] {
  // Not by a pattern for white space: when the engine is loaded, this cuts some sixty kilobytes of lists.
  return list.split("\n").flatMap((line) => line.split(" ").filter(Boolean));
}

/** The same, to be asked whether a word is one of them. */
export function setOfWords(list: string): ReadonlySet<string> {
  return new Set(wordsIn(list));
}
