import type { Tab } from "@/tests/support/reader";

/** Edges in CSS pixels of the window. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export type Difference = {
  /** Pixels that differ, all together. */
  readonly pixels: number;
  /** Those of them that are in none of the boxes. */
  readonly outside: number;
  /** Boxes, by their number, in which nothing differs. */
  readonly untouched: readonly number[];
};

/** What two PNG pictures of a window `width` CSS pixels wide differ in; the browser itself decodes them. */
export async function comparePictures(
  tab: Tab,
  pictures: readonly [Buffer, Buffer],
  { boxes, slack, width }: { readonly boxes: readonly Box[]; readonly slack: number; readonly width: number },
): Promise<Difference> {
  const [one, other] = pictures.map((picture) => JSON.stringify(picture.toString("base64")));
  return await tab.evaluate<Difference>(
    `(${difference})(${one}, ${other}, ${JSON.stringify({ boxes, slack, width })})`,
  );
}

/** Runs in a page. */
const difference = `async (one, other, { boxes, slack, width }) => {
  const pixelsOf = async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (byte) => byte.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [left, right] = [await pixelsOf(one), await pixelsOf(other)];
  const scale = left.width / width;
  const [lefts, rights] = [left, right].map(({ data }) => new Uint32Array(data.buffer));
  const found = { pixels: 0, outside: 0, touched: new Set() };
  for (let at = 0; at < lefts.length; at++) {
    if (lefts[at] === rights[at]) continue;
    found.pixels += 1;
    const [x, y] = [(at % left.width) / scale, Math.floor(at / left.width) / scale];
    const within = boxes.flatMap((box, index) =>
      x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack ? [index] : []);
    if (within.length === 0) found.outside += 1;
    for (const index of within) found.touched.add(index);
  }
  const untouched = boxes.flatMap((_box, index) => (found.touched.has(index) ? [] : [index]));
  return { pixels: found.pixels, outside: found.outside, untouched };
}`;
