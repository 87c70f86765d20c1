import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadPack } from "@/platform/load-pack";
import { packOf } from "@/tests/support/knowledge-of";

vi.mock("@/platform/browser", async () => ({
  browser: (await import("@/tests/support/fake-browser")).fakeBrowser(),
}));

const small = packOf([{ kind: "company", name: "Telbrik" }]);
/** As long as the bundled one is: of what is in it only the length is looked at. */
const large = (() => {
  const bytes = new Uint8Array(10_500_000).map((_, index) => index % 251);
  bytes.set(new Uint8Array(small.slice(0, 200)));
  new DataView(bytes.buffer).setUint32(8, bytes.length, true);
  return bytes.buffer;
})();

/** A browser's answers to requests for pieces of a file; what it gives is the test's. */
function serve(pack: ArrayBuffer, give = (bytes: ArrayBuffer) => bytes) {
  const fetched = vi.fn((_url: string, { headers }: { readonly headers: { readonly range?: string } }) => {
    const [, start = "0", last = ""] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "bytes=0-") ?? [];
    if (Number(start) >= pack.byteLength) return Promise.reject(new TypeError("no such piece"));
    const piece = pack.slice(Number(start), last === "" ? undefined : Number(last) + 1);
    return Promise.resolve({ arrayBuffer: () => Promise.resolve(headers.range === undefined ? piece : give(piece)) });
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const isSame = (one: ArrayBuffer, other: ArrayBuffer) => Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

beforeEach(() => vi.stubGlobal("importScripts", () => undefined));
afterEach(() => vi.unstubAllGlobals());

it("puts the pieces together that a worker is given, asked for all at once", async () => {
  const fetched = serve(large);
  const loading = loadPack();
  expect(fetched).toHaveBeenCalledTimes(4);
  expect(isSame(await loading, large)).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(4);
});

it("asks once where the background is a page", async () => {
  vi.stubGlobal("importScripts", undefined);
  const fetched = serve(large);
  expect(isSame(await loadPack(), large)).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it("takes the whole of a pack that has fewer pieces, or of which a piece is not what was asked for", async () => {
  serve(small);
  expect(isSame(await loadPack(), small)).toBe(true);
  serve(large, (bytes) => bytes.slice(1));
  expect(isSame(await loadPack(), large)).toBe(true);
});
