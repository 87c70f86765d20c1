import { expect, it } from "vitest";
import { describeGlance } from "@/engine/wording/describe-glance";
import { englishWords } from "@/engine/wording/english-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";

it("counts what is in the article, and what is not answered", () => {
  expect(describeGlance(eveningLedger, englishWords)).toBe(
    "2 companies, 2 people, 4 allegations, 2 without an answer; relies on 1 other outlet",
  );
});

it("does not count what the article denies or only asks", () => {
  const [first, ...rest] = eveningLedger.allegations;
  if (first === undefined) throw new Error("the story has allegations");
  const report = { ...eveningLedger, allegations: [{ ...first, polarity: "negated" as const }, ...rest] };
  expect(describeGlance(report, englishWords)).toContain("3 allegations");
});

it("does not miss an answer where somebody admits it, or nobody is accused", () => {
  const [, inquiry] = eveningLedger.allegations;
  if (inquiry === undefined) throw new Error("the story has an inquiry");
  const nobody = { entity: null, span: null, kind: "unstated" } as const;
  const report = {
    ...eveningLedger,
    allegations: [
      { ...inquiry, accused: nobody },
      { ...inquiry, class: "admission" as const },
    ],
  };
  expect(describeGlance(report, englishWords)).toBe("2 companies, 2 people, 2 allegations; relies on 1 other outlet");
});

it("says so when nothing is known", () => {
  const sourcing = { ...eveningLedger.sourcing, outlets: [] };
  const report = { ...eveningLedger, entities: [], allegations: [], sourcing };
  expect(describeGlance(report, englishWords)).toBe("No company, person or organisation that we know is named here.");
});

it("counts organisations and public bodies where no company and nobody is named", () => {
  const others = eveningLedger.entities.filter(({ kind }) => kind === "government" || kind === "state");
  const report = { ...eveningLedger, entities: others, allegations: [] };
  expect(describeGlance(report, englishWords)).toBe("2 organisations and public bodies; relies on 1 other outlet");
});

it("does not count whom the reader has hidden", () => {
  const hidden = eveningLedger.entities.filter(({ kind }) => kind === "company").slice(0, 1);
  const glance = describeGlance(
    eveningLedger,
    englishWords,
    hidden.map(({ id }) => id),
  );
  expect(glance).toContain("1 company, 2 people");
});
