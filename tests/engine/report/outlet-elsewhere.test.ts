import { expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { analyseArticle } from "@/engine/report/analyse-article";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([{ kind: "outlet", name: "Evening Ledger", domains: "ledger.example" }]);

function outletAt(domain: string) {
  const url = `https://${domain}/2024/03/04/rain-in-havnby`;
  const article = { ...readText("Rain in Havnby\n\nIt rained.", { url }), outlet: { name: "Evening Ledger", domain } };
  const detection = { article: true, score: 1, signals: [] };
  return analyseArticle({ url, detection, article }, knowledge).article?.outlet;
}

it("says of a page that it goes by the name of an outlet at none of its addresses, and links it to nobody", () => {
  expect(outletAt("evening-ledger.example")).toEqual({
    name: "Evening Ledger",
    domain: "evening-ledger.example",
    entity: null,
    elsewhere: true,
  });
  expect(outletAt("ledger.example")).toEqual({
    name: "Evening Ledger",
    domain: "ledger.example",
    entity: expect.any(String),
  });
});
