import * as v from "valibot";
import { parseDate } from "@/engine/article/parse-date";

const id = v.union([v.string(), v.number(), v.null()]);
const articleLine = v.union([
  v.object({ id: v.optional(id, null), url: v.optional(v.string(), ""), html: v.string() }),
  v.object({
    id: v.optional(id, null),
    text: v.string(),
    url: v.optional(v.string(), ""),
    title: v.optional(v.nullable(v.string()), null),
    published: v.optional(v.nullable(v.string()), null),
  }),
]);

/** One article of a stream: a page, or text. */
export type ArticleLine = v.InferOutput<typeof articleLine>;

/** `error` says what is wrong with the line, for whoever made it. */
export type ParsedLine =
  | { readonly ok: true; readonly article: ArticleLine }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

/** One line of a stream as an article, or why it is none; an id that could be read is kept for the answer. */
export function parseArticleLine(line: string): ParsedLine {
  let value: unknown;
  try {
    // The first line of a file may begin with a byte order mark.
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { ok: false, id: null, error: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const parsed = v.safeParse(articleLine, value);
  if (parsed.success) {
    const fault = faultOf(parsed.output);
    return fault === null ? { ok: true, article: parsed.output } : { ok: false, id: parsed.output.id, error: fault };
  }
  const named = v.safeParse(v.object({ id }), value);
  return {
    ok: false,
    id: named.success ? named.output.id : null,
    error: 'a line is {"id", "url", "html"} or {"id", "text"} with optional "url", "title", "published", all strings',
  };
}

/** What is given must be readable, as on the command line: a report would not tell that it was left aside. "" gives nothing. */
function faultOf(article: ArticleLine): string | null {
  const published = "html" in article ? null : article.published;
  if (published !== null && published !== "" && parseDate(published) === null)
    return `"published" is no date: ${JSON.stringify(published)}`;
  return article.url !== "" && !URL.canParse(article.url)
    ? `"url" is no whole address: ${JSON.stringify(article.url)}`
    : null;
}
