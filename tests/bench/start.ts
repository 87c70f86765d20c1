import { type BrowserName, startReader, type Tab } from "@/tests/support/reader";
import type { BenchRow } from "./row";

const rounds = 15;
const mostAttempts = 20;

/** Asks for what needs the pack opened and looked into. */
const ask =
  timed(`const answer = await runtime.sendMessage({ to: "background", call: "findBackground", input: ["apple"] });
  if (answer?.ok !== true) throw new Error("the background gave no answer");`);

/** A message for nobody: the browser wakes the background, which sets its listeners and says nothing. */
const wake = timed(`await runtime.sendMessage({ to: "nobody" }).catch(() => null);`);

const fetchBytes = timed(`const response = await fetch(runtime.getURL("knowledge/core.pack"));
  if ((await response.arrayBuffer()).byteLength < 1e6) throw new Error("the pack was not fetched");`);

function timed(body: string): string {
  return `(async () => { const { runtime } = globalThis.browser ?? chrome; const before = performance.now(); ${body} return performance.now() - before; })()`;
}

/**
 * From a stopped background to its first answer, against fetching the pack's bytes in the same page; by turns, the least of
 * several rounds. What waking alone takes is the browser's and the script's.
 */
export async function benchStart(browser: BrowserName): Promise<BenchRow[]> {
  const reader = await startReader(browser, new Map());
  try {
    const tab = await reader.openExtensionPage("options.html");
    const stopped = async (expression: string): Promise<number> => {
      // What is measured is a background that lies still, not one that is being stopped, nor one that an event has woken again.
      for (let attempt = 0; attempt < mostAttempts; attempt++) {
        await reader.killBackground();
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (await reader.isBackgroundStopped()) return await tab.evaluate<number>(expression);
      }
      throw new Error("the background does not stay stopped");
    };
    const [answer, waking, fetching] = [Infinity, Infinity, Infinity].map(() => [] as number[]);
    for (let round = 0; round < rounds; round++) {
      answer?.push(await stopped(ask));
      waking?.push(await stopped(wake));
      fetching?.push(await timeOf(tab, fetchBytes));
    }
    return rowsOf(browser, leastOf(answer), leastOf(waking), leastOf(fetching));
  } finally {
    await reader.close();
  }
}

function rowsOf(browser: BrowserName, answer: number, waking: number, fetching: number): BenchRow[] {
  const against = `fetching the pack ${fetching.toFixed(0)} ms`;
  return [
    { what: `${browser}: stopped background to first answer`, ours: `${answer.toFixed(0)} ms`, against, ratio: answer / fetching, aim: 1.3 },
    { what: `${browser}: of that, waking it alone`, ours: `${waking.toFixed(0)} ms`, against, ratio: waking / fetching, aim: null },
  ]; // prettier-ignore
}

function timeOf(tab: Tab, expression: string): Promise<number> {
  return tab.evaluate<number>(expression);
}

function leastOf(times: readonly number[] | undefined): number {
  return Math.min(...(times ?? []));
}
