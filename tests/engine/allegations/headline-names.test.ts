import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

it.each([
  "Henrik Lund Designated for Benefiting From Corruption",
  "Henrik Lund Arrested for Fraud",
  "Henrik Lund Convicted of Fraud",
])("in “%s” the story below tells where the name ends", (title) => {
  const report = analyseText(`${title}\n\nHenrik Lund, a banker, lives in London.`, { title }, knowledgeOf([]));
  const names = report.allegations.map(({ accused }) => report.entities.find(({ id }) => id === accused.entity)?.name);
  expect(names).toEqual(["Henrik Lund"]);
});

it("whom a headline names is whoever has no name right below", () => {
  const title = "Former minister Henrik Lund cleared of misconduct";
  const text = `${title}\n\nA former minister has been cleared of misconduct in office after a trial.`;
  const report = analyseText(text, { title }, knowledgeOf([]));
  const names = report.allegations.map(({ accused }) => report.entities.find(({ id }) => id === accused.entity)?.name);
  expect(names).toEqual(["Henrik Lund"]);
});
