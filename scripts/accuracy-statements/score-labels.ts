import { resolve } from "node:path";
import { type ArticleRow, readArticles } from "./read-articles";
import type { ArticleReport } from "@/engine/report/article-report";
import type { SourceClass, Statement } from "@/engine/statements/statement";
import type { Span } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { readJsonLines } from "@/scripts/read-json-lines";
import { analyseText } from "@/scripts/report/analyse-input";

/** One line of the labels: positions only. docs/labelling-statements.md says what was labelled, and how. */
type Labels = {
  readonly set: string;
  readonly row: number;
  /** Of the text: a changed data set does not go unnoticed. */
  readonly length: number;
  /** Errors in these were never looked at. */
  readonly unseen: boolean;
  /** Start and end of the quotation, start and end of a full name of its speaker. */
  readonly quotes: readonly (readonly [number, number, number, number])[];
  readonly sources: readonly (readonly [number, number, SourceClass])[];
};

type Tally = { quotes: number; quotesFound: number; speakers: number; sources: number; found: number; classes: number };

const file = resolve(import.meta.dirname, "../../tests/fixtures/labels/speakers-and-sources.jsonl");

/** The two figures on the labelled articles, for those that rules were mended on and those that stayed unseen. */
export function scoreLabels(folder: string, knowledge: Knowledge, explain: boolean): string {
  const sets = new Map<string, readonly ArticleRow[]>();
  const seen = emptyTally();
  const unseen = emptyTally();
  for (const labels of readJsonLines(file) as Labels[]) {
    const rows = sets.get(labels.set) ?? readArticles(folder, labels.set);
    sets.set(labels.set, rows);
    const row = rows[labels.row];
    const text = row?.text ?? row?.article ?? "";
    if (text.length !== labels.length) throw new Error(`${labels.set} ${labels.row} is another text`);
    const report = analyseText(text, { title: row?.title }, knowledge);
    score(labels.unseen ? unseen : seen, labels, text, report, explain && !labels.unseen);
  }
  return [summaryOf("both", sumOf(seen, unseen)), summaryOf("mended on", seen), summaryOf("unseen", unseen)].join("\n");
}

function emptyTally(): Tally {
  return { quotes: 0, quotesFound: 0, speakers: 0, sources: 0, found: 0, classes: 0 };
}

function sumOf(one: Tally, other: Tally): Tally {
  return {
    quotes: one.quotes + other.quotes,
    quotesFound: one.quotesFound + other.quotesFound,
    speakers: one.speakers + other.speakers,
    sources: one.sources + other.sources,
    found: one.found + other.found,
    classes: one.classes + other.classes,
  };
}

function score(tally: Tally, labels: Labels, text: string, report: ArticleReport, explain: boolean): void {
  for (const [start, end, nameStart, nameEnd] of labels.quotes) {
    const statement = report.statements.find((one) => covers(one, { start, end })) ?? null;
    const speaker = report.entities.find((entity) => entity.id === statement?.speaker) ?? null;
    const names = occurrences(text, text.slice(nameStart, nameEnd));
    const right = speaker?.mentions.some((mention) => names.some((name) => overlap(mention, name) > 0)) === true;
    tally.quotes += 1;
    if (statement !== null) tally.quotesFound += 1;
    if (right) tally.speakers += 1;
    else if (explain)
      console.log(
        `speaker: ${text.slice(nameStart, nameEnd)}, not ${speaker?.name} by ${statement?.rule}\n  ${around(text, { start, end })}`,
      );
  }
  for (const [start, end, sourceClass] of labels.sources) {
    const statement = statementOf(report.statements, { start, end });
    tally.sources += 1;
    if (statement === null) continue;
    tally.found += 1;
    if (statement.sourceClass === sourceClass) tally.classes += 1;
    else if (explain)
      console.log(
        `class: ${sourceClass}, not ${statement.sourceClass} (${report.entities.find((entity) => entity.id === statement.speaker)?.name}) by ${statement.rule}\n  ${around(text, { start, end })}`,
      );
  }
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    found.push({ start, end: start + name.length });
  return found;
}

/** Whether the statement has at least half of the quotation. */
function covers(statement: Statement, quote: Span): boolean {
  const shared = statement.content.reduce((sum, span) => sum + overlap(span, quote), 0);
  return shared * 2 >= quote.end - quote.start;
}

/** The statement whose source is, or holds, the labelled words; the shortest such source. */
function statementOf(statements: readonly Statement[], source: Span): Statement | null {
  const length = (one: Statement): number => (one.source === null ? 0 : one.source.end - one.source.start);
  const found = statements.filter((one) => one.source !== null && overlap(one.source, source) > 0);
  return found.toSorted((one, other) => length(one) - length(other))[0] ?? null;
}

function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 90), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 90)}`.replaceAll(
    "\n",
    " ",
  );
}

function summaryOf(what: string, tally: Tally): string {
  const { quotes, quotesFound, speakers, sources, found, classes } = tally;
  return [
    `${what.padEnd(9)} speaker right: ${speakers} of ${quotes} quotes (${share(speakers, quotes)}), ${quotesFound} found`,
    `source class right: ${classes} of ${found} found (${share(classes, found)}); found ${found} of ${sources} (${share(found, sources)})`,
  ].join("; ");
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}
