import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentence } from "./read-sentence";

describe("grouping", () => {
  it("puts what is said again to what was said before", () => {
    const told = readSentence(
      "Norland accused Telbrik of tapping calls.\n\nNorland's allegations of espionage against Telbrik are old.",
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.allegation.mentions).toHaveLength(2);
  });

  it("keeps another accuser and another wrongdoing apart", () => {
    const told = readSentence(
      "Norland accused Telbrik of tapping calls. Hale accused Telbrik of tapping calls. Norland accused Telbrik of bribery.",
    );
    expect(told.map((one) => [one.accuser, one.category])).toEqual([
      ["Norland", "espionage_security"],
      ["Hale", "espionage_security"],
      ["Norland", "corruption_bribery"],
    ]);
  });

  it("lets the furthest stage hold", () => {
    const told = readSentence(
      "Hale was accused of fraud. Prosecutors charged Hale with fraud. A court convicted Hale of fraud.",
    );
    expect(told.map((one) => [one.class, one.stage])).toEqual([["finding", "convicted"]]);
  });

  it("names each of several accused", () => {
    const told = readSentence("Prosecutors charged Hale and Lund with fraud.");
    expect(told.map((one) => one.accused)).toEqual(["Hale", "Lund"]);
  });

  it("numbers them in reading order", () => {
    const told = readSentence("Norland accused Telbrik of bribery. Hale was charged with fraud.");
    expect(told.map((one) => one.allegation.id)).toEqual(["a1", "a2"]);
  });
});

describe("what is said about it", () => {
  it("tells what could be done from what was", () => {
    const [told] = readSentence("Critics allege that Telbrik could spy on users.");
    expect(told?.allegation.capability).toBe(true);
  });

  it("tells the past", () => {
    const [told] = readSentence("Telbrik had been accused of bribery.");
    expect(told?.allegation.time).toBe("historical");
  });

  it.each([
    ["attributed", "Norland accused Telbrik of bribery."],
    ["unattributed", "Telbrik is accused of bribery."],
    ["hedged", "Telbrik allegedly bribed inspectors."],
    ["as_fact", "Telbrik bribed inspectors in May."],
  ])("%s: %s", (voice, text) => {
    const [told] = readSentence(text);
    expect(told?.allegation.voice).toBe(voice);
  });

  it("does not name a private person who tells of sexual violence", () => {
    const [told] = readSentence("Ada Roe accused Hale of rape.");
    expect(told).toMatchObject({ accused: "Hale", accuser: "unnamed" });
    expect(told?.allegation.accuser.span).toBeNull();
  });

  it.each([
    "Hale was accused of rape.",
    "Hale was charged with sexual assault.",
    "Hale was accused of groping two women.",
    "Hale was accused of sexually abusing a colleague.",
    "Brightbox was sued over sexual harassment.",
    "Hale was convicted of indecent assault.",
    "Hale raped a colleague in May.",
    "Hale was accused of distributing child pornography.",
  ])("has no category for what is sexual: %s", (text) => {
    expect(readSentence(text).map((one) => one.category)).toEqual([null]);
  });

  it.each([
    ["other", "Hale was accused of murder."],
    ["other", "Hale was accused of abuse."],
    ["labour_rights", "Brightbox was sued over sexual discrimination."],
    ["corruption_bribery", "Hale was accused of abuse of power."],
  ])("keeps a category for what is not: %s, %s", (category, text) => {
    expect(readSentence(text).map((one) => one.category)).toEqual([category]);
  });

  it.each([
    ["Hale was jailed for life for murdering a rival.", "murdering a rival"],
    ["Hale Jailed For Nine Years", null],
    ["Hale was found guilty of taking bribes on Friday.", "taking bribes"],
  ])("has no time for what was done: %s", (text, content) => {
    expect(readSentence(text).map((one) => one.content)).toEqual([content]);
  });

  it("gives a reason for each role", () => {
    const [told] = readSentence("Norland accused Telbrik of bribery.");
    expect(told?.allegation.reasons).toEqual([
      "accused: object of the verb",
      "accuser: subject of the verb",
      "content: what follows the verb's preposition",
    ]);
  });
});

describe("a headline", () => {
  it.each([
    [true, "Court finds Hale guilty of fraud", "Prosecutors charged Hale with fraud."],
    [undefined, "Hale charged with fraud", "Prosecutors charged Hale with fraud."],
    [undefined, "Hale accused of fraud", "A court convicted Hale of fraud."],
  ])("is stronger: %s, %s", (stronger, title, body) => {
    const [told] = readSentence(`${title}\n\n${body}`, {}, "title");
    expect(told?.allegation.headlineStronger).toBe(stronger);
  });
});

describe("a story", () => {
  const story = [
    "Telbrik has repeatedly denied claims that its routers can be used to spy on users, despite accusations, most prominently from Norland, that this is the case.",
    "Hale, who founded Telbrik after leaving the Westmark Navy, made the offer in an interview.",
    "Telbrik has flatly denied Norland's allegations of espionage.",
    "Telbrik has largely been excluded from the networks of Norland on national security fears, while other nations have also expressed concern. It has also been reported that Norland has been urging allies to follow its lead.",
    "The fears are largely founded on Telbrik's perceived links to the Westmark government.",
  ].join("\n\n"); // prettier-ignore

  it("comes out as it was told", () => {
    const told = readSentence(story, { its: "Telbrik" });
    expect(told.map((one) => [one.class, one.stage, one.accused, one.accuser, one.category])).toEqual([
      ["accusation", "claimed", "Telbrik", "Norland", "espionage_security"],
      ["measure", "measure", "Telbrik", "unstated", "espionage_security"],
      ["concern", "concern", "Telbrik", "other nations", "espionage_security"],
      ["measure", "reported", "Telbrik", "Norland", "espionage_security"],
      ["concern", "concern", "Telbrik", "unstated", "espionage_security"],
    ]);
    expect(told[0]?.responses).toEqual(["denies"]);
    expect(told[0]?.others).toEqual(["unstated"]);
    expect(told[0]?.allegation.capability).toBe(true);
  });
});

describe("any text", () => {
  const words =
    "Norland Telbrik Hale was accused accuses of fraud by the police denied claims that it spied , . charged with and not if amid fears on grounds for sued".split(
      " ",
    );

  it("gives positions inside it", () => {
    assert(
      property(array(constantFrom(...words), { maxLength: 40 }), (some) => {
        const text = some.join(" ");
        for (const { allegation } of readSentence(text)) {
          const { cue, content, mentions } = allegation;
          for (const span of [cue, ...(content === null ? [] : [content]), ...mentions]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

it.each([
  ["26 states led by Westmark sued Telbrik over fraud.", ["26 states", "Westmark"]],
  ["A coalition of states led by Westmark sued Telbrik over fraud.", ["A coalition", "Westmark"]],
  ["Westmark and 25 other states sued Telbrik over fraud.", ["Westmark", "25 other states"]],
  ["Twenty-six other states sued Telbrik over fraud.", ["Twenty-six other states"]],
])("names all who accuse: %s", (text, accusers) => {
  const [told] = readSentence(text);
  expect(new Set([told?.accuser, ...(told?.others ?? [])])).toEqual(new Set(accusers));
});

it.each([
  ["future", "Norland said it would sue Telbrik over fraud."],
  ["future", "Norland will sue Telbrik over fraud."],
])("%s: %s", (time, text) => {
  expect(readSentence(text, { it: "Norland" }).map((one) => one.allegation.time)).toEqual([time]);
});

it("leaves out what would come only under a condition", () => {
  expect(readSentence("Norland said it would sue Telbrik over fraud if it won.", { it: "Norland" })).toEqual([]);
});
