import { describe, expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findDatelines } from "@/engine/mentions/find-datelines";
import { findMentions } from "@/engine/mentions/find-mentions";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { articleOf, proseOf } from "@/tests/support/prose-of";

const knowledge = knowledgeOf([
  { kind: "outlet", name: "Nordwire" },
  { kind: "outlet", name: "Press Office", aliases: "PO{acronym}" },
  { kind: "state", name: "United Kingdom", country: "gb", metonyms: "London" },
  { kind: "organisation", name: "Holm Club", aliases: "HOLM{acronym}" },
]);

function namesIn(text: string): string[] {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  return entities.map(({ name, kind }) => `${kind} ${name}`);
}

describe("datelines", () => {
  it.each([
    ["HOLM, May 11 (Nordwire) - It rained.", ["outlet Nordwire"]],
    ["HOLM, Norland, May 11 (Tarnpress) — It rained.", ["outlet Tarnpress"]],
    ["LONDON -- It rained.", []],
    ["LONDON (PO) - It rained.", ["outlet Press Office"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(["HOLM said on May 11 - a Monday - that it would act.", "HOLM - the club - met.", "Holm (Nordwire) met."])(
    "are none: %s",
    (text) => {
      expect(findDatelines(proseOf(text))).toEqual([]);
    },
  );
});
