import { createHash } from "node:crypto";

/** Which half of a set a page is in, 0 or 1: by a hash of its name, so that the halves stay the same when the set grows. */
export function halfOf(id: string): number {
  return (createHash("sha1").update(id).digest().at(-1) ?? 0) % 2;
}
