/** A mistake in the facts: where it is, what is wrong, and what to do about it. */
export type Problem = {
  readonly file: string;
  /** From 1; null when the whole file is meant. */
  readonly line: number | null;
  readonly what: string;
  readonly remedy: string;
};

/** "assets/knowledge/people.tsv:12: the cell is … → do this", for a terminal. */
export function showProblem({ file, line, what, remedy }: Problem): string {
  return `${file}${line === null ? "" : `:${line}`}: ${what} → ${remedy}`;
}

/** The facts can't be compiled; carries every problem, not just the first. */
export class FactsError extends Error {
  override readonly name = "FactsError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(showProblem).join("\n"));
    this.problems = problems;
  }
}
