import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { CollectedPage } from "@/scripts/article-cases";
import { readCommandLine, takeWord } from "@/scripts/command-line/read-command-line";

/**
 * Takes measuring pages out of clones of public repositories: news articles with what is known of them, and fronts, sections
 * and lists of news sites and magazines. The pages are their publishers'; they are for measuring and stay outside of the project.
 */
const usage = "Usage: npx tsx scripts/collect-news-pages.ts CLONES OUT (which clones: docs/measurements.md)";
const { positionals } = readCommandLine(usage, { allowPositionals: true });
const clones = takeWord(positionals[0], "the folder of the clones");
const out = takeWord(positionals[1], "the folder to fill");
/** Numbers of the pages in github.com/TeamHG-Memex/autopager that are fronts, sections, archives of news sites, magazines and blogs. */
const autopagerLists =
  "9-15 22-23 25-27 33-35 73-77 79-81 85-86 95-107 110-113 124-126 130-131 147-149 151-154 161-165 169 173-176 180-182 192 201-203";

/** fundus saved its pages as UTF-8, whatever they say of themselves. */
const utf8Mark = Buffer.from("\ufeff");

mkdirSync(join(out, "html"), { recursive: true });
const pages: CollectedPage[] = [...fundusArticles(), ...benchmarkArticles(), ...frontPages(), ...listPages()];
writeFileSync(join(out, "pages.json"), JSON.stringify(pages, null, 1));
for (const type of ["article", "front"]) console.log(`${type}: ${pages.filter((page) => page.type === type).length}`);

type FundusInfo = Record<string, { url: string; crawl_date: string }>;
type FundusTruth = {
  title?: string;
  authors?: string[];
  publishing_date?: string;
  body?: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
};

/** github.com/flairNLP/fundus: test pages of news publishers; a publisher's pages and its expected values are in the same order. */
function fundusArticles(): CollectedPage[] {
  const root = "tests/resources/parser/test_data";
  const files = listed("fundus", root);
  return files
    .filter((file) => file.endsWith("meta.info"))
    .flatMap((infoFile) => {
      const folder = infoFile.replace(/\/meta\.info$/, "");
      const info = JSON.parse(shown("fundus", infoFile).toString()) as FundusInfo;
      const publishers = [...new Set(Object.keys(info).map((name) => name.replace(/_\d{4}_.*$/, "")))];
      return publishers.flatMap((publisher) => {
        const names = Object.keys(info)
          .filter((name) => name.startsWith(`${publisher}_`) && files.includes(`${folder}/${name}`))
          .sort();
        const truths = Object.values(
          JSON.parse(shown("fundus", `${folder}/${publisher}.json`).toString()) as object,
        ) as FundusTruth[];
        return names.map((name, index) => {
          const truth: FundusTruth = (truths.length === names.length ? truths[index] : undefined) ?? {};
          const id = `${folder.slice(root.length + 1)}-${name.replace(/\.html\.gz$/, "")}`;
          const body = truth.body?.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]) ?? null;
          const html = Buffer.concat([utf8Mark, gunzipSync(shown("fundus", `${folder}/${name}`))]);
          return kept(id, html, "article", info[name]?.url ?? "", {
            title: truth.title ?? null,
            author: truth.authors === undefined || truth.authors.length === 0 ? null : truth.authors.join(", "),
            published: truth.publishing_date ?? null,
            body: body === null ? null : [...(truth.body?.summary ?? []), ...body].join("\n\n"),
          });
        });
      });
    });
}

/** github.com/scrapinghub/article-extraction-benchmark: news and magazine articles with their text. */
function benchmarkArticles(): CollectedPage[] {
  const repository = "article-extraction-benchmark";
  const truths = JSON.parse(shown(repository, "ground-truth.json").toString()) as Record<
    string,
    { articleBody: string; url: string }
  >;
  return Object.entries(truths).map(([id, { articleBody, url }]) =>
    kept(`benchmark-${id}`, gunzipSync(shown(repository, `html/${id}.html.gz`)), "article", url, { body: articleBody }),
  );
}

/** github.com/grantat/news-similarity: the fronts of eleven US news sites, the first of each month. */
function frontPages(): CollectedPage[] {
  const repository = "news-similarity";
  const sites = JSON.parse(shown(repository, "news-websites-hashes.json").toString()) as {
    "URI-R": string;
    hash: string;
  }[];
  return sites.flatMap(({ "URI-R": url, hash }) =>
    listed(repository, `mementos/${hash}`)
      .filter((file) => file.endsWith("/01.html"))
      .map((file) => kept(file.replaceAll("/", "-").replace(".html", ""), shown(repository, file), "front", url, {})),
  );
}

function listPages(): CollectedPage[] {
  const repository = "autopager";
  const rows = shown(repository, "autopager/data/data.csv").toString().split("\n").slice(1);
  const wanted = new Set(
    autopagerLists.split(" ").flatMap((range) => {
      const [from = 0, to = from] = range.split("-").map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
    }),
  );
  return rows.flatMap((row) => {
    const [number = "", url = ""] = row.split(",");
    return wanted.has(number)
      ? [kept(`autopager-${number}`, shown(repository, `autopager/data/html/${number}.html`), "front", url, {})]
      : [];
  });
}

function kept(
  id: string,
  html: Buffer,
  type: CollectedPage["type"],
  url: string,
  known: Partial<CollectedPage>,
): CollectedPage {
  writeFileSync(join(out, "html", `${id}.html`), html);
  return { id, type, url, title: null, author: null, published: null, body: null, ...known };
}

function listed(repository: string, folder: string): string[] {
  return git(repository, ["ls-tree", "-r", "--name-only", "HEAD", `${folder}/`])
    .toString()
    .split("\n")
    .filter((file) => file !== "");
}

function shown(repository: string, file: string): Buffer {
  return git(repository, ["show", `HEAD:${file}`]);
}

function git(repository: string, words: readonly string[]): Buffer {
  return execFileSync("git", ["-C", join(clones, repository), ...words], { maxBuffer: 2 ** 28 });
}
