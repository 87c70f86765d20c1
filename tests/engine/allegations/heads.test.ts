import { describe, expect, it } from "vitest";
import { heads } from "@/engine/allegations/parties/heads-of";
import { makeReader } from "@/engine/allegations/reading/reader";
import type { EntityId } from "@/engine/linking/linked-entity";
import { parseText } from "@/engine/syntax/parse-text";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { linkingOf } from "./linking-of";

/** Whether Hale heads Telbrik in a text that introduces Hale with these words. */
function isHead(words: string): boolean {
  const text = `Hale, ${words}, denied any wrongdoing at Telbrik.`;
  const parsed = parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "body" }] });
  const linking = linkingOf(text);
  const start = text.indexOf(words);
  const entities = linking.entities.map((entity) =>
    entity.name === "Hale" ? { ...entity, described: { start, end: start + words.length } } : entity,
  );
  const idOf = (name: string): EntityId => entities.find((entity) => entity.name === name)?.id ?? ("e0" as EntityId);
  return heads(makeReader(parsed, { ...linking, entities }, []), knowledgeOf([]), idOf("Hale"), idOf("Telbrik"));
}

describe("who heads a company", () => {
  it.each(["chief executive of Telbrik", "Telbrik's chairman"])("does: %s", (words) => {
    expect(isHead(words)).toBe(true);
  });

  it.each(["former chief executive of Telbrik", "a driver at Telbrik", "chief executive of Brightbox"])(
    "does not: %s",
    (words) => {
      expect(isHead(words)).toBe(false);
    },
  );
});
