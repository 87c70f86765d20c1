import { holdsDay, holdsNames, isShownHeadline } from "@/scripts/expected-in-page";
import { readPage } from "@/engine/article/read-page";
import type { ArticleText } from "@/engine/article/article-text";
import { bodyOf, isDay, isSameAuthors, isSameTitle, wordF1 } from "@/scripts/accuracy-articles/as-expected";
import { halfOf } from "@/scripts/accuracy-articles/half-of";
import { collectedCases, otherCases, readabilityCases, wcxbCases, type ArticleCase } from "@/scripts/article-cases";
import { quantile } from "@/scripts/bench-articles/quantile";
import { readCommandLine, takeOneOf, takeWord } from "@/scripts/command-line/read-command-line";
import { loadPage } from "@/scripts/saved-page";

/** What one page's reading is worth. */
type Result = {
  readonly page: ArticleCase;
  readonly detected: boolean;
  readonly score: number;
  readonly signals: readonly string[];
  readonly body: number | null;
  readonly titleRight: boolean | null;
  readonly authorRight: boolean | null;
  readonly dateRight: boolean | null;
  /** Right, or the headline that the page shows where the expected one is in its metadata alone. */
  readonly shownTitleRight: boolean | null;
  /** The sets give now the day of publishing, now that of the last change. */
  readonly eitherDateRight: boolean | null;
  /** Whether the saved page holds what is expected: some were saved without the scripts that did. */
  readonly holdsDate: boolean;
  readonly holdsAuthor: boolean;
  readonly milliseconds: number;
  readonly article: ArticleText | null;
};

const usage =
  "Usage: npx tsx scripts/accuracy-articles.ts DATA [--errors] [--without-scripts] [--half 0|1] [--collected FOLDER] [FOLDER-OF-OTHER-PAGES…]";

const { values, positionals } = readCommandLine(usage, {
  allowPositionals: true,
  options: {
    errors: { type: "boolean", default: false },
    // Pages as an archive without scripts keeps them: without JSON-LD.
    "without-scripts": { type: "boolean", default: false },
    // Rules are shaped on half 0; half 1 is for measuring alone.
    half: { type: "string" },
    collected: { type: "string" },
  },
});
const [first, ...folders] = positionals;
const data = takeWord(first, "the folder of the data");
const half = values.half === undefined ? null : takeOneOf("--half", values.half, ["0", "1"]);
const { collected } = values;
const cases = [
  ...wcxbCases(data),
  ...readabilityCases(data),
  ...(collected === undefined ? [] : collectedCases(collected)),
  ...folders.flatMap(otherCases),
];
const results = cases.filter(({ id }) => half === null || halfOf(id) === Number(half)).map(measure);
report(results);
if (collected !== undefined) reportCollected(results.filter(({ page }) => page.set === "collected"));
if (values.errors) for (const result of results) listErrors(result);

function measure(page: ArticleCase): Result {
  const html = page.html();
  const document = loadPage(values["without-scripts"] ? html.replace(/<script\b[^]*?<\/script>/gi, "") : html);
  const from = performance.now();
  const { reading } = readPage(document, page.url, { anyway: page.type === "article" });
  const milliseconds = performance.now() - from;
  const { article, detection } = reading;
  const isArticle = page.type === "article";
  const titleRight = isArticle && page.title !== null ? isSameTitle(article?.title ?? "", page.title) : null;
  return {
    page,
    shownTitleRight: titleRight === false ? isShownHeadline(article, page.title ?? "", html) : titleRight,
    holdsDate: page.published !== null && holdsDay(html, page.published),
    holdsAuthor: page.author !== null && holdsNames(html, page.author),
    detected: isArticle ? readPage(document, page.url).reading.detection.article : detection.article,
    score: detection.score,
    signals: detection.signals,
    milliseconds,
    body: isArticle && page.body !== null ? wordF1(bodyOf(article, page.body), page.body) : null,
    titleRight,
    authorRight: isArticle && page.author !== null ? isSameAuthors(article, page.author, page.url) : null,
    dateRight: isArticle && page.published !== null ? isDay(article?.published, page.published) : null,
    eitherDateRight:
      isArticle && page.published !== null
        ? isDay(article?.published, page.published) || isDay(article?.modified, page.published)
        : null,
    article,
  };
}

function report(all: readonly Result[]): void {
  const wcxb = all.filter(({ page }) => page.set === "wcxb");
  const articles = wcxb.filter(({ page }) => page.type === "article");
  const types = [...new Set(wcxb.map(({ page }) => page.type))];
  for (const type of types) {
    const of = wcxb.filter(({ page }) => page.type === type);
    console.log(`${type}: ${of.filter(({ detected }) => detected).length} of ${of.length} read as articles`);
  }
  const others = wcxb.filter(({ page }) => page.type !== "article");
  const recall = share(articles.map(({ detected }) => detected));
  const specificity = share(others.map(({ detected }) => !detected));
  console.log(
    `detection: balanced accuracy ${((recall + specificity) / 2).toFixed(3)} (articles ${recall.toFixed(3)}, others ${specificity.toFixed(3)})`,
  );
  const readability = all.filter(({ page }) => page.set === "readability");
  console.log(`readability pages read as articles: ${share(readability.map(({ detected }) => detected)).toFixed(3)}`);
  const foreign = all.filter(({ page }) => page.set === "other");
  if (foreign.length > 0)
    console.log(
      `other pages: ${foreign.filter(({ detected }) => detected).length} of ${foreign.length} read as articles`,
    );
  for (const [name, of] of [
    ["wcxb articles", articles],
    ["readability pages", readability],
    ["collected news articles", all.filter(({ page }) => page.set === "collected" && page.type === "article")],
  ] as const) {
    if (of.length > 0) reportTexts(name, of);
  }
  const times = all.map(({ milliseconds }) => milliseconds);
  console.log(
    `reading: median ${quantile(times, 0.5).toFixed(2)} ms, 95th percentile ${quantile(times, 0.95).toFixed(2)} ms of ${times.length} pages`,
  );
}

/** What is read of the articles of one set: texts, titles, authors and dates. */
function reportTexts(name: string, of: readonly Result[]): void {
  const bodies = of.flatMap(({ body }) => (body === null ? [] : [body]));
  const count = (values: readonly (boolean | null)[]) => values.filter((value) => value !== null);
  const rate = (values: readonly (boolean | null)[]) => `${share(count(values)).toFixed(3)} of ${count(values).length}`;
  const held = of.filter(({ holdsDate }) => holdsDate);
  const unchanged = held.filter(({ dateRight, eitherDateRight }) => dateRight === true || eitherDateRight !== true);
  const named = of.filter(({ holdsAuthor }) => holdsAuthor);
  console.log(`${name}: body word F1 ${mean(bodies).toFixed(4)} of ${bodies.length}`);
  console.log(
    `  titles ${rate(of.map(({ titleRight }) => titleRight))}; or as shown ${rate(of.map(({ shownTitleRight }) => shownTitleRight))}`,
  );
  console.log(
    `  authors ${rate(of.map(({ authorRight }) => authorRight))}; where the page holds them ${rate(named.map(({ authorRight }) => authorRight))}; wrong names on ${of.filter(({ authorRight, article }) => authorRight === false && article?.authors.length !== 0).length} pages`,
  );
  console.log(
    `  dates ${rate(of.map(({ dateRight }) => dateRight))}; published or changed ${rate(of.map(({ eitherDateRight }) => eitherDateRight))}; where the page holds them ${rate(held.map(({ dateRight }) => dateRight))} and ${rate(held.map(({ eitherDateRight }) => eitherDateRight))}; and where it is not the day of a change ${rate(unchanged.map(({ dateRight }) => dateRight))}`,
  );
}

/** News articles and fronts: as they stand, and as if nothing were known of their address. */
function reportCollected(all: readonly Result[]): void {
  for (const type of ["article", "front"]) {
    const of = all.filter(({ page }) => page.type === type);
    const read = (values: readonly boolean[]) => `${values.filter((value) => value).length} of ${values.length}`;
    const withoutAddress = of.map(({ page }) => readPage(loadPage(page.html()), "").reading.detection.article);
    console.log(
      `collected, ${type}: ${read(of.map(({ detected }) => detected))} read as articles; without their address ${read(withoutAddress)}`,
    );
  }
}

function listErrors(result: Result): void {
  const { page, article } = result;
  const isArticle = page.type === "article";
  if (result.detected !== isArticle)
    console.log(`DETECT ${page.id} ${page.type} ${result.score} ${page.url} ${result.signals.join(" ")}`);
  if (result.body !== null && result.body < 0.96) console.log(`BODY ${page.id} ${result.body.toFixed(3)} ${page.url}`);
  if (result.titleRight === false) console.log(`TITLE ${page.id} «${article?.title}» for «${page.title}»`);
  if (result.authorRight === false)
    console.log(`AUTHOR ${page.id} «${article?.authors.join("; ")}» for «${page.author}» ${page.url}`);
  if (result.eitherDateRight === false)
    console.log(`DATE ${page.id} ${article?.published} ${article?.modified} for ${page.published} ${page.url}`);
}

function share(values: readonly (boolean | null)[]): number {
  return values.length === 0 ? Number.NaN : values.filter((value) => value === true).length / values.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
