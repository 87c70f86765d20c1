import { describe, expect, it } from "vitest";
import { frameSentences } from "./frame-sentences";
import { marked } from "./marked";
import { readSentence, type Told } from "./read-sentence";

/** "the spill" and "spill" are the same content; "Mr Ito" and "the Data Board" are marked as written. */
const bare = (words: string): string => words.replace(/^(?:the|a|an|mr|ms) /iu, "").toLowerCase();

describe.each(frameSentences)("frame $frame", ({ class: kind, matches, misses, pronouns, response, capability }) => {
  it.each(matches)("reads %s", (source) => {
    const { text, roles } = marked(source);
    const told = readSentence(text, pronouns);
    const fitting = told.find(
      (one) => one.class === kind && bare(one.accused) === bare(roles["accused"] ?? "unstated"),
    );
    expect(fitting, told.map(inWords).join("; ")).toBeDefined();
    expect(bare(fitting?.accuser ?? "")).toBe(bare(roles["accuser"] ?? "unstated"));
    expect(bare(fitting?.content ?? "")).toBe(bare(roles["content"] ?? ""));
    if (response !== undefined) expect(fitting?.responses).toEqual([response]);
    if (capability === true) expect(fitting?.allegation.capability).toBe(true);
  });

  it.each(misses)("says nothing of: %s", (text) => {
    expect(readSentence(text, pronouns).map(inWords)).toEqual([]);
  });
});

it("keeps the parties of a cleft sentence apart", () => {
  const [told] = readSentence("It was a leak that Norland blamed on Telbrik.");
  expect(told).toMatchObject({ accuser: "Norland", accused: "Telbrik" });
});

function inWords(told: Told): string {
  return `${told.allegation.rule}: ${told.accuser} → ${told.accused}: ${told.content ?? "–"} (${told.class}, ${told.stage})`;
}
