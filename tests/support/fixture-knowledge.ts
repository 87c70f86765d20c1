import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import type { FactsFile } from "@/knowledge/compile/fact-row";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { nameWords } from "./knowledge-of";

const invented = resolve(import.meta.dirname, "../fixtures/knowledge");

/** The bytes of the pack about the invented parties of the story pages. */
export function inventedPack(): ArrayBuffer {
  return compileFacts(factsFilesIn(invented), nameWords, "invented").bytes;
}

export function inventedKnowledge(): Knowledge {
  return openKnowledge(inventedPack());
}

function factsFilesIn(folder: string): FactsFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort()
    .map((path) => ({ path: relative(folder, path), text: readFileSync(path, "utf8") }));
}
