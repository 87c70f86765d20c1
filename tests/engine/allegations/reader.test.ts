import { expect, it } from "vitest";
import { entityAtToken, makeReader } from "@/engine/allegations/reading/reader";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { parseText } from "@/engine/syntax/parse-text";

it("tells apart as many as a text can name", () => {
  const count = 40_000;
  const text = "Ito ".repeat(count).trim();
  const entities = Array.from({ length: count }, (_none, at): LinkedEntity => ({
    id: `e${at + 1}` as EntityId,
    kind: "person",
    name: `Ito ${at}`,
    knowledge: null,
    wikidata: null,
    score: 1,
    described: null,
    mentions: [{ start: at * 4, end: at * 4 + 3, form: "name" }],
    reasons: ["full name"],
  })); // prettier-ignore
  const parsed = parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "furniture" }] });
  const reader = makeReader(parsed, { entities, ambiguous: [], publisher: null }, []);
  expect(entityAtToken(reader, count - 1)?.id).toBe("e40000");
});
