/**
 * How well articles are read on pages for which it is known what must and what must not be in the text.
 *
 * FOLDER is `tests` in a clone of github.com: adbar/trafilatura: `evaldata.json`, and pages in `cache` and `eval`. Each entry
 * has a few pieces of text that belong to the article ("with") and a few that stand around it ("without").
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "@/engine/article/read-page";
import { isDay, isSameAuthors, isSameTitle } from "@/scripts/accuracy-articles/as-expected";
import { halfOf } from "@/scripts/accuracy-articles/half-of";
import { readCommandLine, takeOneOf, takeWord } from "@/scripts/command-line/read-command-line";
import { holdsDay, holdsNames } from "@/scripts/expected-in-page";
import { decodePage, loadPage } from "@/scripts/saved-page";

type Entry = {
  readonly file: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly date?: string;
};

const usage = "Usage: npx tsx scripts/accuracy-segments.ts FOLDER [--half 0|1] [--errors]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: { half: { type: "string" }, errors: { type: "boolean", default: false } },
});
const folder = takeWord(positionals[0], "the folder with evaldata.json");
const half = values.half === undefined ? null : takeOneOf("--half", values.half, ["0", "1"]);
const entries = Object.entries(
  JSON.parse(readFileSync(join(folder, "evaldata.json"), "utf8")) as Record<string, Entry>,
);

/** Of so many asked, so many right. */
class Share {
  readonly name: string;
  right = 0;
  of = 0;

  constructor(name: string) {
    this.name = name;
  }

  add(right: boolean, error: string): void {
    this.of += 1;
    if (right) this.right += 1;
    else if (values.errors) console.log(`${this.name.toUpperCase()} ${error}`);
  }

  toString(): string {
    return `${this.name} ${(this.right / this.of).toFixed(3)} (${this.right} of ${this.of})`;
  }
}

const detected = new Share("read as articles");
const wanted = new Share("what belongs to the text");
const unwanted = new Share("what stands around it, left out");
const titles = new Share("titles");
const authors = new Share("authors, where the page holds them");
const dates = new Share("dates, where the page holds them");
for (const [url, entry] of entries) {
  if (half === null || halfOf(entry.file) === Number(half)) measure(url, entry);
}
const found = wanted.right;
const precision = found / (found + unwanted.of - unwanted.right);
const recall = found / wanted.of;
for (const share of [detected, wanted, unwanted, titles, authors, dates]) console.log(share.toString());
console.log(
  `text: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
);

function measure(url: string, { file, with: within, without, title, author, date }: Entry): void {
  const path = ["cache", "eval"].map((name) => join(folder, name, file)).find((one) => existsSync(one));
  if (path === undefined) return;
  const html = decodePage(readFileSync(path));
  detected.add(readPage(loadPage(html), url).reading.detection.article, file);
  const { article } = readPage(loadPage(html), url, { anyway: true }).reading;
  const text = plain(article?.text ?? "");
  for (const piece of within) wanted.add(text.includes(plain(piece)), `${file}: ${piece}`);
  for (const piece of without) unwanted.add(!text.includes(plain(piece)), `${file}: ${piece}`);
  if (title !== undefined && title !== "")
    titles.add(isSameTitle(article?.title ?? "", title), `${file}: "${article?.title}" for "${title}"`);
  const byline = typeof author === "object" ? author.join("; ") : (author ?? "");
  if (byline !== "" && holdsNames(html, byline))
    authors.add(isSameAuthors(article, byline, url), `${file}: ${article?.authors.join("; ")} for ${byline}`);
  if (date !== undefined && date !== "" && holdsDay(html, date))
    dates.add(isDay(article?.published, date), `${file}: ${article?.published} for ${date}`);
}

function plain(text: string): string {
  return text.replaceAll("­", "").replaceAll(/\s+/gu, " ").trim();
}
