import { describe, expect, it } from "vitest";
import { kindsIn, linksOf, marksOf } from "@/tests/support/trap-pack";
import { evidence } from "./traps/evidence";
import { kindsOfNames } from "./traps/kinds-of-names";
import { legalForms } from "./traps/legal-forms";
import { namesakes } from "./traps/namesakes";
import { namesAndWords } from "./traps/names-and-words";
import { registers } from "./traps/registers";
import { sharedSurnames } from "./traps/shared-surnames";
import { singleMentions } from "./traps/single-mentions";
import { surnames } from "./traps/surnames";
import { whereabouts } from "./traps/whereabouts";

const traps = [
  namesAndWords,
  kindsOfNames,
  registers,
  surnames,
  evidence,
  namesakes,
  sharedSurnames,
  singleMentions,
  legalForms,
  whereabouts,
].flatMap((kinds) => Object.entries(kinds));

describe.each(traps)("%s", (_kind, sources) => {
  it.each(sources)("%s", (source) => {
    const { text, marks } = marksOf(source);
    const links = linksOf(text);
    const wrong = links.filter((link) => !marks.some((mark) => mark.at === link.at && mark.key === link.key));
    expect(wrong).toEqual([]);
    const missed = marks.filter((mark) => mark.must && !links.some((link) => link.at === mark.at));
    expect(missed).toEqual([]);
  });
});

it("sets eighty traps or more", () => {
  expect(new Set(traps.flatMap(([, sources]) => sources)).size).toBeGreaterThanOrEqual(80);
});

it("takes a company that is only spoken of for no person", () => {
  expect(kindsIn("Regulators fined Meta 2 billion for fraud. Meta said it would appeal.")).not.toContainEqual([
    "Meta",
    "person",
  ]);
  expect(kindsIn("Mr Meta said he would appeal.")).toContainEqual(["Meta", "person"]);
});
