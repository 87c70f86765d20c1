import { expect, it } from "vitest";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { compiled } from "@/tests/support/facts-files";
import { tableOf } from "@/tests/support/facts-table";

const row = { sources: "test", asOf: "2026-01-01" };
const folder = "imported/test/";
const { bytes } = compiled(
  tableOf("organisations", [
    { key: "health-board", name: "Norland Health Board", aliases: "NHBO{acronym}", wikidata: "Q5", ...row },
  ]),
  tableOf(
    "organisations",
    [
      {
        key: "board-q5",
        name: "Health Board of Norland",
        aliases: "HBNO{acronym}|Norland Board",
        wikidata: "Q5",
        ...row,
      },
    ],
    folder,
  ),
  tableOf(
    "companies",
    [
      { key: "lend-a-chair-q4", name: "Lend a Chair", ...row },
      { key: "new-world-q1", name: "New World", ...row },
      { key: "north-west-company-q5", name: "The North West Company", ...row },
      { key: "spencers-q2", name: "Spencer's", ...row },
      { key: "telbrik-q3", name: "Telbrik's", ...row },
    ],
    folder,
  ),
  tableOf(
    "governments",
    [{ key: "norland-q4", kind: "government", name: "Government of Norland", aliases: "Federal Government", ...row }],
    folder,
  ),
);
const knowledge = openKnowledge(bytes);

it.each(["New World", "Spencer's", "Lend a Chair"])("a register's %s needs evidence", (name) => {
  expect(knowledge.candidatesOf(name)[0]?.needsEvidence).toBe(true);
});

it.each(["Telbrik's", "NHBO", "Norland Board"])("%s needs none", (name) => {
  expect(knowledge.candidatesOf(name)[0]?.needsEvidence).toBe(false);
});

it.each(["Federal Government", "HBNO", "North West"])("%s is nobody's", (name) => {
  expect(knowledge.candidatesOf(name)).toEqual([]);
});

it("a name by hand keeps most of its prior beside two dozen of a register", () => {
  const party = { name: "Lagting Party", ...row };
  const others = Array.from({ length: 24 }, (_, number) => ({
    ...party,
    key: `party-${String(number).padStart(2, "0")}`,
    wikidata: `Q${number + 7}`,
  }));
  const all = openKnowledge(
    compiled(tableOf("organisations", [{ ...party, key: "party-by-hand" }]), tableOf("organisations", others, folder))
      .bytes,
  );
  const [first, ...rest] = all.candidatesOf("Lagting Party");
  expect(first && all.keyOf(first.entity)).toBe("party-by-hand");
  expect(first?.prior).toBeGreaterThan(0.7);
  expect(rest).toHaveLength(24);
});
