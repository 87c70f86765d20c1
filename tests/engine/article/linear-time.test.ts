import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { readText } from "@/engine/article/read-text";
import { loadPage } from "@/scripts/saved-page";
import { processorTime } from "@/tests/support/processor-time";
import { storyPage, storyUrl } from "@/tests/support/story-page";

/** Quadratic work takes sixteen times as long for four times as much; linear work, measured badly, less than nine. */
const mostGrowth = 9;

const pages: readonly (readonly [string, number, (size: number) => string])[] = [
  ["one text node", 100_000, (size) => `<p>${"power and light, ".repeat(size / 17)}</p>`],
  ["spaces", 120_000, (size) => `<p>a${" ".repeat(size)}b</p>`],
  ["soft hyphens", 60_000, (size) => `<p>${"a\u00ad".repeat(size / 2)}</p>`],
  ["nested elements", 8_000, (size) => `${"<div>".repeat(size)}Deep down.${"</div>".repeat(size)}`],
  ["nested inline elements", 5_000, (size) => `<p>${"<span class=x>".repeat(size)}Deep down.`],
  ["line breaks", 6_000, (size) => `<div>${"a line of words<br>".repeat(size)}</div>`],
  ["lists in lists", 3_000, (size) => "<ul><li><a href='/a'>One more</a>".repeat(size)],
  [
    "equal paragraphs",
    2_500,
    (size) => "<div><p>The same words again and again, for ever and ever.</p></div>".repeat(size),
  ],
  [
    "headings",
    2_500,
    (size) => "<h2>Regulator opens an inquiry again</h2><p>And so on and on it goes.</p>".repeat(size),
  ],
  ["class names", 100_000, (size) => `<p class="${"related-news ".repeat(size / 13)}">A story.</p>`],
  ["JSON-LD", 200_000, (size) => `<script type="application/ld+json">${"[".repeat(size)}</script>`],
  [
    "commas in JSON-LD",
    200_000,
    (size) => `<script type="application/ld+json">{${",                ".repeat(size / 17)}</script>`,
  ],
];

it.each(pages)(
  "takes four times as long for four times as many %s",
  (_what, size, within) => {
    const [small, large] = [size, size * 4].map((each) => loadPage(storyPage({ within: within(each) })));
    if (small === undefined || large === undefined) throw new Error("no pages");
    const once = processorTime(() => readPage(small, storyUrl));
    const more = processorTime(() => readPage(large, storyUrl));
    expect(more).toBeLessThan(once * mostGrowth + 10);
  },
  60_000,
);

const texts: readonly (readonly [string, (size: number) => string])[] = [
  ["words", (size) => "power ".repeat(size / 6)],
  ["lines", (size) => "power\n".repeat(size / 6)],
  ["paragraphs", (size) => "power is sold.\n\n".repeat(size / 16)],
  ["commas", (size) => `By ${",".repeat(size)}`],
  ["spaces", (size) => `a${" ".repeat(size)}b`],
];

it.each(texts)("takes four times as long for a text of four times as many %s", (_what, text) => {
  const [small, large] = [text(40_000), text(160_000)];
  const once = processorTime(() => readText(small));
  const more = processorTime(() => readText(large));
  expect(more).toBeLessThan(once * mostGrowth + 10);
});
