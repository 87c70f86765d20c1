import { readPage } from "@/engine/article/read-page";
import { type ArticleCase, readabilityCases, wcxbCases } from "@/scripts/article-cases";
import { loadPage } from "@/scripts/saved-page";
import { startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import type { BenchRow } from "./row";

/** The same page where the extension may run, and where it may not. */
const withIt = "https://www.with-it.example";
const withoutIt = "https://www.without-it.example";

/** What one load of a page took: processor time of its thread, and what a reader could notice. */
type Cost = {
  readonly milliseconds: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  readonly megabytes: number;
};
type Pair = { readonly article: boolean; readonly with: Cost; readonly without: Cost };
type Session = Awaited<ReturnType<typeof startChromium>>;

/**
 * What the extension adds to saved pages in Chromium, extraction, messages and painting together: each is loaded with it
 * and without it by turns. The pages' own scripts are left out, for what they do differs from load to load.
 */
export async function benchSavedPages(data: string, most: number): Promise<BenchRow[]> {
  const cases = spread([...readabilityCases(data), ...spread(wcxbCases(data), 60)], most);
  const site = new Map<string, string>();
  const pages = cases.map((page) => {
    const [path, html] = [pathOf(page), withoutScripts(page.html())];
    for (const host of [withIt, withoutIt]) site.set(host + path, html);
    return { path, article: readPage(loadPage(html), withIt + path).reading.detection.article };
  });
  const session = await startChromium(copyExtension("chrome", { hosts: [`${withIt}/*`] }), site);
  try {
    // The first page of a browser pays for what all others share.
    for (const host of [withIt, withoutIt]) await costOf(session, host + (pages[0]?.path ?? "/"));
    const pairs: Pair[] = [];
    for (const [index, { path, article }] of pages.entries()) {
      const first = await costOf(session, (index % 2 === 0 ? withIt : withoutIt) + path);
      const second = await costOf(session, (index % 2 === 0 ? withoutIt : withIt) + path);
      pairs.push({ article, with: index % 2 === 0 ? first : second, without: index % 2 === 0 ? second : first });
    }
    return [...rowsOf("other page", pairs.filter((pair) => !pair.article), [5, null]), ...rowsOf("article", pairs.filter((pair) => pair.article), [50, 150])]; // prettier-ignore
  } finally {
    await session.close();
  }
}

async function costOf({ context }: Session, url: string): Promise<Cost> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const metric = async (name: string): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find((each) => each.name === name)?.value ?? 0;
  };
  await page.goto(url, { waitUntil: "load" });
  const milliseconds = await settled(page, () => metric("TaskDuration"));
  const noticed = await page.evaluate<Pick<Cost, "longTasks" | "layoutShift">>(observed);
  await devtools.send("HeapProfiler.collectGarbage");
  const megabytes = (await metric("JSHeapUsedSize")) / 1e6;
  await page.close();
  return { milliseconds, ...noticed, megabytes };
}

/** Milliseconds of the page's thread once it has had nothing to do for a while. */
async function settled(page: { waitForTimeout(ms: number): Promise<void> }, taken: () => Promise<number>) {
  await page.waitForTimeout(900);
  let before = await taken();
  for (let quiet = 0; quiet < 2;) {
    await page.waitForTimeout(200);
    const now = await taken();
    quiet = now - before < 0.002 ? quiet + 1 : 0;
    before = now;
  }
  return before * 1000;
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

function rowsOf(what: string, pairs: readonly Pair[], [middle, high]: readonly [number, number | null]): BenchRow[] {
  const added = (field: keyof Cost) => pairs.map((pair) => pair.with[field] - pair.without[field]);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const times = added("milliseconds");
  const without = pairs.map((pair) => pair.without.milliseconds);
  const [median, tail] = [quantile(times, 0.5), quantile(times, 0.95)];
  const row = (of: string, ours: string, against = ""): BenchRow => ({ what: `${what}: ${of}`, ours, against, ratio: null, aim: null }); // prettier-ignore
  return [
    { ...row("added main thread, median", `${median.toFixed(1)} ms`, `${pairs.length} pages, without: ${quantile(without, 0.5).toFixed(0)} ms`), ratio: median, aim: middle },
    { ...row("added main thread, 95th percentile", `${tail.toFixed(1)} ms`, `without: ${quantile(without, 0.95).toFixed(0)} ms`), ratio: high === null ? null : tail, aim: high },
    row("long tasks with and without", String(sum(pairs.map((pair) => pair.with.longTasks))), String(sum(pairs.map((pair) => pair.without.longTasks)))),
    row("layout shift added, all pages", sum(added("layoutShift")).toFixed(4)),
    row("memory of scripts added, median and most", `${quantile(added("megabytes"), 0.5).toFixed(1)} MB`, `${quantile(added("megabytes"), 1).toFixed(1)} MB`),
  ]; // prettier-ignore
}

/** The page's own path, for its form tells; Readability's have none. */
function pathOf({ url, id }: ArticleCase): string {
  if (url === "") return `/story/${encodeURIComponent(id)}`;
  const { pathname, search } = new URL(url);
  return pathname === "/" ? `/?page=${id}` : pathname + search;
}

function withoutScripts(html: string): string {
  return html
    .replace(/<meta[^>]+(?:http-equiv|charset)[^>]*>/gi, "")
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, "");
}

function spread<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, values.length / most);
  return values.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
