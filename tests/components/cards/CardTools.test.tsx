// @vitest-environment happy-dom
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { expect, it } from "vitest";
import { KnowledgeCard } from "@/components/cards/KnowledgeCard";
import type { EntityId } from "@/engine/linking/linked-entity";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";
import { sampleView } from "@/tests/support/sample-view";

const show = () => renderWithWords(<KnowledgeCard view={sampleView()} />);
const headings = (root: HTMLElement) => [...root.querySelectorAll("section > h2")].map(textIn);

function type(root: HTMLElement, words: string): void {
  const field = root.querySelector<HTMLInputElement>("input[type=search]");
  if (field === null) throw new Error("there is no search field");
  field.value = words;
  void act(() => void field.dispatchEvent(new InputEvent("input", { bubbles: true })));
}

const key = (name: string) =>
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));

it("shows one part alone, and everything again", () => {
  const root = show();
  const all = headings(root);
  press(root, "People 2");
  expect(headings(root)).toEqual(["People 2"]);
  expect(root.querySelector("[aria-pressed=true]")?.textContent).toContain("People");
  press(root, "People 2");
  expect(headings(root)).toEqual(all);
});

it.each([
  ["the words of an allegation", "chip designs", ["Allegations 1"]],
  ["the answer to one", "denied the accusation", ["Allegations 1"]],
  ["a name without its accents, and facts", "finance director", ["People 1"]],
  ["a category", "ESPIONAGE", ["Allegations 1"]],
  ["a candidate of an ambiguous name", "Quill Soft", ["Which one is meant?"]],
  ["a name without a link", "Lena Ito", ["Names without a link 1"]],
  ["a statement", "not listen to anybody", ["How it is sourced"]],
])("finds %s", (_what, typed, expected) => {
  const root = show();
  type(root, typed);
  expect(headings(root)).toEqual(expected);
});

it("opens the statements that were searched for", () => {
  const root = show();
  type(root, "not listen to anybody");
  expect([...root.querySelectorAll<HTMLDetailsElement>(".class-row")].map(({ open }) => open)).toEqual([true]);
});

it("says when nothing matches, and has everything again once the field is empty", () => {
  const root = show();
  const all = headings(root);
  type(root, "<b>zebra</b>");
  expect(textIn(root.querySelector("output"))).toBe("Nothing on this card matches “<b>zebra</b>”.");
  type(root, "  ");
  expect(headings(root)).toEqual(all);
  expect(textIn(root.querySelector("output"))).toBe("");
});

it("goes from entry to entry by the keyboard, and to the search field; not while somebody types", () => {
  const root = show();
  const focused = () => textIn(document.activeElement?.closest("li.allegation, li.entity")?.querySelector("h3"));
  void key("j");
  expect(focused()).toBe("Norland accused Telbrik");
  void key("j");
  expect(focused()).toContain("Norland Data Authority");
  void key("k");
  expect(focused()).toBe("Norland accused Telbrik");
  void key("/");
  expect(document.activeElement).toBe(root.querySelector("input[type=search]"));
  void key("j");
  expect(document.activeElement).toBe(root.querySelector("input[type=search]"));
});

it("says of a part shown alone that nothing in it matches, for the others were not searched", () => {
  const root = show();
  press(root, "People 2");
  type(root, "chip designs");
  expect(textIn(root.querySelector(".search-nothing"))).toBe("Nothing under “People” matches “chip designs”.");
  type(root, "no such words");
  press(root, "People 2");
  expect(textIn(root.querySelector(".search-nothing"))).toBe("Nothing on this card matches “no such words”.");
});

it("shows everything again when the last of the part shown alone is hidden", () => {
  const people = eveningLedger.entities.filter(({ kind }) => kind === "person").map(({ id }) => id);
  let hide: (entities: readonly EntityId[]) => void = () => undefined;
  function Card() {
    const [entities, setEntities] = useState<readonly EntityId[]>([]);
    hide = setEntities;
    return <KnowledgeCard view={sampleView({ hidden: { entities, records: [] } })} />;
  }
  const root = renderWithWords(<Card />);
  press(root, "People 2");
  void act(() => hide(people));
  expect(headings(root)).toContain("Companies 2");
  expect(root.querySelector("[aria-pressed=true]")).toBeNull();
});
