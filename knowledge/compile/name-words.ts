/** Folded words that make a bare name dangerous. */
export type NameWords = {
  /** English words that stand in any text. */
  readonly ordinary: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  /** Towns that some row lies in: a shop called "London" is hardly ever meant. */
  readonly places: ReadonlySet<string>;
};

/** Reads the word lists: one folded word a line, "#" starts a comment. */
export function parseWords(text: string): ReadonlySet<string> {
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}
