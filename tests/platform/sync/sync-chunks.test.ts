import { expect, it } from "vitest";
import { planSyncWrite, readSyncArea, type SyncArea } from "@/platform/sync/sync-chunks";

function store(area: SyncArea, text: string): SyncArea {
  const write = planSyncWrite(text, area);
  if (write === null) throw new Error("too large");
  return { ...area, ...write.pieces, ...write.head };
}

const first = JSON.stringify({ sites: Array.from({ length: 600 }, (_none, index) => `site-${index}.example`) });
const second = first.replaceAll("site", "page");

it("gives back what was stored, newest first, within the browser's quotas", () => {
  const area = store(store({}, first), second);
  expect(readSyncArea(area)).toBe(second);
  const sizes = Object.entries(area).map(([key, value]) => key.length + JSON.stringify(value).length);
  expect(Math.max(...sizes)).toBeLessThan(8_192);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(102_400);
});

it("falls back to the last good copy when a piece is missing, changed, or not written yet", () => {
  const before = store({}, first);
  const after = store(before, second);
  const newest = Object.keys(after).filter((key) => !(key in before));
  expect(newest.length).toBeGreaterThan(1);
  for (const key of newest) {
    const { [key]: _lost, ...rest } = after;
    expect(readSyncArea(rest)).toBe(first);
    expect(readSyncArea({ ...after, [key]: "changed" })).toBe(first);
  }
  const write = planSyncWrite(second, before);
  expect(readSyncArea({ ...before, ...write?.pieces })).toBe(first);
});

it("reads nothing where there is nothing, or nothing of ours", () => {
  for (const head of [undefined, null, 7, {}, { newest: null }, { newest: { slot: "c", chunks: 1, checksum: 1 } }]) {
    expect(readSyncArea({ "settings:head": head })).toBeNull();
  }
  expect(readSyncArea({ "settings:head": { newest: { slot: "a", chunks: 1e9, checksum: 1 } } })).toBeNull();
});

it("stores nothing that would not fit twice", () => {
  expect(planSyncWrite("x".repeat(60_000), {})).toBeNull();
});
