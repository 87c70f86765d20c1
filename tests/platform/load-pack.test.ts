import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { loadPack } from "@/platform/load-pack";
import { packOf } from "@/tests/support/knowledge-of";

vi.mock("@/platform/browser", async () => ({
  browser: (await import("@/tests/support/fake-browser")).fakeBrowser(),
}));

const pack = packOf([{ kind: "company", name: "Telbrik" }]);

/** A browser's answer, which comes in portions of so many bytes. */
function serve(bytes: ArrayBuffer, portion: number, writesIntoOurs = true) {
  const portions = Array.from(
    { length: Math.ceil(bytes.byteLength / portion) },
    (_, index) => new Uint8Array(bytes.slice(index * portion, (index + 1) * portion)),
  );
  const start = (controller: ReadableStreamController<Uint8Array>) => {
    for (const each of portions) controller.enqueue(each);
    controller.close();
  };
  const body = writesIntoOurs ? new ReadableStream({ type: "bytes", start }) : new ReadableStream({ start });
  const whole = vi.fn(() => Promise.resolve(bytes));
  const fetched = vi.fn(() => Promise.resolve({ body, arrayBuffer: whole }));
  vi.stubGlobal("fetch", fetched);
  return { fetched, whole };
}

const isSame = (one: ArrayBuffer, other: ArrayBuffer) => Buffer.compare(Buffer.from(one), Buffer.from(other)) === 0;

beforeEach(() => vi.stubGlobal("importScripts", () => undefined));
afterEach(() => vi.unstubAllGlobals());

it.each([
  ["at once", pack.byteLength],
  ["in portions", 1_000],
  ["with its header in pieces", 7],
])("has a worker's browser write the pack where it shall lie, however it comes: %s", async (_how, portion) => {
  const { fetched, whole } = serve(pack, portion);
  expect(isSame(await loadPack(), pack)).toBe(true);
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(whole).not.toHaveBeenCalled();
});

it("takes the whole where the background is a page, and where the browser writes into no memory of ours", async () => {
  expect(isSame(await served(serve(pack, 1_000, false)), pack)).toBe(true);
  vi.stubGlobal("importScripts", undefined);
  expect(isSame(await served(serve(pack, 1_000)), pack)).toBe(true);
});

it("reads no further than the pack says that it goes", async () => {
  serve(new Uint8Array([...new Uint8Array(pack), 0]).buffer, 1_000);
  expect(isSame(await loadPack(), pack)).toBe(true);
});

it.each([
  ["is cut short", pack.slice(0, -1)],
  ["has no whole header", pack.slice(0, 20)],
  ["is empty", new ArrayBuffer(0)],
  ["is something else", new TextEncoder().encode("<!doctype html>".repeat(100)).buffer],
])("refuses a pack that %s", async (_what, bytes) => {
  serve(bytes, 1_000);
  await expect(loadPack()).rejects.toThrow();
});

async function served({ whole }: ReturnType<typeof serve>): Promise<ArrayBuffer> {
  const loaded = await loadPack();
  expect(whole).toHaveBeenCalledTimes(1);
  return loaded;
}
