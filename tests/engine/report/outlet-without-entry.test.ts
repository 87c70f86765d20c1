import { expect, it } from "vitest";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([{ kind: "company", name: "Telbrik" }]);
const text = `Telbrik closes its plant

Telbrik said on Monday that it would close the plant in Havnby, where four hundred people work.

"Nobody has told us why," Maja Holm told the Kivik Times on Tuesday. She said that her husband works there too.`;

it("is no other outlet that the story relies on", () => {
  const { article, entities, sourcing } = analyseText(text, { outlet: "The Kivik Times" }, knowledge);
  expect(entities.find(({ id }) => id === article?.outlet.entity)).toMatchObject({
    name: "Kivik Times",
    knowledge: null,
  });
  expect(sourcing).toMatchObject({ outlets: [], firstHand: true });
});

it("is one where the page is another's", () => {
  const { article, sourcing } = analyseText(text, { outlet: "Norland Herald" }, knowledge);
  expect(article?.outlet.entity).toBeNull();
  expect(sourcing.outlets).toHaveLength(1);
});
