import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "@/engine/text/normalise-name";
import { textOf } from "@/engine/text/span";
import { knowledgeOf } from "@/tests/support/knowledge-of";

const names = [
  "Telbrik Co., Ltd.",
  "Quill & Press",
  "J. P. Hale",
  "O'Dell-Marsh",
  "Ada van Hale",
  "Café Ørland",
  "eBrite",
  "al-Nordiya",
  "3rd Bank of Norland",
];
const knowledge = knowledgeOf(names.map((name, index) => ({ kind: "organisation", name, key: `k${index}` })));

const piece = oneof(
  constantFrom(...names),
  constantFrom(...names.map((name) => name.toUpperCase())),
  constantFrom(" ", ", ", ". ", "’s ", "'", "-", " & ", "\n\n", "\u0301", "🚀", "the ", "al-", "A", "x"),
  string({ unit: "grapheme", maxLength: 6 }),
);
const anyText = array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

describe("findNames on any text", () => {
  it("finds what candidatesOf knows, in order of start, inside the text", () => {
    assert(
      property(anyText, (text) => {
        let before = -1;
        for (const { span, candidates } of knowledge.findNames(text)) {
          expect(span.start).toBeGreaterThan(before);
          before = span.start;
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(candidates.length).toBeGreaterThan(0);
          const known = knowledge.candidatesOf(textOf(text, span)).map(({ entity }) => entity);
          expect(candidates.every(({ entity }) => known.includes(entity))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("finds every name that stands alone", () => {
    assert(
      property(
        constantFrom(...names),
        constantFrom("", "“", "(", "of ", "The "),
        constantFrom("", ".", "”", ")", "’s", ", who"),
        (name, left, right) => {
          const text = `${left}${name}${right} said`;
          const found = knowledge.findNames(text).map(({ span }) => foldName(textOf(text, span)));
          expect(found).toContain(foldName(name));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each([
    ["one endless word", "A".repeat(1_000_000)],
    ["apostrophes", "A'".repeat(500_000)],
    ["marks", `A${"\u0301".repeat(1_000_000)}`],
    ["initials", "A. ".repeat(300_000)],
    ["a name and initials", "Quill A. ".repeat(100_000)],
    ["hyphens", "al-Al-".repeat(200_000)],
    ["ampersands", "A & ".repeat(250_000)],
    ["half a name", "Quill & ".repeat(150_000)],
  ])("ends on %s", (_what, text) => {
    expect(knowledge.findNames(text)).toEqual([]);
  });
});
