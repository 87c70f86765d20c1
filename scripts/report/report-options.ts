import { parseArgs } from "node:util";
import { parseDate } from "@/engine/article/parse-date";
import { UsageError } from "@/scripts/command-line/usage-error";

const reportFormats = ["text", "json", "markdown", "csv"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What the command line asks for. */
export type ReportOptions =
  | { readonly kind: "help" }
  /** Articles as JSON lines on standard input. */
  | { readonly kind: "lines"; readonly pack: string | null }
  | {
      readonly kind: "one";
      /** A saved page or a text file. */
      readonly path: string;
      readonly input: "page" | "text";
      readonly format: ReportFormat;
      readonly url: string;
      readonly title: string | null;
      readonly published: string | null;
      readonly pack: string | null;
    };

export const usage = `Usage: npm run --silent report -- PAGE.html [--url ADDRESS] [options]
       npm run --silent report -- --text STORY.txt [--title T] [--url ADDRESS] [--published YYYY-MM-DD] [options]
       npm run --silent report -- --jsonl < IN.jsonl > OUT.jsonl

Options: --format text|json|markdown|csv (text), --pack FILE (the bundled knowledge)
Each line of IN is {"id", "url", "html"} or {"id", "text"} with optional "url", "title", "published".`;

/** Throws UsageError. */
export function parseReportOptions(words: readonly string[]): ReportOptions {
  const { values, positionals } = parseWords(words);
  if (values.help === true) return { kind: "help" };
  const pack = values.pack ?? null;
  if (values.jsonl === true) {
    const others = Object.keys(values).filter((name) => name !== "jsonl" && name !== "pack");
    if (others.length > 0 || positionals.length > 0) {
      throw new UsageError("--jsonl reads standard input and goes with --pack only");
    }
    return { kind: "lines", pack };
  }
  const format = reportFormats.find((each) => each === (values.format ?? "text"));
  if (format === undefined) throw new UsageError(`--format is one of ${reportFormats.join(", ")}`);
  const paths = values.text === undefined ? positionals : [values.text, ...positionals];
  const [path] = paths;
  if (path === undefined) throw new UsageError("name a saved page, or a text with --text");
  if (paths.length > 1) throw new UsageError(`one article at a time: ${paths.join(" ")} (many go through --jsonl)`);
  const published = values.published ?? null;
  if (published !== null && !isDate(published)) {
    throw new UsageError(`--published takes a date such as 2019-09-13, not "${published}"`);
  }
  const url = values.url ?? "";
  if (url !== "" && !URL.canParse(url)) throw new UsageError(`--url takes a whole address, not "${url}"`);
  const input = values.text === undefined ? "page" : "text";
  if (input === "page" && (values.title !== undefined || published !== null)) {
    throw new UsageError("--title and --published go with --text: a page has its own");
  }
  return { kind: "one", path, input, format, url, title: values.title ?? null, published, pack };
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        text: { type: "string" },
        url: { type: "string" },
        title: { type: "string" },
        published: { type: "string" },
        format: { type: "string" },
        pack: { type: "string" },
        jsonl: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A calendar date, with or without a time. */
function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) &&
    parseDate(text) !== null &&
    !Number.isNaN(Date.parse(text))
  );
}
