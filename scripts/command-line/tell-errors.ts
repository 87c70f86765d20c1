import { FactsError } from "@/knowledge/compile/problem";
import { FilterError } from "@/knowledge/import/wikidata/dump-filter";
import { DumpError } from "@/knowledge/import/wikidata/read-dump";
import { PackError } from "@/knowledge/pack/pack-error";
import { UsageError } from "./usage-error";

/**
 * From now on this program ends in words that help whoever called it: with status 2 and `usage` where the command line is
 * wrong, with one line and status 1 where something cannot be read. A fault of ours still shows where it is.
 */
export function tellErrors(usage: string): void {
  process.on("uncaughtException", (error) => {
    // A reader that has seen enough ("| head") is no failure.
    if (codeOf(error) === "EPIPE") process.exit(0);
    const isUsage = error instanceof UsageError || codeOf(error).startsWith("ERR_PARSE_ARGS");
    if (isUsage) process.stderr.write(`${error.message}\n\n${usage}\n`);
    else if (isUnreadable(error)) process.stderr.write(`${error.message}\n`);
    else console.error(error);
    if (error instanceof FactsError) process.stderr.write(`${error.problems.length} problems\n`);
    process.exit(isUsage ? 2 : 1);
  });
}

/** What a file system, a compressed file, a text that should be JSON, a pack, facts or a dump have against being read. */
function isUnreadable(error: Error): boolean {
  const ours = [FactsError, PackError, DumpError, FilterError, SyntaxError];
  return "syscall" in error || codeOf(error).startsWith("Z_") || ours.some((kind) => error instanceof kind);
}

function codeOf(error: Error): string {
  return "code" in error ? String(error.code) : "";
}
