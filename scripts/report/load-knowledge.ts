import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compileFacts } from "@/knowledge/compile/compile-facts";
import { readFactsFolder, readNameWords } from "@/knowledge/import/read-folder";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";

const root = resolve(import.meta.dirname, "../..");
const facts = join(root, "assets/knowledge");
const words = join(root, "assets/words");
/** With how it folds names. */
const compiler = [join(root, "knowledge"), join(root, "engine/text")];
const corePack = join(root, "public/knowledge/core.pack");

/**
 * The bundled knowledge, compiled first when there is none or when its facts or their compiler are newer; or the pack in
 * a file. Throws what the file system, FactsError or PackError say.
 */
export function loadKnowledge(path: string | null): Knowledge {
  if (path === null) bringUpToDate();
  const bytes = readFileSync(path ?? corePack);
  return openKnowledge(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function bringUpToDate(): void {
  const made = existsSync(corePack) ? statSync(corePack).mtimeMs : 0;
  if ([facts, words, ...compiler].every((folder) => newestIn(folder) <= made)) return;
  mkdirSync(dirname(corePack), { recursive: true });
  const { bytes } = compileFacts(readFactsFolder(facts), readNameWords(words), "core");
  writeFileSync(corePack, new Uint8Array(bytes));
}

/** When the newest file below `folder` was changed, in milliseconds. */
function newestIn(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Math.max(0, ...paths.map((path) => statSync(join(folder, path)).mtimeMs));
}
