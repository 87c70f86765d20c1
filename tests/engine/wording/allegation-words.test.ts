import { describe, expect, it } from "vitest";
import type { Allegation, AllegationClass, Party } from "@/engine/allegations/allegation";
import {
  accusersOf,
  describeOtherAccusers,
  describeResponse,
  nameAccusers,
  nameCategory,
  nameParty,
  readingNotes,
  titleKey,
  titleNames,
} from "@/engine/wording/allegation-words";
import { englishWords } from "@/engine/wording/english-words";
import { stageGroups, type Stage } from "@/knowledge/lookup/vocabulary";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { reportOfText } from "@/tests/support/report-of-text";

const [first] = eveningLedger.allegations;
if (first === undefined) throw new Error("the story has allegations");
const start = eveningLedger.article?.text.indexOf("its lawyers") ?? 0;
const group = { entity: null, span: { start, end: start + "its lawyers".length }, kind: "group" } as const;
const unstated = { entity: null, span: null, kind: "unstated" } as const;

function titleOf(more: Partial<Allegation>): string {
  const allegation = { ...first, ...more } as Allegation;
  return englishWords.say(titleKey(allegation), ...titleNames(eveningLedger, allegation, englishWords));
}

describe("the title of an allegation", () => {
  it.each<[AllegationClass, string, string]>([
    ["accusation", "Norland accused Telbrik", "Accusation against Telbrik"],
    ["legal_action", "Norland took legal action against Telbrik", "Legal action against Telbrik"],
    ["inquiry", "Inquiry by Norland into Telbrik", "Inquiry into Telbrik"],
    ["measure", "Norland restricted Telbrik", "Measure against Telbrik"],
    ["concern", "Concern of Norland about Telbrik", "Concern about Telbrik"],
    ["finding", "Norland ruled against Telbrik", "Ruling against Telbrik"],
    ["admission", "Admission by Telbrik to Norland", "Admission by Telbrik"],
    ["clearing", "Norland cleared Telbrik", "Telbrik was cleared"],
  ])("of class %s names both, or the accused alone", (kind, both, alone) => {
    expect(titleOf({ class: kind })).toBe(both);
    expect(titleOf({ class: kind, accuser: unstated })).toBe(alone);
  });

  it("begins with a capital where the article's own words stand first, and keeps them elsewhere", () => {
    expect(titleOf({ accuser: group })).toBe("Its lawyers accused Telbrik");
    expect(titleOf({ accuser: group, class: "concern" })).toBe("Concern of its lawyers about Telbrik");
  });

  it.each<[Stage, string, string]>([
    ["acquitted", "Norland cleared Telbrik", "Telbrik was cleared"],
    ["dropped", "Norland withdrew a case or claim against Telbrik", "Withdrawn: a case or claim against Telbrik"],
    ["pardoned", "Norland decided in favour of Telbrik", "Decision in favour of Telbrik"],
    ["dismissed", "Norland decided in favour of Telbrik", "Decision in favour of Telbrik"],
  ])("calls nobody cleared whose case ended in another way: %s", (stage, both, alone) => {
    expect(titleOf({ class: "clearing", stage })).toBe(both);
    expect(titleOf({ class: "clearing", stage, accuser: unstated })).toBe(alone);
  });

  it("says that what is announced is only planned", () => {
    expect(titleOf({ class: "legal_action", time: "future" })).toBe("Planned action by Norland against Telbrik");
    expect(titleOf({ class: "measure", time: "future", accuser: unstated })).toBe("Planned action against Telbrik");
    expect(titleOf({ class: "accusation", time: "future" })).toBe("Norland accused Telbrik");
  });

  it("calls whom we do not name a private person", () => {
    expect(titleOf({ accuser: { entity: null, span: null, kind: "unnamed" } })).toBe(
      "A private person accused Telbrik",
    );
  });

  it("does not invent an accused", () => {
    expect(titleOf({ accused: unstated })).toBe("Norland accused someone the article does not name");
  });
});

describe("a party in the article's own words", () => {
  const named = (words: string) => {
    const report = reportOfText(`${words} said so.`);
    const span = { start: 0, end: words.length };
    return nameParty(report, { entity: null, span, kind: "group" }, englishWords);
  };

  it("loses the capital of the start of its sentence, and no name loses its own", () => {
    expect(named("Two former employees")).toBe("two former employees");
    expect(named("The company")).toBe("the company");
    expect(named("The Hague")).toBe("The Hague");
    expect(named("Havnby residents")).toBe("Havnby residents");
  });
});

describe("an answer", () => {
  const [answer] = first.responses;
  if (answer === undefined) throw new Error("the first allegation is answered");

  it("begins with a capital where the article does not name whose it is", () => {
    expect(describeResponse(eveningLedger, { ...answer, by: null }, englishWords)).toBe(
      "The accused’s side denies this",
    );
  });
});

describe("the others that accuse", () => {
  const othersOf = (more: Partial<Allegation>) =>
    describeOtherAccusers(eveningLedger, { ...first, ...more }, englishWords);

  it("are named behind “Also”, and of somebody cleared as those who had accused them", () => {
    expect(othersOf({ otherAccusers: [group] })).toBe("Also: its lawyers");
    expect(othersOf({ otherAccusers: [group], class: "clearing" })).toBe("Accused earlier by its lawyers");
    expect(othersOf({ otherAccusers: [] })).toBeNull();
  });

  it("accuse in the place of whoever cleared", () => {
    const accusing = (more: Partial<Allegation>) => accusersOf({ ...first, ...more }).map(({ kind }) => kind);
    expect(accusing({ otherAccusers: [group] })).toEqual(["state", "group"]);
    expect(accusing({ otherAccusers: [group], class: "clearing" })).toEqual(["group"]);
    expect(accusing({ otherAccusers: [], class: "clearing" })).toEqual(["unstated"]);
  });
});

describe("the names of everybody who accuses", () => {
  const namesOf = (...parties: readonly Party[]) => {
    const [accuser = unstated, ...otherAccusers] = parties;
    return nameAccusers(eveningLedger, { ...first, accuser, otherAccusers }, englishWords);
  };

  it("end with those that are not stated, and say so where nobody is", () => {
    expect(namesOf(unstated, group)).toEqual(["its lawyers", "others, not named"]);
    expect(namesOf(group)).toEqual(["its lawyers"]);
    expect(namesOf(unstated)).toEqual(["not stated"]);
  });
});

describe("the category in words", () => {
  it.each([
    ["tax", "tax"],
    [null, ""],
    ["other", ""],
  ] as const)("of %s is “%s”", (category, named) => {
    expect(nameCategory({ ...first, category }, englishWords)).toBe(named);
  });
});

describe("the notes on an allegation", () => {
  const notesOf = (more: Partial<Allegation>) => readingNotes({ ...first, ...more }, englishWords);

  it("say nothing of a plain claim", () => {
    expect(notesOf({})).toEqual([]);
  });

  it.each<[Partial<Allegation>, string]>([
    [{ capability: true }, "What could be done, not what was done."],
    [{ polarity: "questioned" }, "The article asks; nobody says so."],
    [{ time: "hypothetical" }, "Only a possibility in the article."],
    [{ voice: "as_fact" }, "The article states this as a fact, in its own words."],
    [{ accuser: unstated, voice: "unattributed" }, "The article does not say by whom."],
    [{ accuser: unstated, class: "concern" }, "The article does not say whose concern it is."],
  ])("on %j say %s", (more, note) => {
    expect(notesOf(more)).toContain(note);
  });

  it.each<[readonly Stage[], string]>([
    [stageGroups.looking, "An inquiry is not a charge."],
    [["arrested"], "An arrest is not a conviction."],
    [["charged", "indicted", "on_trial"], "A charge is not a conviction."],
    [["dpa", "npa", "settled", "settled_no_admission"], "An agreement is not a conviction."],
    [["banned", "measure", "listed"], "This is not a court ruling."],
    [["suit_filed", "hearing"], "A lawsuit is a claim; a court decides."],
  ])("at the stages %j say %s", (stages, note) => {
    for (const stage of stages) expect(notesOf({ stage })).toEqual([note]);
  });

  it("say no more of what was decided", () => {
    for (const stage of ["convicted", "acquitted", "dismissed", "liable", "concern"] as const)
      expect(notesOf({ stage })).toEqual([]);
  });
});
