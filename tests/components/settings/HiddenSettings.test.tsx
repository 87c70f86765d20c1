// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { HiddenSettings } from "@/components/settings/HiddenSettings";
import { findBackground } from "@/engine/wording/find-background";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { smallWorld, smallWorldRecord } from "@/tests/fixtures/small-world";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const telbrik = "telbrik" as EntityKey;
const background = findBackground(knowledgeOf(smallWorld, [smallWorldRecord]), [telbrik], []);
const nothing = { entities: [], onSites: [], records: [], background, onShowEntity: vi.fn(), onShowRecord: vi.fn() };

it("says that nothing is hidden", () => {
  expect(textIn(renderWithWords(<HiddenSettings {...nothing} />))).toContain("Nothing is hidden.");
});

it("tells of each hidden record whom it is about and what it says, and shows it again", () => {
  const onShowRecord = vi.fn();
  const { id, allegation } = smallWorldRecord;
  const root = renderWithWords(<HiddenSettings {...nothing} records={[id]} onShowRecord={onShowRecord} />);
  expect(textIn(root.querySelector("li"))).toContain(`Telbrik Co., Ltd. ${allegation}`);
  press(root, `Show again: Telbrik Co., Ltd.: ${allegation}`);
  expect(onShowRecord).toHaveBeenCalledWith(id);
});

it("goes by the id or the key of what the knowledge has dropped", () => {
  const root = renderWithWords(
    <HiddenSettings {...nothing} entities={["gone-corp" as EntityKey]} records={["constructor"]} />,
  );
  expect([...root.querySelectorAll("li")].map(textIn)).toEqual([
    expect.stringContaining("gone-corp"),
    expect.stringContaining("constructor"),
  ]);
});

it("tells a name that is hidden on one site from one that is hidden everywhere", () => {
  const onShowEntity = vi.fn();
  const onSites = [{ site: "ledger.example", entity: telbrik }];
  const root = renderWithWords(<HiddenSettings {...nothing} onSites={onSites} onShowEntity={onShowEntity} />);
  expect(textIn(root.querySelector("li"))).toContain("ledger.example");
  root.querySelector("button")?.click();
  expect(onShowEntity).toHaveBeenCalledWith(telbrik, "ledger.example");
});
