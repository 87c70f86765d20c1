// What the options page does with a file, in a terminal: says what a pack of one's own would change and which lines are
// left out; `build` writes NAME.pack beside it. Fails when a line is left out. Compares with the bundled pack (--base).
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readNameWords } from "@/knowledge/import/read-folder";
import { openBundledKnowledge } from "@/knowledge/lookup/open-knowledge";
import { checkPackFile, type PackCheck } from "@/knowledge/own/check-pack-file";
import { describeCheck } from "@/knowledge/own/describe-check";
import { packTemplate } from "@/knowledge/own/pack-template";
import { readCommandLine } from "@/scripts/command-line/read-command-line";
import { UsageError } from "@/scripts/command-line/usage-error";

const usage = `Usage: npm run pack -- check FILE…
       npm run pack -- build FILE… [--out FOLDER]
       npm run pack -- template

Options: --base FILE (the bundled pack), --words FOLDER`;

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    base: { type: "string", default: "public/knowledge/core.pack" },
    words: { type: "string", default: "assets/words" },
    out: { type: "string" },
  },
});
const [command, ...paths] = positionals;
if (command === "template") {
  process.stdout.write(packTemplate);
} else if ((command === "check" || command === "build") && paths.length > 0) {
  const base = openBundledKnowledge(bytesOf(values.base));
  const words = readNameWords(values.words);
  for (const path of paths) {
    const check = checkPackFile({ bytes: bytesOf(path), fileName: basename(path), before: null }, base, words);
    for (const line of describeCheck(path, check)) console.log(line);
    if (check.kind === "refused" || check.problems.length > 0) process.exitCode = 1;
    if (command === "build") write(path, check);
  }
} else {
  const isKnown = command === "check" || command === "build";
  throw new UsageError(isKnown ? "name a file" : "say what to do: check, build or template");
}

function bytesOf(path: string): ArrayBuffer {
  const file = readFileSync(path);
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

function write(path: string, check: PackCheck): void {
  if (check.kind === "refused" || check.problems.length > 0) {
    console.error(`${path}: not built`);
    process.exitCode = 1;
    return;
  }
  const file = join(values.out ?? dirname(path), `${basename(path).replace(/\.[a-z]+$/i, "")}.pack`);
  writeFileSync(file, new Uint8Array(check.pack));
  console.log(`${file}: ${check.pack.byteLength} bytes`);
}
