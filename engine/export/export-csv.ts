import type { Allegation } from "@/engine/allegations/allegation";
import type { ArticleReport } from "@/engine/report/article-report";
import { type Span, textOf } from "@/engine/text/span";
import { accusersOf } from "@/engine/wording/allegation-words";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { findInReport, namesOf } from "@/engine/wording/report-lists";
import { plainLine } from "./plain-line";

/** One row an item. `start` and `end` are positions of `text` in the article, in UTF-16 code units. */
export const csvColumns = [
  "url",
  "item",
  "id",
  "kind",
  "name",
  "other",
  "category",
  "stage",
  "stance",
  "text",
  "start",
  "end",
] as const;

type Row = Partial<Readonly<Record<(typeof csvColumns)[number], string | number>>>;

/** Entities, mentions, statements, allegations and answers as one table, for a spreadsheet or a data frame (RFC 4180). */
export function exportCsv(report: ArticleReport): string {
  const url = report.page.url;
  const rows = [
    ...entityRows(report),
    ...statementRows(report),
    ...report.allegations.flatMap((allegation) => allegationRows(report, allegation)),
  ];
  const lines = rows.map((row) => csvColumns.map((column) => cell({ url, ...row }[column] ?? "")).join(","));
  return [csvColumns.join(","), ...lines, ""].join("\r\n");
}

function entityRows(report: ArticleReport): Row[] {
  const text = report.article?.text ?? "";
  const mentions = report.entities.flatMap(({ id, kind, name, knowledge, mentions: places }) => [
    { item: "entity", id, kind, name, other: knowledge ?? "" },
    ...places.map((place) => ({ item: "mention", id, kind: place.form, name, ...placeOf(text, place) })),
  ]);
  const ambiguous = report.ambiguous.map((name) => ({
    item: "ambiguous",
    other: name.candidates.join("|"),
    ...placeOf(text, name),
  }));
  return [...mentions, ...ambiguous];
}

function statementRows(report: ArticleReport): Row[] {
  const text = report.article?.text ?? "";
  return report.statements.flatMap((statement) =>
    statement.content.map((span) => ({
      item: "statement",
      id: statement.id,
      kind: statement.kind,
      name: findInReport(report, statement.speaker)?.name ?? (statement.source ? textOf(text, statement.source) : ""),
      other: namesOf(report, statement.relay).join("|"),
      category: statement.sourceClass,
      ...placeOf(text, span),
    })),
  );
}

/** `name` is the accused (in an answer: who answers), `other` the accuser. */
function allegationRows(report: ArticleReport, allegation: Allegation): Row[] {
  const text = report.article?.text ?? "";
  const nameOf = (party: Allegation["accused"]) =>
    findInReport(report, party.entity)?.name ?? (party.span === null ? party.kind : textOf(text, party.span));
  const { id, category, stage } = allegation;
  const shared = { id, category: category ?? "", stage };
  return [
    {
      item: "allegation",
      ...shared,
      kind: allegation.class,
      name: nameOf(allegation.accused),
      other: accusersOf(allegation).map(nameOf).join("|"),
      stance: allegation.responses.length === 0 ? "none_found" : "",
      ...placeOf(text, allegation.content ?? evidenceOf(allegation)),
    },
    ...allegation.responses.map((response) => ({
      item: "answer",
      ...shared,
      name: findInReport(report, response.by)?.name ?? "",
      stance: response.stance,
      ...placeOf(text, response.span),
    })),
  ];
}

function placeOf(text: string, span: Span): Row {
  return { text: textOf(text, span), start: span.start, end: span.end };
}

/** Quoted where needed; what a spreadsheet would take for a formula is made text by an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === "number" ? String(value) : plainLine(value);
  const safe = /^[=+\-@]/.test(text) && typeof value !== "number" ? `'${text}` : text;
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
