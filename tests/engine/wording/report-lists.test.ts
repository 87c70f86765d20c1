import { expect, it } from "vitest";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { englishWords } from "@/engine/wording/english-words";
import { kindOfUnknown } from "@/engine/wording/report-lists";

const named = (score: number): LinkedEntity => ({ kind: "person", score }) as LinkedEntity;

it("says what a name without an entry is only where the text shows it", () => {
  expect(kindOfUnknown(named(0.95), englishWords)).toBe("person");
  expect(kindOfUnknown(named(0.6), englishWords)).toBe("");
});
