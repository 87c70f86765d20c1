import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The values of a file that has one a line, packed (".gz") or not. Throws what the file system says, and SyntaxError. */
export function readJsonLines(path: string): unknown[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
}
