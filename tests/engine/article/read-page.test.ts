import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { rangesOf } from "@/engine/article/text-map";
import { loadPage } from "@/scripts/saved-page";

const paragraphs = [
  "Norland's energy regulator opened an inquiry into Telbrik on Monday, three people familiar with the matter said.",
  "The company, which sells meters to half of the country's homes, is said to have billed customers for power they never used.",
  "“We have done nothing wrong and we will show it,” said Ann Hale, who has led Telbrik since it was founded in 1998.",
  "The regulator said that it does not comment on open cases, and that it would publish what it finds before the summer.",
  "Telbrik's shares fell by a tenth in the first hour of trading and then made good some of what they had lost.",
];

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const story = paragraphs.map((text) => `<p>${text}</p>`).join("\n");
const newsHead = `<title>Regulator opens inquiry into Telbrik | Evening Ledger</title>
  <meta property="og:type" content="article"><meta property="og:site_name" content="Evening Ledger">
  <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Regulator opens inquiry into Telbrik",
  "datePublished":"2024-03-04T09:00:00Z","author":[{"@type":"Person","name":"Ellery Vance"}]}]}</script>`;

const url = "https://www.evening-ledger.example/2024/03/04/telbrik-inquiry";

it("reads title, people, dates, outlet and paragraphs of a story", () => {
  const html = page(
    newsHead,
    `<nav><a href="/">Home</a></nav><article><h1>Regulator opens inquiry into Telbrik</h1>${story}</article>`,
  );
  const { reading } = readPage(loadPage(html), url);
  expect(reading.detection.article).toBe(true);
  expect(reading.article).toMatchObject({
    title: "Regulator opens inquiry into Telbrik",
    authors: ["Ellery Vance"],
    published: "2024-03-04T09:00:00Z",
    language: "en",
    outlet: { name: "Evening Ledger", domain: "evening-ledger.example" },
    text: ["Regulator opens inquiry into Telbrik", ...paragraphs].join("\n\n"),
    partial: false,
    truncatedAt: null,
  });
  expect(reading.article?.paragraphs.map(({ kind }) => kind)).toEqual([
    "title",
    "body",
    "body",
    "body",
    "body",
    "body",
  ]);
});

it("maps each word back to the text node it came from", () => {
  const html = page(newsHead, `<article><h1>Regulator opens inquiry into Telbrik</h1>${story}</article>`);
  const { reading, map } = readPage(loadPage(html), url);
  const text = reading.article?.text ?? "";
  const start = text.indexOf("Ann Hale");
  const [range, ...others] = map === null ? [] : rangesOf(map, { start, end: start + 8 });
  expect(others).toEqual([]);
  expect(range?.startNode).toBe(range?.endNode);
  expect(range?.startNode.nodeValue?.slice(range.startOffset, range.endOffset)).toBe("Ann Hale");
});

it("says of a front page that it is no article", () => {
  const teasers = paragraphs.map((text) => `<li><h3><a href="/a">${text.slice(0, 60)}</a></h3></li>`).join("");
  const { reading } = readPage(
    loadPage(page("<title>Evening Ledger</title>", `<ul>${teasers}</ul>`)),
    "https://evening-ledger.example/",
  );
  expect(reading.detection.article).toBe(false);
  expect(reading.article).toBeNull();
});
