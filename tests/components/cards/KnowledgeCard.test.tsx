// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { KnowledgeCard } from "@/components/cards/KnowledgeCard";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";
import { emptyBackground } from "@/engine/wording/background";
import { evidenceOf } from "@/engine/wording/evidence-of";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { eveningLedgerBackground } from "@/tests/fixtures/reports/evening-ledger-background";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";
import { reportOfText } from "@/tests/support/report-of-text";
import { sampleView } from "@/tests/support/sample-view";

const text = eveningLedger.article?.text ?? "";

function section(root: HTMLElement, title: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>("section")].find((part) =>
    textIn(part.querySelector("h2")).startsWith(title),
  );
  if (found === undefined) throw new Error(`no section "${title}"`);
  return found;
}

it("begins with the glance, then the allegations", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  expect(textIn(root.querySelector("p"))).toBe(
    "2 companies, 2 people, 4 allegations, 2 without an answer; relies on 1 other outlet",
  );
  expect([...root.querySelectorAll("section > h2")].map(textIn)).toEqual([
    "Allegations 4",
    "Which one is meant?",
    "Companies 2",
    "People 2",
    "States and public bodies 2",
    "Other outlets 1",
    "How it is sourced",
    "Names without a link 1",
  ]);
});

it("has every allegation with its words, its stage and its answer in one block", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const blocks = [...root.querySelectorAll(".allegation")].map(textIn);
  expect(blocks).toHaveLength(4);
  const expected = [
    ["Norland accused Telbrik", "tapping the calls", "claimed, nothing decided", "Telbrik denies this"],
    [
      "Inquiry by Norland Data Authority into Telbrik",
      "broke the law",
      "under investigation",
      "gives no answer from Telbrik",
    ],
    [
      "Brightbox took legal action against Telbrik",
      "copied chip designs",
      "sued, nothing decided",
      "Telbrik did not respond",
    ],
    ["Measure against Telbrik", "on security grounds", "restricted by an authority", "gives no answer from Telbrik"],
  ];
  expected.forEach((parts, index) => {
    for (const part of parts) expect(blocks[index]).toContain(part);
  });
  expect(blocks[3]).toContain("The article does not say by whom.");
});

it("jumps to the sentence of an allegation, to its answer and to each mention of a name", () => {
  const onJump = vi.fn();
  const root = renderWithWords(<KnowledgeCard view={sampleView({ onJump })} />);
  press(root, "In January, Brightbox sued");
  press(root, "Telbrik denied the accusation.");
  press(section(root, "Companies"), "Show mention 3");
  const jumped = onJump.mock.calls.map(([span]) => text.slice(span.start, span.end));
  expect(jumped).toEqual([
    "In January, Brightbox sued Telbrik over copied chip designs.",
    "Telbrik denied the accusation.",
    "Telbrik",
  ]);
  expect(onJump.mock.calls[2]?.[0].start).toBe(text.indexOf("Telbrik denied"));
});

it("shows a record with its status first, and what came after the article as such", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const record = textIn(root.querySelector(".allegation .record"));
  expect(record.startsWith("closed by agreement Closed by an agreement with the data authority; no ruling.")).toBe(
    true,
  );
  expect(record).toContain("since this articleas of 12 June 2026 · last checked 1 September 2026");
  expect(record.indexOf("Settled without admission")).toBeGreaterThan(record.indexOf("Raised by"));
  expect(record).toContain("May 2021 A consumers’ association said");
  expect(record).not.toContain("May 2021 since this article");
});

it("says when a record is due for a check, and leaves it out when that is long past", () => {
  const overdue = renderWithWords(<KnowledgeCard view={sampleView()} />);
  expect(textIn(overdue)).toContain("last checked 1 February 2026 · due for a new check");
  const late = renderWithWords(<KnowledgeCard view={sampleView({ today: "2027-12-01" })} />);
  expect(textIn(late)).not.toContain("Sued; no hearing yet.");
});

it("leaves out what the reader has hidden, and gives it back", () => {
  const onShowAgain = vi.fn();
  const view = sampleView({
    hidden: { entities: ["e7" as EntityId], records: ["telbrik-call-recordings"] },
    onShowAgain,
  });
  const root = renderWithWords(<KnowledgeCard view={view} />);
  expect(textIn(section(root, "Companies"))).not.toContain("Brightbox");
  expect(textIn(root)).not.toContain("Closed by an agreement");
  press(root, "Show again: Brightbox");
  expect(onShowAgain).toHaveBeenCalledWith("brightbox");
});

it("lets the reader hide a record", () => {
  const onHideRecord = vi.fn();
  press(renderWithWords(<KnowledgeCard view={sampleView({ onHideRecord })} />), "Hide record telbrik-chip-designs");
  expect(onHideRecord).toHaveBeenCalledWith("telbrik-chip-designs");
});

it("lets the reader hide a wrong link on this site, or everywhere", () => {
  const onHide = vi.fn();
  const root = renderWithWords(<KnowledgeCard view={sampleView({ onHide, site: "evening-ledger.example" })} />);
  press(section(root, "Companies"), "Hide on evening-ledger.example");
  press(section(root, "Companies"), "Hide everywhere");
  expect(onHide.mock.calls).toEqual([
    ["telbrik", "site", "Telbrik"],
    ["telbrik", "everywhere", "Telbrik"],
  ]);
  const elsewhere = renderWithWords(<KnowledgeCard view={sampleView({ onHide, site: null })} />);
  expect(textIn(section(elsewhere, "Companies"))).not.toContain("Hide on");
});

it("gives facts with their source, their day, and whether they were checked", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const [minister, head] = [...section(root, "People").querySelectorAll(".entity")].map(textIn);
  expect(minister).toContain("interior minister, Government of Norland since June 2024");
  expect(minister).toContain("as of 2 October 2026 · not yet checked");
  expect(head).toContain("Norland Registry, as of 2 October 2026");
  expect(head).toContain("finance director, Brightbox 2011 to 2018");
});

it("gives every source of somebody's facts, for the first may not be of the newest", () => {
  const background = {
    ...eveningLedgerBackground,
    entities: Object.fromEntries(
      Object.entries(eveningLedgerBackground.entities).map(([key, entity]) => {
        const more = entity.sources.map((source) => ({
          ...source,
          publisher: "Radio Nord",
          url: `${source.url}later`,
        }));
        return [key, { ...entity, sources: [...entity.sources, ...more] }];
      }),
    ),
  };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ background })} />);
  const source = section(root, "Companies").querySelector(".fact-source");
  expect(textIn(source)).toBe("Sources: Norland Registry, Radio Nord, as of 2 October 2026");
  expect([...(source?.querySelectorAll("a") ?? [])].map(({ href }) => href)).toEqual([
    "https://register.norland.example/",
    "https://register.norland.example/later",
  ]);
});

it("folds away more sources than a line has", () => {
  const entities = Object.fromEntries(
    Object.entries(eveningLedgerBackground.entities).map(([key, entity]) => [
      key,
      {
        ...entity,
        sources: Array.from({ length: 6 }, (_none, index) => ({
          id: `register-${index + 1}`,
          title: "A register",
          publisher: `Register ${index + 1}`,
          url: `https://register.norland.example/${index + 1}`,
          licence: "CC0",
          retrieved: "2026-10-02",
        })),
      },
    ]),
  );
  const background = { ...eveningLedgerBackground, entities };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ background })} />);
  const source = section(root, "Companies").querySelector<HTMLElement>(".fact-source");
  if (source === null) throw new Error("the company has its sources");
  expect(textIn(source)).toBe("Sources: Register 1, Register 2, Register 3 and 3 more, as of 2 October 2026");
  press(source, "and 3 more");
  expect(textIn(document.activeElement)).toBe("Register 4");
  expect(textIn(source)).toBe(
    "Sources: Register 1, Register 2, Register 3, Register 4, Register 5, Register 6, as of 2 October 2026",
  );
});

it("offers ambiguous names as a choice, and links none", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const choice = textIn(section(root, "Which one is meant?"));
  expect(choice).toContain("“Quill” could be any of these. We do not guess.");
  expect(choice).toContain("Quill Press");
  expect(choice).toContain("Quill Software");
});

it("says how the story is sourced, and whether there is a reason for having no name", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const sourcing = textIn(section(root, "How it is sourced"));
  expect(sourcing).toContain("The article does not say that this outlet saw or was told any of it itself.");
  expect(sourcing).toContain("This outlet relies on what Radio Nord reported.");
  expect(sourcing).toContain("Interior Minister Oda Brekke, via Radio Nord");
  expect(sourcing).toContain("Reason given: because they are not allowed to speak about their work");
});

function emptyCard(more: Partial<NonNullable<ArticleReport["article"]>>): HTMLElement {
  const report = reportOfText("Weather: rain");
  if (report.article === null) throw new Error("it is an article");
  const changed = { ...report, article: { ...report.article, ...more } };
  return renderWithWords(<KnowledgeCard view={sampleView({ report: changed, background: emptyBackground })} />);
}

it("says that nothing was found, and what was not read, and offers no search of nothing", () => {
  const root = emptyCard({ partial: true, truncatedAt: 9 });
  expect(textIn(root)).toContain("No allegation was found in this article.That does not mean that there is none");
  expect(textIn(root)).toContain("behind a paywall");
  expect(textIn(root)).toContain("only its beginning was read");
  expect(root.querySelector("search")).toBeNull();
});

it("does not say that nothing was found where nothing was looked for", () => {
  const root = emptyCard({ language: "de" });
  expect(textIn(root)).toContain("not in English");
  expect(textIn(root)).not.toContain("No allegation was found");
  expect(root.querySelectorAll("section")).toHaveLength(0);
});

it("says of an article that was read in part only that this part has no answer", () => {
  if (eveningLedger.article === null) throw new Error("it is an article");
  const report = { ...eveningLedger, article: { ...eveningLedger.article, partial: true } };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ report })} />);
  expect(textIn(root)).toContain("What could be read gives no answer from Telbrik.");
  expect(textIn(root)).not.toContain("This article gives no answer");
});

it("does not quote a sentence twice that has both the accusation and the answer", () => {
  const [first] = eveningLedger.allegations;
  const [response] = first?.responses ?? [];
  if (first === undefined || response === undefined) throw new Error("the first allegation is answered");
  const said = { ...response, span: evidenceOf(first) };
  const report = { ...eveningLedger, allegations: [{ ...first, responses: [said] }] };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ report })} />);
  expect(textIn(root.querySelector(".reply"))).toBe("Telbrik denies this · in the same sentence · 2 paragraphs later");
  expect(root.querySelectorAll(".allegation .quote")).toHaveLength(1);
});

it("has a label once for facts that follow one another", () => {
  const root = renderWithWords(<KnowledgeCard view={sampleView()} />);
  const facts = [...root.querySelectorAll(".entity")].find((entity) => textIn(entity).startsWith("Tomas Hale"));
  expect([...(facts?.querySelectorAll("dt") ?? [])].map(textIn)).toEqual(["Position"]);
  expect(facts?.querySelectorAll("dd")).toHaveLength(2);
});

it("shows what a page says as text, never as elements", () => {
  const [first] = eveningLedger.entities;
  if (first === undefined) throw new Error("the story has entities");
  const name = "<img src=x onerror=alert(1)>";
  const report = { ...eveningLedger, entities: [{ ...first, name, knowledge: null }] };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ report })} />);
  expect(root.querySelector("img")).toBeNull();
  expect(textIn(root)).toContain(name);
});

it("shows the head of a large card at once, and the rest after the frame with it, not in that frame", () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => frames.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const nextFrame = () => void act(() => frames.splice(0).forEach((callback) => callback()));
  const { entities, allegations } = eveningLedger;
  const report = {
    ...eveningLedger,
    entities: entities.flatMap((entity, index) =>
      Array.from({ length: 5 }, (_, copy) => ({ ...entity, id: `x${index}-${copy}` as EntityId })),
    ),
    allegations: allegations.flatMap((allegation) =>
      Array.from({ length: 5 }, (_, copy) => ({ ...allegation, id: `${allegation.id}-${copy}` })),
    ),
  };
  const root = renderWithWords(<KnowledgeCard view={sampleView({ report })} />);
  expect(root.querySelectorAll(".allegation")).toHaveLength(3);
  nextFrame();
  expect(root.querySelectorAll(".allegation")).toHaveLength(3);
  nextFrame();
  expect(root.querySelectorAll(".allegation")).toHaveLength(report.allegations.length);
  vi.unstubAllGlobals();
});

it("folds away a long list of names without an entry, and not one or two of it", () => {
  const [first] = eveningLedger.entities;
  if (first === undefined) throw new Error("the story has entities");
  const shownOf = (many: number) => {
    const entities = Array.from({ length: many }, (_none, index) => ({
      ...first,
      id: `u${index}` as EntityId,
      name: `Skarholm ${index}`,
      knowledge: null,
    }));
    const root = renderWithWords(
      <KnowledgeCard view={sampleView({ report: { ...eveningLedger, entities, allegations: [] } })} />,
    );
    const unknown = section(root, "Names without a link");
    return { folded: unknown.querySelectorAll("details li").length, all: unknown.querySelectorAll("li").length };
  };
  expect(shownOf(15)).toEqual({ folded: 0, all: 15 });
  expect(shownOf(20)).toEqual({ folded: 8, all: 20 });
});
