import type { CDPSession, Page } from "playwright-core";
import type { startChromium } from "@/tests/support/chromium";

/** What one load of a page took: processor time of its own thread, and what a reader could notice. */
export type Load = {
  /** Milliseconds of the page's thread, all of it. */
  readonly thread: number;
  /** Milliseconds of scripts in it, their compiling included. */
  readonly scripts: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  readonly megabytes: number;
};

export type Session = Awaited<ReturnType<typeof startChromium>>;

/** Loads a page in a tab of its own, and waits until its thread has nothing to do. */
export async function loadPageIn({ context }: Session, url: string): Promise<Load> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url, { waitUntil: "load" });
  await settle(page, devtools);
  const { TaskDuration: thread = 0, ScriptDuration: run = 0, V8CompileDuration: compiled = 0 } = await metricsOf(devtools); // prettier-ignore
  const noticed = await page.evaluate<Pick<Load, "longTasks" | "layoutShift">>(observed);
  await devtools.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize: bytes = 0 } = await metricsOf(devtools);
  await page.close();
  return { thread: thread * 1000, scripts: (run + compiled) * 1000, ...noticed, megabytes: bytes / 1e6 };
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
