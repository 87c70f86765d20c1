import { expect, it } from "vitest";
import { dayOrder } from "@/engine/article/day-order";
import { writtenDate } from "@/engine/article/parse-date";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs, storyTitle } from "@/tests/support/story-page";

type Around = { readonly over?: string; readonly start?: string; readonly end?: string; readonly under?: string };

function publishedOf({ over = "", start = "", end = "", under = "" }: Around, path = "/telbrik", head = "") {
  const text = storyParagraphs.map((paragraph, at) => `<p>${at === 0 ? start : ""}${paragraph}</p>`).join("");
  const html = pageOf(`<h1>${storyTitle}</h1>${over}<article>${text}${end}</article>${under}`, head);
  return readPage(loadPage(html), `https://ledger.example${path}`, { anyway: true }).reading.article?.published;
}

it.each<[string, Around, string | null]>([
  ["a label and full stops in the day", { under: "<p>Erschienen am: 04.03.2024</p>" }, "2024-03-04"],
  ["a label and a day of its own month", { under: "<p>Veröffentlicht am: 4. März 2024</p>" }, "2024-03-04"],
  ["who made it and when", { under: "<p>Gespeichert von quill am 4. März 2024 - 18:55</p>" }, "2024-03-04"],
  ["the last line of the text", { end: "<p>Posted on the 14/03/2024 at 19:00 by @quill</p>" }, "2024-03-14"],
  ["a line under who wrote it", { under: "<div>Written by Ellery Vance</div><div>March 4, 2024</div>" }, "2024-03-04"],
  ["brackets that the text begins with", { start: "(4. März 2024) " }, "2024-03-04"],
  ["a picture's credit", { over: "<p>Turbines off Norhaven © Ian Cole, 31.05.2013</p>" }, null],
  ["a day in a sentence of the last line", { end: "<p>The council votes on 4 March 2024.</p>" }, null],
  ["a day under the name of no writer", { under: "<div>More from Norhaven</div><div>March 4, 2024</div>" }, null],
])("reads the day of publishing from %s", (_what, around, published) => {
  expect(publishedOf(around)).toBe(published);
});

it.each([
  ["/blog/2024/march/04/telbrik", "2024-03-04"],
  ["/blog/2024/mar/4", "2024-03-04"],
  ["/blog/2024/round/04/telbrik", null],
])("reads a month by its name in the address %s", (path, published) => {
  expect(publishedOf({}, path)).toBe(published);
});

it("reads a year of two digits before the hour", () => {
  expect(writtenDate("quill28.09.1912:44", "day-first")).toBe("2019-09-28");
  expect(writtenDate("28.09.1912:44")).toBeNull();
});

it("orders the numbers of a date as the country in the address does", () => {
  expect(dayOrder("en", "https://ledger.example/en-gb/news/telbrik")).toBe("day-first");
  expect(dayOrder(null, "https://ledger.example/en-us/news/telbrik")).toBe("month-first");
  expect(dayOrder("de", "https://ledger.example/en-us/news/telbrik")).toBe("day-first");
});
