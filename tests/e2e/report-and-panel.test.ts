import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab, type View } from "@/tests/support/reader";

const story = pageFixture("nordwire-tender");
const host = new URL(story.url).host;
const unlistedUrl = "https://www.unlisted.example/2024/03/04/telbrik-inquiry-opens-again";
const draft = [
  "A draft about Telbrik",
  "Norland has accused Telbrik of hiding recordings of its customers’ calls. Telbrik denied the accusation.",
  "Tomas Hale, the chief executive of Telbrik, said that nobody had listened to anything.",
].join("\n\n");

const typeInto = (selector: string, text: string): string => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.focus();
  field.value = ${JSON.stringify(text)};
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
})()`;
const pressKey = (key: string): string =>
  `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true }))`;
const headings = "[...document.querySelectorAll('section > h2')].map((each) => each.textContent.trim())";
const pressText = (text: string): string =>
  `[...document.querySelectorAll("button, summary")].find((each) => each.textContent.includes(${JSON.stringify(text)})).click()`;

describe.each(browserNames)("card, report and panel in %s", (browser) => {
  let reader: Reader;
  let tab: Tab;
  let options: Tab;
  let tabId: number;

  beforeAll(async () => {
    reader = await startReader(
      browser,
      new Map([story, { ...story, url: unlistedUrl }].map(({ url, html }) => [url, html])),
      {
        pack: new Uint8Array(inventedPack()),
        hosts: [`https://${host}/*`],
      },
    );
    options = await reader.openExtensionPage("options.html");
    await options.waitFor("the options", "document.querySelector('#add-site')");
    // Last, so that it is in front.
    tab = await reader.openTab(story.url);
    const [found] = await options.evaluate<{ id: number }[]>(`chrome.tabs.query({ url: "https://${host}/*" })`);
    tabId = found?.id ?? -1;
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("searches the card, shows one part, and walks it by keys", async () => {
    const popup = await reader.openPopup(tab);
    await popup.waitFor("the card", "document.querySelector('.allegation')");
    await popup.evaluate(pressKey("j"));
    expect(await popup.evaluate("document.activeElement.className")).toBe("quote-jump");
    await popup.evaluate(pressKey("/"));
    expect(await popup.evaluate("document.activeElement.type")).toBe("search");
    await popup.evaluate(typeInto("input[type=search]", "no such words"));
    await popup.waitFor("word that nothing matches", `${headings}.length === 0`);
    await popup.evaluate(typeInto("input[type=search]", ""));
    await popup.evaluate("document.querySelector('.chip').click()");
    await popup.waitFor("one part alone", `${headings}.length === 1`);
    await popup.close();
  });

  it("hides a wrong link on this site, and takes that back", async () => {
    const popup: View = await reader.openPopup(tab);
    await popup.waitFor("the card", "document.querySelector('.entity')");
    const entities = await popup.evaluate<number>("document.querySelectorAll('.entity').length");
    await popup.evaluate(pressText(`Hide on ${host.replace(/^www\./, "")}`));
    await popup.waitFor("one fewer", `document.querySelectorAll('.entity').length < ${entities}`);
    await popup.evaluate(pressText("Undo"));
    await popup.waitFor("all of them", `document.querySelectorAll('.entity').length === ${entities}`);
    await popup.close();
  });

  it("has the full report with its map, and finds words in the text", async () => {
    const report = await reader.openExtensionPage(`report.html?tab=${tabId}`);
    await report.waitFor("the map", "document.querySelectorAll('.map-line').length > 0");
    expect(await report.evaluate("document.querySelectorAll('.accusations tbody tr').length")).toBe(
      await report.evaluate("document.querySelectorAll('.allegation').length"),
    );
    await report.evaluate("document.querySelector('.allegation .quote-jump').click()");
    await report.waitFor("the words in the text", "document.querySelector('.report-text .shown')");
    await report.close();
  });

  it("reads a text that was pasted, and asks nobody", async () => {
    const asked = reader.requests.length;
    const page = await reader.openExtensionPage("report.html");
    await page.waitFor("the box", "document.querySelector('.draft-text')");
    await page.evaluate(typeInto(".draft-text", draft));
    await page.click(".draft .button-main");
    await page.waitFor("its report", "document.querySelector('.allegation')");
    const text = await page.evaluate<string>("document.body.innerText");
    expect(text).toContain("A draft about Telbrik");
    expect(text).toMatch(/Norland accused Telbrik/);
    expect(text).toMatch(/Telbrik denies this/);
    await page.evaluate(pressText("Read another text"));
    await page.waitFor("the box, empty", "document.querySelector('.draft-text').value === ''");
    expect(reader.requests.slice(asked)).toEqual([]);
    await page.close();
  });

  it("shows the card beside the page, of whichever tab is in front", async () => {
    const panel = await reader.openExtensionPage("sidepanel.html");
    await panel.waitFor("that there is nothing to read", "/nothing to read/.test(document.body.innerText)");
    // Of a site that lets us in only when asked the browser tells as little as of its own pages.
    const other = await reader.openTab(unlistedUrl);
    await panel.waitFor("how to have it read", "/press the button of Source Context/.test(document.body.innerText)");
    await other.close();
    await panel.evaluate(`chrome.tabs.update(${tabId}, { active: true }).then(() => null)`);
    await panel.waitFor("the card", "document.querySelector('.allegation')");
    await panel.close();
  });
});
