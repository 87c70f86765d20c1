import { packLengthBytes, readPackLength } from "@/knowledge/pack/pack-header";
import { browser } from "./browser";

const packPath = "knowledge/core.pack";
/** So many pieces are under way at once; more came no sooner. */
const pieces = 4;

/**
 * The bytes of the bundled pack. Chromium hands a file of ours over in small portions, one trip each, so that pieces side by
 * side are there sooner than the whole; Firefox gives the whole for every piece that it is asked for, and at once.
 */
export async function loadPack(): Promise<ArrayBuffer> {
  const head = await fetchPiece(0, packLengthBytes);
  if (head.byteLength !== packLengthBytes) return head;
  const length = readPackLength(head);
  const step = Math.ceil(length / pieces);
  const bytes = new Uint8Array(length);
  await Promise.all(
    Array.from({ length: pieces }, async (_, index) => {
      const start = index * step;
      const end = Math.min(start + step, length);
      const piece = await fetchPiece(start, end);
      if (piece.byteLength !== end - start) throw new Error("a piece of the pack is not what was asked for");
      bytes.set(new Uint8Array(piece), start);
    }),
  );
  return bytes.buffer;
}

/** The one `fetch` of the whole extension, and of a file of its own. From `start` up to `end`, or the whole file. */
async function fetchPiece(start: number, end: number): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(packPath), { headers: { range: `bytes=${start}-${end - 1}` } });
  return response.arrayBuffer();
}
