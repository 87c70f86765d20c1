import { boxRow, type Mark, type PageScan, proseLength } from "@/engine/article/page-scan";

/** A part of a scan as a page of its own, and how many blocks of the whole stand before its first. */
export type FocusedScan = { readonly scan: PageScan; readonly before: number };

/** An `article` with less prose is a teaser, a comment, a box in the text. */
const leastStory = 600;
const outermostHeadings: ReadonlySet<string> = new Set(["h1", "h2"]);

/** What is said of the site, not of one story on it. */
const ofSite: ReadonlySet<string> = new Set(["og:site_name", "application-name", "apple-mobile-web-app-title"]);

/**
 * Of a page that has grown to several whole stories, as where the next one follows without end, the one in `box`; null where
 * there are none, or `box` is none of them. What the page says about itself is kept only where it is about the story at `url`.
 */
export function focusScan(scan: PageScan, box: number, url: string): FocusedScan | null {
  const stories = storiesOf(scan);
  if (stories.length < 2 || !stories.includes(box)) return null;
  const around = ancestorsOf(scan, box);
  const [before, end] = [numberOf(scan, box, boxRow.firstBlock), numberOf(scan, box, boxRow.endBlock)];
  const shift = box - around.length;
  const own = isAbout(scan.marks, url);
  return {
    before,
    scan: {
      ...scan,
      boxes: [...rowsAround(scan, around, box), ...rowsWithin(scan, box, shift, before)],
      blocks: scan.blocks.slice(before, end).map((block) => ({ ...block, box: block.box - shift })),
      jsonLd: scan.jsonLd.filter((data) => data.replaceAll("\\/", "/").includes(pathOf(url))),
      marks: scan.marks.flatMap((mark) => {
        if (mark.name === "meta" || mark.name === "title")
          return own || ofSite.has(mark.attributes["property"] ?? mark.attributes["name"] ?? "") ? [mark] : [];
        return mark.block >= before && mark.block <= end ? [{ ...mark, block: mark.block - before }] : [];
      }),
    },
  };
}

function numberOf({ boxes }: PageScan, box: number, field: number): number {
  return boxes[box * boxRow.length + field] ?? 0;
}

/** The outermost `article` boxes that hold a headline and a story's prose. */
function storiesOf(scan: PageScan): number[] {
  const stories: number[] = [];
  const count = scan.boxes.length / boxRow.length;
  for (let box = 0; box < count;) {
    const isArticle = scan.names[numberOf(scan, box, boxRow.name)] === "article";
    if (isArticle && hasHeadline(scan, box) && proseWithin(scan, box) >= leastStory) stories.push(box);
    box = isArticle ? numberOf(scan, box, boxRow.end) : box + 1;
  }
  return stories;
}

function hasHeadline(scan: PageScan, box: number): boolean {
  for (let inner = box + 1; inner < numberOf(scan, box, boxRow.end); inner++)
    if (outermostHeadings.has(scan.names[numberOf(scan, inner, boxRow.name)] ?? "")) return true;
  return false;
}

function proseWithin(scan: PageScan, box: number): number {
  return scan.blocks
    .slice(numberOf(scan, box, boxRow.firstBlock), numberOf(scan, box, boxRow.endBlock))
    .reduce((sum, { text, linkLength }) => sum + proseLength(text.length, linkLength), 0);
}

/** From the root down. */
function ancestorsOf(scan: PageScan, box: number): number[] {
  const around: number[] = [];
  for (let at = numberOf(scan, box, boxRow.parent); at >= 0; at = numberOf(scan, at, boxRow.parent)) around.unshift(at);
  return around;
}

/** The boxes around the story, with nothing in them but the story. */
function rowsAround(scan: PageScan, around: readonly number[], box: number): number[] {
  const within = numberOf(scan, box, boxRow.end) - box;
  const blocks = numberOf(scan, box, boxRow.endBlock) - numberOf(scan, box, boxRow.firstBlock);
  return around.flatMap((at, depth) => {
    const row = rowOf(scan, at);
    row[boxRow.parent] = depth - 1;
    row[boxRow.end] = around.length + within;
    row[boxRow.firstBlock] = 0;
    row[boxRow.endBlock] = blocks;
    return row;
  });
}

function rowsWithin(scan: PageScan, box: number, shift: number, before: number): number[] {
  const rows: number[] = [];
  for (let inner = box; inner < numberOf(scan, box, boxRow.end); inner++) {
    const row = rowOf(scan, inner);
    row[boxRow.parent] = inner === box ? box - shift - 1 : numberOf(scan, inner, boxRow.parent) - shift;
    row[boxRow.end] = numberOf(scan, inner, boxRow.end) - shift;
    row[boxRow.firstBlock] = numberOf(scan, inner, boxRow.firstBlock) - before;
    row[boxRow.endBlock] = numberOf(scan, inner, boxRow.endBlock) - before;
    for (const number of row) rows.push(number);
  }
  return rows;
}

function rowOf({ boxes }: PageScan, box: number): number[] {
  return boxes.slice(box * boxRow.length, (box + 1) * boxRow.length);
}

/** Whether the page's `meta` are about the story at `url`: a page that goes on keeps those of its first. */
function isAbout(marks: readonly Mark[], url: string): boolean {
  const stated = marks.find(({ attributes }) => attributes["property"] === "og:url")?.attributes["content"];
  return stated !== undefined && pathOf(stated) === pathOf(url);
}

function pathOf(url: string): string {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1]?.replace(/\/$/, "") ?? "";
}
