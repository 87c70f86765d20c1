import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { pageAccess } from "@/engine/article/page-access";
import { readPage } from "@/engine/article/read-page";
import { isRuledOut } from "@/engine/article/rule-out";
import { loadPage } from "@/scripts/saved-page";
import { storyPage, storyUrl } from "@/tests/support/story-page";

const isOut = (url: string, head: string) => {
  const saved = loadPage(storyPage({ head }));
  const { document } = new JSDOM(storyPage({ head })).window;
  const told = [saved, document].map((page) => isRuledOut(page, url, pageAccess(page)));
  // A saved page and a live one are asked in different ways.
  expect(told[0]).toBe(told[1]);
  return told[0];
};

it.each([
  ["a list", "https://ledger.example/tag/telbrik"],
  ["a search", "https://ledger.example/find?q=telbrik"],
  ["a shop", "https://ledger.example/shop/meters"],
  ["a forum", "https://forum.ledger.example/meters"],
  ["a manual", "https://docs.ledger.example/meters"],
])("rules out the address of %s", (_what, url) => {
  expect(isOut(url, "")).toBe(true);
  expect(readPage(loadPage(storyPage({ head: "" })), url).reading.detection.signals).toEqual(["address"]);
  expect(readPage(loadPage(storyPage({ head: "" })), url, { anyway: true }).reading.article).not.toBeNull();
});

it.each([
  ["whose address is a story's", storyUrl, ""],
  ["whose address says nothing", "https://ledger.example/telbrik", ""],
  ["with Open Graph of an article", "https://ledger.example/tag/a", `<meta property="og:type" content="article">`],
  [
    "with a day of publishing",
    "https://ledger.example/tag/a",
    `<meta property="article:published_time" content="2024-03-04">`,
  ],
  [
    "with JSON-LD of an article",
    "https://ledger.example/tag/a",
    `<script type="application/ld+json">{"@graph":[{"@type":"https://schema.org/NewsArticle"}]}</script>`,
  ],
])("leaves a page to its reading %s", (_what, url, head) => {
  expect(isOut(url, head)).toBe(false);
});

it("takes JSON-LD of other things for no article's", () => {
  const head = `<script type="application/ld+json">{"@type":"ItemList"}</script><script>"NewsArticle"</script>`;
  expect(isOut("https://ledger.example/tag/a", head)).toBe(true);
});
