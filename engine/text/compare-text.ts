/** Which of two texts comes first, for `sort`: by their code units, and so the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
