import { startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import { until } from "@/tests/support/until";
import { longRead, longReadHost } from "./long-read";
import type { BenchRow } from "./row";

const rounds = 12;
const aim = 100;

/** As little as a popup can be. What its first paint takes is the browser's. */
const leastPopup = `<!doctype html><meta charset="utf-8"><title>Least</title><p>One line.</p>`;

/** When the first of the card was on the screen, in ms from the page's start; notices are none of it. */
const cardPaint = `new Promise((resolve) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntries().find(({ element }) => element?.closest(".allegation, .glance"));
    if (entry !== undefined) resolve(entry.startTime);
  }).observe({ type: "largest-contentful-paint", buffered: true });
})`;

const firstPaint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null";

type Session = Awaited<ReturnType<typeof startChromium>>;
type Popup = Awaited<ReturnType<Session["openPopup"]>>;

/** How soon Chromium paints a large card in the popup, beside a popup of one line; by turns, the median and the least. */
export async function benchPopupPaint(): Promise<BenchRow[]> {
  const { url, html, pack } = longRead();
  const site = new Map([[url, html]]);
  const hosts = [`*://*.${longReadHost}/*`];
  const sessions = [
    await startChromium(copyExtension("chrome", { hosts, pack }), site),
    await startChromium(copyExtension("chrome", { hosts, pack, files: { "popup.html": leastPopup } }), site),
  ] as const;
  try {
    const [ours, leasts] = [await opener(sessions[0], url), await opener(sessions[1], url)];
    const times: number[] = [];
    const leastTimes: number[] = [];
    for (let round = 0; round < rounds; round++) {
      times.push(await ours((popup) => popup.evaluate<number>(cardPaint)));
      leastTimes.push(await leasts(paintOf));
    }
    return [...rowsOf("median", medianOf(times), medianOf(leastTimes)), ...rowsOf("least", Math.min(...times), Math.min(...leastTimes))]; // prettier-ignore
  } finally {
    for (const session of sessions) await session.close();
  }
}

/** Opens the popup over a page that was read, asks, and closes it. */
async function opener(session: Session, url: string) {
  const page = await session.context.newPage();
  await page.goto(url);
  await until("marks", () => page.evaluate("CSS.highlights.size > 0"));
  return async (ask: (popup: Popup) => Promise<number>): Promise<number> => {
    const popup = await session.openPopup(page);
    const time = await ask(popup);
    const closed = popup.waitForEvent("close");
    await popup.evaluate("window.close()").catch(() => undefined);
    await closed;
    return time;
  };
}

async function paintOf(popup: Popup): Promise<number> {
  await until("the popup to be painted", async () => (await popup.evaluate(firstPaint)) !== null);
  return await popup.evaluate<number>(firstPaint);
}

function rowsOf(which: string, ours: number, least: number): BenchRow[] {
  const what = `popup of 60 names and 30 charges to its paint, ${which}`;
  const time = `${ours.toFixed(0)} ms`;
  return [
    { what, ours: time, against: `aim ${aim} ms`, ratio: ours / aim, aim: 1 },
    { what, ours: time, against: `a popup of one line ${least.toFixed(0)} ms`, ratio: ours / least, aim: null },
  ];
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? Number.NaN;
}
