import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with "N passed, N failed, N skipped", which is read by people and machines alike. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      if (module.state() === "failed" && module.errors().length > 0) counts.failed++;
      for (const test of module.children.allTests()) counts[test.result().state]++;
    }
    // An error outside of any test fails the run, so the line must not say that nothing failed.
    const failed = counts.failed + errors.length;
    process.once("exit", () => {
      process.stdout.write(`${counts.passed} passed, ${failed} failed, ${counts.skipped + counts.pending} skipped\n`);
    });
  }
}
