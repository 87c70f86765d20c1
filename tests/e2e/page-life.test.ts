import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFixture } from "@/tests/support/page-fixtures";
import { browserNames, type Reader, startReader, type Tab } from "@/tests/support/reader";

const story = pageFixture("techradar-5g-licence");
const at = (path: string): string => `https://www.techradar.com/${path}`;

/** Each address of this page is an article of its own, made by its script; the text names the address. */
const manyArticles = story.html.replace(
  "</body>",
  `<script>
    const paragraph = [...document.querySelectorAll("p")].find((each) => each.textContent.includes("Ren Zhengfei"));
    function show() {
      paragraph.textContent = "The BBC has asked Ren Zhengfei about " + location.pathname.slice(1) + ", and he is to answer on the evening news.";
    }
    function go(to) { history.pushState({}, "", "/" + to); show(); }
    addEventListener("popstate", show);
  </script></body>`,
);
/** The story comes some seconds after the page, as where a script asks for it. */
const lateBody = story.html.replace(
  "</body>",
  `<template id="late"></template><script>
    const held = [...document.body.children];
    const place = document.createElement("main");
    document.body.append(place);
    for (const element of held) if (element.localName !== "script" && element.localName !== "template") element.remove();
    setTimeout(() => place.append(...held.filter((element) => element.localName !== "script")), 1500);
  </script></body>`,
);
/** What happens to a page of advertisements and counters: nodes come and go without end. */
const storm = story.html.replace(
  "</body>",
  `<div id="storm"></div><script>
    function rage(milliseconds) {
      const box = document.querySelector("#storm");
      const end = performance.now() + milliseconds;
      return new Promise((resolve) => {
        const timer = setInterval(() => {
          for (let count = 0; count < 100; count += 1) box.append(document.createElement("i"));
          while (box.childNodes.length > 500) box.firstChild.remove();
          if (performance.now() > end) { clearInterval(timer); resolve(true); }
        }, 10);
      });
    }
  </script></body>`,
);

/** A page that goes on with the next story, and takes its address once the reader is there. */
const paragraphsOf = (about: string): string =>
  [
    `The BBC has asked Ren Zhengfei about ${about}, and he is to answer on the evening news, the broadcaster said on Monday.`,
    "The company has built networks in forty countries, and the regulator wants to know how each of them was paid for. ".repeat(
      3,
    ),
    "Members of the committee asked for a hearing, which will be held next week, and for papers that nobody has seen yet. ".repeat(
      3,
    ),
  ]
    .map((text) => `<p>${text}</p>`)
    .join("");
const storyOf = (about: string): string =>
  `<article style="min-height: 1500px"><h1>A maker of networks is asked about ${about}</h1>${paragraphsOf(about)}</article>`;
const endless = `<!doctype html><html lang="en"><head><title>A maker of networks is asked about first</title>
  <meta property="og:type" content="article"></head><body><main>${storyOf("first")}</main><script>
    addEventListener("scroll", () => {
      if (scrollY > 800) history.replaceState({}, "", "/news/maker-of-networks-asked-about-second");
    });
    const goOn = () => document.querySelector("main").insertAdjacentHTML("beforeend", ${JSON.stringify(storyOf("second"))});
  </script></body></html>`;

const pages = new Map([
  [story.url, story.html],
  [at("many"), manyArticles],
  [at("late"), lateBody],
  [at("storm"), storm],
  [at("news/maker-of-networks-asked-about-first"), endless],
  [at("plain"), "<!doctype html><title>Plain</title><p>Nothing to read here."],
]);

/** What is marked; "gone" for a range on a node that the page no longer has. */
const marked = `[...CSS.highlights].filter(([name]) => name.startsWith("source-context-")).flatMap(([, highlight]) =>
  [...highlight].map((range) => (range.startContainer.isConnected ? range.toString() : "gone")))`;
const isMarked = `CSS.highlights.has("source-context-calm-person")`;
/** Whether what the page shows now is read: its own paragraph is marked. */
const isReadAs = (path: string): string =>
  `[...(CSS.highlights.get("source-context-calm-person") ?? [])].some((range) =>
    range.startContainer.isConnected && range.startContainer.data.includes("about ${path},"))`;

describe.each(browserNames)("a page that lives, in %s", (browser) => {
  let reader: Reader;
  let tab: Tab;

  beforeAll(async () => {
    reader = await startReader(browser, pages);
    tab = await reader.openTab(story.url);
    await tab.waitFor("marks", isMarked);
  });
  afterAll(async () => {
    await reader?.close();
  });

  it("is read anew at each of 20 addresses that it goes to by itself, and leaves nothing stale", async () => {
    await tab.goto(at("many"));
    await tab.waitFor("marks", isMarked);
    for (let step = 1; step <= 20; step += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await tab.evaluate(`go("story-${step}")`);
      // oxlint-disable-next-line no-await-in-loop
      await tab.waitFor(`the marks of story ${step}`, isReadAs(`story-${step}`));
      // oxlint-disable-next-line no-await-in-loop
      expect(await tab.evaluate<string[]>(marked)).not.toContain("gone");
    }
  }, 120_000);

  it("is read right after each of ten ways back within the page", async () => {
    for (let step = 19; step >= 10; step -= 1) {
      // oxlint-disable-next-line no-await-in-loop
      await tab.evaluate(`history.back()`);
      // oxlint-disable-next-line no-await-in-loop
      await tab.waitFor(`the marks of story ${step}`, isReadAs(`story-${step}`));
    }
  }, 120_000);

  it("is read when the reader left while it was being read, and comes back", async () => {
    await reader.killBackground();
    await tab.goto(story.url);
    await tab.goto(at("plain"));
    // The answer comes while the page is in the browser's cache, and is lost.
    await tab.evaluate("new Promise((resolve) => setTimeout(() => resolve(true), 700))");
    await tab.evaluate("void history.back()");
    await tab.waitFor("marks", `location.href === ${JSON.stringify(story.url)} && ${isMarked}`);
  });

  it("is read when its body comes late", async () => {
    await tab.goto(at("late"));
    await tab.waitFor("the body", `document.querySelector("main")?.textContent.includes("Ren Zhengfei")`);
    await tab.waitFor("marks", isMarked);
  });

  it("is read as the story that the reader has come to, where one follows another without end", async () => {
    await tab.goto(at("news/maker-of-networks-asked-about-first"));
    await tab.waitFor("the marks of the first", isReadAs("first"));
    await tab.evaluate("(goOn(), scrollTo(0, document.body.scrollHeight), true)");
    await tab.waitFor("the marks of the second", isReadAs("second"));
    await tab.waitFor("the marks of the first to go", `!(${isReadAs("first")})`);
    expect(await tab.evaluate<string[]>(marked)).not.toContain("gone");
  });

  it("has one card at a time where the script was started twice, by the popup and by the browser", async () => {
    await tab.goto(story.url);
    await tab.waitFor("marks", isMarked);
    const options = await reader.openExtensionPage("options.html");
    await options.evaluate(
      `chrome.tabs.query({ url: "https://www.techradar.com/*" }).then(([{ id }]) => chrome.scripting.executeScript({ target: { tabId: id }, files: ["article.js"] })).then(() => null)`,
    );
    await options.close();
    await tab.show();
    const { x, y } = await tab.evaluate<DOMRect>(
      `[...CSS.highlights.get("source-context-calm-person")][0].getClientRects()[0].toJSON()`,
    );
    await tab.movePointer(x + 11, y + 5);
    await tab.movePointer(x + 10, y + 5);
    const cards = `document.querySelectorAll("html > div").length`;
    await tab.waitFor("a card", `${cards} > 0`);
    await tab.evaluate("new Promise((resolve) => setTimeout(() => resolve(null), 700))");
    expect(await tab.evaluate(cards)).toBe(1);
    await tab.press("Escape");
  });

  it("keeps its marks, on nodes that are there, while 10,000 nodes a second come and go", async () => {
    await tab.goto(at("storm"));
    await tab.waitFor("marks", isMarked);
    const before = await tab.evaluate<string[]>(marked);
    await tab.evaluate(`rage(4000)`);
    expect(await tab.evaluate<string[]>(marked)).toEqual(before);
  });

  it("has no marks left where it has become another page", async () => {
    await tab.goto(at("many"));
    await tab.waitFor("marks", isMarked);
    await tab.evaluate(`(history.pushState({}, "", "/empty"), document.body.replaceChildren("Nothing here."), true)`);
    await tab.waitFor("the marks to go", `${marked}.length === 0`);
  });
});
