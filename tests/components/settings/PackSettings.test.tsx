// @vitest-environment happy-dom
import type { ComponentProps } from "preact";
import { act } from "preact/test-utils";
import { expect, it, vi } from "vitest";
import { FactList } from "@/components/cards/FactList";
import { FactSource } from "@/components/cards/FactSource";
import { PackSettings } from "@/components/settings/PackSettings";
import { tellingFacts } from "@/engine/wording/fact-words";
import { composeKnowledge } from "@/knowledge/lookup/compose-knowledge";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { checked, linesOf, used } from "@/tests/support/own-pack";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const ignore = () => undefined;
const harbour = {
  id: "1",
  name: "Harbour",
  isOn: true,
  entities: 2,
  asOf: "2026-10-01",
  importedOn: "2026-11-02",
  isReadable: true,
};
const props: ComponentProps<typeof PackSettings> = {
  packs: [harbour],
  isLocked: false,
  draft: { kind: "none" },
  onChooseFile: ignore,
  onUse: ignore,
  onCancel: ignore,
  onSwitch: ignore,
  onSave: ignore,
  onRemove: ignore,
  onTemplate: ignore,
};

const base = knowledgeOf([{ kind: "company", name: "Telbrik", country: "no" }]);
const more = { kind: "company", key: "telbrik", name: "Telbrik", country: "se" };
const tugs = { kind: "company", key: "skarholm-towing", name: "Skarholm Towing", place: "Havnby" };

it("lists packs with their age, switches them, and asks before it removes one", () => {
  const events = { onSwitch: vi.fn(), onRemove: vi.fn(), onSave: vi.fn() };
  const root = renderWithWords(<PackSettings {...props} {...events} />);
  expect(textIn(root)).toContain("2 entries · as of 1 October 2026 · read on 2 November 2026");
  root.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
  press(root, "Save as a file Harbour");
  press(root, "Remove Harbour");
  expect(events.onRemove).not.toHaveBeenCalled();
  press(root, "Yes, remove “Harbour”");
  expect(events.onSwitch).toHaveBeenCalledWith("1", false);
  expect(events.onSave).toHaveBeenCalledWith("1");
  expect(events.onRemove).toHaveBeenCalledWith("1");
});

it("says when a pack can no longer be read", () => {
  const root = renderWithWords(<PackSettings {...props} packs={[{ ...harbour, isReadable: false }]} />);
  expect(textIn(root)).toContain("can no longer read this pack");
});

it("offers nothing where only the bundled knowledge is used", () => {
  const root = renderWithWords(<PackSettings {...props} isLocked />);
  expect(textIn(root)).toContain("Your organisation has decided");
  expect(root.querySelectorAll("input, button")).toHaveLength(0);
});

it("shows what a file would change, and uses it under the name that the reader gives", () => {
  const onUse = vi.fn();
  const check = used(linesOf(more, tugs, { ...tugs, key: "late", founded: "when" }), base);
  const draft = { kind: "checked", fileName: "harbour.jsonl", check, replaces: null } as const;
  const root = renderWithWords(<PackSettings {...props} draft={draft} onUse={onUse} />);
  const text = textIn(root);
  expect(text).toContain("What harbour.jsonl would change");
  expect(text).toContain("1 new entrySkarholm Towing Company, Havnby");
  expect(text).toContain("Telbrik Country: Sweden (bundled: Norway)");
  expect(text).toContain("1 line left out");
  expect(text).toContain('Line 3: founded: "when" is no date → write YYYY, YYYY-MM or YYYY-MM-DD');
  const field = root.querySelector<HTMLInputElement>("input[type=text]");
  void act(() => {
    if (field === null) throw new Error("no field for the name");
    field.value = " My harbour ";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  void act(
    () => void root.querySelector("form")?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
  expect(onUse).toHaveBeenCalledWith("My harbour");
});

it("says why a file is refused", () => {
  const check = checked("{", base);
  if (check.kind !== "refused") throw new Error("the file is no pack");
  const root = renderWithWords(<PackSettings {...props} draft={check} />);
  expect(root.querySelector("[role=alert]")?.textContent).toBe(
    "This file has no line that can be used. Nothing was changed.",
  );
  expect(textIn(root)).toContain("Line 1: this is no JSON object");
});

it("shows on the card which fact is from which pack", () => {
  const own = openKnowledge(used(linesOf(more, tugs), base).pack);
  const all = composeKnowledge(base, [{ name: "Harbour", knowledge: own }]);
  const entity = (key: string) => all.entityOf(all.findEntity(key as never) as EntityIndex);
  const facts = renderWithWords(<FactList facts={tellingFacts(entity("telbrik"), 3)} />);
  expect(textIn(facts)).toBe("CountrySweden from your pack “Harbour”, as of 1 October 2026, not yet checked");
  const source = renderWithWords(<FactSource entity={entity("skarholm-towing")} />);
  expect(textIn(source)).toBe("as of 1 October 2026 · from your pack “Harbour” · not yet checked");
  expect(textIn(renderWithWords(<FactSource entity={entity("telbrik")} />))).not.toContain("Harbour");
});
