import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle } from "@/tests/support/story-page";

/** Without the day that `storyUrl` tells. */
const address = "https://www.evening-ledger.example/telbrik-inquiry-opens";

/** The story's page with what stands over and under its text. */
function readStory(over: string, head: string, under = "") {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`${over}<article>${text}</article>${under}`, head);
  const { article } = readPage(loadPage(html), address, { anyway: true }).reading;
  if (article === null) throw new Error("not read");
  return article;
}

it("finds the headline that the page's title gives after the site's address", () => {
  const over = `<h1><a href="/">evening-ledger.example</a></h1><h3>${storyTitle}</h3>`;
  const article = readStory(over, `<title>evening-ledger.example ${storyTitle}</title>`);
  expect([article.title, article.paragraphs[0]?.kind]).toEqual([storyTitle, "title"]);
});

it("takes a catalogue's title before the one for sharing, where the page shows none", () => {
  const head = `<title>Ledger</title><meta property="og:title" content="You will not believe this"><meta property="x:title dc:title" content="${storyTitle}">`;
  expect(readStory("", head).title).toBe(storyTitle);
});

it.each([
  ["later than the world's", "2025-12-19T03:05:00Z", "2025-12-18T19:05:00-08:00", "2025-12-18T19:05:00-08:00"],
  ["before it", "2025-12-18T22:30:00+00:00", "2025-12-19T07:30:00+09:00", "2025-12-19T07:30:00+09:00"],
  ["of another moment", "2025-12-19T03:05:00Z", "2025-12-16T19:05:00-08:00", "2025-12-19T03:05:00Z"],
  ["no clock at all", "2025-12-19T03:05:00Z", "2025-12-19", "2025-12-19T03:05:00Z"],
])("gives the day by the clock of the page's own place: %s", (_what, stated, shown, published) => {
  const head = `<meta property="article:published_time" content="${stated}">`;
  expect(readStory(`<h1>${storyTitle}</h1><time datetime="${shown}">at night</time>`, head).published).toBe(published);
});

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
  const head = `<meta property="og:title" content="Telbrik: inquiry into meters, what we know"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${storyTitle}"}</script>`;
  expect(readStory(`${breadcrumb}<h2>${storyTitle}</h2>`, head).title).toBe(storyTitle);
});

it("leaves out the line over a headline where the page states the rest as its title", () => {
  const head = `<meta property="og:title" content="${storyTitle}">`;
  expect(readStory(`<h1><span>Meters and bills</span> ${storyTitle}</h1>`, head).title).toBe(storyTitle);
  // The page's title is often the headline cut short.
  expect(readStory(`<h1>${storyTitle} over bills</h1>`, head).title).toBe(`${storyTitle} over bills`);
});

it.each([
  ["4 March 2024 – ", "2024-03-04"],
  ["NORHAVEN, March 4, 2024 — ", "2024-03-04"],
  ["4.3.2024 - ", "2024-03-04"],
  ["The inquiry of 4 March 2024, which nobody had been told of before it opened – ", null],
  ["Norhaven – ", null],
])("finds the day before the dash that a text begins behind: %s", (dateline, published) => {
  const text = storyParagraphs.map((paragraph, at) => `<p>${at === 0 ? dateline : ""}${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1><article>${text}</article>`, "");
  expect(readPage(loadPage(html), address, { anyway: true }).reading.article?.published).toBe(published);
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
