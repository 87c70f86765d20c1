import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { DumpItem } from "./dump-item";

/** The dump is cut short or not in the form of Wikidata's entity dumps. */
export class DumpError extends Error {
  override readonly name = "DumpError";
}

/**
 * The items of a dump, one after the other, so that memory does not grow with it: `.json` or `.json.gz`, one big array
 * with an item a line. Lines that `mayMatter` does not want are not parsed.
 */
export async function* readDump(path: string, mayMatter: (line: string) => boolean): AsyncGenerator<DumpItem> {
  const file = createReadStream(path);
  const input = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  // What goes wrong below the pipe would otherwise end the process.
  if (input !== file) file.on("error", (error) => input.destroy(error));
  let number = 0;
  let isEnded = false;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const text = line.trim();
    if (text === "]" || text.endsWith("}]")) isEnded = true;
    const item = text.replace(/^\[/, "").replace(/[,\]]$/, "");
    if (item !== "" && mayMatter(item)) yield parseItem(item, number);
  }
  if (!isEnded) throw new DumpError(`the dump is cut short after line ${number}: fetch it again`);
}

function parseItem(text: string, line: number): DumpItem {
  try {
    return JSON.parse(text) as DumpItem;
  } catch (cause) {
    throw new DumpError(`line ${line} is no item: is this an entity dump with one item a line?`, { cause });
  }
}
