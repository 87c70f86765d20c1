import { expect, it } from "vitest";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { proseOf } from "@/tests/support/prose-of";

const nothingKnown = knowledgeOf([]);

it.each([
  ["after the name", "Jane Hale, «chief executive of Brightbox», resigned."],
  ["with an article", "Jane Hale, «a lawyer», said so."],
  ["before the name", "Police held «activist» Jane Hale."],
  ["an office", "They met «Finance Minister» Jane Hale."],
  ["by being", "Jane Hale is «a builder»."],
  ["of a company", "Ostrava Chem Ltd, «a Havnby-based firm», grew."],
  ["not what somebody did", "Jane Hale, speaking for the firm, denied it."],
  ["not what came next", "Jane Hale, the paper said, denied it."],
])("finds how a name is introduced: %s", (_what, source) => {
  const text = source.replace(/[«»]/gu, "");
  const marked = /«([^»]+)»/u.exec(source)?.[1] ?? null;
  const described = findMentions(proseOf(text), nothingKnown)[0]?.described ?? null;
  expect(described === null ? null : text.slice(described.start, described.end)).toBe(marked);
});
