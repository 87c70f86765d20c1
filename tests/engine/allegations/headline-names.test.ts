import { describe, expect, it } from "vitest";
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

describe("a firm that is called like who heads it", () => {
  const accusedIn = (text: string): readonly (string | undefined)[] => {
    const report = analyseText(text, {}, knowledgeOf([]));
    return report.allegations.map(({ accused }) => report.entities.find(({ id }) => id === accused.entity)?.name);
  };

  it("is not that person", () => {
    const text =
      "Gravenor, the grain trader, pleaded guilty on Friday to paying bribes.\n\nThe company's chairman, Ivor Gravenor, left in May.";
    expect(accusedIn(text)).toEqual([undefined]);
  });

  it("while whoever is named in whole first is meant by the bare name", () => {
    const text =
      "The company's chairman, Ivor Gravenor, left in May.\n\nGravenor pleaded guilty on Friday to paying bribes.";
    expect(accusedIn(text)).toEqual(["Ivor Gravenor"]);
  });
});
