import { browserNames, type Tab } from "@/tests/support/reader";
import { stormyStory } from "../pages/storms";
import { atMost, type Finding, mustBe, noErrors, type Row } from "../row";
import type { Stage } from "../stage";

/** How long the storm lasts, what the page is given to settle, and how long it is then watched, in milliseconds. */
const stormTime = 10_000;
const settleTime = 6_000;
const watchTime = 10_000;
const nodes = 200_000;
const megabyte = 1_048_576;

const isMarked = `CSS.highlights.has("source-context-calm-person")`;
const marked = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([, highlight]) =>
  [...highlight].map((range) => (range.startContainer.isConnected && range.endContainer.isConnected ? range.toString() : "gone")))`;

/** What one way of being hard on us has cost. */
type Cost = { readonly idle: number; readonly heap: number; readonly done: number; readonly marks: readonly string[] };

/** Row 9: a page that changes without end, and one that grows without end. */
export const storming: Row = {
  number: 9,
  threat: "a storm of changes, a page without end",
  browsers: browserNames,
  run: async (stage) => {
    const url = stage.serve("stormy", stormyStory);
    const findings: Finding[] = [];
    for (const [what, act] of [
      ["10,000 inserts a second for 10 s", `storm(${stormTime})`],
      ["a page of 200,000 nodes", `grow(${nodes})`],
    ] as const) {
      const alone = await cost(stage, stage.elsewhere(url), act);
      const together = await cost(stage, url, act);
      const gone = together.marks.filter((words) => words === "gone").length;
      findings.push(
        { what: `${what}: inserted`, measured: String(together.done), limit: "at least 100000", holds: together.done >= 100_000 },
        atMost(`${what}: processor time of the page and of us for 10 s after it, more than without us`, together.idle - alone.idle, 5, " %"),
        atMost(`${what}: heap more than without us`, (together.heap - alone.heap) / megabyte, 20, " MB"),
        mustBe(`${what}: of ${together.marks.length} ranges, on a removed node`, gone, 0),
        { what: `${what}: marks that are left`, measured: String(together.marks.length), limit: "more than 0", holds: together.marks.length > 0 },
      ); // prettier-ignore
    }
    return [...findings, await noErrors(stage)];
  },
};

/** In a tab of its own, so that nothing of another page is in its heap. */
async function cost(stage: Stage, url: string, act: string): Promise<Cost> {
  const tab = await stage.reader.openTab(url);
  await tab.show();
  const isRead = url === stage.elsewhere(url) ? "true" : isMarked;
  await tab.waitFor("the page", isRead);
  const done = await tab.evaluate<number>(act);
  await wait(tab, settleTime);
  const before = await stage.reader.processorTime();
  await wait(tab, watchTime);
  const idle = (((await stage.reader.processorTime()) - before) / watchTime) * 100;
  const heap = await stage.reader.heapOf(tab);
  const marks = await tab.evaluate<string[]>(marked);
  await tab.close();
  return { idle, heap, done, marks };
}

async function wait(tab: Tab, milliseconds: number): Promise<void> {
  await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(null), ${milliseconds}))`);
}
