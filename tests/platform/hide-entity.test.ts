import { expect, it } from "vitest";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { hiddenInReport, hiddenOn, hideEntity, showEntity } from "@/platform/hide-entity";
import { eveningLedger } from "@/tests/fixtures/reports/evening-ledger";
import { defaultSettings } from "@/platform/settings";
import { parseSite, type Site } from "@/platform/site";

const key = "telbrik" as EntityKey;
const site = (name: string): Site => {
  const parsed = parseSite(name);
  if (parsed === null) throw new Error(`${name} is no site`);
  return parsed;
};
const ledger = site("ledger.example");
const news = site("news.ledger.example");
const quill = site("quill.example");

it("hides on one site and its sub-domains, or everywhere", () => {
  const here = hideEntity(defaultSettings, key, ledger);
  expect([ledger, news, quill, null].map((page) => hiddenOn(here, page, [key]))).toEqual([[key], [key], [], []]);
  const everywhere = hideEntity(defaultSettings, key, null);
  expect([ledger, quill, null].map((page) => hiddenOn(everywhere, page, [key]))).toEqual([[key], [key], [key]]);
});

it("is known of a report at once", () => {
  const report = { ...eveningLedger, page: { ...eveningLedger.page, url: "https://www.ledger.example/story" } };
  const [hidden, ...more] = hiddenInReport(hideEntity(defaultSettings, key, ledger), report);
  expect(more).toEqual([]);
  expect(report.entities.find(({ id }) => id === hidden)?.name).toBe("Telbrik");
  expect(hiddenInReport(hideEntity(defaultSettings, key, quill), report)).toEqual([]);
});

it("is kept once, however often it is done, and undone", () => {
  const twice = hideEntity(hideEntity(defaultSettings, key, ledger), key, ledger);
  expect(twice.hidden.onSites).toHaveLength(1);
  expect(showEntity(twice, key, ledger)).toEqual(defaultSettings);
  expect(showEntity(hideEntity(defaultSettings, key, null), key, null)).toEqual(defaultSettings);
});

it("leaves what is hidden on other sites", () => {
  const both = hideEntity(hideEntity(defaultSettings, key, ledger), key, quill);
  expect(hiddenOn(showEntity(both, key, news), quill, [key])).toEqual([key]);
  expect(hiddenOn(showEntity(both, key, news), news, [key])).toEqual([]);
});
