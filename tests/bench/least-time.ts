/**
 * Milliseconds of processor time that one call of each takes: by turns, after `seconds` of warming up all of them, and the
 * least of as many seconds more, because other work on the machine only ever adds.
 */
export function leastTimes(runs: readonly (() => unknown)[], seconds: number): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (const isWarm of [false, true]) {
    const end = performance.now() + seconds * 1000;
    do {
      for (const [index, run] of runs.entries()) {
        const taken = processorTime(run);
        if (isWarm) least[index] = Math.min(least[index] ?? taken, taken);
      }
    } while (performance.now() < end);
  }
  return least;
}

/** Kept, so that no call is found to be useless and left out. */
const kept: unknown[] = [];

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  kept[0] = run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
