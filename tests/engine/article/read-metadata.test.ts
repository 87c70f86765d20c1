import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyPage, storyParagraphs, storyTitle } from "@/tests/support/story-page";

/** Without the day that `storyUrl` tells. */
const storyUrl = "https://www.evening-ledger.example/telbrik-inquiry-opens";

function readHead(head: string, before = "") {
  const { article } = readPage(loadPage(storyPage({ head, before })), storyUrl, { anyway: true }).reading;
  if (article === null) throw new Error("not read");
  return article;
}

const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

it.each([
  ["an object", `{"@type":"NewsArticle","author":{"@type":"Person","name":"Ellery Vance"}}`],
  [
    "a list",
    `[{"@type":"WebSite","name":"Evening Ledger"},{"@type":"NewsArticle","author":[{"name":"Ellery Vance"}]}]`,
  ],
  [
    "a graph with references",
    `{"@graph":[{"@type":["Article"],"author":{"@id":"#ev"}},{"@id":"#ev","@type":"Person","name":"Ellery Vance"}]}`,
  ],
  ["what a page is about", `{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","author":"Ellery Vance"}}`],
  ["a type with its address", `{"@type":"https://schema.org/NewsArticle","author":["By Ellery Vance"]}`],
  [
    "line breaks inside strings and a comma too many",
    `{"@type":"NewsArticle","headline":"Two\nlines","author":"Ellery Vance",}`,
  ],
  [
    "several objects in a row",
    `{"@type":"WebSite","name":"Evening Ledger"}\n{"@type":"NewsArticle","author":"Ellery Vance"}`,
  ],
  ["JSON in a string", JSON.stringify([`{"@type":"NewsArticle","author":{"name":"Ellery Vance"}}`])],
  [
    "broken by a quotation mark",
    `{"@type":"NewsArticle","headline":"A "new" meter","author":{"@type":"Person","name":"Ellery Vance"}}`,
  ],
  ["cut short", `{"@type":"NewsArticle","author":[{"@type":"Person","name":"Ellery Vance"}],"articleBody":"It`],
  ["a comment around it", `<!-- {"@type":"NewsArticle","author":"Ellery Vance"} -->`],
])("finds the author in JSON-LD that is %s", (_what, json) => {
  expect(readHead(data(json)).authors).toEqual(["Ellery Vance"]);
});

it("takes nothing from broken JSON-LD that tells of two articles", () => {
  const one = `{"@type":"NewsArticle","headline":"A "new" meter","author":"Ellery Vance"}`;
  expect(readHead(data(`[${one},${one}]`)).authors).toEqual([]);
});

it("reads the days in JSON-LD that is broken elsewhere", () => {
  const article = readHead(
    data(`{"@type":"NewsArticle","headline":"A "new" meter","datePublished":"2023-05-06","dateModified":"2023-05-07"}`),
  );
  expect([article.published, article.modified]).toEqual(["2023-05-06", "2023-05-07"]);
});

it.each([
  [
    "several people in one line",
    `<meta name="author" content="Ellery Vance, Ian Cole and Mary Quill">`,
    ["Ellery Vance", "Ian Cole", "Mary Quill"],
  ],
  ["a name with a post", `<meta name="author" content="By Ellery Vance, Energy Correspondent">`, ["Ellery Vance"]],
  ["a name with degrees", `<meta name="author" content="Dr. Ellery Vance, Ph.D., MBA">`, ["Dr. Ellery Vance"]],
  ["a name in Norland's long form", `<meta name="author" content="Jan van der Hale">`, ["Jan van der Hale"]],
  ["a catalogue's name", `<meta name="DC.Creator" content="Hale, Jan van der">`, ["Jan van der Hale"]],
  ["no desk", `<meta name="author" content="Ledger Business Desk">`, []],
  [
    "no outlet",
    `<meta property="og:site_name" content="Evening Ledger"><meta name="author" content="Evening Ledger">`,
    [],
  ],
  ["no organisation", data(`{"@type":"NewsArticle","author":{"@type":"Organization","name":"Quill Press"}}`), []],
  ["no address", `<meta property="article:author" content="https://www.evening-ledger.example/by/ellery-vance">`, []],
])("reads authors as people: %s", (_what, head, authors) => {
  expect(readHead(head).authors).toEqual(authors);
});

it.each([
  ["By", `<p>By Ellery Vance</p>`],
  ["a byline with more in it", `<p class="byline">By <a href="/x">Ellery Vance</a>, Energy Editor | 4 March 2024</p>`],
  ["a line before", `<p>Written by</p><p>Ellery Vance</p>`],
  ["a line before that says of what", `<h2>Article written by:</h2><h3>Ellery Vance, MD</h3>`],
  ["a degree without a comma", `<p>By Ellery Vance MD</p>`],
  ["where they were", `<p class="byline">By Ellery Vance, Norland Cricket Ground</p>`],

  ["an author's page", `<span><a href="/authors/ellery-vance">Ellery Vance</a></span>`],
  ["microdata", `<span itemprop="author">Ellery Vance</span>`],
  ["a date beside it", `<div>Ellery Vance</div><div>4 March 2024</div>`],
])("finds the author that the page shows with %s", (_what, byline) => {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1><div>${byline}</div><article>${text}</article>`, "");
  expect(readPage(loadPage(html), storyUrl, { anyway: true }).reading.article?.authors).toEqual(["Ellery Vance"]);
});

it.each([
  [
    "JSON-LD before meta",
    data(`{"@type":"NewsArticle","datePublished":"2024-03-04T09:00:00+01:00"}`) +
      `<meta name="date" content="2020-01-01">`,
    "2024-03-04T09:00:00+01:00",
  ],
  ["Open Graph", `<meta property="article:published_time" content="2024-03-04T09:00:00Z">`, "2024-03-04T09:00:00Z"],
  ["Dublin Core", `<meta name="dc.date.issued" content="2024-03-04">`, "2024-03-04"],
  ["a meta of the page's own", `<meta name="w-published-date" content="March 4, 2024">`, "2024-03-04"],
  ["nothing that is no date", `<meta name="date" content="yesterday">`, null],
])("finds the day of publishing in %s", (_what, head, published) => {
  expect(readHead(head).published).toBe(published);
});

it("tells the day of the last change from that of publishing, as the page shows them", () => {
  const article = readHead("", "<p>Published 4 March 2024</p><p>Last updated: 6 March 2024</p>");
  expect(article.published).toBe("2024-03-04");
  expect(article.modified).toBe("2024-03-06");
});

it.each([
  [`<title>${storyTitle} | Evening Ledger</title>`, storyTitle],
  [`<meta property="og:title" content="${storyTitle} - Evening Ledger">`, storyTitle],
  [`<title>Telbrik latest</title>`, storyTitle],
])("takes the headline as the page shows it: %s", (head, title) => {
  expect(readHead(head, "<h1><a href='/'>Evening Ledger</a></h1>").title).toBe(title);
});

it("takes the stated headline of a page that shows none", () => {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const head = `<title>Evening Ledger | ${storyTitle} | Business</title><meta property="og:site_name" content="Evening Ledger">`;
  const { article } = readPage(loadPage(pageOf(text, head)), storyUrl, { anyway: true }).reading;
  expect(article?.title).toBe(storyTitle);
  expect(article?.paragraphs[0]?.kind).toBe("body");
});

it("believes the words before the page about the language", () => {
  const german =
    "<p>Die Firma ist mit der Sache nicht allein, und das ist auch von den Leuten in der Stadt zu hören, die ein Haus mit dem Zähler haben.</p>".repeat(
      6,
    );
  const reading = readPage(loadPage(pageOf(`<h1>Zähler</h1>${german}`, "")), storyUrl, { anyway: true }).reading;
  expect(reading.article?.language).toBe("de");
});
