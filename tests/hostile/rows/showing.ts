import { browserNames, type Tab } from "@/tests/support/reader";
import { type Box, comparePictures } from "../compare-pictures";
import { shortStory } from "../pages/living-pages";
import { drawnIn } from "../pdf";
import { type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** How a page is shown, by name. */
const looks = [
  { name: "as it is" },
  { name: "from right to left", direction: "rtl" },
  { name: "at 200 %", zoom: 2 },
  { name: "at 200 % from right to left", direction: "rtl", zoom: 2 },
  { name: "in forced colours", look: { forcedColors: true } },
  { name: "without motion", look: { reducedMotion: true } },
] as const;

/** An underline lies a little under the box of its words, in CSS pixels. */
const slack = 4;
/** So many marks of a look are pointed at. */
const pointedAt = 4;

const isMarked = `CSS.highlights.has("source-context-calm-person")`;
const host = `document.querySelector("html > div")`;

/** Row 15: marks and card are where the words are however the page is shown, and nothing of ours is printed. */
export const showing: Row = {
  number: 15,
  threat: "print, right-to-left, zoom, forced colours, reduced motion",
  browsers: browserNames,
  run: async (stage) => {
    const findings: Finding[] = [];
    for (const look of looks) findings.push(...(await lookFindings(stage, look)));
    return [...findings, ...(await printFindings(stage)), await noErrors(stage)];
  },
};

async function openStory(stage: Stage, direction: string): Promise<Tab> {
  const url = stage.serve(`story-${direction}`, shortStory(direction));
  const tab = await stage.tab();
  await tab.goto(url);
  await tab.waitFor("marks", isMarked);
  return tab;
}

type Shown = {
  readonly name: string;
  readonly direction?: string;
  readonly zoom?: number;
  readonly look?: Parameters<Tab["emulate"]>[0];
};

async function lookFindings(stage: Stage, { name, direction = "ltr", zoom = 1, look = {} }: Shown): Promise<Finding[]> {
  const tab = await openStory(stage, direction);
  await tab.emulate(look);
  await zoomTo(stage, tab, zoom);
  const painted = await paintedFaults(tab);
  const cards = await cardFaults(tab);
  await zoomTo(stage, tab, 1);
  await tab.emulate({});
  return [
    { what: `${name}: marks seen`, measured: String(painted.marks), limit: "more than 2", holds: painted.marks > 2 },
    mustBe(`${name}: pixels changed beside the marks' words`, painted.outside, 0),
    mustBe(`${name}: marks that are not painted where their words are`, painted.unpainted, 0),
    noneOf(`${name}: of ${cards.pointed} marks pointed at, cards that do not open, lie over the words or leave the window`, cards.faults),
  ]; // prettier-ignore
}

/** The browser's own zoom, which the reader uses. */
async function zoomTo(stage: Stage, tab: Tab, zoom: number): Promise<void> {
  const url = await tab.evaluate<string>("location.href");
  await stage.inExtension(
    `chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${zoom})).then(() => null)`,
  );
  await tab.waitFor("the zoom", `devicePixelRatio === ${zoom}`);
}

const words = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([, highlight]) => [...highlight])`;
/** The boxes of all marks; `seen` where nothing lies over them. */
const boxesOfMarks = `${words}.flatMap((range) => [...range.getClientRects()].map((box) => {
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const isWhole = box.width > 4 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
  return { ...box.toJSON(), seen: isWhole && at !== null && at.contains(range.startContainer) };
}))`;

/** The picture with marks beside the one without: the same page, at the same place. */
async function paintedFaults(tab: Tab): Promise<{ marks: number; outside: number; unpainted: number }> {
  await tab.movePointer(2, 2);
  await settle(tab, 500);
  const marks = await tab.evaluate<(Box & { seen: boolean })[]>(boxesOfMarks);
  const width = await tab.evaluate<number>("innerWidth");
  const marked = await tab.screenshot();
  await tab.pressShortcut("toggle-marks");
  await tab.waitFor("no marks", `${words}.length === 0`);
  await settle(tab, 100);
  const unmarked = await tab.screenshot();
  await tab.pressShortcut("toggle-marks");
  await tab.waitFor("marks", isMarked);
  const { outside, untouched } = await comparePictures(tab, [marked, unmarked], { boxes: marks, slack, width });
  const unpainted = untouched.filter((index) => marks[index]?.seen === true).length;
  return { marks: marks.filter(({ seen }) => seen).length, outside, unpainted };
}

async function cardFaults(tab: Tab): Promise<{ pointed: number; faults: readonly string[] }> {
  await tab.evaluate(`(scrollTo({ top: 0, behavior: "instant" }), null)`);
  const faults: string[] = [];
  let pointed = 0;
  for (let mark = 0; mark < pointedAt; mark++) {
    // Where it is well inside of the window, for a card needs room.
    await tab.evaluate(
      `(() => { const box = ${words}[${mark}].getClientRects()[0]; scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" }); })()`,
    );
    const box = await tab.evaluate<Box>(`${words}[${mark}].getClientRects()[0].toJSON()`);
    await pointAt(tab, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
    pointed += 1;
    const isOpen = await tab.waitFor("the card", `${host}?.getBoundingClientRect().height > 60`).then(() => true, () => false); // prettier-ignore
    const card = isOpen ? await tab.evaluate<Box>(`${host}.getBoundingClientRect().toJSON()`) : null;
    const window = await tab.evaluate<Box>("({ left: 0, top: 0, right: innerWidth, bottom: innerHeight })");
    if (card === null) faults.push(`no card at mark ${mark}`);
    else if (overlap(card, box)) faults.push(`over mark ${mark}: ${JSON.stringify([card, box])}`);
    else if (!contains(window, card)) faults.push(`out of the window at mark ${mark}`);
    await tab.press("Escape");
    await pointAt(tab, 3, 3);
    await tab.waitFor("the card to close", `${host} === null`);
  }
  return { pointed, faults };
}

async function pointAt(tab: Tab, x: number, y: number): Promise<void> {
  await tab.movePointer(x + 1, y);
  await tab.movePointer(x, y);
}

/** Printed with the marks and an open card, and without us; and that a line under a word would be seen. */
async function printFindings(stage: Stage): Promise<Finding[]> {
  const tab = await openStory(stage, "ltr");
  const url = await tab.evaluate<string>("location.href");
  const box = await tab.evaluate<Box>(`${words}[0].getClientRects()[0].toJSON()`);
  await pointAt(tab, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await tab.waitFor("the card", `${host}?.getBoundingClientRect().height > 60`);
  const withUs = drawnIn(await tab.print());
  await tab.emulate({ print: true });
  await settle(tab, 300);
  const seenWithUs = await tab.screenshot();
  await tab.emulate({});
  await tab.goto(stage.elsewhere(url));
  const withoutUs = drawnIn(await tab.print());
  await tab.emulate({ print: true });
  await settle(tab, 300);
  const seenWithout = await tab.screenshot();
  await tab.emulate({});
  const width = await tab.evaluate<number>("innerWidth");
  const { pixels } = await comparePictures(tab, [seenWithUs, seenWithout], { boxes: [], slack: 0, width });
  await tab.evaluate(`(document.querySelector("h1").style.textDecoration = "underline solid 2px #4f7ca8", null)`);
  const withOwn = drawnIn(await tab.print());
  return [
    mustBe("documents in which something of ours is printed, marks shown and card open", withUs === withoutUs ? 0 : 1, 0),
    mustBe("pixels of ours where the page is shown as printed", pixels, 0),
    mustBe("documents in which a line under the page's own title is seen, by which the test is tested", withOwn === withoutUs ? 0 : 1, 1),
  ]; // prettier-ignore
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

async function settle(tab: Tab, milliseconds: number): Promise<void> {
  await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(null), ${milliseconds}))`);
}
