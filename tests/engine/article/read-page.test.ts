import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyPage, storyParagraphs, storyText, storyTitle, storyUrl } from "@/tests/support/story-page";

it("reads title, people, dates, outlet and paragraphs of a story", () => {
  const { reading } = readPage(loadPage(storyPage()), storyUrl);
  expect(reading.detection.article).toBe(true);
  expect(reading.detection.signals).toContain("json-ld:news");
  expect(reading.article).toMatchObject({
    title: storyTitle,
    authors: ["Ellery Vance"],
    published: "2024-03-04T09:00:00Z",
    modified: null,
    language: "en",
    outlet: { name: "Evening Ledger", domain: "evening-ledger.example" },
    text: storyText,
    partial: false,
    truncatedAt: null,
  });
  expect(reading.article?.paragraphs.map(({ kind }) => kind)).toEqual(["title", ...storyParagraphs.map(() => "body")]);
});

it.each([
  [
    "navigation",
    {
      before: `<nav><ul><li><a href="/">Home</a></li></ul></nav><header><p>All the news of Norland, every hour of the day</p></header>`,
    },
  ],
  [
    "text hidden by attribute",
    { within: `<p hidden>Nobody sees this paragraph, which is here for machines only, and long.</p>` },
  ],
  [
    "text hidden by its own style",
    { within: `<p style="color:red; display : none">Nobody sees this paragraph, which is here for machines.</p>` },
  ],
  [
    "text for screen readers alone",
    { within: `<span class="visually-hidden">Link opens in a new window for you to read</span>` },
  ],
  [
    "captions and credits",
    {
      within: `<figure><img src="a.jpg" alt=""><figcaption>A meter made by Telbrik, hanging on a wall in Norland.</figcaption></figure><p>(Image credit: Nordfoto)</p>`,
    },
  ],
  [
    "read-more boxes",
    {
      within: `<aside class="related"><h3>Related</h3><ul><li><a href="/x">The meter that ran backwards, and who paid for it</a></li></ul></aside><p><a href="/y">Telbrik's long winter</a></p>`,
    },
  ],
  [
    "a pull quote that repeats the body",
    {
      within: `<div class="pull-quote"><p>We have done nothing wrong and we will show it</p></div><div><blockquote>${storyParagraphs[2]}</blockquote></div>`,
    },
  ],
  [
    "newsletter forms",
    {
      within: `<form class="newsletter-signup"><p>Get the Ledger in your mailbox every morning at six.</p><input name="email"><button>Sign up</button></form>`,
    },
  ],
  [
    "author notes",
    {
      after: `<div class="author-bio"><p>Ellery Vance has covered energy for the Evening Ledger since 2011 and lives in Norland.</p></div>`,
    },
  ],
  [
    "comments",
    {
      after: `<section id="comments"><h2>Comments</h2>${`<p>I have always said so about this company and its meters, haven't I.</p>`.repeat(12)}</section>`,
    },
  ],
  [
    "cookie walls",
    {
      after: `<div class="cookie-consent"><p>We and our 812 partners store cookies on your device. You may accept or leave.</p></div>`,
    },
  ],
  ["share bars", { within: `<div class="share-tools"><span>Share this story</span><a href="#">Post</a></div>` }],
  [
    "what follows a foreign heading",
    {
      after: `<h2>More from Business</h2><p>Quill Press sells its last printing house in the north of the country.</p>`,
    },
  ],
  [
    "text that the reader writes",
    {
      within: `<div contenteditable="true"><p>Dear editor, I have a few things to say about this story of yours.</p></div>`,
    },
  ],
])("leaves out %s", (_what, parts) => {
  expect(readPage(loadPage(storyPage(parts)), storyUrl).reading.article?.text).toBe(storyText);
});

it("keeps what quotes, lists and subheads are", () => {
  const within = `<h2>What it sells</h2><ul><li>Meters for homes and for workshops.</li><li>Software that reads them.</li></ul>
    <blockquote><p>Every customer will be heard, and every bill will be looked at again.</p></blockquote>`;
  const article = readPage(loadPage(storyPage({ within })), storyUrl).reading.article;
  const kinds = article?.paragraphs.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
  expect(kinds?.slice(4, 8)).toEqual([
    ["heading", "What it sells"],
    ["list", "Meters for homes and for workshops."],
    ["list", "Software that reads them."],
    ["quote", "Every customer will be heard, and every bill will be looked at again."],
  ]);
});

it("takes the standfirst in, by its place and what the page says of it", () => {
  const standfirst = "Three people say that the maker of meters billed for power nobody used.";
  const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`).join("");
  const html = pageOf(
    `<header><h1>${storyTitle}</h1><p class="standfirst">${standfirst}</p></header><article>${paragraphs}</article>`,
  );
  const article = readPage(loadPage(html), storyUrl).reading.article;
  expect(article?.text).toBe([storyTitle, standfirst, ...storyParagraphs].join("\n\n"));
  expect(article?.paragraphs[1]?.kind).toBe("standfirst");
});

it("asks the browser what is shown, and leaves the rest out", () => {
  const html = storyPage({
    within: `<div class="x"><p>This paragraph is put away by a style sheet that we never see.</p></div>`,
  });
  const { window } = new JSDOM(html);
  const isShown = (element: Element) => element.parentElement?.className !== "x";
  expect(readPage(window.document, storyUrl, { isShown }).reading.article?.text).toBe(storyText);
});

it("reads the same from a saved page as from a document of the DOM, and changes neither", () => {
  const html = storyPage({
    within: `<p>It sold <b>bold&nbsp;plans</b>,<br>old &amp; new,\n  to <a href="/q">Quill&shy;Press</a>.</p>`,
  });
  const { document } = new JSDOM(html).window;
  const before = document.documentElement.outerHTML;
  const live = readPage(document, storyUrl).reading;
  expect(live).toEqual(readPage(loadPage(html), storyUrl).reading);
  expect(live.article?.text).toContain("It sold bold plans,\nold & new, to QuillPress.");
  expect(live.article?.links).toEqual([expect.objectContaining({ url: "https://www.evening-ledger.example/q" })]);
  expect(document.documentElement.outerHTML).toBe(before);
});

it("cuts a very long article at the end of a word, and says where", () => {
  const { article } = readPage(loadPage(storyPage()), storyUrl, { limit: 200 }).reading;
  expect(article?.truncatedAt).toBe(article?.text.length);
  expect(article?.text.length).toBeLessThanOrEqual(200);
  expect(storyText.startsWith(article?.text ?? "-")).toBe(true);
  expect(storyText[article?.text.length ?? 0]).toBe(" ");
});

it.each([
  [
    "says so in its metadata and ends early",
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>`,
    "",
    true,
  ],
  [
    "says so of a part",
    `<script type="application/ld+json">{"@type":"NewsArticle","hasPart":{"isAccessibleForFree":false,"cssSelector":".x"}}</script>`,
    "",
    true,
  ],
  [
    "shows a wall after a few lines",
    "",
    `<div class="paywall"><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div>`,
    true,
  ],
  [
    "is free",
    `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":true}</script>`,
    "",
    false,
  ],
])("knows whether a part is behind a wall: the page %s", (_what, head, after, partial) => {
  expect(readPage(loadPage(storyPage({ head, after })), storyUrl).reading.article?.partial).toBe(partial);
});

it("reads a page that is no article when the reader asks for it", () => {
  const html = pageOf(`<h1>Our services</h1><p>${storyParagraphs[0]}</p>`, "<title>Services</title>");
  expect(readPage(loadPage(html), "https://telbrik.example/services").reading.article).toBeNull();
  expect(
    readPage(loadPage(html), "https://telbrik.example/services", { anyway: true }).reading.article?.text,
  ).toContain("Norland");
});

it.each([
  ["a label within is unseen", `class="field--label-visually_hidden"`],
  ["a machine made its name", `id="component_1ad269af0d" class="element-5f18ad9"`],
])("keeps a part of which the page says that %s", (_what, attributes) => {
  const text = "The regulator will publish what it has found about the meters before the summer, it said on its site.";
  const within = `<div ${attributes}><p>${text}</p></div>`;
  const { article } = readPage(loadPage(storyPage({ within })), storyUrl).reading;
  expect(article?.text).toContain(text);
});
