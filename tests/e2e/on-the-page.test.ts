import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";

const story = pageFixture("techradar-5g-licence");
const at = (path: string): string => `https://www.techradar.com/${path}`;

/** The story as a page that goes to another one by itself, as many news sites do. */
const singlePage = story.html.replace(
  "</body>",
  `<script>
    function go(to) {
      history.pushState({}, "", "/" + to);
      const paragraph = [...document.querySelectorAll("p")].find((each) => each.textContent.includes("Ren Zhengfei"));
      paragraph.textContent = "The BBC has asked Ren Zhengfei about " + to + ", and he is to answer on the evening news.";
    }
  </script></body>`,
);
/** A page that forbids styles and scripts, and resets whatever is in it. */
const strictPage = story.html.replace(
  "<head>",
  `<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'">
  <style>* { all: unset !important } head, title, style, script { display: none !important } p, div, h1 { display: block !important }</style>`,
);
/** A page whose elements overwrite what its document answers. */
const clobberedPage = story.html.replace(
  "</body>",
  `${["createElement", "createRange", "body", "querySelector", "contentType", "documentElement", "activeElement"]
    .map((name) => `<img name="${name}" alt="">`)
    .join("")}<form id="chrome"></form><form name="caretPositionFromPoint"></form></body>`,
);
const writtenPage = story.html.replace("</body>", `<script>document.designMode = "on"</script></body>`);

const site = new Map([
  [story.url, story.html],
  [at("single"), singlePage],
  [at("strict"), strictPage],
  [at("clobbered"), clobberedPage],
  [at("written"), writtenPage],
  [at("plain"), "<!doctype html><title>Plain</title><p>Nothing to read here."],
]);

/** What the highlights of ours say, by name; ranges whose words are gone would say so. */
const marks = `Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [
  name.replace("source-context-", ""),
  [...highlight].map((range) => range.startContainer.isConnected ? range.toString() : "gone"),
]))`;
type Marks = Readonly<Record<string, readonly string[]>>;

const root = `Reflect.get(Document.prototype, "documentElement", document)`;
const isCardOpen = `${root}.lastElementChild.localName === "div"`;
const isMarked = `CSS.highlights.has("source-context-calm-person")`;
/** The middle of the first mark of a kind. */
const middle = (name: string): string => `(() => {
  const [range] = CSS.highlights.get("source-context-${name}");
  const { left, top, width, height } = range.getClientRects()[0];
  return { x: left + width / 2, y: top + height / 2 };
})()`;

describe.each(browserNames)("marks in %s", (browser) => {
  let reader: Reader;
  let tab: Tab;
  const marksNow = (): Promise<Marks> => tab.evaluate<Marks>(marks);

  beforeAll(async () => {
    reader = await startReader(browser, site);
    tab = await reader.openTab(story.url);
    await tab.waitFor("marks", isMarked);
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("open a card where the pointer rests, and close it when the pointer leaves", async () => {
    const { x, y } = await tab.evaluate<{ x: number; y: number }>(middle("calm-company"));
    await tab.movePointer(x + 1, y + 1);
    await tab.movePointer(x, y);
    await tab.waitFor("the card", isCardOpen);
    expect(await tab.evaluate(`${root}.lastElementChild.shadowRoot === null`)).toBe(true);
    await tab.movePointer(x + 600, y + 300);
    await tab.movePointer(x + 601, y + 300);
    await tab.waitFor("the card to go", `!(${isCardOpen})`);
  });

  it("are walked through by the keyboard, in reading order", async () => {
    await tab.pressShortcut("next-mark");
    await tab.waitFor("the first card", isCardOpen);
    expect((await marksNow())["current"]).toEqual(["Huawei"]);
    await tab.pressShortcut("next-mark");
    await tab.waitFor(
      "the second mark",
      `[...CSS.highlights.get("source-context-current")][0].toString() !== "Huawei"`,
    );
    await tab.pressShortcut("previous-mark");
    await tab.waitFor("the first mark", `[...CSS.highlights.get("source-context-current")][0].toString() === "Huawei"`);
    await tab.waitFor("the card to have the focus", `document.activeElement === ${root}.lastElementChild`);
    await tab.press("Escape");
    await tab.waitFor("the card to go", `!(${isCardOpen})`);
    expect((await marksNow())["current"]).toBeUndefined();
  });

  it("are switched off and on by one key", async () => {
    const before = await marksNow();
    await tab.pressShortcut("toggle-marks");
    await tab.waitFor("no marks", `!(${isMarked})`);
    expect(await marksNow()).toEqual({});
    await tab.pressShortcut("toggle-marks");
    await tab.waitFor("marks", isMarked);
    expect(await marksNow()).toEqual(before);
  });

  it("are there again when the reader comes back to the page", async () => {
    const before = await marksNow();
    for (let visit = 0; visit < 3; visit += 1) {
      await tab.goto(at("plain"));
      expect(await marksNow()).toEqual({});
      await tab.evaluate("void history.back()");
      await tab.waitFor("marks", `location.href === ${JSON.stringify(story.url)} && ${isMarked}`);
      expect(await marksNow()).toEqual(before);
    }
  });

  it("follow a page that goes to another by itself, and leave nothing stale", async () => {
    await tab.goto(at("single"));
    await tab.waitFor("marks", isMarked);
    for (let page = 0; page < 5; page += 1) {
      await tab.evaluate(`go("page-${page}")`);
      await tab.waitFor("the marks of the old page to go", `!(${isMarked})`);
      await tab.waitFor("the marks of the new page", isMarked);
      expect(Object.values(await marksNow()).flat()).not.toContain("gone");
    }
    expect((await marksNow())["calm-outlet"]?.[0]).toBe("BBC");
  });

  it.each(["strict", "clobbered"])("and their card work on a %s page", async (kind) => {
    await tab.goto(at(kind));
    await tab.waitFor("marks", isMarked);
    expect((await marksNow())["calm-person"]).toEqual(["Ren Zhengfei"]);
    await tab.pressShortcut("next-mark");
    await tab.waitFor("the card", isCardOpen);
    const size = `(({ width, height }) => width > 150 && height > 80)(${root}.lastElementChild.getBoundingClientRect())`;
    expect(await tab.evaluate(size)).toBe(true);
    await tab.press("Escape");
  });

  it("stay away where the reader writes", async () => {
    await tab.goto(at("written"));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await marksNow()).toEqual({});
  });
});
