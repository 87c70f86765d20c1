import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inventedPack } from "@/tests/support/fixture-knowledge";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";
import { until } from "@/tests/support/until";

const story = pageFixture("nordwire-tender");
const origin = new URL(story.url).origin;

const pressText = (text: string): string =>
  `[...document.querySelectorAll("button")].find((each) => each.textContent.includes(${JSON.stringify(text)})).click()`;
/** Keeps the text of files that the page hands to the reader. */
const catchFiles = `(() => {
  window.saved = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { window.saved.push(blob); return make(blob); };
  HTMLAnchorElement.prototype.click = () => undefined;
})()`;
const lastFile = "window.saved.at(-1)?.text()";

describe.each(browserNames)("the first run, the options and what they change in %s", (browser) => {
  let reader: Reader;
  let options: Tab;
  let tabId: number;

  beforeAll(async () => {
    reader = await startReader(browser, new Map([[story.url, story.html]]), {
      pack: new Uint8Array(inventedPack()),
      hosts: [`${origin}/*`],
    });
    options = await reader.openExtensionPage("options.html");
    await options.waitFor("the options", "document.querySelector('#add-site')");
    await reader.openTab(story.url);
    const [found] = await options.evaluate<{ id: number }[]>(`chrome.tabs.query({ url: "${origin}/*" })`);
    tabId = found?.id ?? -1;
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("shows on a first page what it does, and asks for nothing", async () => {
    const asked = reader.requests.length;
    const welcome = await reader.openExtensionPage("welcome.html");
    await welcome.waitFor("the sample", "document.querySelector('.sample .allegation')");
    await welcome.click(".sample .quote-jump");
    await welcome.waitFor("the words in the sample", "document.querySelector('.marked-text .shown')");
    expect(reader.requests.slice(asked)).toEqual([]);
    await welcome.close();
  });

  it("reads the bundled sites still after all sites were wanted and then no longer", async () => {
    const origins = "chrome.permissions.getAll().then(({ origins }) => origins)";
    const before = await options.evaluate<string[]>(origins);
    const box = "#sites .choice input[type=checkbox]";
    for (const all of [true, false]) {
      await options.click(box);
      const stored = "chrome.storage.local.get('settings').then(({ settings }) => settings?.sites.all)";
      await until("it to be kept", async () => (await options.evaluate<boolean>(stored)) === all);
    }
    // What is taken back goes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await options.evaluate<string[]>(origins)).toEqual(expect.arrayContaining(before));
  });

  it("saves the full report as Markdown, CSV and JSON", async () => {
    const report = await reader.openExtensionPage(`report.html?tab=${tabId}`);
    await report.waitFor("the report", "document.querySelector('.allegation')");
    await report.evaluate(catchFiles);
    await report.evaluate(pressText("Save as Markdown"));
    await report.waitFor("the Markdown", "window.saved.length === 1");
    expect(await report.evaluate<string>(lastFile)).toMatch(/^# [\s\S]*Sudmark/);
    await report.evaluate(pressText("Save as CSV"));
    await report.waitFor("the CSV", "window.saved.length === 2");
    expect(await report.evaluate<string>(lastFile)).toContain("Telbrik");
    await report.evaluate(pressText("Save as JSON"));
    await report.waitFor("the JSON", "window.saved.length === 3");
    expect(JSON.parse(await report.evaluate<string>(lastFile))).toMatchObject({ schema: 1 });
    await report.close();
  });

  it("changes light and dark at once, and lets a class look first", async () => {
    await options.click('input[name="theme"][value="dark"]');
    await options.waitFor("dark", "document.documentElement.dataset.theme === 'dark'");
    await options.click("#classroom input[type=checkbox]");
    await options.waitFor("it to be kept", "document.querySelector('.options-toast').textContent === 'Saved.'");
    const report = await reader.openExtensionPage(`report.html?tab=${tabId}`);
    await report.waitFor("the story to mark", "document.querySelector('.sentence')");
    expect(await report.evaluate("document.documentElement.dataset.theme")).toBe("dark");
    await report.evaluate("document.querySelector('.sentence').focus()");
    await report.press("Enter");
    await report.waitFor("a mark", "document.querySelector('.sentence-source')");
    await report.click(".classroom-tools .button-main");
    await report.waitFor("both lists", "document.querySelectorAll('.compared').length === 2");
    await report.close();
  });

  it("saves the settings, shows what a file would set before it does, and resets", async () => {
    await options.evaluate(catchFiles);
    await options.evaluate(pressText("Save settings to a file"));
    await options.waitFor("the file", "window.saved.length === 1");
    const file = await options.evaluate<string>(lastFile);
    expect(JSON.parse(file)).toMatchObject({ theme: "dark", classroom: true });
    await options.evaluate(pressText("Reset all settings"));
    await options.evaluate(pressText("Yes, reset"));
    await options.waitFor("the system's colours", "document.documentElement.dataset.theme === undefined");
    await options.evaluate(`(() => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([${JSON.stringify(file)}], "settings.json"));
      const input = document.querySelector("#data input[type=file]");
      input.files = chosen.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    })()`);
    await options.waitFor("what it would set", "document.querySelector('#data .limit')?.textContent.includes('Dark')");
    await options.evaluate(pressText("Use these settings"));
    await options.waitFor("dark again", "document.documentElement.dataset.theme === 'dark'");
  });
});
