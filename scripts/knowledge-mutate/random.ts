/** The same numbers for the same seed: a whole number from 0, below what is asked for. */
export type Random = (below: number) => number;

/** Numbers that follow from the seed. */
export function randomFrom(seed: number): Random {
  // Neighbouring seeds would begin alike.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.floor(((state >>> 0) / 0x1_0000_0000) * below);
  };
}

/** The values in an order drawn by chance. */
export function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  const left = [...values];
  return values.flatMap(() => left.splice(random(left.length), 1));
}
