import { expect, it } from "vitest";
import { citeReport } from "@/engine/export/cite-report";
import { copyAllegation, copyEntity } from "@/engine/export/copy-item";
import { englishWords } from "@/engine/wording/english-words";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";

const context = { background: eveningLedgerBackground, words: englishWords, today: "2026-11-23" };
const [first, second] = eveningLedger.allegations;
const telbrik = eveningLedger.entities.find(({ name }) => name === "Telbrik");
if (first === undefined || second === undefined || telbrik === undefined) throw new Error("the story has them");

it("copies an allegation with its words, its stage, its answer and its address", () => {
  const lines = copyAllegation(eveningLedger, first, context).split("\n");
  expect(lines[0]).toBe("Norland accused Telbrik");
  expect(lines).toContain("claimed, nothing decided · privacy");
  expect(lines).toContain("“Telbrik denied the accusation.”");
  expect(lines.at(-1)).toBe(eveningLedger.page.url);
  expect(copyAllegation(eveningLedger, second, context)).toContain("This article gives no answer from Telbrik.");
});

it("copies somebody with facts and their source", () => {
  const text = copyEntity(eveningLedger, telbrik, context);
  expect(text.split("\n")[0]).toBe("Telbrik");
  expect(text).toContain("Source: Norland Registry");
});

it("cites the article, and with which knowledge it was read", () => {
  expect(citeReport(eveningLedger, context)).toBe(
    "Ines Marlow: “Norland accuses Telbrik of tapping calls”. The Evening Ledger, 4 March 2026. " +
      "https://www.evening-ledger.example/business/telbrik-calls " +
      "Read with Source Context, knowledge: core 2026.11.23.",
  );
});

it("cites what is not known without it, on one line", () => {
  if (eveningLedger.article === null) throw new Error("it is an article");
  const outlet = { name: null, domain: null, entity: null };
  const article = { ...eveningLedger.article, title: "A\nB", authors: [], published: null, outlet };
  const bare = { ...eveningLedger, page: { ...eveningLedger.page, url: "" }, article };
  expect(citeReport(bare, context)).toBe("“A B”. Read with Source Context, knowledge: core 2026.11.23.");
});

it("cites a text without a title, with its author or without", () => {
  const told = eveningLedger.article;
  if (told === null) throw new Error("it is an article");
  const outlet = { name: null, domain: null, entity: null };
  const cite = (authors: readonly string[]) => {
    const article = { ...told, title: "", authors, published: null, outlet };
    return citeReport({ ...eveningLedger, page: { ...eveningLedger.page, url: "" }, article }, context);
  };
  expect(cite(["Ines Marlow"])).toBe("Ines Marlow. Read with Source Context, knowledge: core 2026.11.23.");
  expect(cite([])).toBe("Read with Source Context, knowledge: core 2026.11.23.");
});
