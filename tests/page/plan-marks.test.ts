import { describe, expect, it } from "vitest";
import type { Allegation } from "@/engine/allegations/allegation";
import type { EntityId, LinkedEntity, MentionForm } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { textOf } from "@/engine/text/span";
import type { EntityKey, EntityKind } from "@/knowledge/lookup/entity";
import { type MarkWishes, planMarks } from "@/page/plan-marks";
import { defaultSettings } from "@/platform/settings";

const text =
  "Telbrik in court\n\nNorland accuses Telbrik of fraud. Mara Lind said Telbrik did nothing. She and Telbrik said no more.";

const id = (number: number) => `e${String(number)}` as EntityId;

function entity(number: number, kind: EntityKind, forms: readonly (readonly [string, MentionForm])[]): LinkedEntity {
  const seen = new Map<string, number>();
  const mentions = forms.map(([words, form]) => {
    const start = text.indexOf(words, seen.get(words) ?? 0);
    seen.set(words, start + words.length);
    return { start, end: start + words.length, form };
  });
  const knowledge = `key-${String(number)}` as EntityKey;
  return {
    id: id(number),
    kind,
    name: "",
    knowledge,
    wikidata: null,
    score: 1,
    described: null,
    mentions,
    reasons: [],
  };
}

const name = (words: string) => [words, "name"] as const;
const telbrik = entity(1, "company", [name("Telbrik"), name("Telbrik"), name("Telbrik"), name("Telbrik")]);
const norland = entity(2, "state", [name("Norland")]);
const lind = entity(3, "person", [name("Mara Lind"), ["She", "pronoun"]]);
const accusation = { start: text.indexOf("Norland"), end: text.indexOf(" Mara") };

// Only what the plan reads.
const report = {
  entities: [telbrik, norland, lind],
  allegations: [
    { id: "a1", mentions: [accusation] },
    { id: "a2", mentions: [{ ...accusation }] },
  ] as unknown as readonly Allegation[],
} as unknown as ArticleReport;

const wishes: MarkWishes = { settings: defaultSettings.marks, hidden: new Set(), isOnPage: () => true };
const marks = (changes: Partial<MarkWishes["settings"]> = {}, others: Partial<MarkWishes> = {}) =>
  planMarks(report, { ...wishes, ...others, settings: { ...wishes.settings, ...changes } }).map(
    ({ span, role }) => `${role}: ${textOf(text, span)}`,
  );

const sentence = "allegation: Norland accuses Telbrik of fraud.";

describe("planMarks", () => {
  it("marks first mentions and allegations in reading order, the longer first", () => {
    expect(marks()).toEqual(["company: Telbrik", sentence, "public: Norland", "person: Mara Lind"]);
  });

  it("marks all mentions by name when asked, and never a pronoun", () => {
    const all = marks({ entities: "all" });
    expect(all.filter((mark) => mark === "company: Telbrik")).toHaveLength(4);
    expect(all).not.toContain("person: She");
  });

  it("marks by kind", () => {
    expect(marks({ kinds: ["person"] })).toEqual([sentence, "person: Mara Lind"]);
    expect(marks({ entities: "none" })).toEqual([sentence]);
    expect(marks({ allegations: false, kinds: ["state"] })).toEqual(["public: Norland"]);
  });

  it("leaves out whom the reader has hidden, and whom nobody knows", () => {
    expect(marks({ allegations: false }, { hidden: new Set([id(1), id(2)]) })).toEqual(["person: Mara Lind"]);
    const unknown = { ...report, entities: [{ ...telbrik, knowledge: null }] };
    expect(planMarks(unknown, wishes).filter(({ role }) => role === "company")).toEqual([]);
  });

  it("takes the first mention that is on the page", () => {
    const isOnPage = ({ start }: { readonly start: number }) => start > 16;
    expect(marks({ kinds: ["company"], allegations: false }, { isOnPage })).toEqual(["company: Telbrik"]);
    const [first] = planMarks(report, { ...wishes, isOnPage });
    expect(first?.span.start).toBe(accusation.start);
  });

  it("puts one mark on a sentence for all that it carries", () => {
    const targets = planMarks(report, wishes).flatMap(({ target }) =>
      target.kind === "allegations" ? [target.ids] : [],
    );
    expect(targets).toEqual([["a1", "a2"]]);
  });
});
