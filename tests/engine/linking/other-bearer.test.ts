import { describe, expect, it } from "vitest";
import { linkMentions } from "@/engine/linking/link-mentions";
import { findMentions } from "@/engine/mentions/find-mentions";
import { articleOf, proseOf } from "@/tests/support/prose-of";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const knowledge = knowledgeOf([
  { kind: "state", name: "Norland", country: "no", demonyms: "Norlandic" },
  { kind: "person", name: "Petro Vorsky", country: "no", offices: "President @ norland [2018-06..]" },
]);

/** Each party with the words that name it. */
function namedIn(text: string): Record<string, string[]> {
  const prose = proseOf(text);
  const { entities } = linkMentions(articleOf(prose), prose, findMentions(prose, knowledge), knowledge);
  const people = entities.filter(({ kind }) => kind === "person");
  return Object.fromEntries(
    people.map(({ name, mentions }) => [
      name,
      mentions.filter(({ form }) => form !== "pronoun").map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

describe("a surname with an office that somebody else of the name has", () => {
  it("is not who is named in full", () => {
    expect(namedIn("Lara Vorsky sang in Norland. President Vorsky clapped, and Vorsky left.")).toEqual({
      "Lara Vorsky": ["Lara Vorsky"],
      "Petro Vorsky": ["Vorsky", "Vorsky"],
    });
  });

  it("leaves the surname to who was named in full after the office", () => {
    expect(namedIn("President Vorsky clapped in Norland. Then Lara Vorsky sang, and Vorsky left.")).toEqual({
      "Petro Vorsky": ["Vorsky"],
      "Lara Vorsky": ["Lara Vorsky", "Vorsky"],
    });
  });

  it("is who is named in full, where the article gives her the office", () => {
    expect(namedIn("Lara Vorsky, president of a bank in Norland, sang. President Vorsky left.")).toEqual({
      "Lara Vorsky": ["Lara Vorsky", "Vorsky"],
    });
  });

  it("is who is named in full, where she would have it, or shares a given name", () => {
    expect(namedIn("Lara Vorsky sang in Norland. Vorsky bowed. A President Vorsky would sing.")).toEqual({
      "Lara Vorsky": ["Lara Vorsky", "Vorsky", "Vorsky"],
    });
    expect(namedIn("Petro Marek Vorsky sang in Norland. President Vorsky bowed.")).toEqual({
      "Petro Marek Vorsky": ["Petro Marek Vorsky", "Vorsky"],
    });
  });

  it("leaves the surname to who went by it before", () => {
    expect(namedIn("Lara Vorsky sang in Norland. Vorsky bowed. President Vorsky clapped, and Vorsky left.")).toEqual({
      "Lara Vorsky": ["Lara Vorsky", "Vorsky", "Vorsky"],
      "Petro Vorsky": ["Vorsky"],
    });
  });

  it("is who is named in full, where nobody else is known by it", () => {
    expect(namedIn("Lara Quill sang in Norland. President Quill left.")).toEqual({
      "Lara Quill": ["Lara Quill", "Quill"],
    });
  });
});
