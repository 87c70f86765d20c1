import { describe, expect, it } from "vitest";
import { readText } from "@/engine/article/read-text";
import { linkMentions } from "@/engine/linking/link-mentions";
import type { Linking } from "@/engine/linking/linked-entity";
import { findMentions } from "@/engine/mentions/find-mentions";
import { parseText } from "@/engine/syntax/parse-text";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "outlet", name: "Evening Ledger", aliases: "Evening Ledger Plus", domains: "ledger.example" },
  { kind: "outlet", name: "Brightbox Weekly" },
  { kind: "company", name: "Telbrik" },
]);

const story = [
  "Telbrik closes its plant",
  "Telbrik said on Monday that it would close the plant in Havnby, where four hundred people work.",
  "The company will pay them for a year, and it will sell the land to the town.",
];

function link(...notes: readonly string[]): { linking: Linking; text: string } {
  const text = [...story, ...notes].join("\n\n");
  const article = readText(text);
  const prose = parseText(article);
  return { text, linking: linkMentions(article, prose, findMentions(prose, knowledge), knowledge) };
}

function namedIn({ linking, text }: ReturnType<typeof link>): string[] {
  return linking.entities
    .filter(({ kind }) => kind === "outlet")
    .map(({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(", ")}`);
}

describe("outlets in bylines and author notes", () => {
  const note = "Ann Reed is Deputy Editor at Evening Ledger Plus. She has worked for fellow title Brightbox Weekly.";

  it("tell who publishes a text without an address", () => {
    const linked = link("Ann Reed\nDeputy Editor, Evening Ledger Plus", note);
    const publisher = linked.linking.entities.find(({ id }) => id === linked.linking.publisher);
    expect(publisher?.name).toBe("Evening Ledger");
    expect(namedIn(linked)).toEqual([
      "Evening Ledger: Evening Ledger Plus, Evening Ledger Plus",
      "Brightbox Weekly: Brightbox Weekly",
    ]);
  });

  it("are no publisher where the author worked before", () => {
    const linked = link("Ann Reed\nReporter", "Ann Reed was an editor at the Evening Ledger.");
    expect(linked.linking.publisher).toBeNull();
  });
});
