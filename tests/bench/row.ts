/** One line of the table: what we take and what is taken beside it, in the same run. */
export type BenchRow = {
  readonly what: string;
  readonly ours: string;
  readonly against: string;
  /** Ours by theirs, or null where nothing stands beside it. */
  readonly ratio: number | null;
  /** What the ratio should be at most, or null. */
  readonly aim: number | null;
};

export function printRows(rows: readonly BenchRow[]): void {
  for (const { what, ours, against, ratio, aim } of rows) {
    const cells = [what.padEnd(58), ours.padStart(12), against.padEnd(52)];
    const end = ratio === null ? "" : `${ratio.toFixed(2).padStart(7)}${aim === null ? "" : ` (aim ${aim})`}`;
    process.stdout.write(`${cells.join("  ")}${end}\n`);
  }
}
