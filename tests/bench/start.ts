import { type BrowserName, type Reader, startReader, type Tab } from "@/tests/support/reader";
import { readingOfText } from "@/scripts/report/analyse-input";
import { storiesOf } from "./report";
import type { BenchRow } from "./row";

const rounds = 15;
const mostAttempts = 20;

/** Asks for what needs the pack opened and looked into. */
const ask =
  timed(`const answer = await runtime.sendMessage({ to: "background", call: "findBackground", input: ["apple"] });
  if (answer?.ok !== true) throw new Error("the background gave no answer");`);

/** Asks for what needs the engine besides. */
const read =
  timed(`const answer = await runtime.sendMessage({ to: "background", call: "analyse", input: ${JSON.stringify(readingOfText(storiesOf(5_000), {}))} });
  if (!(answer?.value?.entities.length > 0)) throw new Error("the background read nothing");`);

/** A message for nobody: the browser wakes the background, which sets its listeners and says nothing. */
const wake = timed(`await runtime.sendMessage({ to: "nobody" }).catch(() => null);`);

const fetchBytes = timed(`const response = await fetch(runtime.getURL("knowledge/core.pack"));
  if ((await response.arrayBuffer()).byteLength < 1e6) throw new Error("the pack was not fetched");`);

/** As little as a background can be: it fetches the same bytes and answers. What that takes is the browser's. */
const leastBackground = `const { runtime, scripting } = globalThis.browser ?? chrome;
  runtime.onInstalled.addListener(() => scripting.registerContentScripts([{ id: "article", js: ["door.js"], matches: ["https://nowhere.example/*"] }]));
  runtime.onMessage.addListener((message, _sender, answer) => {
    if (message.to !== "background") return;
    fetch(runtime.getURL("knowledge/core.pack")).then((response) => response.arrayBuffer()).then(() => answer({ ok: true }));
    return true;
  });`;

function timed(body: string): string {
  return `(async () => { const { runtime } = globalThis.browser ?? chrome; const before = performance.now(); ${body} return performance.now() - before; })()`;
}

const questions = ["answer", "least", "reading", "waking", "leastWaking", "fetching"] as const;
type Times = Record<(typeof questions)[number], number>;

/** From a stopped background to its first answer, beside the least background and beside fetching the pack in a page. */
export async function benchStart(browser: BrowserName): Promise<BenchRow[]> {
  const readers = [
    await startReader(browser, new Map()),
    await startReader(browser, new Map(), { files: { "background.js": leastBackground } }),
  ] as const;
  try {
    const [tab, leastTab] = [await openTab(readers[0]), await openTab(readers[1])];
    const ours = (expression: string) => whenStopped(readers[0], tab, expression);
    const leasts = (expression: string) => whenStopped(readers[1], leastTab, expression);
    return rowsOf(
      browser,
      await byTurns({
        answer: () => ours(ask),
        least: () => leasts(ask),
        reading: () => ours(read),
        waking: () => ours(wake),
        leastWaking: () => leasts(wake),
        fetching: () => tab.evaluate<number>(fetchBytes),
      }),
    );
  } finally {
    for (const reader of readers) await reader.close();
  }
}

function openTab(reader: Reader): Promise<Tab> {
  return reader.openExtensionPage("options.html");
}

/** The least of several rounds, for other work on the machine only adds. */
async function byTurns(asked: Readonly<Record<keyof Times, () => Promise<number>>>): Promise<Times> {
  const times: Times = { answer: Infinity, least: Infinity, reading: Infinity, waking: Infinity, leastWaking: Infinity, fetching: Infinity }; // prettier-ignore
  for (let round = 0; round < rounds; round++) {
    for (const question of questions) times[question] = Math.min(times[question], await asked[question]());
  }
  return times;
}

/** What is measured is a background that lies still, not one that is being stopped, nor one that an event has woken again. */
async function whenStopped(reader: Reader, tab: Tab, expression: string): Promise<number> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    await reader.killBackground();
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (await reader.isBackgroundStopped()) return await tab.evaluate<number>(expression);
  }
  throw new Error("the background does not stay stopped");
}

function rowsOf(browser: BrowserName, { answer, least, reading, waking, leastWaking, fetching }: Times): BenchRow[] {
  const row = (what: string, ours: number, beside: string, theirs: number, aim: number | null): BenchRow => ({
    what: `${browser}: ${what}`,
    ours: `${ours.toFixed(0)} ms`,
    against: `${beside} ${theirs.toFixed(0)} ms`,
    ratio: ours / theirs,
    aim,
  });
  const answered = "stopped background to first answer";
  const fetched = "fetching the pack in a page";
  return [
    row(answered, answer, fetched, fetching, 1.3),
    row(answered, answer, "a background that only fetches it", least, null),
    row("a background that only fetches the pack", least, fetched, fetching, null),
    row("waking alone", waking, "waking that background", leastWaking, null),
    row("stopped background to first article read", reading, fetched, fetching, null),
  ];
}
