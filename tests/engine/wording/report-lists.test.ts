import { expect, it } from "vitest";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { englishWords } from "@/engine/wording/english-words";
import { kindOfUnknown, listEntities } from "@/engine/wording/report-lists";

const named = (score: number): LinkedEntity => ({ kind: "person", score }) as LinkedEntity;

it("says what a name without a link is only where the text shows it", () => {
  expect(kindOfUnknown(named(0.95), englishWords)).toBe("person");
  expect(kindOfUnknown(named(0.6), englishWords)).toBe("");
});

it("lists names without a link in English alone: a German noun has a capital too", () => {
  const { article } = eveningLedger;
  if (article === null) throw new Error("it is an article");
  expect(listEntities(eveningLedger).unknown).toHaveLength(1);
  const german = listEntities({ ...eveningLedger, article: { ...article, language: "de" } });
  expect(german.unknown).toHaveLength(0);
  expect(german.companies).toHaveLength(2);
});
