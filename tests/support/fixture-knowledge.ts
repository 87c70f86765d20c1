import { resolve } from "node:path";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { readFactsFolder } from "@/knowledge/import/read-folder";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { nameWords } from "./knowledge-of";

const invented = resolve(import.meta.dirname, "../fixtures/knowledge");

/** The bytes of the pack about the invented parties of the story pages. */
export function inventedPack(): ArrayBuffer {
  return compileFacts(readFactsFolder(invented), nameWords, "invented").bytes;
}

/** The same, opened. */
export function inventedKnowledge(): Knowledge {
  return openKnowledge(inventedPack());
}
