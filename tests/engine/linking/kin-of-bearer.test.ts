import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([{ kind: "company", name: "Telbrik", country: "no", description: "company" }]);

/** Who is accused in it. */
function accusedIn(text: string): (string | undefined)[] {
  const { allegations, entities } = analyseText(text, {}, knowledge);
  return allegations.map(({ accused }) => entities.find(({ id }) => id === accused.entity)?.name);
}

it.each([
  [
    "behind whose brother",
    "Roe was born in Kivik. His older brother, Ivan Roe, died in a raid.\n\nPolice accused Roe of bribery.",
  ],
  ["with the kin behind", "Roe slept badly. Jan Lund met Ada Roe, his late wife.\n\nPolice accused Roe of bribery."],
])("a surname that stood alone before does not mean kin named in full: %s", (_what, text) => {
  expect(accusedIn(text)).toEqual(["Roe"]);
});

it("means kin by their given name", () => {
  expect(accusedIn("Ivan was ill. Jan Lund met his brother, Ivan Roe. Police accused Ivan of bribery.")).toEqual([
    "Ivan Roe",
  ]);
});

it("means kin where nobody else was called so before", () => {
  expect(accusedIn("Jan Lund is ill. His brother, Ivan Roe, is not. Police accused Roe of bribery.")).toEqual([
    "Ivan Roe",
  ]);
});
