import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";

const other = pageFixture("nordwire-tender");
const host = (url: string): string => new URL(url).host;
/** On no list and not granted. */
const stranger = pageFixture("bay-courier-trial");
const site = new Map([other, stranger].map(({ url, html }) => [url, html]));

const painted = "CSS.highlights.size > 0 && [...CSS.highlights.values()].some((highlight) => highlight.size > 0)";
const markCount = "[...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0)";
/** The only elements that we ever add: the host of the card, which no page wrote. */
const cards = "document.querySelectorAll('html > div').length";
const cardBox = "document.querySelector('html > div').getBoundingClientRect().toJSON()";

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const boxOfMark = (words: string): string =>
  `(() => { for (const highlight of CSS.highlights.values()) for (const range of highlight) if (range.toString() === ${JSON.stringify(words)}) return range.getBoundingClientRect().toJSON(); return null; })()`;

async function pointAt(tab: Tab, words: string): Promise<Box> {
  await tab.evaluate(`${boxOfMark(words)} ?? Promise.reject("no such mark")`);
  const box = await tab.evaluate<Box>(boxOfMark(words));
  await tab.movePointer(2, 2);
  await tab.movePointer((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return box;
}

const overlap = (one: Box, two: Box): boolean =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

describe.each(browserNames)("the whole surface in %s", (browser) => {
  let reader: Reader;
  let tab: Tab;
  let options: Tab;

  beforeAll(async () => {
    // As if Nordwire were on the bundled list.
    reader = await startReader(browser, site, {
      pack: new Uint8Array(inventedPack()),
      hosts: [`https://${host(other.url)}/*`],
    });
    options = await reader.openExtensionPage("options.html");
    await options.waitFor("the options", "document.querySelector('#add-site')");
  });
  afterAll(async () => {
    await reader?.close();
  });

  const addSite = async (name: string): Promise<void> => {
    await options.evaluate(`(() => {
      const field = document.querySelector('#add-site');
      field.value = ${JSON.stringify(name)};
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    })()`);
    await options.waitFor("what was typed", `document.querySelector('#add-site').value === ${JSON.stringify(name)}`);
    await options.evaluate("new Promise((done) => setTimeout(done, 100))");
    await options.click(".add-site button");
  };

  const choose = (name: string, value: string): Promise<unknown> =>
    options.evaluate(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);

  it("leaves a site alone that is on no list, and reads it once on a click", async () => {
    const page = await reader.openTab(stranger.url);
    await page.evaluate("new Promise((done) => setTimeout(done, 700))");
    expect(await page.evaluate(markCount)).toBe(0);
    const popup = await reader.openPopup(page);
    await popup.waitFor("the card", "document.querySelector('.allegation')");
    expect(await popup.evaluate("document.body.innerText")).toMatch(/Henrik Lund/);
    await page.waitFor("marks", painted);
    await popup.close();
    await page.close();
  });

  it("refuses what is no site", async () => {
    await addSite("no site at all");
    await options.waitFor("a word about it", "document.querySelector('.add-site [role=alert]')");
  });

  // Chromium's question cannot be answered from outside; there the site is kept, and shown as not granted yet.
  it("reads a site by itself once it is the reader's own and granted", async () => {
    await addSite(host(stranger.url));
    const name = host(stranger.url).replace(/^www\./, "");
    await options.waitFor("the site on the list", `document.body.innerText.includes(${JSON.stringify(name)})`);
    const page = await reader.openTab(stranger.url);
    if (browser === "firefox") await page.waitFor("marks", painted);
    else await options.waitFor("word that the grant is missing", "document.querySelector('#sites .limit')");
    await page.close();
  });

  // Chromium gives a test no grant that could be taken back.
  if (browser === "firefox") {
    it("leaves an open page when its grant is taken back, and comes again on a click", async () => {
      const page = await reader.openTab(stranger.url);
      await page.waitFor("marks", painted);
      const name = host(stranger.url).replace(/^www\./, "");
      await options.click(`#sites button[aria-label$=${JSON.stringify(name)}]`);
      await page.waitFor("no marks", `${markCount} === 0`);
      const popup = await reader.openPopup(page);
      await popup.waitFor("the card", "document.querySelector('.allegation')");
      await page.waitFor("marks", painted);
      await popup.close();
      await page.close();
    });
  }

  it("shows the count in the toolbar, and the same in words in the title", async () => {
    tab = await reader.openTab(other.url);
    await tab.waitFor("marks", painted);
    const [{ id }] = (await options.evaluate<{ id: number }[]>(
      `chrome.tabs.query({ url: "https://${host(other.url)}/*" })`,
    )) as [{ id: number }];
    // The toolbar is told right behind the marks.
    const badge = await options.evaluate<string>(`(async () => {
      for (let turn = 0; turn < 50; turn += 1) {
        const text = await chrome.action.getBadgeText({ tabId: ${id} });
        if (text !== "") return text;
        await new Promise((done) => setTimeout(done, 50));
      }
      return "";
    })()`);
    const title = await options.evaluate<string>(`chrome.action.getTitle({ tabId: ${id} })`);
    expect(badge).toMatch(/^\d{1,4}$/);
    expect(title).toContain(`${badge} `);
  });

  it("opens a card beside a name under the pointer, keeps it while it is pointed at, and closes it with Escape", async () => {
    const before = await tab.evaluate<string>("document.documentElement.outerHTML");
    const words = await pointAt(tab, "Telbrik");
    await tab.waitFor("the card", `${cards} === 1`);
    await tab.waitFor(
      "the card to be drawn",
      `document.querySelector('html > div').getBoundingClientRect().height > 60`,
    );
    const card = await tab.evaluate<Box>(cardBox);
    expect(overlap(card, words)).toBe(false);
    await tab.movePointer((card.left + card.right) / 2, (card.top + card.bottom) / 2);
    await tab.evaluate("new Promise((done) => setTimeout(done, 600))");
    expect(await tab.evaluate(cards)).toBe(1);
    expect(await tab.evaluate("document.querySelector('html > div').shadowRoot")).toBeNull();
    await tab.press("Escape");
    await tab.waitFor("the card to close", `${cards} === 0`);
    expect(await tab.evaluate("document.documentElement.outerHTML")).toBe(before);
  });

  it("walks from mark to mark by the keyboard", async () => {
    await tab.movePointer(2, 2);
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await tab.pressShortcut("next-mark");
      await tab.waitFor(
        "a card",
        `${cards} === 1 && document.querySelector('html > div').getBoundingClientRect().height > 60`,
      );
      seen.push(JSON.stringify(await tab.evaluate<Box>(cardBox)));
      await tab.evaluate("new Promise((done) => setTimeout(done, 150))");
    }
    expect(new Set(seen).size).toBeGreaterThan(1);
    await tab.press("Escape");
    await tab.waitFor("the card to close", `${cards} === 0`);
  });

  it("hides and shows the marks with one key", async () => {
    await tab.pressShortcut("toggle-marks");
    await tab.waitFor("the marks to go", `${markCount} === 0`);
    await tab.pressShortcut("toggle-marks");
    await tab.waitFor("the marks to come back", painted);
  });

  it("follows the options at once: which marks, and in which colours", async () => {
    const first = await tab.evaluate<number>(markCount);
    await choose("entities", "all");
    await tab.waitFor("more marks", `${markCount} > ${first}`);
    const names = await tab.evaluate<string>("[...CSS.highlights.keys()].join()");
    await choose("palette", "ocean");
    await tab.waitFor("other colours", `[...CSS.highlights.keys()].join() !== ${JSON.stringify(names)}`);
    await choose("entities", "none");
    await tab.waitFor("fewer marks", `${markCount} < ${first}`);
    await choose("entities", "first");
    await tab.waitFor("the marks of before", `${markCount} === ${first}`);
  });

  it("keeps the settings when the background is gone, and says when a site is off", async () => {
    await reader.killBackground();
    const popup = await reader.openPopup(tab);
    await popup.waitFor("the card", "document.querySelector('.allegation')");
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await tab.waitFor("the marks to go", `${markCount} === 0`);
    await popup.close();
    const [{ id }] = (await options.evaluate<{ id: number }[]>(
      `chrome.tabs.query({ url: "https://${host(other.url)}/*" })`,
    )) as [{ id: number }];
    await options.waitFor(
      "the toolbar to say so",
      `chrome.action.getBadgeText({ tabId: ${id} }).then((text) => text === "off")`,
    );
  });
});
