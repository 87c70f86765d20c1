import { JSDOM } from "jsdom";
import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { positionOf, rangesOf } from "@/engine/article/text-map";
import { loadPage } from "@/scripts/saved-page";
import { rangeText } from "@/tests/support/range-text";
import { storyPage, storyUrl } from "@/tests/support/story-page";

function readStory(document: Document) {
  const { reading, map } = readPage(document, storyUrl);
  if (map === null) throw new Error("the story was not read");
  return { text: reading.article.text, paragraphs: reading.article.paragraphs, map };
}

/** What is left of both sides when white space and characters that are not shown are taken away. */
const inked = (text: string) => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, "");

it.each([
  [
    "inline elements",
    "<p>Said <b>Ann <i>Ha</i>le</b>, of <a href='/t'>Telbrik</a>, to Radio Nord.</p>",
    "Said Ann Hale, of Telbrik, to Radio Nord.",
  ],
  ["entities", "<p>Quill &amp; Press &mdash; &ldquo;old&rdquo; &#x26; new.</p>", "Quill & Press — “old” & new."],
  ["white space shown once", "<p>\n  Two \t  spaces,\n\n one\u00a0\u00a0line. </p>", "Two spaces, one line."],
  [
    "soft hyphens and zero-width spaces",
    "<p>The elec\u00adtric\u00adity me\u200bter ran back\u00adwards.</p>",
    "The electricity meter ran backwards.",
  ],
  ["line breaks", "<p>Ostrava Chem<br>14 Mill Lane <br/> Norland</p>", "Ostrava Chem\n14 Mill Lane\nNorland"],
  [
    "a break between paragraphs",
    "<div>Hale spoke first, at length.<br><br>Nobody else spoke at all.</div>",
    "Hale spoke first, at length.\n\nNobody else spoke at all.",
  ],
  [
    "ruby",
    "<p>The word <ruby>電<rp>(</rp><rt>den</rt><rp>)</rp>力<rt>ryoku</rt></ruby> means power.</p>",
    "The word 電力 means power.",
  ],
  [
    "right-to-left text",
    '<p dir="rtl">قالت <b>الشركة</b> إنها لم ترتكب أي خطأ.</p>',
    "قالت الشركة إنها لم ترتكب أي خطأ.",
  ],
  [
    "text with pairs of surrogates",
    "<p>The 𝔏edger wrote 😀 about it, twice.</p>",
    "The 𝔏edger wrote 😀 about it, twice.",
  ],
  ["a hidden word", "<p>Open <span hidden>secret</span> letters were sent.</p>", "Open letters were sent."],
  ["blocks inside a link", "<a href='/x'><p>Hale answered the letter in person, on Monday.</p></a>", null],
])("maps %s", (_what, within, expected) => {
  const { text, map, paragraphs } = readStory(loadPage(storyPage({ within })));
  if (expected === null) expect(text).not.toContain("in person");
  else expect(text).toContain(`\n\n${expected}\n\n`);
  for (const span of paragraphs) {
    const words = text.slice(span.start, span.end);
    expect(inked(rangesOf(map, span).map(rangeText).join(""))).toBe(inked(words));
  }
});

it("maps every stretch of the text there and back", () => {
  const within = "<p>Said <b>Ann <i hidden>the great</i> Hale</b>,\n<br> of Tel\u00adbrik &amp; Co.</p>";
  const { text, map } = readStory(loadPage(storyPage({ within })));
  for (let start = 0; start < text.length; start += 3) {
    for (const end of [start + 1, start + 7, start + 40]) {
      const span = { start, end: Math.min(end, text.length) };
      const ranges = rangesOf(map, span);
      expect(inked(ranges.map(rangeText).join(""))).toBe(inked(text.slice(span.start, span.end)));
      const [first] = ranges;
      if (first === undefined) continue;
      const leading = /^\s*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      expect([span.start, span.start + leading]).toContain(positionOf(map, first.startNode, first.startOffset));
    }
  }
});

it("gives one range for what stands together, and several around what is left out", () => {
  const within = "<p>Hale <b>met</b> Quill <span hidden>never</span> Press.</p>";
  const { text, map } = readStory(loadPage(storyPage({ within })));
  const start = text.indexOf("Hale met");
  expect(rangesOf(map, { start, end: start + 8 })).toHaveLength(1);
  expect(rangesOf(map, { start, end: start + 21 }).map(rangeText)).toEqual(["Hale met Quill ", "Press."]);
  expect(rangesOf(map, { start: start - 2, end: start })).toEqual([]);
});

it("knows no position in what is not the article's", () => {
  const { document } = new JSDOM(storyPage({ before: "<nav><p>Home</p></nav>" })).window;
  const { map, text } = readStory(document);
  const shown = document.querySelector("article p")?.firstChild;
  const other = document.querySelector("nav p")?.firstChild;
  if (shown === null || shown === undefined || other === null || other === undefined) throw new Error("no text");
  expect(positionOf(map, shown, 10)).toBe(text.indexOf("Norland's") + 10);
  expect(positionOf(map, other, 0)).toBeNull();
});

it("reads open shadow roots and their slots, each part in a range of its own", () => {
  const html = storyPage({
    within: "<story-part><span slot='who'>Ann Hale</span><p>In the light stands this sentence.</p></story-part>",
  });
  const { document } = new JSDOM(html).window;
  const host = document.querySelector("story-part");
  const shadow = host?.attachShadow({ mode: "open" });
  const frame = new JSDOM("<p>Deep in the shadow <slot name='who'></slot> was heard to speak.</p><slot></slot>").window
    .document.body;
  for (const node of frame.childNodes) shadow?.append(document.importNode(node, true));
  const { text, map } = readStory(document);
  const start = text.indexOf("Deep in");
  expect(text).toContain("Deep in the shadow Ann Hale was heard to speak.\n\nIn the light stands this sentence.");
  const ranges = rangesOf(map, { start, end: start + 47 });
  expect(ranges.map(rangeText)).toEqual(["Deep in the shadow ", "Ann Hale", " was heard to speak."]);
});

it("reads a saved page's declared shadow root as a browser does", () => {
  const within =
    "<story-part><template shadowrootmode='open'><p>Declared in the page, this sentence is shown.</p></template></story-part>";
  expect(readStory(loadPage(storyPage({ within }))).text).toContain("Declared in the page, this sentence is shown.");
});
