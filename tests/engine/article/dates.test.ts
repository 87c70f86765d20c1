import { expect, it } from "vitest";
import { isSentence } from "@/engine/article/date-lines";
import { parseDate, writtenDate } from "@/engine/article/parse-date";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle } from "@/tests/support/story-page";

const address = "https://www.evening-ledger.example/telbrik-inquiry-opens";

function datesOf(over: string, head = "", under = "", url = address) {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1>${over}<article>${text}</article>${under}`, head);
  const { article } = readPage(loadPage(html), url, { anyway: true }).reading;
  return [article?.published, article?.modified];
}

it.each([
  ["4. März 2024", "2024-03-04"],
  ["lundi 4 mars 2024, par Quill", "2024-03-04"],
  ["1er mai 2024", "2024-05-01"],
  ["4 de marzo de 2024", "2024-03-04"],
  ["4 marzo 2024", "2024-03-04"],
  ["4 de março de 2024", "2024-03-04"],
  ["4 maart 2024", "2024-03-04"],
  ["Juli 12, 2024", "2024-07-12"],
  ["31 Okt, 2023", "2023-10-31"],
  ["04-ago-2021 5:11:10", "2021-08-04"],
  ["4 marca 2024", "2024-03-04"],
  ["4 марта 2024, 13:43", "2024-03-04"],
  ["4 березня 2024", "2024-03-04"],
  ["4 Mart 2024", "2024-03-04"],
  ["2024. március 4.", "2024-03-04"],
  ["2024年3月4日（月）", "2024-03-04"],
  ["2024년 3월 4일", "2024-03-04"],
  ["2024.03.04. 오후 8:06", "2024-03-04"],
  ["2024/3/4", "2024-03-04"],
  ["4. 3. 2024", "2024-03-04"],
  ["March 4, 202410:33 AM", "2024-03-04"],
  ["4 brume 2024", null],
  ["https://ledger.example/2024/03/04/inquiry", null],
  ["version 10.2024", null],
  ["2024/25", null],
  ["29 February 2024", "2024-02-29"],
  ["29 February 2023", null],
  ["31 April 2024", null],
  ["31.02.2024", null],
])("reads the written date in %s", (line, date) => {
  expect(writtenDate(line)).toBe(date);
});

it.each(["2024-02-31", "2024-02-31T10:00:00Z", "2023/02/29", "20240431"])(
  "takes no day that never was: %s",
  (value) => {
    expect(parseDate(value)).toBeNull();
  },
);

it("reads a year of two digits only where the day is known to come first", () => {
  expect(writtenDate("Von Ann Reed | 31.10.23", "day-first")).toBe("2023-10-31");
  expect(writtenDate("31.10.23")).toBeNull();
  expect(writtenDate("Up by 10.12.50%", "day-first")).toBeNull();
  expect(writtenDate("Version 2.13.11", "day-first")).toBeNull();
});

it.each([
  ["a caption", "Soldiers who were sent far away from home, 6 December 2010", true],
  ["a byline", "Ann Reed, senior correspondent, 6 December 2010", false],
  ["a label", "this story was published here on 6 December 2010", false],
  ["months and days of the week", "jeudi 27 juin 2019, par quill", false],
])("tells a sentence with a date from a line that gives one: %s", (_what, line, expected) => {
  expect(isSentence(line)).toBe(expected);
});

it.each([
  ["in German", "<div>Montag, 4. März 2024</div>", ["2024-03-04", null]],
  [
    "after a caption",
    "<div>Workers who were sent home that day, 6 December 2010</div><div>4 March 2024</div>",
    ["2024-03-04", null],
  ],
  [
    "with its label in a line before",
    "<div>Updated:</div><div>6 March 2024</div><div>Original:</div><div>4 March 2024</div>",
    ["2024-03-04", "2024-03-06"],
  ],
  ["as changed, in German", "<div>Stand: 6. März 2024</div>", [null, "2024-03-06"]],
  [
    "as changed, in French",
    "<div>Publié le 4 mars 2024</div><div>Mis à jour le 6 mars 2024</div>",
    ["2024-03-04", "2024-03-06"],
  ],
])("finds the day that the page shows %s", (_what, over, expected) => {
  expect(datesOf(over)).toEqual(expected);
});

it("finds the day beside who signs right under the text, and none of other stories there", () => {
  expect(datesOf("", "", "<p>Von Ann Reed am 04.03.2024, 11:51 | 2 Meinungen</p>")).toEqual(["2024-03-04", null]);
  expect(
    datesOf("", "", "<p>Other stories</p><p>Ten bridges</p><p>One road</p><p>Von Ian Cole am 06.03.2024</p>"),
  ).toEqual([null, null]);
});

it("believes what is stated where the page shows that day too, after an earlier one", () => {
  const head = `<meta property="article:published_time" content="2024-03-04T09:00:00Z">`;
  expect(datesOf("<div>12 June 2019</div><div>4 March 2024</div>", head)[0]).toBe("2024-03-04T09:00:00Z");
});

it.each([
  ["the same minute", "3 March 2024 | 9:25pm", "2024-03-03"],
  ["another minute", "3 March 2024 | 9:31pm", "2024-03-04T02:25:54Z"],
  ["no hour", "3 March 2024", "2024-03-04T02:25:54Z"],
])("gives the day before the world's clock where the page shows %s of it", (_what, line, published) => {
  const head = `<meta property="article:published_time" content="2024-03-04T02:25:54Z">`;
  expect(datesOf(`<div>${line}</div>`, head)[0]).toBe(published);
});

it.each([
  ["/2024/03/04/inquiry", "2024-03-04"],
  ["/news/20240304/inquiry", "2024-03-04"],
  ["/news/2024-03-04-inquiry", "2024-03-04"],
  ["/2024/03/inquiry", null],
  ["/20241304/inquiry", null],
  ["/inquiry?from=/2024/03/04/", null],
])("takes the day from the address %s where nothing else tells it", (path, published) => {
  expect(datesOf("", "", "", `https://www.evening-ledger.example${path}`)[0]).toBe(published);
  expect(datesOf("<div>7 May 2023</div>", "", "", `https://www.evening-ledger.example${path}`)[0]).toBe("2023-05-07");
});

it.each([
  ["/2024/03/04/inquiry", "2024-03-04", null],
  ["/2024/03/inquiry", "2024-03-05", null],
  ["/2009/09/inquiry", "2009-09-02T00:00:00Z", "2009-10-08T12:09:09Z"],
  ["/inquiry", "2009-09-02T00:00:00Z", "2009-10-08T12:09:09Z"],
])("believes no stated day before the one in the address %s", (path, published, modified) => {
  const head =
    `<meta property="article:published_time" content="2009-09-02T00:00:00Z">` +
    `<meta property="article:modified_time" content="2009-10-08T12:09:09Z">`;
  const time = `<time datetime="2024-03-05">Tuesday</time>`;
  const url = `https://www.evening-ledger.example${path}`;
  expect(datesOf("", head, path === "/2024/03/inquiry" ? time : "", url)).toEqual([published, modified]);
});
