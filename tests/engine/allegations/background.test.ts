import { expect, it } from "vitest";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { smallWorldRecord } from "@/tests/fixtures/small-world";
import { analyseText } from "@/scripts/report/analyse-input";
import { knowledgeOf, type TestEntity } from "@/tests/support/knowledge-of";

const raid: BackgroundRecord = {
  ...smallWorldRecord,
  id: "norland-lantern",
  subjects: ["norland" as EntityKey],
  accusers: ["Telbrik"],
  category: "cyber_intrusion",
  matter: ["Lantern"],
};
const older: BackgroundRecord = { ...smallWorldRecord, id: "telbrik-older", accusers: ["Ada Hale"] };
const context: BackgroundRecord = { ...smallWorldRecord, id: "telbrik-law", kind: "context", outcome: "context" };
const world: readonly TestEntity[] = [
  { kind: "company", name: "Telbrik" },
  { kind: "company", name: "Brightbox" },
  { kind: "state", name: "Norland", country: "no" },
];
const knowledge = knowledgeOf(world, [raid, older, smallWorldRecord, context]);

const offered = (text: string): readonly string[] =>
  analyseText(text, {}, knowledge).allegations.flatMap((allegation) => allegation.background);

it("offers records on the accused and the category, those by the same accuser first, context last", () => {
  expect(offered("Norland accused Telbrik of spying on its users.")).toEqual([
    "telbrik-tapping",
    "telbrik-older",
    "telbrik-law",
  ]);
});

it("offers none for another category, for the accuser, or for a namesake", () => {
  expect(offered("Norland accused Telbrik of bribing officials.")).toEqual([]);
  expect(offered("Telbrik accused Brightbox of spying on its users.")).toEqual([]);
});

it("offers a record on a state only where the article names the matter", () => {
  expect(offered("Telbrik accused Norland of hacking its servers.")).toEqual([]);
  expect(offered("Telbrik accused Norland of hacking its Lantern servers.")).toEqual(["norland-lantern"]);
});
