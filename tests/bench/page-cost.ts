import { copyExtension } from "@/tests/support/extension-copy";
import { startChromium } from "@/tests/support/chromium";
import { pageFixture } from "@/tests/support/page-fixtures";
import { until } from "@/tests/support/until";
import type { BenchRow } from "./row";

const story = pageFixture("techradar-5g-licence");
/** The same page where the extension may run, and where it may not. */
const withIt = story.url;
const withoutIt = "https://nowhere.example/story";
const rounds = 7;

type Cost = { readonly milliseconds: number; readonly megabytes: number };
type Session = Awaited<ReturnType<typeof startChromium>>;

/** What the extension costs an article's page in Chromium. */
export async function benchPage(): Promise<BenchRow[]> {
  const site = new Map([withIt, withoutIt].map((url) => [url, story.html]));
  const session = await startChromium(copyExtension("chrome"), site);
  try {
    const costs: Cost[] = [];
    const plain: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      costs.push(await costOf(session, withIt, true));
      plain.push(await costOf(session, withoutIt, false));
    }
    const [ours, theirs] = [leastOf(costs), leastOf(plain)];
    return [
      { what: "page of an article, main thread, with the extension", ours: `${ours.milliseconds.toFixed(0)} ms`, against: `without ${theirs.milliseconds.toFixed(0)} ms`, ratio: ours.milliseconds / theirs.milliseconds, aim: null },
      { what: "memory of the page's scripts, with the extension", ours: `${ours.megabytes.toFixed(1)} MB`, against: `without ${theirs.megabytes.toFixed(1)} MB`, ratio: ours.megabytes / theirs.megabytes, aim: null },
    ]; // prettier-ignore
  } finally {
    await session.close();
  }
}

async function costOf(session: Session, url: string, marked: boolean): Promise<Cost> {
  const page = await session.context.newPage();
  const devtools = await session.context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url);
  if (marked) await until("marks", () => page.evaluate("CSS.highlights.size > 0"));
  // The rest of what a page does at its start, ours or its own.
  await page.waitForTimeout(1_500);
  const { metrics } = await devtools.send("Performance.getMetrics");
  const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
  const cost = { milliseconds: metric("TaskDuration") * 1000, megabytes: metric("JSHeapUsedSize") / 1e6 };
  await page.close();
  return cost;
}

function leastOf(costs: readonly Cost[]): Cost {
  return {
    milliseconds: Math.min(...costs.map((cost) => cost.milliseconds)),
    megabytes: Math.min(...costs.map((cost) => cost.megabytes)),
  };
}
