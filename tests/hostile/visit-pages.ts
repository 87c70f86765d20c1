import type { PageState } from "@/platform/page-state";
import { allPageFixtures } from "@/tests/support/page-fixtures";
import type { Tab } from "@/tests/support/reader";
import { hostilePages } from "./pages/hostile-pages";
import type { Stage } from "./stage";
import { askWitness, type Seen, sha256, withWitness } from "./witness";

/** What one page has seen and caused, beside what it would have without us. */
export type Visit = {
  readonly name: string;
  readonly isRead: boolean;
  /** Whether it could not be read at all. */
  readonly isFailed: boolean;
  readonly isSame: boolean;
  readonly records: number;
  readonly messages: number;
  /** What the page can find with us in it and not without us. */
  readonly traces: readonly string[];
  readonly highlights: number;
  /** How many ranges are marked, and the words of those that are no words of what the report says is there. */
  readonly marked: number;
  readonly misplaced: readonly string[];
  readonly extraRequests: readonly string[];
  readonly errors: readonly string[];
};

/** Time for what is done after the marks are painted, in ms. */
const rest = 120;

type Page = { readonly name: string; readonly html: string };

const normalPages = (): Page[] => allPageFixtures().map(({ slug, html }) => ({ name: slug, html }));

const visits = new WeakMap<Stage, Promise<readonly Visit[]>>();

/** Visits the project's pages, those from outside and the hostile ones, once a stage: several rows ask about them. */
export function visitPages(stage: Stage): Promise<readonly Visit[]> {
  const found = visits.get(stage) ?? visitAll(stage);
  visits.set(stage, found);
  return found;
}

async function visitAll(stage: Stage): Promise<readonly Visit[]> {
  const pages: Page[] = [
    ...normalPages(),
    ...stage.outside,
    ...hostilePages.filter(({ restless }) => restless !== true),
  ];
  const visited: Visit[] = [];
  const tab = await stage.tab();
  for (const [index, page] of pages.entries()) visited.push(await visit(stage, tab, page, `page-${index}`));
  return visited;
}

/** Outside pages go nowhere by themselves. */
const withoutRefresh = (html: string): string => html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, "");

async function visit(stage: Stage, tab: Tab, { name, html }: Page, path: string): Promise<Visit> {
  const url = stage.serve(path, withWitness(withoutRefresh(html)));
  const alone = await look(stage, tab, stage.elsewhere(url), false);
  await stage.newErrors();
  const together = await look(stage, tab, url, true);
  const known = new Set(alone.seen.traces.map((trace) => normal(trace, stage)));
  const asked = new Set(alone.requests.map((request) => normal(request, stage)));
  return {
    name,
    isRead: together.state?.kind === "read",
    isFailed: together.state === null || together.state.kind === "failed",
    isSame: together.seen.same && sha256(together.seen.markup) === sha256(alone.seen.markup),
    records: together.seen.records,
    messages: together.seen.messages - alone.seen.messages,
    // An icon is asked for by the browser itself, once a host, whenever it likes.
    traces: together.seen.traces.filter((trace) => !trace.endsWith("/favicon.ico") && !known.has(normal(trace, stage))),
    highlights: together.seen.highlights - alone.seen.highlights,
    marked: together.seen.marked.length - alone.seen.marked.length,
    misplaced: misplacedOf(together.seen.marked, together.state).filter((words) => !alone.seen.marked.includes(words)),
    extraRequests: together.requests.filter((request) => !asked.has(normal(request, stage))),
    errors: await stage.newErrors(),
  };
}

async function look(stage: Stage, tab: Tab, url: string, mayRead: boolean) {
  const { reader } = stage;
  const before = reader.requests.length;
  await tab.goto(url);
  const state = mayRead ? await stage.stateOf(url) : null;
  await tab.evaluate(`new Promise((resolve) => setTimeout(() => resolve(null), ${rest}))`);
  const seen = await tab.evaluate<Seen>(askWitness);
  return { seen, state, requests: reader.requests.slice(before) };
}

/** Words under a mark that are neither those of a name or an accusing sentence, nor a part of them where it is cut in two. */
function misplacedOf(marked: readonly string[], state: PageState | null): readonly string[] {
  if (state?.kind !== "read") return marked;
  const { report } = state;
  const text = report.article?.text ?? "";
  const spans = [...report.entities, ...report.allegations].flatMap(({ mentions }) => mentions);
  const known = new Set(spans.map(({ start, end }) => unspaced(text.slice(start, end))));
  return marked.filter((words) => {
    const seen = unspaced(words);
    return seen === "" || (!known.has(seen) && ![...known].some((each) => each.includes(seen)));
  });
}

/** A page's own spaces, and what it does not show, are not the text's. */
const unspaced = (text: string): string => text.replaceAll(/[\s\u00ad\u200b\u2060\ufeff]+/g, "");

/** Icons are asked for once a host, whoever is there. */
function normal(text: string, stage: Stage): string {
  return stage.elsewhere(text).replace(/\/favicon\.ico$/, "");
}
