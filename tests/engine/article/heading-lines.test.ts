import { expect, it } from "vitest";
import { isHeadingLine } from "@/engine/article/page-marks";
import { readPage } from "@/engine/article/read-page";
import { loadPage } from "@/scripts/saved-page";
import { pageOf, storyParagraphs } from "@/tests/support/story-page";

function titleOf(headings: string, head: string): string | undefined {
  const text = storyParagraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const html = pageOf(`${headings}<article>${text}</article>`, head);
  return readPage(loadPage(html), "https://ledger.example/telbrik", { anyway: true }).reading.article?.title;
}

const meters = "The long winter of the meters";
const described = `<meta property="og:title" content="Why the meters of Norhaven stood still all winter">`;

it.each([
  ["over it", `<h1><span class="kicker">Power</span> <span class="headline">${meters}</span></h1>`, meters],
  ["over it, run together", `<h1><span class="Head_overline__3x">Power cuts</span><span>${meters}</span></h1>`, meters],
  ["a day over it", `<h1><span class="date">04.03.2024</span>${meters}</h1>`, meters],
  ["under it", `<h1>${meters} <span class="sub-title">Norhaven waits for the spring</span></h1>`, meters],
  ["of no such name", `<h1><span class="wide">Power</span> ${meters}</h1>`, `Power ${meters}`],
  ["that is most of it", `<h1><span class="kicker">${meters}</span> of Norhaven</h1>`, `${meters} of Norhaven`],
  ["that is all of it", `<h1><span class="kicker">${meters}</span></h1>`, meters],
])("reads the headline apart from a line %s", (_what, heading, title) => {
  expect(titleOf(heading, described)).toBe(title);
});

it("keeps a line under the headline that the page states with it", () => {
  const heading = `<h1>${meters} <span class="subtitle">Norhaven waits for the spring</span></h1>`;
  const head = `<meta property="og:title" content="${meters} – Norhaven waits for the spring">`;
  expect(titleOf(heading, head)).toBe(`${meters} Norhaven waits for the spring`);
});

it.each([
  ["the site's name first", `<title>Four Quiet Years » Archive » ${meters}</title>`],
  ["the site's name last", `<title>${meters} | A letter from Norhaven and elsewhere</title>`],
])("takes the heading that is a part of the page's title for the headline, with %s", (_what, head) => {
  const headings = `<h1><a href="/start">Four Quiet Years</a></h1><h2><a href="/telbrik">${meters}</a></h2>`;
  expect(titleOf(headings, head)).toBe(meters);
});

it.each(["kicker", "article__topline", "Head_overline__3x", "dachzeile ", "post-subtitle", "publish date"])(
  "knows a line of a heading by %s",
  (classes) => {
    expect(isHeadingLine(classes)).toBe(true);
  },
);

it.each(["headline", "topliner", "updated", "title", "subtitled"])("knows no line of a heading by %s", (classes) => {
  expect(isHeadingLine(classes)).toBe(false);
});
