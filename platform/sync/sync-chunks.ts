import { crc32 } from "@/knowledge/pack/crc";

/** What the browser's sync takes: 100 kB in all and 8 kB an item, counted as JSON; two copies have to fit. */
const largestCopy = 45_000;
const chunkLength = 3_500;
const headKey = "settings:head";
const slots = ["a", "b"] as const;
type Slot = (typeof slots)[number];

/** One copy: where its pieces are, and what they must add up to. */
type Copy = { readonly slot: Slot; readonly chunks: number; readonly checksum: number };
type Head = { readonly newest: Copy; readonly before: Copy | null };

/** Everything in the sync area, by key. */
export type SyncArea = Readonly<Record<string, unknown>>;

/** What to write, in this order: the pieces, and only then what points at them. */
export type SyncWrite = { readonly pieces: Record<string, string>; readonly head: Record<string, Head> };

/** The writes that store `text` beside the copy that is there, which stays whole. Null when it is too large. */
export function planSyncWrite(text: string, area: SyncArea): SyncWrite | null {
  if (JSON.stringify(text).length > largestCopy) return null;
  const head = parseHead(area[headKey]);
  const before = head?.newest ?? null;
  const slot = before?.slot === "a" ? "b" : "a";
  const pieces: Record<string, string> = {};
  let chunks = 0;
  for (let at = 0; at < text.length; at += chunkLength) {
    pieces[pieceKey(slot, chunks)] = text.slice(at, at + chunkLength);
    chunks += 1;
  }
  return { pieces, head: { [headKey]: { newest: { slot, chunks, checksum: checksumOf(text) }, before } } };
}

/** The newest copy that is whole; the one before where the newest is not; null when there is none. */
export function readSyncArea(area: SyncArea): string | null {
  const head = parseHead(area[headKey]);
  if (head === null) return null;
  return readCopy(area, head.newest) ?? (head.before === null ? null : readCopy(area, head.before));
}

/** Tells one text from another. */
export function checksumOf(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

function readCopy(area: SyncArea, { slot, chunks, checksum }: Copy): string | null {
  const pieces = Array.from({ length: chunks }, (_none, number) => area[pieceKey(slot, number)]);
  if (!pieces.every((piece) => typeof piece === "string")) return null;
  const text = pieces.join("");
  return checksumOf(text) === checksum ? text : null;
}

function pieceKey(slot: Slot, number: number): string {
  return `settings:${slot}:${String(number)}`;
}

function parseHead(value: unknown): Head | null {
  if (typeof value !== "object" || value === null || !("newest" in value)) return null;
  const newest = parseCopy(value.newest);
  return newest === null ? null : { newest, before: "before" in value ? parseCopy(value.before) : null };
}

function parseCopy(value: unknown): Copy | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("slot" in value) || !("chunks" in value) || !("checksum" in value)) return null;
  const slot = slots.find((name) => name === value.slot);
  const { chunks, checksum } = value;
  if (slot === undefined || typeof checksum !== "number") return null;
  if (typeof chunks !== "number" || !Number.isInteger(chunks) || chunks < 1 || chunks > 100) return null;
  return { slot, chunks, checksum };
}
