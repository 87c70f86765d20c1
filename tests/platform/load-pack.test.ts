import { afterEach, expect, it, vi } from "vitest";
import { PackError } from "@/knowledge/pack/pack-error";
import { loadPack } from "@/platform/load-pack";
import { packOf } from "@/tests/support/knowledge-of";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("@/tests/support/fake-browser")).fakeBrowser(),
}));

const pack = packOf([{ kind: "company", name: "Telbrik" }]);

/** A browser's answers to requests for pieces of a file; what it gives is the test's. */
function serve(give: (start: number, end: number) => ArrayBuffer) {
  const fetched = vi.fn((_url: string, { headers }: { readonly headers: { readonly range: string } }) => {
    const [, start = "", last = ""] = /^bytes=(\d+)-(\d+)$/.exec(headers.range) ?? [];
    return Promise.resolve({ arrayBuffer: () => Promise.resolve(give(Number(start), Number(last) + 1)) });
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

it("puts the pieces together that a browser gives", async () => {
  serve((start, end) => pack.slice(start, end));
  expect(new Uint8Array(await loadPack())).toEqual(new Uint8Array(pack));
});

it("asks once where a browser gives the whole whatever it is asked for", async () => {
  const fetched = serve(() => pack);
  expect(await loadPack()).toBe(pack);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it("refuses pieces that are not what was asked for, and what is no pack", async () => {
  serve((start, end) => pack.slice(start, start === 0 ? end : end - 1));
  await expect(loadPack()).rejects.toThrow("a piece of the pack");
  serve((start, end) => new ArrayBuffer(end - start));
  await expect(loadPack()).rejects.toThrow(PackError);
});
