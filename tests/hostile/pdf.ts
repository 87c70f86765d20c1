import { inflateSync } from "node:zlib";

/**
 * What a PDF shows, as text: its glyphs in order, its colours, and how much is filled, stroked and pictured. How the same is
 * cut into pieces (a browser clips at each mark, even where it paints nothing) does not count, nor does the date.
 */
export function drawnIn(pdf: Buffer): string {
  const glyphs: string[] = [];
  const colours = new Set<string>();
  const painted = new Map<string, number>();
  for (const line of contentOf(pdf).flatMap((content) => content.split("\n"))) {
    for (const [, hex, plain] of line.matchAll(/<([\da-f]+)>|\(((?:[^()\\]|\\.)*)\)/gi))
      glyphs.push(hex ?? plain ?? "");
    for (const [colour] of line.matchAll(/(?:[\d.-]+ ){3}(?:rg|RG)\b/g)) colours.add(colour.toLowerCase());
    const operator = /(?:^|\s)(f\*?|F|S|s|B\*?|b\*?|sh|Do)$/.exec(line.trim())?.[1];
    if (operator !== undefined) painted.set(operator, (painted.get(operator) ?? 0) + 1);
  }
  return JSON.stringify([
    glyphs.join(""),
    [...colours].sort(),
    [...painted].sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
}

/** The decoded streams that draw; fonts and pictures are left out. */
function contentOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, data]) => {
    const content = inflated(Buffer.from(data!, "latin1"));
    return /(?:^|\n)(?:BT|q)\s/.test(content) ? [content] : [];
  });
}

/** "" for what is no compressed stream. */
function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}
