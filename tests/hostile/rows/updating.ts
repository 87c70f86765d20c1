import { browserNames, type Tab } from "@/tests/support/reader";
import { comparePictures } from "../compare-pictures";
import { knownStory } from "../pages/known-story";
import { type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** How many tabs are open; the last one is where the extension may read on a click only. */
const count = 20;

/** The words of all marks of ours, and "gone" for those that are on nothing. */
const marks = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([name, highlight]) =>
  [...highlight].map((range) => name + " " + (range.startContainer.isConnected ? range.toString() : "gone"))).sort().join("|")`;
const cards = `[...document.querySelectorAll("html > div")].filter((each) => each.getBoundingClientRect().height > 20).length`;
const person = `[...CSS.highlights.get("source-context-calm-person")][0].getClientRects()[0].toJSON()`;

type Open = { readonly tab: Tab; readonly url: string; readonly marks: string };

/** Row 11: the extension is updated, and then switched off, under the pages that it marked. */
export const updating: Row = {
  number: 11,
  threat: "the extension is updated under open pages",
  browsers: browserNames,
  run: async (stage) => {
    const plain = await plainPicture(stage);
    const open = await openTabs(stage);
    const before = await noErrors(stage);
    await cardsAt(open[0]!.tab);
    await stage.reader.reloadExtension();
    const updated = await updatedFindings(stage, open, plain);
    await stage.reader.switchOffExtension();
    return [before, ...updated, ...(await cutOffFindings(open, plain)), await noErrors(stage)];
  },
};

/** How the story looks after it was used where we never were. */
async function plainPicture(stage: Stage): Promise<Buffer> {
  const tab = await stage.reader.openTab(stage.elsewhere(stage.serve("plain", knownStory())));
  await use(tab);
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

async function openTabs(stage: Stage): Promise<readonly Open[]> {
  const open: Open[] = [];
  for (let number = 1; number <= count; number++) {
    const path = stage.serve(`story-${number}`, knownStory());
    const url = number === count ? stage.elsewhere(path) : path;
    const tab = await stage.reader.openTab(url);
    // On the click, that is by the popup.
    if (number === count) await seeCard(stage, tab);
    await tab.waitFor("marks", `${marks} !== ""`);
    open.push({ tab, url, marks: await tab.evaluate<string>(marks) });
  }
  return open;
}

/** Where it may read, the new one takes over at once; elsewhere the old marks go when the reader is there again. */
async function updatedFindings(stage: Stage, open: readonly Open[], plain: Buffer): Promise<Finding[]> {
  const faults: string[] = [];
  for (const { tab, url, marks: expected } of open.slice(0, -1)) {
    const state = await stage.stateOf(url, "read");
    if (state?.kind !== "read") faults.push(`${url} is ${state?.kind ?? "not taken over"}`);
    else if ((await tab.evaluate<string>(marks)) !== expected) faults.push(`${url} has other marks`);
  }
  const clicked = open.at(-1)!;
  await use(clicked.tab);
  const left = await differing(clicked.tab, plain);
  const shown = await seeCard(stage, clicked.tab);
  const again = await clicked.tab.waitFor("marks", `${marks} === ${JSON.stringify(clicked.marks)}`).then(() => true, () => false); // prettier-ignore
  await leave(open[0]!.tab);
  return [
    noneOf(`of ${open.length - 1} pages that the new version may read, not read and marked by it as before`, faults),
    mustBe("pixels of ours on a page that it may not read by itself, once it is used", left, 0),
    { what: "there the popup reads it anew, and marks come back", measured: String(shown && again), limit: "true", holds: shown && again },
    mustBe("cards where the pointer rests on a mark after the update", await cardsAt(open[0]!.tab), 1),
  ]; // prettier-ignore
}

/**
 * Switched off, it cannot be asked: what it left goes by itself as soon as somebody uses the page. What counts is what is
 * seen: Firefox takes our styles away, and names of highlights stay.
 */
async function cutOffFindings(open: readonly Open[], plain: Buffer): Promise<Finding[]> {
  const faults: string[] = [];
  // There a card was open, which stays for three seconds where its script has ended.
  await leave(open[0]!.tab);
  for (const { tab, url } of open) {
    await use(tab);
    const pixels = await differing(tab, plain);
    if (pixels > 0) faults.push(`${url} differs in ${pixels} pixels`);
  }
  return [
    noneOf(`of ${open.length} pages, not seen as without us once it is switched off and the page is used`, faults),
  ];
}

/** What a reader does in a page, and what pages do: all of it reaches whatever still listens. */
async function use(tab: Tab): Promise<void> {
  await tab.show();
  await tab.movePointer(300, 200);
  await tab.movePointer(310, 260);
  await tab.press("Tab");
  await tab.press("Escape");
  await tab.evaluate(
    `(document.activeElement.blur(), scrollTo(0, 40), document.body.append(document.createElement("i")), null)`,
  );
  await tab.evaluate("new Promise((resolve) => setTimeout(() => resolve(null), 700))");
}

async function differing(tab: Tab, plain: Buffer): Promise<number> {
  const width = await tab.evaluate<number>("innerWidth");
  return (await comparePictures(tab, [await tab.screenshot(), plain], { boxes: [], slack: 0, width })).pixels;
}

/** Until the last card, whoever opened it, is no longer seen. */
async function leave(tab: Tab): Promise<void> {
  await tab.show();
  await tab.press("Escape");
  await tab.movePointer(600, 20);
  await tab.waitFor("the card to go", `${cards} === 0`);
}

/** How many cards are seen where the pointer rests on a mark. */
async function cardsAt(tab: Tab): Promise<number> {
  await tab.show();
  await tab.evaluate("(scrollTo(0, 0), null)");
  const { x, y, width, height } = await tab.evaluate<DOMRect>(person);
  await tab.movePointer(x + width / 2 + 1, y + height / 2);
  await tab.movePointer(x + width / 2, y + height / 2);
  await tab.waitFor("a card", `${cards} > 0`).catch(() => undefined);
  return await tab.evaluate<number>(cards);
}

/** Whether the popup over this tab shows the story's card. */
async function seeCard(stage: Stage, tab: Tab): Promise<boolean> {
  const popup = await stage.reader.openPopup(tab);
  const seen = await popup.waitFor("the card", "document.querySelector('.allegation')").then(() => true, () => false); // prettier-ignore
  await popup.close();
  return seen;
}
