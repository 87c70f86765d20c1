// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { type PopupActions, type PopupContent, PopupView } from "@/components/frame/PopupView";
import { noToast } from "@/components/frame/toast";
import { emptyBackground } from "@/engine/wording/background";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";
import { sampleView } from "@/tests/support/sample-view";

function show(content: PopupContent, offersAlways = false, isLocked = false) {
  const actions: PopupActions = {
    onReload: vi.fn(),
    onSwitchOn: vi.fn(),
    onSwitch: vi.fn(),
    onAlways: vi.fn(),
    onShowMarks: vi.fn(),
    onOpenReport: vi.fn(),
    onOpenDraft: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const site = { name: "evening-ledger.example", on: true, isLocked };
  const view = (
    <PopupView content={content} site={site} offersAlways={offersAlways} message={noToast} actions={actions} />
  );
  return { root: renderWithWords(view), actions };
}

const card: PopupContent = { kind: "card", view: sampleView(), marks: { shown: true, count: 9 } };

it("heads the card with the outlet, its type, country, owner and the owner's parent", () => {
  const { root } = show(card);
  expect(textIn(root.querySelector("h1"))).toBe("The Evening Ledger");
  expect(textIn(root.querySelector("header"))).toContain(
    "newspaper · Norland · owned by Ledger Group, part of Marlow Holdings",
  );
});

it("does not call an outlet unknown while its facts are loaded", () => {
  const view = sampleView({ background: emptyBackground });
  const { root } = show({ kind: "card", view, marks: { shown: true, count: 9 } });
  expect(textIn(root.querySelector("h1"))).toBe("The Evening Ledger");
  expect(textIn(root)).not.toContain("not in the knowledge pack.The");
  expect(textIn(root.querySelector("header"))).not.toContain("unknown");
});

it("switches the site, the marks, and opens report and options", () => {
  const { root, actions } = show(card);
  press(root, "Read stories on evening-ledger.example");
  expect(actions.onSwitch).toHaveBeenCalledWith(false);
  root.querySelector<HTMLInputElement>("footer input")?.click();
  expect(actions.onShowMarks).toHaveBeenCalledWith(false);
  press(root, "Full report");
  expect(actions.onOpenReport).toHaveBeenCalledOnce();
  press(root, "Side panel");
  expect(actions.onOpenPanel).toHaveBeenCalledOnce();
  press(root, "Options");
  expect(actions.onOpenOptions).toHaveBeenCalledOnce();
});

it("shows that an organisation has decided on the site", () => {
  const switchOf = (isLocked: boolean) =>
    show(card, false, isLocked).root.querySelector<HTMLInputElement>("header input");
  expect(switchOf(true)?.disabled).toBe(true);
  expect(switchOf(false)?.disabled).toBe(false);
});

it("says of which day the knowledge is, and that nothing is sent", () => {
  const { root } = show(card);
  expect(textIn(root)).toContain("Knowledge as of 23 November 2026, 81,204 entries. Nothing leaves your browser.");
  expect(textIn(root)).not.toContain("days old");
});

it("says how much is from the reader's own packs, and takes their age for nobody's", () => {
  const report = {
    ...eveningLedger,
    knowledge: [...eveningLedger.knowledge, { pack: "Harbour", version: "2024.10.01", entities: 2 }],
  };
  const { root } = show({ kind: "card", view: sampleView({ report }), marks: { shown: true, count: 9 } });
  expect(textIn(root.querySelector(".knowledge-date"))).toBe(
    "Knowledge as of 23 November 2026, 81,204 entries, 2 entries from your pack “Harbour”. Nothing leaves your browser.",
  );
});

it("says how old the knowledge is after ninety days", () => {
  const { root } = show({ kind: "card", view: sampleView({ today: "2027-03-01" }), marks: { shown: true, count: 9 } });
  expect(textIn(root)).toContain("The knowledge is 98 days old.");
});

it("offers a report only where there is one", () => {
  const { root } = show({ kind: "notice", notice: { kind: "closed" } });
  expect(textIn(root.querySelector("h1"))).toBe("Source Context");
  expect(textIn(root.querySelector("footer"))).toBe("Read a textOptions");
});

it("offers to read a site always only where that is not so yet", () => {
  expect(textIn(show(card).root)).not.toContain("Always on this site");
  expect(textIn(show(card, true).root)).toContain("Always on this site");
});
