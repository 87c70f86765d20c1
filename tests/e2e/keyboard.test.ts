import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";

const story = pageFixture("techradar-5g-licence");
const cards = `document.querySelectorAll("html > div").length`;
const currentWords = `[...(CSS.highlights.get("source-context-current") ?? [])].map(String).join(" ")`;
/** The kind of the mark where the keyboard is: the one whose words are the same. */
const currentKind = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-calm-"))
  .find(([, highlight]) => [...highlight].map(String).includes([...CSS.highlights.get("source-context-current")][0].toString()))?.[0].replace("source-context-calm-", "")`;

describe.each(browserNames)("a reader without a pointer in %s", (browser) => {
  let reader: Reader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await startReader(browser, new Map([[story.url, story.html]]));
    tab = await reader.openTab(story.url);
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("comes from the page's load to the card of the third name and of the second allegation", async () => {
    await tab.waitFor("marks", `CSS.highlights.has("source-context-calm-person")`);
    const names: string[] = [];
    const allegations: string[] = [];
    let words = "";
    for (let step = 0; step < 40 && (names.length < 3 || allegations.length < 2); step++) {
      await tab.pressShortcut("next-mark");
      await tab.waitFor("the next mark", `${currentWords} !== "" && ${currentWords} !== ${JSON.stringify(words)}`);
      words = await tab.evaluate<string>(currentWords);
      const isAllegation = (await tab.evaluate<string>(currentKind)) === "allegation";
      (isAllegation ? allegations : names).push(words);
      await tab.waitFor("its card, with the focus", `${cards} === 1 && document.activeElement?.matches("html > div")`);
      const height = await tab.evaluate<number>(`document.activeElement.getBoundingClientRect().height`);
      expect(height).toBeGreaterThan(60);
    }
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(new Set(allegations).size).toBeGreaterThanOrEqual(2);
    // The words of the mark are on the screen, or the card would be about nothing.
    const inSight = `(() => { const { top, bottom } = [...CSS.highlights.get("source-context-current")][0].getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; })()`;
    expect(await tab.evaluate(inSight)).toBe(true);
  });

  it("comes back to the page with Escape", async () => {
    await tab.press("Escape");
    await tab.waitFor("the card to close", `${cards} === 0`);
    expect(await tab.evaluate("document.activeElement === document.body")).toBe(true);
  });
});
