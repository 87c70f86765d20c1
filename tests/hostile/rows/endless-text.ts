import { browserNames, type Tab } from "@/tests/support/reader";
import { endlessStory, type EndlessText, endlessTexts, tickingStory } from "../pages/endless-text";
import { atMost, type Finding, mustBe, noErrors, type Row } from "../row";
import type { Stage } from "../stage";

/** Parts of the whole size, each beside twice as much: below what we read at most, and far above. */
const parts = [1 / 16, 1 / 2];
/** So often a number is measured while it is too large: the machine may have other work. */
const runs = 3;
const mostGrowth = 2.5;
const mostSlice = 50;
/**
 * Growth is judged above that many milliseconds: what a reading costs whatever is read, and, where only whole processes can be
 * measured, how far two of the same are apart.
 */
const leastOf = ({ reader }: Stage): number => (reader.traceScripts === null ? 300 : 40);

/** Row 8: text on which quadratic work would never end. */
export const lengthening: Row = {
  number: 8,
  threat: "text without end",
  browsers: browserNames,
  run: async (stage) => {
    const findings: Finding[] = [];
    for (const text of endlessTexts) {
      findings.push(await growthOf(stage, text), await sliceOf(stage, text));
    }
    return [...findings, await noErrors(stage)];
  },
};

/** Of the processor time that is ours, in the page and in the background. */
async function growthOf(stage: Stage, text: EndlessText): Promise<Finding> {
  const least = leastOf(stage);
  let shown = "";
  let worst = 0;
  for (const part of parts) {
    const size = Math.floor(text.size * part);
    const ratio = await fewest(mostGrowth, async () => {
      const [once, twice] = [await costOf(stage, text, size), await costOf(stage, text, size * 2)];
      shown += ` ${Math.round(once)}→${Math.round(twice)} ms`;
      return Math.max(twice, least) / Math.max(once, least);
    });
    worst = Math.max(worst, ratio);
  }
  return atMost(`${text.name}: t(2n)/t(n) at its worst (measured:${shown})`, worst, mostGrowth);
}

/** The smallest of several measurements, which end as soon as one is within the limit. */
async function fewest(limit: number, measure: () => Promise<number>): Promise<number> {
  let smallest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs && smallest > limit; run++) smallest = Math.min(smallest, await measure());
  return smallest;
}

/** Where the browser does not tell what is ours, what the processes take more than without us, each at its best. */
async function costOf(stage: Stage, text: EndlessText, size: number): Promise<number> {
  const url = stage.serve("endless", endlessStory(text, size));
  if (stage.reader.traceScripts !== null) return (await traced(stage, url)).total;
  const [alone, together] = [[], []] as [number[], number[]];
  for (let run = 0; run < runs; run++) {
    alone.push(await spent(stage, stage.elsewhere(url)));
    together.push(await spent(stage, url));
  }
  return Math.min(...together) - Math.min(...alone);
}

async function traced(stage: Stage, url: string): Promise<{ readonly longest: number; readonly total: number }> {
  const { traceScripts } = stage.reader;
  if (traceScripts === null) throw new Error("this browser does not tell");
  const tab = await stage.tab();
  await tab.goto("about:blank");
  return await traceScripts(tab, () => readWhole(stage, tab, url));
}

/** Processor time from the start of the page until it is read, and some rest. */
async function spent(stage: Stage, url: string): Promise<number> {
  const tab = await stage.tab();
  await tab.goto("about:blank");
  const before = await stage.reader.processorTime();
  await tab.goto(url);
  if (stage.elsewhere(url) !== url) await stage.stateOf(url);
  await rest(tab, 400);
  return (await stage.reader.processorTime()) - before;
}

async function sliceOf(stage: Stage, text: EndlessText): Promise<Finding> {
  if (stage.reader.traceScripts !== null) {
    const url = stage.serve("endless", endlessStory(text, text.size));
    const slice = await fewest(mostSlice, async () => (await traced(stage, url)).longest);
    return atMost(`${text.name}: longest slice of work on the page's thread`, slice, mostSlice, " ms");
  }
  const tab = await stage.tab();
  const url = stage.serve("ticking", tickingStory(text, text.size));
  const more = await fewest(0, async () => {
    await tab.goto(stage.elsewhere(url));
    await rest(tab, 1_500);
    const alone = await longGaps(tab);
    await readWhole(stage, tab, url);
    return Math.max(0, (await longGaps(tab)) - alone);
  });
  return mustBe(`${text.name}: times that the page waits for over ${mostSlice} ms, more than without us`, more, 0);
}

async function readWhole(stage: Stage, tab: Tab, url: string): Promise<void> {
  await tab.goto(url);
  await stage.stateOf(url);
  await rest(tab, 1_500);
}

const longGaps = (tab: Tab): Promise<number> =>
  tab.evaluate<number>(`window.gaps.filter((gap) => gap > ${mostSlice}).length`);

async function rest(tab: Tab, milliseconds: number): Promise<void> {
  await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(null), ${milliseconds}))`);
}
