import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import { analysePage } from "@/scripts/report/analyse-input";
import { loadKnowledge } from "@/scripts/report/load-knowledge";
import { inventedKnowledge } from "./support/fixture-knowledge";
import { allPageFixtures } from "./support/page-fixtures";

const accept = process.env["ACCEPT_REPORTS"] === "1";
const knowledge = { core: loadKnowledge(null), invented: inventedKnowledge() };
const schema = JSON.parse(readFileSync("docs/article-report.schema.json", "utf8")) as object;
const validate = new Ajv2020({ strict: true }).compile(schema);

const fixtures = allPageFixtures().map((fixture) => ({
  fixture,
  report: analysePage(fixture.html, fixture.url, knowledge[fixture.knowledge]),
}));

/** What is compared: all but the pack's version and size, which change with every fact. */
function compared(report: ArticleReport): unknown {
  return JSON.parse(JSON.stringify({ ...report, knowledge: report.knowledge.map(({ pack }) => pack) }));
}

it.each(fixtures)("$fixture.slug gives the report that was accepted", ({ fixture, report }) => {
  const found = compared(report);
  if (accept) writeFileSync(fixture.reportPath, `${JSON.stringify(found, null, 2)}\n`);
  else expect(found, 'run "npm run fixtures:accept" and read the diff').toEqual(fixture.report);
});

it.each(fixtures)("$fixture.slug gives a report by its schema", ({ report }) => {
  expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
});

it.each(fixtures)("$fixture.slug has only positions inside its text", ({ report }) => {
  const length = report.article?.text.length ?? 0;
  for (const span of spansIn(report)) {
    expect(span.start).toBeLessThan(span.end);
    expect(span.end).toBeLessThanOrEqual(length);
  }
});

/** Every value in the report that has a start and an end. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}
