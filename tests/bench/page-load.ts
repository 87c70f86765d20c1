import { buildSync } from "esbuild";
import type { CDPSession, Page } from "playwright-core";
import type { startChromium } from "@/tests/support/chromium";

/** What one load of a page took: processor time of its own thread, and what a reader could notice. */
export type Load = {
  /** Milliseconds of the page's thread, all of it. */
  readonly thread: number;
  /** Milliseconds of scripts in it. */
  readonly scripts: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  readonly megabytes: number;
  /** Milliseconds that a clone and Readability then take in a world of their own, their script among it; null unless asked for. */
  readonly readability: number | null;
};

export type Session = Awaited<ReturnType<typeof startChromium>>;

/** Loads a page in a tab of its own, and waits until its thread has nothing to do. */
export async function loadPageIn({ context }: Session, url: string, withReadability: boolean): Promise<Load> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url, { waitUntil: "load" });
  await settle(page, devtools);
  const { TaskDuration: thread = 0, ScriptDuration: scripts = 0 } = await metricsOf(devtools);
  const noticed = await page.evaluate<Pick<Load, "longTasks" | "layoutShift">>(observed);
  await devtools.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize: bytes = 0 } = await metricsOf(devtools);
  const readability = withReadability ? await readabilityTime(devtools) : null;
  await page.close();
  return { thread: thread * 1000, scripts: scripts * 1000, ...noticed, megabytes: bytes / 1e6, readability };
}

async function metricsOf(devtools: CDPSession): Promise<Readonly<Record<string, number>>> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** A second at least, for the extension is woken and answers; then until nothing was done for a while, or it never rests. */
async function settle(page: Page, devtools: CDPSession): Promise<void> {
  await page.waitForTimeout(900);
  const taken = async () => (await metricsOf(devtools))["TaskDuration"] ?? 0;
  const end = Date.now() + 4_000;
  let before = await taken();
  for (let quiet = 0; quiet < 2 && Date.now() < end;) {
    await page.waitForTimeout(200);
    const now = await taken();
    quiet = now - before < 0.002 ? quiet + 1 : 0;
    before = now;
  }
}

/** What the browser has noted since the page began. */
const observed = `new Promise((resolve) => {
  const noted = { longTasks: 0, layoutShift: 0 };
  new PerformanceObserver((list) => { noted.longTasks += list.getEntries().length; }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) noted.layoutShift += value;
  }).observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(noted), 50);
})`;

let bundled: string | null = null;

/** Readability rewrites the document that it is given: whoever reads with it clones the page first. */
function readabilityScript(): string {
  const contents = `import { Readability } from "@mozilla/readability";
    new Readability(document.cloneNode(true)).parse();`;
  const stdin = { contents, resolveDir: process.cwd() };
  bundled ??= buildSync({ stdin, bundle: true, minify: true, write: false, format: "iife" }).outputFiles[0]?.text ?? "";
  return bundled;
}

async function readabilityTime(devtools: CDPSession): Promise<number> {
  const { frameTree } = await devtools.send("Page.getFrameTree");
  const world = await devtools.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const run = async (expression: string): Promise<number> => {
    const before = (await metricsOf(devtools))["TaskDuration"] ?? 0;
    await devtools.send("Runtime.evaluate", { expression, contextId: world.executionContextId });
    return ((await metricsOf(devtools))["TaskDuration"] ?? 0) - before;
  };
  const idle = Math.min(await run("0"), await run("0"), await run("0"));
  return ((await run(readabilityScript())) - idle) * 1000;
}
