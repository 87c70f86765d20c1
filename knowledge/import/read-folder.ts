import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import { type NameWords, parseWords } from "@/knowledge/compile/name-words";

/** All files of a facts folder, by their path in it. */
export function readFactsFolder(folder: string): FactsFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:tsv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join("/"), text: readFileSync(path, "utf8") }));
}

/** The lists of words in `folder` that make a bare name dangerous; a list that is not there is empty. */
export function readNameWords(folder: string): NameWords {
  const list = (...names: readonly string[]): ReadonlySet<string> => {
    const paths = names.map((name) => join(folder, `${name}.txt`)).filter((path) => existsSync(path));
    return new Set(paths.flatMap((path) => [...parseWords(readFileSync(path, "utf8"))]));
  };
  const given = list("given-names", "given-names-us");
  return { ordinary: list("ordinary"), given, surnames: list("surnames"), places: new Set() };
}
