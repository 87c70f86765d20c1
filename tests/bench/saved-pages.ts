import { readPage } from "@/engine/article/read-page";
import { type ArticleCase, readabilityCases, wcxbCases } from "@/scripts/article-cases";
import { quantile } from "@/scripts/bench-articles/quantile";
import { loadPage } from "@/scripts/saved-page";
import { startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import { type Load, loadPageIn } from "./page-load";
import { type BenchRow, printRows } from "./row";

/** The same page where the extension may run, and twice where it may not: what these two differ by is noise. */
const hosts = [
  "https://www.with-it.example",
  "https://www.without-it.example",
  "https://www.nor-here.example",
] as const;
const [withIt] = hosts;

export type SavedPagesOptions = { readonly most: number; readonly rounds: number };

/** One page in all rounds: with the extension, without it, and without it once more. */
type Rounds = { readonly article: boolean; readonly loads: readonly (readonly [Load, Load, Load])[] };

/**
 * What the extension adds to saved pages in Chromium, extraction, messages and painting together: the three loads of a round
 * go on at the same time, in three processes, so that other work on the machine meets all of them. The pages' own scripts are
 * left out, for what they do differs from load to load.
 */
export async function benchSavedPages(data: string, { most, rounds }: SavedPagesOptions): Promise<BenchRow[]> {
  const cases = spread([...readabilityCases(data), ...spread(wcxbCases(data), 60)], most);
  const site = new Map<string, string>();
  const pages = cases.map((page) => {
    const [path, html] = [pathOf(page), withoutScripts(page.html())];
    for (const host of hosts) site.set(host + path, html);
    return { path, article: readPage(loadPage(html), withIt + path).reading.detection.article, loads: [] as [Load, Load, Load][] };
  }); // prettier-ignore
  const session = await startChromium(copyExtension("chrome", { hosts: [`${withIt}/*`] }), site);
  const loadAll = (path: string) =>
    Promise.all([
      loadPageIn(session, hosts[0] + path, false),
      loadPageIn(session, hosts[1] + path, false),
      loadPageIn(session, hosts[2] + path, true),
    ]);
  try {
    // The first page of a browser pays for what all others share.
    await loadAll(pages[0]?.path ?? "/");
    for (let round = 0; round < rounds; round++) {
      for (const { path, loads } of pages) loads.push(await loadAll(path));
      // An hour is long: what is known so far is shown.
      if (round + 1 < rounds) printRows(rowsOfAll(pages));
    }
    return rowsOfAll(pages);
  } finally {
    await session.close();
  }
}

function rowsOfAll(pages: readonly Rounds[]): BenchRow[] {
  const [articles, others] = [pages.filter((page) => page.article), pages.filter((page) => !page.article)];
  return [...rowsOf("other page", others, [5, null]), ...rowsOf("article", articles, [50, 150])];
}

function rowsOf(what: string, pages: readonly Rounds[], [middle, high]: readonly [number, number | null]): BenchRow[] {
  if (pages.length === 0) return [];
  const row = (of: string, ours: string, against = ""): BenchRow => ({ what: `${what}: ${of}`, ours, against, ratio: null, aim: null }); // prettier-ignore
  const times = pages.map((page) => added(page, "thread"));
  const noise = pages.map((page) => medianOf(page, 1, "thread") - medianOf(page, 2, "thread"));
  const readability = pages.map(({ loads }) => quantile(loads.map((load) => load[2].readability ?? Number.NaN), 0.5)); // prettier-ignore
  const scripts = pages.map((page) => added(page, "scripts"));
  const [median, tail] = [quantile(times, 0.5), quantile(times, 0.95)];
  const sum = (at: 0 | 1 | 2, field: Field) => pages.reduce((total, page) => total + medianOf(page, at, field), 0);
  const rounds = pages[0]?.loads.length ?? 0;
  return [
    { ...row("added main thread, median", told(median), `${pages.length} pages, each the median of ${rounds}`), ratio: median, aim: middle },
    { ...row("added main thread, 95th percentile", told(tail)), ratio: high === null ? null : tail, aim: high },
    row("the same of two loads without it: noise", told(quantile(noise, 0.5)), `5th to 95th percentile ${told(quantile(noise, 0.05))} to ${told(quantile(noise, 0.95))}`),
    row("of that scripts, median", told(quantile(scripts, 0.5)), `95th percentile ${told(quantile(scripts, 0.95))}`),
    { ...row("clone and Readability instead, median", told(quantile(readability, 0.5)), "median of its ratios to scripts added"), ratio: quantile(readability.map((time, at) => time / Math.max(0.1, scripts[at] ?? 0)), 0.5) },
    row("long tasks with it, without, without", sum(0, "longTasks").toFixed(0), `${sum(1, "longTasks").toFixed(0)}, ${sum(2, "longTasks").toFixed(0)}`),
    row("layout shift with it, without, without", sum(0, "layoutShift").toFixed(3), `${sum(1, "layoutShift").toFixed(3)}, ${sum(2, "layoutShift").toFixed(3)}`),
    row("memory of scripts added, median and most", `${quantile(pages.map((page) => added(page, "megabytes")), 0.5).toFixed(1)} MB`, `${quantile(pages.map((page) => added(page, "megabytes")), 1).toFixed(1)} MB`),
  ]; // prettier-ignore
}

type Field = "thread" | "scripts" | "longTasks" | "layoutShift" | "megabytes";

function medianOf({ loads }: Rounds, at: 0 | 1 | 2, field: Field): number {
  return quantile(loads.map((load) => load[at][field]), 0.5); // prettier-ignore
}

/** Against the mean of the two without it, which is the less noisy. */
function added(page: Rounds, field: Field): number {
  return medianOf(page, 0, field) - (medianOf(page, 1, field) + medianOf(page, 2, field)) / 2;
}

const told = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

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
