import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { lookAtPage } from "@/engine/article/look-at-page";
import { boxRow, type PageScan } from "@/engine/article/page-scan";
import { pageScanSchema } from "@/platform/page-scan-schema";
import { loadPage } from "@/scripts/saved-page";
import { storyPage, storyUrl } from "@/tests/support/story-page";

const storyScan = (): PageScan => scanOf(storyPage());

function scanOf(html: string): PageScan {
  const look = lookAtPage(loadPage(html), storyUrl, { isShown: () => true, ruleOut: null });
  if (look.kind !== "walk") throw new Error("the story was ruled out");
  look.walk.advance(1e9);
  return JSON.parse(JSON.stringify(look.walk.scanned.scan)) as PageScan;
}

/** The story's boxes with one number changed. */
function withNumber(field: number, value: number, box = 2): Partial<PageScan> {
  const boxes = [...storyScan().boxes];
  boxes[box * boxRow.length + field] = value;
  return { boxes };
}

const withBlock = (change: object): Partial<PageScan> => {
  const [first, ...others] = storyScan().blocks;
  return { blocks: [{ ...first, ...change } as PageScan["blocks"][number], ...others] };
};

describe("pageScanSchema", () => {
  it("takes a scan as it is", () => {
    expect(v.parse(pageScanSchema, storyScan())).toEqual(storyScan());
  });

  it.each([
    ["a link that ends its paragraph with a space", "<p>The report was by <a href='/lind'>Mara Lind </a></p>"],
    ["a link of a space alone", "<p>The report was by Mara Lind<a href='/lind'> </a></p>"],
    [
      "links and lines that end in nothing",
      "<p>By <a href='/a'>Mara <b>Lind</b> <br></a> <a href='/b'> <br> </a><br> </p>",
    ],
    ["a link around blocks", "<a href='/a'><p>Mara Lind </p> <p> of Radio Nord </p> </a>"],
  ])("takes the scan of a page with %s", (_what, html) => {
    const scan = scanOf(storyPage({ within: html }));
    expect(v.safeParse(pageScanSchema, scan).issues).toBeUndefined();
  });

  it.each<[string, Partial<PageScan>]>([
    ["no boxes", { boxes: [] }],
    ["half a row", { boxes: storyScan().boxes.slice(0, -1) }],
    ["a row around itself", withNumber(boxRow.parent, 2)],
    ["a second root", withNumber(boxRow.parent, -1)],
    ["a name that is not there", withNumber(boxRow.name, 10_000)],
    ["a box that ends before it begins", withNumber(boxRow.end, 2)],
    ["a box that ends beyond the page", withNumber(boxRow.end, 10_000)],
    ["blocks that are not there", withNumber(boxRow.endBlock, 10_000)],
    ["a number that is not whole", withNumber(boxRow.classes, 0.5)],
    ["a block of no box", withBlock({ box: 10_000 })],
    ["a link beyond the text", withBlock({ links: [{ start: 0, end: 10_000, url: "" }] })],
    ["a text far above the limit", withBlock({ text: "x".repeat(2_000_001) })],
  ])("refuses %s", (_what, wrong) => {
    expect(v.is(pageScanSchema, { ...storyScan(), ...wrong })).toBe(false);
  });
});
