import { quantile } from "@/scripts/bench-articles/quantile";
import type { Load } from "./page-load";
import type { BenchRow } from "./row";
import type { Round, SavedPage } from "./saved-pages";

type Field = keyof Load;
/** Those of a page's rounds that are of one build. */
type Rounds = readonly Round[];

/** The rows of one build: all pages that are no articles, those of them that a glance rules out, those that are walked over, and articles. */
export function rowsOfPages(pages: readonly SavedPage[], build: number): BenchRow[] {
  const of = (...kinds: readonly SavedPage["kind"][]) =>
    pages.filter(({ kind }) => kinds.includes(kind)).map(({ rounds }) => rounds[build] ?? []);
  const name = build === 0 ? "" : "before: ";
  return [
    ...costRows(`${name}other page`, of("ruled-out", "walked"), [5, null]),
    ...costRows(`${name}  ruled out at a glance`, of("ruled-out"), [null, null]),
    ...costRows(`${name}  walked over`, of("walked"), [null, null]),
    ...costRows(`${name}article`, of("article"), [50, 150]),
    ...besideRows(`${name}article`, of("article")),
    ...noticedRows(`${name}any page`, of("ruled-out", "walked", "article")),
  ];
}

function costRows(
  what: string,
  pages: readonly Rounds[],
  [middle, high]: readonly [number | null, number | null],
): BenchRow[] {
  if (pages.length === 0) return [];
  const times = pages.map((rounds) => added(rounds, "ours", "thread"));
  const scripts = pages.map((rounds) => added(rounds, "ours", "scripts"));
  const noise = pages.map((rounds) => median(rounds.map(({ without: [one, other] }) => one.thread - other.thread)));
  const [centre, tail] = [median(times), quantile(times, 0.95)];
  return [
    { what: `${what}: added main thread, median`, ours: told(centre), against: `${pages.length} pages, each the median of ${pages[0]?.length ?? 0}`, ratio: middle === null ? null : centre, aim: middle },
    { what: `${what}: 95th percentile`, ours: told(tail), against: "", ratio: high === null ? null : tail, aim: high },
    row(`${what}: noise`, told(median(noise)), `5th to 95th percentile ${told(quantile(noise, 0.05))} to ${told(quantile(noise, 0.95))}`),
    row(`${what}: of that scripts, median`, told(median(scripts)), `95th percentile ${told(quantile(scripts, 0.95))}`),
  ]; // prettier-ignore
}

/** Clone and Readability, by the same measure. */
function besideRows(what: string, pages: readonly Rounds[]): BenchRow[] {
  if (pages.length === 0) return [];
  return (["scripts", "thread"] as const).map((field) => {
    const [ours, theirs] = (["ours", "readability"] as const).map((who) => pages.map((rounds) => added(rounds, who, field))); // prettier-ignore
    const ratios = (theirs ?? []).map((time, at) => time / Math.max(0.1, ours?.[at] ?? 0));
    return {
      what: `${what}: clone and Readability instead, ${field}`,
      ours: told(median(theirs ?? [])),
      against: "median of its ratios to ours (aim: 2 or more)",
      ratio: median(ratios),
      aim: null,
    };
  });
}

/** What a reader could notice. */
function noticedRows(what: string, pages: readonly Rounds[]): BenchRow[] {
  const sum = (who: (round: Round) => Load, field: Field) =>
    pages.reduce((total, rounds) => total + median(rounds.map((round) => who(round)[field])), 0);
  const all = (field: Field, digits: number): [string, string] => [
    sum(({ ours }) => ours, field).toFixed(digits),
    [0, 1].map((at) => sum(({ without }) => without[at as 0 | 1], field).toFixed(digits)).join(", "),
  ];
  const memory = pages.map((rounds) => added(rounds, "ours", "megabytes"));
  return [
    row(`${what}: long tasks with it, without, without`, ...all("longTasks", 0)),
    row(`${what}: layout shift with it, without, without`, ...all("layoutShift", 3)),
    row(`${what}: memory of scripts added`, `${median(memory).toFixed(1)} MB`, `most ${quantile(memory, 1).toFixed(1)} MB`),
  ]; // prettier-ignore
}

/** Against the mean of the two loads with neither, which is the less noisy. */
function added(rounds: Rounds, who: "ours" | "readability", field: Field): number {
  return median(rounds.map((round) => round[who][field] - (round.without[0][field] + round.without[1][field]) / 2));
}

function row(what: string, ours: string, against: string): BenchRow {
  return { what, ours, against, ratio: null, aim: null };
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const told = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
