import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { ruleOutPage } from "@/engine/article/rule-out";
import { loadPage } from "@/scripts/saved-page";
import { storyPage, storyParagraphs, storyUrl } from "@/tests/support/story-page";

const outOf = (url: string, page: string) => {
  const saved = loadPage(page);
  const { document } = new JSDOM(page).window;
  const told = [saved, document].map((each) => ruleOutPage(each, url)?.signals[0] ?? null);
  // A saved page and a live one are asked in different ways.
  expect(told[0]).toBe(told[1]);
  return told[0];
};

const plainUrl = "https://ledger.example/telbrik";
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;
const links = (count: number) => `<nav>${`<a href="/story">Somewhere</a> `.repeat(count)}</nav>`;

it.each([
  ["a list", "https://ledger.example/tag/telbrik"],
  ["a search", "https://ledger.example/find?q=telbrik"],
  ["a shop", "https://ledger.example/shop/meters"],
  ["a forum", "https://forum.ledger.example/meters"],
  ["a manual", "https://docs.ledger.example/meters"],
])("rules out the address of %s", (_what, url) => {
  expect(outOf(url, storyPage({ head: "" }))).toBe("address");
  expect(readPage(loadPage(storyPage({ head: "" })), url).reading.detection.signals).toEqual(["address"]);
  expect(readPage(loadPage(storyPage({ head: "" })), url, { anyway: true }).reading.article).not.toBeNull();
});

it("rules out a forum whose software calls a thread an article", () => {
  const head = `<meta property="og:type" content="article">`;
  expect(outOf("https://forum.ledger.example/meters", storyPage({ head }))).toBe("address");
});

it.each([
  ["a product's JSON-LD", data(`{"@type":"Product","datePublished":"2024-03-04"}`)],
  ["a shop's among others", data(`{"@graph":[{"@type":"WebPage"},{"@type":["Offer","Thing"]}]}`)],
  ["a thread's", data(`{"@type": "https://schema.org/DiscussionForumPosting"}`)],
  ["a list's", data(`{"@type":"CollectionPage"}`)],
  ["a product's Open Graph", `<meta property="og:type" content="product.item">`],
])("rules out a page with %s", (_what, head) => {
  expect(outOf(plainUrl, storyPage({ head }))).toBe("metadata");
  // What its address says counts for more.
  expect(outOf(storyUrl, storyPage({ head }))).toBeNull();
});

it.each([
  ["whose address is a story's", storyUrl, ""],
  ["whose address says nothing", plainUrl, ""],
  ["with Open Graph of an article", "https://ledger.example/tag/a", `<meta property="og:type" content="article">`],
  [
    "with a day of publishing",
    "https://ledger.example/tag/a",
    `<meta property="article:published_time" content="2024-03-04">`,
  ],
  ["with a day of publishing in JSON-LD", "https://ledger.example/tag/a", data(`{"datePublished":"2024-03-04"}`)],
  [
    "with JSON-LD of an article",
    "https://ledger.example/tag/a",
    data(`{"@graph":[{"@type":"https://schema.org/NewsArticle"}]}`),
  ],
  ["that sells what it tells of", plainUrl, data(`{"@type":"Product"}`) + data(`{"@type":"NewsArticle"}`)],
  ["in a forum that is an article's", "https://forum.ledger.example/a", data(`{"@type":"BlogPosting"}`)],
  ["of a firm that says what it does", plainUrl, data(`{"@type":"ProfessionalService"}`)],
  ["that speaks of products", plainUrl, data(`{"keywords":["Product"]}`)],
])("leaves a page to its reading %s", (_what, url, head) => {
  expect(outOf(url, storyPage({ head }))).toBeNull();
});

it("takes JSON-LD of other things for no article's", () => {
  const head = `${data(`{"@type":"Organization"}`)}<script>"NewsArticle"</script>`;
  expect(outOf("https://ledger.example/tag/a", storyPage({ head }))).toBe("address");
});

it("rules out many links with hardly any running text", () => {
  const [first] = storyParagraphs;
  const page = `<body>${links(60)}<p>${first}</p></body>`;
  expect(outOf(plainUrl, page)).toBe("links");
  expect(outOf(plainUrl, page.replace("<body>", `<meta property="og:type" content="article"><body>`))).toBeNull();
});

it.each([
  ["few links", links(20), "p"],
  ["less links than text", links(25), "p"],
  ["text that is in no paragraphs", links(60), "div"],
])("does not rule out %s", (_what, nav, name) => {
  const [first] = storyParagraphs;
  expect(outOf(plainUrl, `<body>${nav}<${name}>${first}</${name}></body>`)).toBeNull();
});
