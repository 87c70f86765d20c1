import { describe, expect, it } from "vitest";
import { answersFor } from "@/engine/allegations/parties/answers-for";
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
  return answersFor(makeReader(parsed, { ...linking, entities }, []), knowledgeOf([]), idOf("Hale"), idOf("Telbrik"));
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

describe("by the pack", () => {
  const knowledge = knowledgeOf([
    { kind: "state", name: "Norland", country: "no" },
    { kind: "government", name: "Data Board", country: "no", parent: "norland" },
    { kind: "government", name: "Foreign Office", country: "no", parent: "norland" },
    { kind: "company", name: "Telbrik" },
    { kind: "company", name: "Brightbox", parent: "telbrik" },
    { kind: "person", name: "Hale", offices: "foreign minister @ norland [2019..]|mayor @ norland [2001..2005]" },
    { kind: "person", name: "Lund", offices: "chief executive @ brightbox [2019..2021]" },
  ]);

  it.each([
    ["Hale", "Norland", true],
    ["Norland", "Data Board", true],
    ["Foreign Office", "Norland", true],
    ["Data Board", "Norland", false],
    ["Telbrik", "Brightbox", true],
    ["Brightbox", "Telbrik", false],
    ["Lund", "Brightbox", false],
    ["Telbrik", "Norland", false],
    ["Hale", "Telbrik", false],
  ])("%s answers for %s: %s", (speaker, accused, answers) => {
    const text = "Hale, Lund, Norland, the Foreign Office, the Data Board, Telbrik and Brightbox met.";
    const parsed = parseText({ text, paragraphs: [{ start: 0, end: text.length, kind: "body" }] });
    const linking = linkingOf(text);
    const entities = linking.entities.map((entity) => {
      const [found] = knowledge.candidatesOf(entity.name);
      if (found === undefined) throw new Error(`no ${entity.name}`);
      return { ...entity, kind: knowledge.kindOf(found.entity), knowledge: knowledge.keyOf(found.entity) };
    });
    const idOf = (name: string): EntityId => entities.find((entity) => entity.name === name)?.id ?? ("e0" as EntityId);
    const reader = makeReader(parsed, { ...linking, entities }, []);
    expect(answersFor(reader, knowledge, idOf(speaker), idOf(accused))).toBe(answers);
  });
});
