import { headerBytes, readPackLength } from "@/knowledge/pack/pack-header";
import { browser } from "./browser";

const packPath = "knowledge/core.pack";

/** Of workers only. */
declare const importScripts: unknown;

/**
 * The bytes of the bundled pack. Chromium, whose background is a worker, copies what it was asked for whole once more, into memory that is
 * new each time: it takes a third less to have it put where it shall lie. In Firefox the whole comes sooner.
 */
export async function loadPack(): Promise<ArrayBuffer> {
  // The one `fetch` of the whole extension, and of a file of its own.
  const response = await fetch(browser.runtime.getURL(packPath));
  const reader = typeof importScripts === "undefined" ? null : readerOf(response);
  return reader === null ? response.arrayBuffer() : readPack(reader);
}

/** Null where the browser has none that writes into memory of ours. */
function readerOf({ body }: Response): ReadableStreamBYOBReader | null {
  try {
    return body?.getReader({ mode: "byob" }) ?? null;
  } catch {
    return null;
  }
}

/**
 * How long the pack is stands at its beginning; throws where less comes. Nobody waits for the browser to say that this was all: it takes 20 ms
 * to, and what came after the end would not be read.
 */
async function readPack(reader: ReadableStreamBYOBReader): Promise<ArrayBuffer> {
  const start = await fill(reader, new ArrayBuffer(headerBytes), 0);
  const pack = new ArrayBuffer(readPackLength(start.buffer));
  new Uint8Array(pack).set(new Uint8Array(start.buffer));
  const { buffer, end } = await fill(reader, pack, headerBytes);
  if (end < buffer.byteLength) throw new Error("the pack is cut short");
  return buffer;
}

/** The buffer with what comes from `at` on, and where that ends. Each read takes the memory away and gives it back elsewhere. */
async function fill(
  reader: ReadableStreamBYOBReader,
  into: ArrayBuffer,
  at: number,
): Promise<{ buffer: ArrayBuffer; end: number }> {
  let [buffer, end] = [into, at];
  while (end < buffer.byteLength) {
    const { value, done } = await reader.read(new Uint8Array(buffer, end));
    if (value === undefined) throw new Error("the pack was not read to its end");
    buffer = value.buffer;
    end += value.length;
    if (done) break;
  }
  return { buffer, end };
}
