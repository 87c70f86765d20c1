import { expect, it } from "vitest";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyPage, storyParagraphs, storyText, storyTitle, storyUrl } from "@/tests/support/story-page";

const otherText = "Quill Press has sold the last of its printing houses in the north of the country to a rival.";
const more = "The regulator has asked for each bill of the last ten years, and the company has sent them all. ".repeat(
  25,
);
const menu = Array.from({ length: 12 }, (_, place) => `${place}. ${otherText}`);
const paragraphs = storyParagraphs.map((text) => `<p>${text}</p>`);

function textOf(html: string): string {
  return readPage(loadPage(html), storyUrl).reading.article?.text ?? "";
}

/** Cards that announce other stories. */
function cards(excerpt: string): string {
  const each = [1, 2, 3].map(
    (day) =>
      `<div><div><h3><a href="/2024/03/0${day}/a">Another story of day ${day}</a></h3></div><p>${excerpt}</p></div>`,
  );
  return `<div>${each.join("")}</div>`;
}

function links(site: string): string {
  const names = ["The first report of the ministry", "The second report", "What parliament said", "The list of prices"];
  return `<ul>${names.map((name, place) => `<li><a href="${site}/${place}">${name}</a></li>`).join("")}</ul>`;
}

it.each([
  ["headlines of other stories in the text", storyPage({ within: cards("Energy") })],
  ["what other stories say, under the text", storyPage().replace("</article>", `${cards(otherText)}</article>`)],
  ["links to the site's own stories", storyPage({ within: links("https://www.evening-ledger.example/2024") })],
  ["links to another host of the site", storyPage({ within: links("https://archive.evening-ledger.org.example") })],
  [
    "bare addresses",
    storyPage({
      within: links("https://norland.example").replace(/(<a href="([^"]+)">)[^<]+/g, "$1$2"),
    }),
  ],
  [
    "a menu that says more than the story",
    pageOf(
      `<div><nav>${menu.map((text) => `<div><p>${text}</p></div>`).join("")}</nav><h1>${storyTitle}</h1>${paragraphs.join("")}</div>`,
    ),
  ],
])("leaves out %s", (_what, html) => {
  expect(textOf(html)).toBe(storyText);
});

it("leaves out a gallery beside a story, whatever its captions weigh, and keeps one that is the story", () => {
  const pictures = `<div class="photo-gallery">${[1, 2, 3].map((place) => `<div><p>${place}. ${more}</p></div>`).join("")}</div>`;
  const beside = pageOf(`<article><h1>${storyTitle}</h1>${paragraphs.join("")}<p>${more}</p>${pictures}</article>`);
  expect(textOf(beside)).toBe([storyText, more.trim()].join("\n\n"));
  const alone = pageOf(`<article><h1>${storyTitle}</h1>${paragraphs[0]}${pictures}</article>`);
  expect(textOf(alone)).toContain(`3. ${more.trim()}`);
});

it.each([
  ["Read also", (text: string) => text],
  ["Auch interessant", (text: string) => text],
  ["About the author", () => ""],
])("goes on after other stories under a heading among the paragraphs: %s", (heading, left) => {
  const after = `${storyParagraphs[3]} ${storyParagraphs[4]}`;
  const html = pageOf(
    `<article><h1>${storyTitle}</h1>${paragraphs.slice(0, 3).join("")}<h2>${heading}</h2>${cards(otherText)}<p>${after}</p></article>`,
  );
  expect(textOf(html)).toBe([storyTitle, ...storyParagraphs.slice(0, 3), left(after)].filter(Boolean).join("\n\n"));
});

it.each([
  ["a heading with nothing behind it", `<h3>Trending at the Ledger</h3><h2>Showcase</h2>`],
  ["a rule made of marks", `<p>* * *</p><p>--</p>`],
  ["labels of a gallery and a player", `<p>View full size image</p><p>Press spacebar to pause and continue.</p>`],
  ["where to follow a writer with an initial", `<p>Follow Ann B. Reed on Twitter @annbreed</p>`],
  ["topics", `<p>Topics: Gas meters, Norland</p>`],
])("leaves out what ends no story: %s", (_what, within) => {
  const html = pageOf(`<article><h1>${storyTitle}</h1>${paragraphs.join("")}${within}</article>`);
  expect(textOf(html)).toBe([storyTitle, ...storyParagraphs].join("\n\n"));
});

it("keeps links to other sites: they are the story's sources", () => {
  expect(textOf(storyPage({ within: links("https://norland.example") }))).toContain(
    "The first report of the ministry\n\nThe second report\n\nWhat parliament said\n\nThe list of prices",
  );
});

it("keeps linked headings that are the story's own parts", () => {
  const parts = [1, 2, 3].map(
    (day) => `<div><h3><a href="/maker-${day}">Maker number ${day}</a></h3><p>${more.slice(0, 400)}</p></div>`,
  );
  const text = textOf(storyPage({ within: `<div>${parts.join("")}</div>` }));
  expect(text).toContain("Maker number 1");
  expect(text).toContain("Maker number 3");
});

it.each([
  [
    "related stories have a box",
    `<div><h2>Related news</h2><h3><a href="/x">The meter that ran backwards</a></h3></div>`,
  ],
  ["a player has a label", `<div class="player"><div><h4>Up next</h4></div></div>`],
])("goes on after a foreign heading in a box of its own: %s", (_what, within) => {
  expect(textOf(storyPage({ within }))).toBe(storyText);
});

it("reads all parts of an article, though the headline stands in one that is long enough to be one", () => {
  const part = `<div class="part"><p>${otherText.repeat(12)}</p></div>`;
  const html = pageOf(`<article><section><div><h1>${storyTitle}</h1><p>${more}</p></div>${part}</section></article>`);
  expect(textOf(html).split("\n\n")).toHaveLength(3);
});

it("reads the story of the headline, where a longer one comes after it", () => {
  const story = `<article><h1>${storyTitle}</h1><div class="article-body">${paragraphs.join("")}<p>${more}</p></div></article>`;
  const next = `<article><h2>Quill Press sells its houses</h2><div class="article-body">${`<p>${otherText}</p>`.repeat(60)}</div></article>`;
  expect(textOf(pageOf(`${story}<div>${next}</div>`))).toBe([storyText, more.trim()].join("\n\n"));
});

it("keeps what a page folds into drawers", () => {
  const within = `<div class="drawer"><p>The regulator will publish what it has found before the summer, it said.</p></div>`;
  expect(textOf(storyPage({ within }))).toContain("before the summer, it said.");
});
