import { expect, it } from "vitest";
import { pageSettingsOf } from "@/platform/page-settings";
import { defaultSettings, type Settings } from "@/platform/settings";
import { parseSite } from "@/platform/site";
import { switchSite } from "@/platform/switch-site";
import type { EntityKey } from "@/knowledge/lookup/entity";

const key = (text: string) => text as EntityKey;
const ledger = parseSite("ledger.example")!;

it("says whether the page's own site is on, and nothing of others", () => {
  const settings = switchSite(defaultSettings, ledger, false);
  expect(pageSettingsOf(settings, "https://news.ledger.example/a", []).on).toBe(false);
  const elsewhere = pageSettingsOf(settings, "https://quill.example/a", []);
  expect(elsewhere.on).toBe(true);
  expect(JSON.stringify(elsewhere)).not.toContain("ledger");
});

it("tells of the hidden entities only those that the page has", () => {
  const settings: Settings = {
    ...defaultSettings,
    hidden: {
      entities: [key("telbrik"), key("hale")],
      records: ["r"],
      onSites: [{ site: ledger, entity: key("norland") }],
    },
  };
  expect(pageSettingsOf(settings, "https://quill.example/a", [key("telbrik"), key("norland")]).hidden).toEqual([
    "telbrik",
  ]);
  expect(pageSettingsOf(settings, "https://news.ledger.example/a", [key("norland")]).hidden).toEqual(["norland"]);
});
