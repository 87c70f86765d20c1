import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import { type NameWords, parseWords } from "@/knowledge/compile/name-words";
import { FactsError } from "@/knowledge/compile/problem";

/** All files of a facts folder, by their path in it. Throws FactsError where there is none, and what the file system says. */
export function readFactsFolder(folder: string): FactsFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  if (paths.length === 0)
    throw new FactsError([
      { file: folder, line: null, what: "there is no table in it", remedy: "name a facts folder" },
    ]);
  return paths.map((path) => ({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

/** The lists of words in `folder` that make a bare name dangerous. Throws where one is missing: without it names are unguarded. */
export function readNameWords(folder: string): NameWords {
  const list = (name: string): ReadonlySet<string> => parseWords(readFileSync(join(folder, `${name}.txt`), "utf8"));
  const given = new Set([...list("given-names"), ...list("given-names-us")]);
  return { ordinary: list("ordinary"), given, surnames: list("surnames"), places: new Set() };
}
