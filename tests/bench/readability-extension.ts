import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/**
 * The folder of an extension that reads each page of `hosts` with Readability, when the page is there, and does nothing else:
 * what its content script costs a page is what it costs to read so. Readability rewrites the document that it is given, and whoever
 * reads with it clones the page first.
 */
export function readabilityExtension(hosts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "readability-extension-"));
  const contents = `import { Readability } from "@mozilla/readability";
    new Readability(document.cloneNode(true)).parse();`;
  const stdin = { contents, resolveDir: process.cwd() };
  buildSync({ stdin, bundle: true, minify: true, format: "iife", outfile: join(folder, "read.js") });
  const manifest = {
    manifest_version: 3,
    name: "Readability",
    version: "1",
    content_scripts: [{ js: ["read.js"], matches: hosts, run_at: "document_idle" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
