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

/** The story's page with what stands over and under its text. */
function readStory(over: string, head: string, under = "") {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`${over}<article>${text}</article>${under}`, head);
  const { article } = readPage(loadPage(html), storyUrl, { anyway: true }).reading;
  if (article === null) throw new Error("not read");
  return article;
}

it.each([
  ["stated in other words", "<h1>Meter maker Telbrik faces billing inquiry</h1>", ""],
  [
    "nearer to a heading further down",
    "<h1>Meter maker Telbrik faces billing inquiry</h1>",
    "<h2>Telbrik latest news</h2>",
  ],
  [
    "nearer to a link to another story",
    "<h1>Meter maker Telbrik faces billing inquiry</h1>",
    `<h1><a href="/b">Latest on Telbrik bonds today</a></h1>`,
  ],
  [
    "followed by other main headings",
    "<h1>Meter maker Telbrik faces billing inquiry</h1>",
    "<h1>Return to the Evening Ledger page</h1>",
  ],
])("keeps a shown headline that is %s", (_what, over, under) => {
  const article = readStory(over, `<meta property="og:title" content="The latest on Telbrik">`, under);
  expect(article.title).toBe("Meter maker Telbrik faces billing inquiry");
  expect(article.paragraphs[0]?.kind).toBe("title");
});

it.each([
  [
    "by its class",
    `<div><h1 class="story_breadcrumbHeadline__x">Telbrik: inquiry into meters, what we know</h1></div>`,
  ],
  [
    "by its place in a list",
    `<ul><li><a href="/business">Business</a></li><li><h1>Telbrik: inquiry into meters, what we know</h1></li></ul>`,
  ],
])("does not take the last step of a breadcrumb for the headline: told %s", (_what, breadcrumb) => {
  const head = `<meta property="og:title" content="Telbrik: inquiry into meters, what we know">${data(`{"@type":"NewsArticle","headline":"${storyTitle}"}`)}`;
  expect(readStory(`${breadcrumb}<h2>${storyTitle}</h2>`, head).title).toBe(storyTitle);
});

it("finds the headline in what a page calls its masthead", () => {
  const over = `<div class="c-masthead"><h1>${storyTitle}</h1></div>`;
  expect(readStory(over, "<title>Telbrik latest</title>").title).toBe(storyTitle);
});

it("keeps a headline that begins with the outlet's name, and takes no heading further down for it", () => {
  const head = `<title>Ledger Letter 18 – A Quiet Year?</title><meta property="og:site_name" content="Ledger Letter">`;
  const over = `<h1>Ledger Letter 18 – A Quiet Year?</h1><p>4 March 2024</p><h1>A quiet year?</h1>`;
  expect(readStory(over, head).title).toBe("Ledger Letter 18 – A Quiet Year?");
});

it("finds a headline that is no heading", () => {
  const article = readStory(`<div>${storyTitle}</div>`, `<title>${storyTitle} | Evening Ledger</title>`);
  expect(article.paragraphs[0]?.kind).toBe("title");
});

it("does not take a page's own title for its outlet", () => {
  const title = `${storyTitle} on Monday`;
  const article = readStory(
    `<h1>${title}</h1>`,
    `<title>${title}</title><meta property="og:site_name" content="${title}">`,
  );
  expect([article.title, article.outlet.name]).toEqual([title, null]);
});

const stated = (published: string, modified: string) =>
  `<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;

it.each([
  ["a story moved later", "31 January 2024", stated("2025-11-05T09:00:00Z", "2025-11-06"), "2024-01-31", "2025-11-06"],
  ["a change that is shown", "Updated 14 August 2025", stated("2025-05-19", "2025-11-20"), "2025-05-19", "2025-08-14"],
  ["a later day without a label", "25 November 2025", stated("2024-08-29", "2025-12-15"), "2024-08-29", "2025-11-25"],
  [
    "the clock of another place",
    "18 December 2025",
    stated("2025-12-19T03:05:00Z", "2025-12-19"),
    "2025-12-19T03:05:00Z",
    "2025-12-19",
  ],
  ["two days in one line", "26 April 2024Updated on: 28 October 2024", "", "2024-04-26", "2024-10-28"],
])("weighs the day shown against those stated: %s", (_what, line, head, published, modified) => {
  const article = readStory(`<h1>${storyTitle}</h1><div>${line}</div>`, head);
  expect([article.published, article.modified]).toEqual([published, modified]);
});

it("believes a note of the first publishing before the day shown by the headline", () => {
  const note = "<p>This article was originally published on 26 September 2019 and has been kept up to date since.</p>";
  expect(readStory(`<h1>${storyTitle}</h1><div>30 September 2022</div>`, "", note).published).toBe("2019-09-26");
});

it("finds the day of publishing under the text when it is called so", () => {
  expect(readStory(`<h1>${storyTitle}</h1>`, "", "<div>Posted on 4 March 2024</div>").published).toBe("2024-03-04");
  expect(readStory(`<h1>${storyTitle}</h1>`, "", "<div>Datum 04.03.2024</div>").published).toBe("2024-03-04");
  expect(readStory(`<h1>${storyTitle}</h1>`, "", "<div>4 March 2024</div>").published).toBeNull();
});

it.each([
  ["whoever saved it", `<p>By Ellery Vance</p>`, `<meta name="author" content="Ian Cole">`, ["Ellery Vance"]],
  ["a date and By", `<p>4 March 2024 By Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a name and a date in one line", `<p>4 March 2024 · Ellery Vance</p>`, "", ["Ellery Vance"]],
  [
    "several links",
    `<p>By <a href="/authors/a">Ellery Vance</a> & <a href="/authors/b">Ian Cole</a></p>`,
    "",
    ["Ellery Vance", "Ian Cole"],
  ],
  [
    "a link with a post",
    `<p>Written by <a href="/author/a">Ellery Vance</a> Senior Gardener</p>`,
    "",
    ["Ellery Vance"],
  ],
  ["a checker", `<p>4 March 2024</p><p>Fact checked by: Ian Cole</p>`, "", []],
  ["a reviewer's page", `<p>Reviewed by <a href="/authors/b">Ian Cole</a></p>`, "", []],
  ["a section", `<p>Real Estate</p>`, "", []],
  [
    "what was written said in a sentence",
    `<p>This post was written by Ellery Vance, Head of Gardens</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "a line for each",
    `<p>Written by<br><a href="/authors/a">Ellery Vance</a>, ten years with meters<br>Ian Cole, who tests them in Norland</p>`,
    "",
    ["Ellery Vance", "Ian Cole"],
  ],
  ["one name after a line before", `<p>Written by</p><p>Ellery - Head of Gardens</p>`, "", ["Ellery"]],
  [
    "one name and its page",
    `<p>by <a href="/author/e">Ellery</a> · 4 March 2024</p>`,
    `<meta name="author" content="Ian Cole">`,
    ["Ellery"],
  ],
  [
    "one name without a page",
    `<p>by Ellery · 4 March 2024</p>`,
    `<meta name="author" content="Ian Cole">`,
    ["Ian Cole"],
  ],
  [
    "a book's author below",
    `<p>By Ellery Vance</p><p>4 March 2024</p><h2>A Far Field</h2><p>by Ian Cole</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "contents between the headline and who wrote it",
    `<ul>${"<li><a href='#a'>On meters and gates</a></li>".repeat(40)}</ul><p>Written by</p><p>Ellery Vance</p>`,
    "",
    ["Ellery Vance"],
  ],
  ["capitals in a box for authors", `<div class="author-name">ELLERY VANCE</div>`, "", ["ELLERY VANCE"]],
  ["capitals", `<p>By ELLERY VANCE March 4, 2024 9:00 AM</p>`, "", ["ELLERY VANCE"]],
  ["a label in another language", `<p>Autorin/Autor Ellery Vance</p>`, "", ["Ellery Vance"]],
  ["a name that leads nowhere", `<p>4 March 2024</p><p><a>Ellery Vance</a></p>`, "", ["Ellery Vance"]],
  [
    "who took the picture",
    `<p>Hale on 4 March 2024. Picture by Ian Cole</p><p>By Ellery Vance</p>`,
    "",
    ["Ellery Vance"],
  ],
  [
    "a byline cut short",
    `<p>By Ellery Vance</p>`,
    `<meta name="author" content="Ellery Vance"><meta name="author" content="Ian Cole">`,
    ["Ellery Vance", "Ian Cole"],
  ],
  ["its own name for an author", "", `<meta name="author" content="The Evening Ledger">`, []],
  ["a town", "", `<meta name="author" content="evening-ledger.example, Norhaven, Norland">`, []],
  ["a desk in German", "", `<meta name="author" content="Redaktion">`, []],
  ["two first names", "", `<meta name="author" content="Ellery &amp;amp; Ian">`, ["Ellery", "Ian"]],
  ["a column", "", `<meta name="author" content="What's Brewing">`, []],
  ["a name with no person in it", "", `<meta name="author" content="Human in the Loop">`, []],
])("reads the writers of a page with %s", (_what, line, head, authors) => {
  expect(readStory(`<h1>${storyTitle}</h1>${line}`, head).authors).toEqual(authors);
});

it("takes no reader of a comment for the author", () => {
  const comment = `<section><span itemprop="author">Ian Cole</span></section>`;
  const line = `<span itemprop="author">Ellery Vance</span>`;
  expect(readStory(`<h1>${storyTitle}</h1>${line}`, "", comment).authors).toEqual(["Ellery Vance"]);
});
