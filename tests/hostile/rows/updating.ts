import { browserNames, type Tab } from "@/tests/support/reader";
import { knownStory } from "../pages/known-story";
import { type Finding, mustBe, noErrors, noneOf, type Row } from "../row";
import type { Stage } from "../stage";

/** How many tabs are open; the last one is where the extension may read on a click only. */
const count = 20;

/** The words of all marks of ours, and "gone" for those that are on nothing. */
const marks = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([name, highlight]) =>
  [...highlight].map((range) => name + " " + (range.startContainer.isConnected ? range.toString() : "gone"))).sort().join("|")`;
const cards = `document.querySelectorAll("html > div").length`;
const person = `[...CSS.highlights.get("source-context-calm-person")][0].getClientRects()[0].toJSON()`;

type Open = { readonly tab: Tab; readonly url: string; readonly marks: string };

/** Row 11: the extension is updated, and then switched off, under the pages that it marked. */
export const updating: Row = {
  number: 11,
  threat: "the extension is updated under open pages",
  browsers: browserNames,
  run: async (stage) => {
    const open = await openTabs(stage);
    const before = await noErrors(stage);
    await stage.reader.reloadExtension();
    const updated = await updatedFindings(stage, open);
    await stage.reader.switchOffExtension();
    return [before, ...updated, ...(await cutOffFindings(open)), await noErrors(stage)];
  },
};

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
async function updatedFindings(stage: Stage, open: readonly Open[]): Promise<Finding[]> {
  const faults: string[] = [];
  for (const { tab, url, marks: expected } of open.slice(0, -1)) {
    const state = await stage.stateOf(url, "read");
    if (state?.kind !== "read") faults.push(`${url} is ${state?.kind ?? "not taken over"}`);
    else if ((await tab.evaluate<string>(marks)) !== expected) faults.push(`${url} has other marks`);
  }
  const clicked = open.at(-1)!;
  await use(clicked.tab);
  const left = await tabMarks(clicked.tab);
  const shown = await seeCard(stage, clicked.tab);
  const again = await clicked.tab.waitFor("marks", `${marks} === ${JSON.stringify(clicked.marks)}`).then(() => true, () => false); // prettier-ignore
  const first = open[0]!;
  return [
    noneOf(`of ${open.length - 1} pages that the new version may read, not read and marked by it as before`, faults),
    mustBe("marks left on a page that it may not read by itself, once it is used", left, 0),
    { what: "there the popup reads it anew, and marks come back", measured: String(shown && again), limit: "true", holds: shown && again },
    mustBe("cards where the pointer rests on a mark after the update", await cardsAt(first.tab), 1),
  ]; // prettier-ignore
}

/** Switched off, it cannot be asked: what it left goes by itself as soon as somebody uses the page. */
async function cutOffFindings(open: readonly Open[]): Promise<Finding[]> {
  const faults: string[] = [];
  for (const { tab, url } of open) {
    await use(tab);
    if ((await tabMarks(tab)) > 0) faults.push(`${url} has marks`);
    if ((await tab.evaluate<number>(cards)) > 0) faults.push(`${url} has a card`);
  }
  return [noneOf(`of ${open.length} pages, marks or cards left once it is switched off and the page is used`, faults)];
}

/** What a reader does in a page, and what pages do: all of it reaches whatever still listens. */
async function use(tab: Tab): Promise<void> {
  await tab.movePointer(300, 200);
  await tab.movePointer(310, 260);
  await tab.press("Tab");
  await tab.press("Escape");
  await tab.evaluate(`(scrollTo(0, 40), document.body.append(document.createElement("i")), null)`);
  await tab.evaluate("new Promise((resolve) => setTimeout(() => resolve(null), 700))");
}

const tabMarks = (tab: Tab): Promise<number> => tab.evaluate<number>(`${marks}.split("|").filter(Boolean).length`);

async function cardsAt(tab: Tab): Promise<number> {
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
