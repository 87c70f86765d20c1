import { ruleOutPage } from "@/engine/article/rule-out";
import { readPage } from "@/engine/article/read-page";
import { type ArticleCase, readabilityCases, wcxbCases } from "@/scripts/article-cases";
import { loadPage } from "@/scripts/saved-page";
import { startChromium } from "@/tests/support/chromium";
import { copyExtension } from "@/tests/support/extension-copy";
import { type Load, loadPageIn, type Session } from "./page-load";
import { readabilityExtension } from "./readability-extension";
import { type BenchRow, printRows } from "./row";
import { rowsOfPages } from "./saved-page-rows";

export type SavedPagesOptions = {
  readonly most: number;
  readonly rounds: number;
  /** Pages that are no articles alone. */
  readonly others: boolean;
  /** The folder of an earlier build, to be measured by turns. */
  readonly before: string | null;
};

/** One load of a page by each: with the extension, with Readability's, and twice with neither, which differ by noise. */
export type Round = { readonly ours: Load; readonly readability: Load; readonly without: readonly [Load, Load] };

/** What is known of a page, and its rounds by build: today's, then the one before. */
export type SavedPage = {
  readonly url: string;
  readonly kind: "article" | "walked" | "ruled-out";
  readonly rounds: readonly Round[][];
};

const readabilityHost = "www.readability.example";

/**
 * What the extension adds to saved pages in Chromium, extraction, messages and painting together, and what an extension adds that
 * clones the page and reads it with Readability. Ours meets each page at the address that it was saved from, which it reads too.
 * The four loads of a round go on at the same time, in processes of their own, so that other work on the machine meets all of
 * them. The pages' own scripts are left out, for what they do differs from load to load.
 */
export async function benchSavedPages(data: string, { most, rounds, others, before }: SavedPagesOptions) {
  const site = new Map<string, string>();
  const builds = before === null ? [undefined] : [undefined, before];
  const pages = casesOf(data, { most, others }).map((page, index) => {
    const html = withoutScripts(page.html());
    const url = addressOf(page, html);
    for (const address of [url, ...otherAddresses(index)]) site.set(address, html);
    return { url, kind: kindOf(html, url), rounds: builds.map((): Round[] => []) };
  });
  const hosts = [...new Set(pages.map(({ url }) => `https://${new URL(url).host}/*`))];
  const sessions: Session[] = [];
  try {
    for (const build of builds) {
      const extension = copyExtension("chrome", { hosts, ...(build === undefined ? {} : { build }) });
      const beside = [readabilityExtension([`https://${readabilityHost}/*`])];
      sessions.push(await startChromium(extension, site, { beside }));
    }
    // The first page of a browser pays for what all others share.
    for (const session of sessions) await loadAll(session, pages[0]?.url ?? "", 0);
    for (let round = 0; round < rounds; round++) {
      for (const [index, page] of pages.entries()) {
        for (const [build, session] of sessions.entries())
          page.rounds[build]?.push(await loadAll(session, page.url, index));
      }
      // An hour is long: what is known so far is shown.
      if (round + 1 < rounds) printRows(rowsOfAll(pages, builds.length));
    }
    return rowsOfAll(pages, builds.length);
  } finally {
    for (const session of sessions) await session.close();
  }
}

function casesOf(data: string, { most, others }: Pick<SavedPagesOptions, "most" | "others">): ArticleCase[] {
  if (others)
    return spread(
      wcxbCases(data).filter(({ type }) => type !== "article"),
      most,
    );
  return spread([...readabilityCases(data), ...spread(wcxbCases(data), 60)], most);
}

async function loadAll(session: Session, url: string, index: number): Promise<Round> {
  const [forReadability, one, other] = otherAddresses(index);
  const [ours, readability, ...without] = await Promise.all([
    loadPageIn(session, url),
    loadPageIn(session, forReadability),
    loadPageIn(session, one),
    loadPageIn(session, other),
  ]);
  return { ours, readability, without };
}

/** Where the extension may not run, the same page for the other three loads. */
function otherAddresses(index: number): readonly [string, string, string] {
  return [
    `https://${readabilityHost}/${index}`,
    `https://www.without-it.example/${index}`,
    `https://www.nor-here.example/${index}`,
  ];
}

function rowsOfAll(pages: readonly SavedPage[], builds: number): BenchRow[] {
  return Array.from({ length: builds }, (_, build) => rowsOfPages(pages, build)).flat();
}

function kindOf(html: string, url: string): SavedPage["kind"] {
  const document = loadPage(html);
  if (ruleOutPage(document, url) !== null) return "ruled-out";
  return readPage(document, url).reading.detection.article ? "article" : "walked";
}

/** Where it was saved from: the page says it where its set does not. Over TLS all of them. */
function addressOf({ url, id }: ArticleCase, html: string): string {
  const stated = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(html)?.[0] ?? "";
  const address = url === "" ? (/href=["']?(https?:\/\/[^"'\s>]+)/i.exec(stated)?.[1] ?? "") : url;
  if (!URL.canParse(address)) return `https://www.${id.toLowerCase().replace(/[^a-z\d]/g, "")}.example/story`;
  const { host, pathname, search } = new URL(address);
  return `https://${host}${pathname}${search}`;
}

function withoutScripts(html: string): string {
  return html
    .replace(/<meta[^>]+(?:http-equiv|charset)[^>]*>/gi, "")
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/gi, "");
}

function spread<Value>(values: readonly Value[], most: number): Value[] {
  const step = Math.max(1, values.length / most);
  return values.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
