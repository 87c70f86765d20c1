import { readPackLength } from "@/knowledge/pack/pack-header";
import { browser } from "./browser";

const packPath = "knowledge/core.pack";
/** So many bytes a piece has, the last one the rest; more pieces under way at once came no sooner. */
const pieceBytes = 3_000_000;
const pieces = 4;

/** Of workers only. */
declare const importScripts: unknown;

/**
 * The bytes of the bundled pack. Chromium, whose background is a worker, hands a file of ours over in small portions, one trip each, so
 * that pieces side by side are there sooner than the whole; Firefox gives the whole for every piece that it is asked for, and at once.
 */
export async function loadPack(): Promise<ArrayBuffer> {
  if (typeof importScripts === "undefined") return fetchBytes({});
  const starts = Array.from({ length: pieces }, (_, index) => index * pieceBytes);
  const asked = starts.map((start, index) => fetchBytes({ range: `bytes=${start}-${index < pieces - 1 ? start + pieceBytes - 1 : ""}` })); // prettier-ignore
  try {
    return await join(asked, starts);
  } catch {
    // A pack that is shorter than that has no such pieces.
    return fetchBytes({});
  }
}

/** How long it is stands in the first piece: the others are put where they belong as they come. Throws where they do not fit. */
async function join(asked: readonly Promise<ArrayBuffer>[], starts: readonly number[]): Promise<ArrayBuffer> {
  const all = Promise.all(asked);
  // Whatever of them fails first is told below.
  all.catch(() => undefined);
  const [first] = asked;
  if (first === undefined) throw new Error("nothing was asked for");
  const bytes = new Uint8Array(readPackLength(await first));
  await Promise.all(
    asked.map(async (piece, index) => {
      const start = starts[index] ?? 0;
      const end = index < asked.length - 1 ? start + pieceBytes : bytes.length;
      const given = new Uint8Array(await piece);
      if (given.length !== end - start) throw new Error("a piece of the pack is not what was asked for");
      bytes.set(given, start);
    }),
  );
  return bytes.buffer;
}

/** The one `fetch` of the whole extension, and of a file of its own. */
async function fetchBytes(headers: Readonly<Record<string, string>>): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(packPath), { headers });
  return response.arrayBuffer();
}
