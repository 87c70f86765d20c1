import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle } from "@/tests/support/story-page";

const address = "https://www.evening-ledger.example/telbrik-inquiry-opens";
const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

function read(body: string, head = "") {
  const { reading } = readPage(loadPage(pageOf(body, head)), address);
  return { told: reading.detection.article, article: reading.article };
}

it("reads a live blog by its own headline, writer and day, not by those of its posts", () => {
  const posts = ["21:00", "20:42", "20:24"]
    .map(
      (hour, place) =>
        `<section><time datetime="2024-03-05T${hour}:00Z">${hour}</time><h3>Post ${place} of the evening</h3>` +
        `<p itemprop="author">Post Writer</p><p>${storyParagraphs[place] ?? ""}</p></section>`,
    )
    .join("");
  const stated = data({
    "@type": "LiveBlogPosting",
    headline: storyTitle,
    datePublished: "2024-03-04T09:00:00Z",
    author: { "@type": "Person", name: "Ellery Vance" },
    liveBlogUpdate: [
      {
        "@type": "BlogPosting",
        headline: "Post 0 of the evening",
        datePublished: "2024-03-05T21:00:00Z",
        author: "Ian Cole",
      },
    ],
  });
  const { told, article } = read(`<article><h1>${storyTitle}</h1><p>By Ellery Vance</p>${posts}</article>`, stated);
  expect(told).toBe(true);
  expect([article?.title, article?.authors, article?.published]).toEqual([
    storyTitle,
    ["Ellery Vance"],
    "2024-03-04T09:00:00Z",
  ]);
});

it("reads an article without any metadata", () => {
  const { told, article } = read(
    `<div><div><font size="5"><b>${storyTitle}</b></font></div><div>By Ellery Vance</div><div>4 March 2024</div>${text}</div>`,
  );
  expect([told, article?.authors, article?.published]).toEqual([true, ["Ellery Vance"], "2024-03-04"]);
});

it("reads a page for print", () => {
  const { told, article } = read(
    `<p><a href="/">Evening Ledger</a></p><p>Print this page</p><h1>${storyTitle}</h1><p>By Ellery Vance, Energy Correspondent</p><p>Published 4 March 2024</p>${text}<p>© 2024 Evening Ledger</p>`,
    `<title>Print: ${storyTitle}</title><meta name="robots" content="noindex">`,
  );
  expect([told, article?.title, article?.authors, article?.published]).toEqual([
    true,
    storyTitle,
    ["Ellery Vance"],
    "2024-03-04",
  ]);
});

it("takes of several articles in its JSON-LD the one at the page's address", () => {
  const other = {
    "@type": "NewsArticle",
    url: "https://www.evening-ledger.example/other",
    headline: "Other",
    datePublished: "2020-01-01",
    author: "Ian Cole",
  };
  const own = {
    "@type": "NewsArticle",
    mainEntityOfPage: { "@id": `${address}?from=home` },
    headline: storyTitle,
    datePublished: "2024-03-04",
    author: "Ellery Vance",
  };
  const { article } = read(`<article><h1>${storyTitle}</h1>${text}</article>`, data({ "@graph": [other, own] }));
  expect([article?.authors, article?.published]).toEqual([["Ellery Vance"], "2024-03-04"]);
});

it("keeps to the shown headline where statements differ from it and from each other", () => {
  const { article } = read(
    `<article><h1>${storyTitle}</h1>${text}</article>`,
    `<title>What you should know today | Evening Ledger</title><meta property="og:title" content="Five things about meters">`,
  );
  expect(article?.title).toBe(storyTitle);
});
