import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab, type View } from "@/tests/support/reader";
import { until } from "@/tests/support/until";

const story = pageFixture("techradar-5g-licence");
const home = pageFixture("evening-ledger-home");
const homeUrl = "https://www.techradar.com/";
const site = new Map([
  [story.url, story.html],
  [homeUrl, home.html],
]);

const marksPainted = "CSS.highlights.size > 0 && [...CSS.highlights.values()].some((highlight) => highlight.size > 0)";
const noMarks = "[...CSS.highlights.values()].every((highlight) => highlight.size === 0)";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

describe.each(browserNames)("a reader in %s opens a news story", (browser) => {
  let reader: Reader;
  let tab: Tab;
  let popup: View;

  beforeAll(async () => {
    reader = await startReader(browser, site);
    tab = await reader.openTab(story.url);
  });
  afterAll(async () => {
    await reader?.close();
  });

  /** The toolbar hears of the story right behind the marks. */
  const toolbarToFill = async (): Promise<void> => {
    const options = await reader.openExtensionPage("options.html");
    const asks = `chrome.tabs.query({ url: ${JSON.stringify(story.url)} }).then(([tab]) => chrome.action.getPopup({ tabId: tab.id }))`;
    await until("the toolbar to hear of the story", async () =>
      (await options.evaluate<string>(asks)).endsWith("popup.html#root"),
    );
    await options.close();
  };

  it("sees names and allegations marked", async () => {
    await tab.waitFor("marks on the page", marksPainted);
    const marked = await tab.evaluate<string[]>(
      "[...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString()))",
    );
    expect(marked).toContain("Huawei");
    expect(marked).toContain("Ren Zhengfei");
    expect(marked.some((text) => text.includes("could be used to spy on phone users"))).toBe(true);
    expect(marked.some((text) => text.includes("Image credit") || text.includes("most likely be found"))).toBe(false);
  });

  it("finds the story's context in the popup", async () => {
    await toolbarToFill();
    popup = await reader.openPopup(tab);
    await popup.waitFor("the card", "document.querySelector('.allegation')");
    // As the toolbar said: a card that fills the popup opens at its full height.
    expect(await popup.evaluate("location.hash")).toBe("#root");
    // What is below the fold, and what the background knows, comes a moment later.
    await popup.waitFor("the facts about the outlet", "document.body.innerText.includes('Future plc')");
    await popup.waitFor("the whole card", "document.body.innerText.includes('How it is sourced')");
    const card = await popup.evaluate<string>("document.body.innerText");
    for (const name of ["TechRadar", "Future plc", "Huawei", "Ren Zhengfei", "People's Liberation Army"]) {
      expect(card).toContain(name);
    }
    for (const relayed of ["New York Times", "Economist", "BBC"]) expect(card).toContain(relayed);
    const accusation = await popup.evaluate<string>(
      "[...document.querySelectorAll('.allegation')].find((each) => /United States/.test(each.querySelector('h3').innerText)).innerText",
    );
    expect(accusation).toMatch(/Huawei/);
    expect(accusation).toMatch(/spy/);
    expect(accusation).toMatch(/den(ies|ied)/i);
  });

  it("jumps from an allegation to its sentence in the page", async () => {
    await tab.evaluate("scrollTo(0, 0)");
    await popup.evaluate("document.querySelector('.allegation .article-quote button, .allegation button').click()");
    await tab.waitFor("the page to scroll", "scrollY > 0");
  });

  it("leaves the page as it was and asks the network for nothing", async () => {
    const touched = await tab.evaluate<string>("document.documentElement.outerHTML");
    const alone = await tab.evaluate<string>(
      `fetch(location.href).then((response) => response.text()).then((html) => new DOMParser().parseFromString(html, "text/html").documentElement.outerHTML)`,
    );
    expect(sha256(touched)).toBe(sha256(alone));
    const others = reader.requests.filter((url) => url !== story.url);
    expect(others.join("\n")).toBe("");
  });

  it("switches the site off and sees the marks go, and come back", async () => {
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await tab.waitFor("the marks to go", noMarks);
    await popup.waitFor(
      "the popup to say so",
      "document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false'",
    );
    await popup.evaluate("document.querySelector('[role=switch]').click()");
    await tab.waitFor("the marks to come back", marksPainted);
    await popup.close();
  });

  it("is told kindly that a front page is no article", async () => {
    const front = await reader.openTab(homeUrl);
    const notice = await reader.openPopup(front);
    expect(await notice.evaluate("location.hash")).toBe("");
    await notice.waitFor("a notice", "document.querySelector('main')?.innerText.trim().length > 20");
    expect(await notice.evaluate("document.querySelectorAll('.allegation, .entity').length")).toBe(0);
    expect(await notice.evaluate("document.body.innerText")).toMatch(/does not look like a news story/);
    expect(await front.evaluate(noMarks)).toBe(true);
    await notice.close();
  });

  it("gets right answers from a background that was killed", async () => {
    for (let kill = 0; kill < 20; kill++) {
      await reader.killBackground();
      await tab.goto(story.url);
      await tab.waitFor(`marks after kill ${kill + 1}`, marksPainted);
    }
  });
});
