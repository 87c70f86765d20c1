import { describe, expect, it } from "vitest";
import { lookAtPage } from "@/engine/article/look-at-page";
import { mapText } from "@/engine/article/map-text";
import { readScan } from "@/engine/article/read-scan";
import { rangesOf } from "@/engine/article/text-map";
import { loadPage } from "@/scripts/saved-page";
import { rangeText } from "@/tests/support/range-text";
import { pageOf, storyParagraphs, storyTitle, storyUrl } from "@/tests/support/story-page";

const nextTitle = "Quill Press sells its printing works";
const nextUrl = "https://www.evening-ledger.example/2024/03/05/quill-press-sells-works";
const nextParagraphs = storyParagraphs.map((text) =>
  text.replaceAll("Telbrik", "Quill Press").replace("Monday", "Friday"),
);
const articleOf = (title: string, paragraphs: readonly string[]): string =>
  `<article><h1>${title}</h1><p>By Nora Field</p>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article>`;
const head = `<title>${storyTitle}</title><meta property="og:type" content="article"><meta property="og:site_name" content="Evening Ledger">
<meta property="og:title" content="${storyTitle}"><meta property="article:published_time" content="2024-03-04"><meta property="og:url" content="${storyUrl}">
<script type="application/ld+json">{"@type":"NewsArticle","url":"${storyUrl}","headline":"${storyTitle}","author":"Ellery Vance"}</script>`;
const both = pageOf(
  `<nav><a href="/">Evening Ledger</a></nav><main>${articleOf(storyTitle, storyParagraphs)}<aside>More stories below.</aside>${articleOf(nextTitle, nextParagraphs)}</main>`,
  head,
);

function read(html: string, url: string, nth: number | null) {
  const look = lookAtPage(loadPage(html), url, { isShown: () => true, ruleOut: null });
  if (look.kind !== "walk") throw new Error("the page was ruled out");
  look.walk.advance(1e9);
  const page = look.walk.scanned;
  const shown = nth === null ? null : (page.stories[nth]?.box ?? null);
  return { page, ...readScan(page.scan, url, { shown }) };
}

describe("of a page that has grown to two stories", () => {
  it("the one in view is read, with nothing of the other's", () => {
    const { reading } = read(both, nextUrl, 1);
    expect(reading.article?.title).toBe(nextTitle);
    expect(reading.article?.text).toContain("Quill Press's shares fell");
    expect(reading.article?.text).not.toContain("Telbrik");
    expect(reading.article?.authors).toEqual(["Nora Field"]);
    expect(reading.article?.published).not.toBe("2024-03-04");
    expect(reading.article?.outlet.name).toBe("Evening Ledger");
  });

  it("the first keeps what the page says about it", () => {
    const { reading } = read(both, storyUrl, 0);
    expect(reading.article?.title).toBe(storyTitle);
    expect(reading.article?.text).not.toContain("Quill");
    expect(reading.article?.published).toBe("2024-03-04");
  });

  it("positions lead to the story's own nodes", () => {
    const { page, reading, blocks } = read(both, nextUrl, 1);
    if (blocks === null) throw new Error("not read");
    const map = mapText(page, reading.article.paragraphs, blocks);
    for (const span of reading.article.paragraphs)
      expect(rangesOf(map, span).map(rangeText).join("")).toBe(reading.article.text.slice(span.start, span.end));
  });
});

describe("a page is read whole", () => {
  const teasers = articleOf("Short one", storyParagraphs.slice(0, 1)).repeat(6);
  it.each([
    [
      "that has one story and teasers",
      pageOf(`<main>${articleOf(storyTitle, storyParagraphs)}${teasers}</main>`, head),
    ],
    [
      "whose story in view is a teaser",
      pageOf(`<main>${teasers}${articleOf(storyTitle, storyParagraphs)}</main>`, head),
    ],
  ])("%s", (_what, html) => {
    expect(read(html, storyUrl, 0).reading).toEqual(read(html, storyUrl, null).reading);
  });
});
