import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gunzipSync } from "node:zlib";
import type { OutsidePage } from "./stage";

/** All saved pages under a folder: `*.html` and `*.html.gz`; the body that a set expects of a page is none. */
export function readOutsidePages(folder: string): OutsidePage[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.html(?:\.gz)?$/.test(name) && !/expected/.test(name))
    .sort();
  return names.map((name) => {
    const bytes = readFileSync(join(folder, name));
    const html = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return { name: relative(".", name), html };
  });
}
