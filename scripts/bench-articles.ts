import { buildSync } from "esbuild";
import { chromium, type CDPSession, type Page } from "playwright-core";
import { readCommandLine, takeNumber, takeWord } from "@/scripts/command-line/read-command-line";
import { readabilityCases, wcxbCases, type ArticleCase } from "@/scripts/article-cases";
import { quantile } from "@/scripts/bench-articles/quantile";

/** Milliseconds of the page's own thread: of the first call in a fresh page, and the median of eight after it. */
type Cost = { readonly cold: number; readonly warm: number };
type Reader = "ours" | "readability";

const { values, positionals } = readCommandLine("Usage: npx tsx scripts/bench-articles.ts DATA [--pages 130]", {
  allowPositionals: true,
  options: { pages: { type: "string", default: "130" } },
});
const data = takeWord(positionals[0], "the folder of the data");
/** So many of each kind, spread over the set. */
const most = takeNumber("--pages", values.pages);
const warmRuns = 8;

/**
 * What a content script runs, and what it would run instead: each one script, with `read()` to call. Ours is the walk, what
 * was seen as a message, and the map of all blocks with prose (an article has fewer); the rest is done in the background.
 */
const programs: Readonly<Record<Reader, string>> = {
  ours: bundle(`
    import { lookAtPage, ruleOutScan } from "@/engine/article/look-at-page";
    import { ruleOutPage } from "@/engine/article/rule-out";
    import { mapText } from "@/engine/article/map-text";
    const isShown = (element) => Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
    globalThis.read = () => {
      const look = lookAtPage(document, location.href, { isShown, ruleOut: ruleOutPage });
      if (look.kind === "ruled-out") return 0;
      while (look.walk.advance(100));
      const page = look.walk.scanned;
      if (ruleOutScan(page) !== null) return 0;
      let start = 0;
      const paragraphs = [], blocks = [];
      for (const [block, { text }] of page.scan.blocks.entries()) {
        if (text.length < 25) continue;
        blocks.push(block);
        paragraphs.push({ start, end: (start += text.length), kind: "body" });
      }
      return JSON.stringify(page.scan).length + mapText(page, paragraphs, blocks).start.length;
    };`),
  readability: bundle(`
    import { Readability } from "@mozilla/readability";
    globalThis.read = () => new Readability(document.cloneNode(true)).parse() !== null;`),
};

const browser = await chromium.launch({ executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium" });
await benchArticles();
await benchOthers();
await browser.close();

async function benchArticles(): Promise<void> {
  const pages = spread(readabilityCases(data));
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (const [index, page] of pages.entries()) {
    // Who comes first has it harder: each page of the two is loaded anew, and every second time in the other order.
    const order: readonly Reader[] = index % 2 === 0 ? ["ours", "readability"] : ["readability", "ours"];
    for (const reader of order) (reader === "ours" ? ours : theirs).push(await costOf(page, reader));
  }
  console.log(`${pages.length} article pages, milliseconds of thread time`);
  for (const kind of ["cold", "warm"] as const) {
    const ratios = ours.map((cost, index) => (theirs[index]?.[kind] ?? 0) / Math.max(0.05, cost[kind]));
    console.log(
      `  ${kind}: ours ${told(ours.map((cost) => cost[kind]))}; clone and Readability ${told(theirs.map((cost) => cost[kind]))}; ratio ${told(ratios)}`,
    );
  }
}

async function benchOthers(): Promise<void> {
  const pages = spread(wcxbCases(data).filter(({ type }) => type !== "article"));
  const costs: Cost[] = [];
  for (const page of pages) costs.push(await costOf(page, "ours"));
  console.log(
    `${pages.length} other pages: cold ${told(costs.map(({ cold }) => cold))}; warm ${told(costs.map(({ warm }) => warm))}`,
  );
}

async function costOf(of: ArticleCase, reader: Reader): Promise<Cost> {
  const page = await browser.newPage();
  // The page's own address is asked for by its form; nothing but the page itself is served.
  const address = of.url === "" ? `https://${of.id.toLowerCase().replace(/[^a-z0-9]/g, "")}.example/story` : of.url;
  const html = of.html().replace(/<meta[^>]+(?:http-equiv|charset)[^>]*>/gi, "");
  await page.route("**/*", (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html, contentType: "text/html; charset=utf-8" })
      : route.abort(),
  );
  try {
    return await measure(page, address, reader);
  } finally {
    await page.close();
  }
}

async function measure(page: Page, address: string, reader: Reader): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto(address, { waitUntil: "load" });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const run = async (expression: string) => {
    const before = await threadTime(session);
    const answer = await session.send("Runtime.evaluate", { expression, contextId: world.executionContextId });
    if (answer.exceptionDetails !== undefined) throw new Error(answer.exceptionDetails.exception?.description);
    return (await threadTime(session)) - before;
  };
  // A script that starts when the page is idle finds it laid out.
  await run("document.documentElement.offsetHeight");
  const idle = median([await run("0"), await run("0"), await run("0"), await run("0")]);
  // The script itself is part of the first call, as it is in a page that is just opened.
  const cold = (await run(programs[reader])) + (await run("read()")) - 2 * idle;
  const warm: number[] = [];
  for (let count = 0; count < warmRuns; count++) warm.push((await run("read()")) - idle);
  return { cold, warm: median(warm) };
}

/** Milliseconds that the page's main thread has worked. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

function bundle(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "chrome120",
  });
  return outputFiles[0]?.text ?? "";
}

function spread(pages: readonly ArticleCase[]): ArticleCase[] {
  const step = Math.max(1, pages.length / most);
  return Array.from({ length: Math.min(most, pages.length) }, (_, index) => pages[Math.floor(index * step)]).filter(
    (page) => page !== undefined,
  );
}

function told(values: readonly number[]): string {
  return `median ${median(values).toFixed(1)}, 95th percentile ${quantile(values, 0.95).toFixed(1)}`;
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
