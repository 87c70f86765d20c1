import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyPage, storyParagraphs, storyTitle, storyUrl } from "@/tests/support/story-page";

const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`).join("");
const teasers = Array.from({ length: 24 }, (_, index) => storyParagraphs[index % 6] ?? "").map(
  (text, index) => `<li class="card"><h3><a href="/2024/03/${index}">${text.slice(0, 70)}</a></h3><p>${text}</p></li>`,
);
const claimsArticle = `<title>Evening Ledger</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${storyTitle}"}</script>`;
const post = (index: number) =>
  `<div class="comment post"><p>Member ${index} wrote: ${storyParagraphs[index % 6]}</p></div>`;

function detect(html: string, url: string) {
  return readPage(loadPage(html), url).reading.detection;
}

it.each([
  ["a story with all metadata", storyPage(), storyUrl],
  ["a story without metadata", pageOf(`<h1>${storyTitle}</h1>${paragraphs}`, ""), storyUrl],
  [
    "a story in nameless boxes",
    pageOf(`<div><h1>${storyTitle}</h1>${paragraphs.replace(/p>/g, "div>")}</div>`, ""),
    storyUrl,
  ],
  [
    "a story with more teasers than text around it",
    storyPage({ after: `<ul>${teasers.slice(0, 8).join("")}</ul>` }),
    storyUrl,
  ],
  [
    "a story with a hundred comments",
    storyPage({ after: `<div id="comments">${Array.from({ length: 100 }, (_, index) => post(index)).join("")}</div>` }),
    storyUrl,
  ],
])("takes %s for an article", (_what, html, url) => {
  expect(detect(html, url)).toMatchObject({ article: true });
});

it.each([
  [
    "a front page",
    pageOf(`<main><ul>${teasers.join("")}</ul></main>`, "<title>Evening Ledger</title>"),
    "https://evening-ledger.example/",
  ],
  [
    "a front page that says it is an article",
    pageOf(`<main><ul>${teasers.join("")}</ul></main>`, claimsArticle),
    "https://evening-ledger.example/",
  ],
  [
    "a section front",
    pageOf(`<h1>Business</h1><ul>${teasers.join("")}</ul>`, "<title>Business</title>"),
    "https://evening-ledger.example/business",
  ],
  [
    "search results",
    pageOf(`<h1>Results for Telbrik</h1><input name="q"><ol>${teasers.join("")}</ol>`, ""),
    "https://evening-ledger.example/search?q=telbrik",
  ],
  [
    "a product",
    pageOf(
      `<div class="product"><h1>Meter 3</h1><p>$49.00</p><button>Add to cart</button>${paragraphs}</div>`,
      `<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Meter 3"}</script>`,
    ),
    "https://telbrik.example/products/meter-3",
  ],
  [
    "a forum",
    pageOf(
      `<h1>Meters that run backwards</h1>${Array.from({ length: 12 }, (_, index) => post(index)).join("")}`,
      `<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>`,
    ),
    "https://forum.meters.example/t/backwards/12",
  ],
  [
    "a manual",
    pageOf(
      `<nav>${"<a href='#'>Page</a> ".repeat(40)}</nav><h1>Reading a meter</h1>${`<p>${storyParagraphs[1]}</p><pre>meter read --all</pre>`.repeat(6)}`,
      "",
    ),
    "https://docs.telbrik.example/reference/read",
  ],
  [
    "a gallery",
    pageOf(
      `<h1>The week in pictures</h1>${"<figure><img src=a.jpg><figcaption>A view of the harbour of Norland at dawn.</figcaption></figure>".repeat(20)}`,
      claimsArticle,
    ),
    storyUrl,
  ],
  [
    "a video page",
    pageOf(`<h1>${storyTitle}</h1><video></video><p>${storyParagraphs[0]}</p>`, claimsArticle),
    storyUrl,
  ],
])("does not take %s for an article", (_what, html, url) => {
  expect(detect(html, url)).toMatchObject({ article: false });
});

it("takes a note on a weblog without metadata for an article when a day stands by its headline", () => {
  const items = storyParagraphs.map((text) => `<li>${text}</li>`).join("");
  const note = (day: string) =>
    pageOf(`<h1>${storyTitle}</h1><div>${day}</div><ul>${items}</ul>${"<input>".repeat(4)}`, "");
  const address = "https://quill.example/2024/03/meters";
  expect(detect(note("4 March 2024"), address)).toMatchObject({ article: true });
  expect(detect(note("About meters"), address)).toMatchObject({ article: false });
});

it("does not count headings that lead to themselves as a list of other pages", () => {
  const parts = (start: string, end: string) =>
    storyPage({ within: Array.from({ length: 6 }, () => `<h2>${start}A part of it${end}</h2>`).join("") });
  const score = (html: string) => detect(html, storyUrl).score;
  expect(score(parts(`<a href="#a">`, "</a>"))).toBeCloseTo(score(parts("", "")), 1);
  expect(score(parts(`<a href="/a">`, "</a>"))).toBeLessThan(score(parts(`<a href="#a">`, "</a>")));
});

it("says why, strongest first", () => {
  const { signals, score } = detect(storyPage(), storyUrl);
  expect(score).toBeGreaterThan(0.9);
  expect(signals).toEqual(expect.arrayContaining(["text-share", "json-ld:news", "og:article", "published-stated"]));
  expect(detect(pageOf(`<ul>${teasers.join("")}</ul>`, ""), "https://evening-ledger.example/").signals).toContain(
    "address:front",
  );
});

it("does not look at a site's front, unless the reader asks for it", () => {
  const page = loadPage(storyPage());
  expect(readPage(page, "https://www.evening-ledger.example/").reading.detection.signals).toEqual(["address:front"]);
  expect(readPage(page, "https://www.evening-ledger.example/en/").reading.article).toBeNull();
  expect(readPage(page, "https://www.evening-ledger.example/?p=12").reading.article).not.toBeNull();
  expect(readPage(page, "https://www.evening-ledger.example/", { anyway: true }).reading.article).not.toBeNull();
});
