// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { Reasons } from "@/components/cards/Reasons";
import { WordsContext } from "@/components/words/use-words";
import { catalogueWords } from "@/engine/wording/catalogue-words";
import german from "@/public/_locales/de/messages.json";
import { renderWithWords, textIn } from "@/tests/support/render-with-words";

const reasons = <Reasons reasons={["full name"]} about="Telbrik" />;

it("gives the reasons of the analysis as they are", () => {
  expect(textIn(renderWithWords(reasons))).toBe("Why? Telbrikfull name");
});

it("says in other languages that they are in English, and marks them so", () => {
  const root = renderWithWords(<WordsContext.Provider value={catalogueWords(german)}>{reasons}</WordsContext.Provider>);
  expect(textIn(root)).toContain("Die Analyse nennt ihre Gründe auf Englisch:");
  expect(root.querySelector("ul")?.lang).toBe("en");
});
