/**
 * Milliseconds of processor time that `run` takes, the best of `runs`. Unlike the clock, it does not grow when
 * the machine has other work.
 */
export function processorTime(run: () => void, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < runs; count++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}
