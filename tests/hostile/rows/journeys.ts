import { browserNames, type Tab } from "@/tests/support/reader";
import { knownPerson } from "../pages/known-story";
import { keptStory, manyStories, plainPage } from "../pages/living-pages";
import { hasMarks, showPrerendered } from "../prerender";
import { atMost, type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** How often the reader goes there and back, and how many articles one page becomes. */
const rounds = 20;

const painted = `[...(CSS.highlights.get("source-context-calm-person") ?? [])].map((range) => range.startContainer.isConnected ? range.toString() : "gone")`;
const isMarked = `${painted}.includes(${JSON.stringify(knownPerson)})`;

/** Row 14: the right report for what is shown, however the reader came there. */
export const journeys: Row = {
  number: 14,
  threat: "back and forward, prerendering, pages that become others",
  browsers: browserNames,
  run: async (stage) => [
    ...(await backAndForward(stage)),
    await leftWhileRead(stage),
    ...(await becomesOthers(stage)),
    ...(stage.browser === "chromium" ? await prerendering() : []),
    await noErrors(stage),
  ],
};

async function backAndForward(stage: Stage): Promise<Finding[]> {
  const [story, plain] = [stage.serve("kept", keptStory), stage.serve("plain", plainPage)];
  const tab = await stage.tab();
  await tab.goto(story);
  await tab.waitFor("marks", isMarked);
  const report = JSON.stringify(await stage.stateOf(story));
  await tab.goto(plain);
  const wrong: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    await travel(tab, "back", story);
    if (!(await comesTrue(tab, isMarked)) || JSON.stringify(await stage.stateOf(story)) !== report)
      wrong.push(`back ${round}`);
    await travel(tab, "forward", plain);
    const state = await stage.stateOf(plain);
    if (state?.kind !== "no-article" || !(await tab.evaluate(`CSS.highlights.size === 0`)))
      wrong.push(`forward ${round}`);
  }
  await travel(tab, "back", story);
  const kept = await tab.evaluate<number>("window.kept ?? 0");
  return [
    noneOf(`of ${2 * rounds} ways back and forward, wrong reports or marks`, wrong),
    { what: "of these, out of the browser's cache", measured: String(kept), limit: "more than 0", holds: kept > 0 },
  ];
}

/** The answer comes while the page is in the cache, where nothing can be heard. */
async function leftWhileRead(stage: Stage): Promise<Finding> {
  const [story, plain] = [stage.serve("left", keptStory), stage.serve("plain", plainPage)];
  const tab = await stage.tab();
  const stuck: string[] = [];
  for (const wait of [0, 20, 50, 80, 120, 160, 200, 250, 300, 400]) {
    await stage.reader.killBackground();
    await tab.goto(story);
    await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(null), ${wait}))`);
    await tab.goto(plain);
    await tab.evaluate("new Promise((resolve) => setTimeout(() => resolve(null), 800))");
    await travel(tab, "back", story);
    if (!(await comesTrue(tab, isMarked))) stuck.push(`left after ${wait} ms`);
  }
  return noneOf("of 10 pages left while they are read and come back to, without their marks", stuck);
}

async function becomesOthers(stage: Stage): Promise<Finding[]> {
  const tab = await stage.tab();
  await tab.goto(stage.serve("many", manyStories));
  await tab.waitFor("marks", `CSS.highlights.has("source-context-calm-person")`);
  const wrong: string[] = [];
  let stale = 0;
  for (let step = 1; step <= rounds; step++) {
    await tab.evaluate(`void go("story-${step}")`);
    const shown = `[...(CSS.highlights.get("source-context-calm-person") ?? [])].some((range) => range.startContainer.isConnected && range.startContainer.data.includes("about story-${step},"))`;
    if (!(await comesTrue(tab, shown))) wrong.push(`story ${step}`);
    stale += (await tab.evaluate<string[]>(painted)).filter((text) => text === "gone").length;
  }
  return [
    noneOf(`of ${rounds} articles that one page became, not read anew`, wrong),
    mustBe("marks on what is no longer there", stale, 0),
  ];
}

/** In a Chromium of its own, for nobody may be attached to the page. */
async function prerendering(): Promise<Finding[]> {
  const story = await showPrerendered();
  if (story === null) return [{ what: "a prerendered story is shown", measured: "never", limit: "once", holds: false }];
  return [
    { what: "the story was prerendered", measured: String(story.was), limit: "true", holds: story.was },
    atMost("marks painted while it was", story.painted, 0),
    { what: "it is marked once it is shown", measured: String(hasMarks(story)), limit: "true", holds: hasMarks(story) },
  ]; // prettier-ignore
}

async function travel(tab: Tab, way: "back" | "forward", url: string): Promise<void> {
  await tab.evaluate(`void history.${way}()`);
  await tab.waitFor(`the way ${way}`, `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`);
}

async function comesTrue(tab: Tab, expression: string): Promise<boolean> {
  return await tab.waitFor("it", expression).then(
    () => true,
    () => false,
  );
}
