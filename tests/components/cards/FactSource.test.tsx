// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { FactSource } from "@/components/cards/FactSource";
import type { Entity, EntityKey } from "@/knowledge/lookup/entity";
import { smallWorld } from "@/tests/fixtures/small-world";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { press, renderWithWords, textIn } from "@/tests/support/render-with-words";

const knowledge = knowledgeOf(smallWorld);
const telbrik = knowledge.findEntity("telbrik" as EntityKey);
if (telbrik === null) throw new Error("the small world has no Telbrik");
const entity = knowledge.entityOf(telbrik);

/** The entity with one source for each publisher named. */
function from(...publishers: readonly string[]): Entity {
  const sources = publishers.map((publisher, number) => ({
    id: `s${number}`,
    title: `Page ${number}`,
    publisher,
    url: `https://source.example/${number}`,
    licence: "facts only",
    retrieved: "2026-11-01",
  }));
  return { ...entity, sources, asOf: "2026-11-01" };
}

it("names a publisher once, whatever number of its pages are meant", () => {
  const root = renderWithWords(<FactSource entity={from("Register", "Agency", "Register")} />);
  expect(textIn(root)).toMatch(/^Sources: Register 2, Agency, as of 1 November 2026/);
  const links = [...root.querySelectorAll("a")].map((link) => [link.pathname, link.getAttribute("aria-label")]);
  expect(links).toEqual([
    ["/0", null],
    ["/2", "Page 2"],
    ["/1", null],
  ]);
});

it("shows three publishers, and goes on from the next when the rest is asked for", () => {
  const root = renderWithWords(<FactSource entity={from("A", "A", "B", "C", "D", "E")} />);
  expect(textIn(root)).toContain("A 2, B, C and 2 more");
  press(root, "and 2 more");
  expect(textIn(root)).toContain("A 2, B, C, D, E");
  expect(document.activeElement?.textContent).toBe("D");
});
