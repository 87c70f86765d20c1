import { expect, it } from "vitest";
import { describesKind } from "@/engine/mentions/find-described";
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
  ["past the full stop of a title", "Jane Hale, «an adviser to Mr. Quill», said so."],
  ["up to whose", "Jane Hale, «a steel magnate» whose firm grew, said so."],
  ["of a professor", "Jane Hale, «a professor of Asian studies», said so."],
  ["of one of several", "Jane Hale, «one of the community leaders», said so."],
  ["of what was done to it", "Ostrava Chem Ltd, «a firm founded in 2001», grew."],
  ["not what went on", "After talks with Jane Hale, President Bo Quill first offered a vote, and left."],
  ["not what several did", "As for Jane Hale, unhappy delegates seized on hopes, and left."],
  ["not what a poll finds", "Of Jane Hale, a new university poll finds little good, it said."],
  ["not what somebody did", "Jane Hale, speaking for the firm, denied it."],
  ["not the next of a list", "They met Jane Hale, former Brightbox coach Tom Okafor, and Bo Quill."],
  ["not the next of a list by an office", "They met Jane Hale, former US Senator Tom Okafor, and others."],
  ["past the day of a month", "Jane Hale, «the leader of the Oct. 7 march on Havnby», resigned."],
  ["behind what is done", "An analyst catches «finance minister» Jane Hale asleep."],
  ["with a place that is new", "They met «New Mexico Governor» Jane Hale."],
  ["not without what says who alleges it", "They met alleged gun smuggler Jane Hale."],
  ["not the next of a list of names", "Telbrik Ltd, the Oster Union, Norland and others met."],
  ["not by an age", "Jane Hale was a happy child."],
  ["not a list of bodies", "Telbrik Ltd, the Oster Space Agency and the Vegra Space Agency run it."],
  ["not what came next", "Jane Hale, the paper said, denied it."],
])("finds how a name is introduced: %s", (_what, source) => {
  const text = source.replace(/[«»]/gu, "");
  const marked = /«([^»]+)»/u.exec(source)?.[1] ?? null;
  const described = findMentions(proseOf(text), nothingKnown)[0]?.described ?? null;
  expect(described === null ? null : text.slice(described.start, described.end)).toBe(marked);
});

it.each([
  ["person", "senior adviser", true],
  ["government", "senior", false],
  ["company", "a havnby-based firm", true],
  ["state", "a signatory", false],
] as const)("tells a %s by %s: %s", (kind, described, tells) => {
  expect(describesKind(described, kind)).toBe(tells);
});

it.each([
  ["the whole name of a party", "They met «Labour Party of Norland leader» Jane Hale."],
  ["the whole name of a council", "They met «National Doctors' Council chairman» Jane Hale."],
  ["whose officer it is", "They met «Norland's Finance Minister» Jane Hale."],
])("keeps %s before a name", (_what, source) => {
  const text = source.replace(/[«»]/gu, "");
  const mentions = findMentions(proseOf(text), nothingKnown);
  const described = mentions.find(({ start, end }) => text.slice(start, end) === "Jane Hale")?.described ?? null;
  expect(described === null ? null : text.slice(described.start, described.end)).toBe(/«([^»]+)»/u.exec(source)?.[1]);
});
