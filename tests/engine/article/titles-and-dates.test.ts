import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle, storyUrl } from "@/tests/support/story-page";

function readStory(over: string, head: string) {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const { article } = readPage(loadPage(pageOf(`${over}<article>${text}</article>`, head)), storyUrl, {
    anyway: true,
  }).reading;
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
