import { expect, it } from "vitest";
import { lookAtPage, ruleOutScan } from "@/engine/article/look-at-page";
import { readScan } from "@/engine/article/read-scan";
import type { ScannedPage } from "@/engine/article/build-scan";
import { loadPage } from "@/scripts/saved-page";
import { storyPage, storyText, storyUrl } from "@/tests/support/story-page";

const within = `<div class="visually-hidden">Not on the screen, but said aloud to those who listen.</div>
<figure><figcaption>A picture of a meter, by nobody.</figcaption></figure><ul><li><b>One</b> of <a href="/t">two</a></li></ul>`;

function scan(html: string, nodesAtOnce = 1e9, isShown: (element: Element) => boolean = () => true): ScannedPage {
  const look = lookAtPage(loadPage(html), storyUrl, { isShown, ruleOut: null });
  if (look.kind !== "walk") throw new Error(look.detection.signals.join());
  while (look.walk.advance(nodesAtOnce));
  return look.walk.scanned;
}

it("is plain data that is read the same after it was sent", () => {
  const { scan: sent } = scan(storyPage({ within }));
  const { reading, blocks } = readScan(JSON.parse(JSON.stringify(sent)) as typeof sent, storyUrl);
  expect(reading.article?.text).toContain("One of two");
  expect(reading.article?.text).not.toContain("Not on the screen");
  expect(blocks).toHaveLength(reading.article?.paragraphs.length ?? 0);
  expect(readScan(scan(storyPage()).scan, storyUrl).reading.article?.text).toBe(storyText);
});

it.each([1, 2, 7, 50])("sees the same in parts of %i nodes", (nodes) => {
  const whole = scan(storyPage({ within }));
  const inParts = scan(storyPage({ within }), nodes);
  expect(inParts.scan).toEqual(whole.scan);
  expect(inParts.endPiece).toEqual(whole.endPiece);
});

it("bounds the head of a page as the rest of it", () => {
  const last = '<script type="application/ld+json">{}</script>';
  const page = scan(storyPage({ head: `${"<link>".repeat(100_000)}${last}` }));
  expect(page.scan.cut).toBe(true);
  expect(page.scan.jsonLd).toEqual([]);
});

it("asks of each box with prose once whether it is shown, and counts what is", () => {
  const asked: string[] = [];
  const page = scan(storyPage(), 1e9, (element) => {
    asked.push(element.localName);
    return false;
  });
  expect(asked).toEqual(["h1", "p", "p", "p", "p", "p", "p"]);
  expect(page.prose).toBe(0);
  expect(ruleOutScan(page)?.signals).toEqual(["little-text"]);
  expect(ruleOutScan(scan(storyPage()))).toBeNull();
});
