import { expect, it } from "vitest";
import { englishWords } from "@/engine/wording/english-words";
import { describeSettings } from "@/entrypoints/options/describe-settings";
import { factsSources, readFactsSources } from "@/entrypoints/options/facts-sources";
import { readSettingsFile } from "@/entrypoints/options/read-settings-file";
import { defaultSettings, settingsVersion } from "@/platform/settings";

it("reads back what was saved", () => {
  expect(readSettingsFile(JSON.stringify(defaultSettings))).toEqual({ kind: "ready", settings: defaultSettings });
});

it.each([
  ["nothing", "", "unreadable"],
  ["no JSON", "{", "unreadable"],
  ["something else", '{"version":1}', "unreadable"],
  ["a list", "[]", "unreadable"],
  ["null", "null", "unreadable"],
  ["a newer version", JSON.stringify({ ...defaultSettings, version: settingsVersion + 1 }), "future"],
  ["one wrong field", JSON.stringify({ ...defaultSettings, badge: "yes" }), "unreadable"],
])("takes nothing from a file with %s", (_what, content, kind) => {
  expect(readSettingsFile(content)).toEqual({ kind });
});

it("says what settings would mean", () => {
  expect(describeSettings(defaultSettings, englishWords)).toEqual([
    "0 sites of your own",
    "0 sites switched off",
    "Mark the first mention of each",
    "People, Companies, News outlets, Organisations, Public bodies and States",
    "Mark sentences that carry an allegation",
    "Colours of the marks: Calm",
    "Light or dark: As the system",
    "Open a card when the pointer rests on a mark",
    "Show in the toolbar how many names were recognised",
    "0 names and records hidden",
  ]);
});

it("says of a file that it would have the settings carried elsewhere, or a class look first", () => {
  const lines = describeSettings({ ...defaultSettings, sync: true, classroom: true }, englishWords);
  expect(lines).toContain("Keep these settings the same in my other browsers");
  expect(lines).toContain("Classroom mode: look first, then compare");
});

it("names collections with their licence, and counts pages that single facts were checked against", () => {
  const head = "id\ttitle\tpublisher\turl\tlicence\tretrieved\n";
  const collection = "register\tRegister\tNorland Registry\thttps://register.norland.example/\tCC0-1.0\t2026-10-02\n";
  const checked = "radio\tA story\tRadio Nord\thttps://radio-nord.example/1\tfacts only\t2026-10-02\n";
  expect(readFactsSources(head + collection + checked)).toEqual({
    sources: [
      {
        id: "register",
        title: "Register",
        publisher: "Norland Registry",
        url: "https://register.norland.example/",
        licence: "CC0-1.0",
      },
    ],
    checkedPages: 1,
  });
});

it("names each imported source with its licence", () => {
  const licences = new Map(factsSources.sources.map(({ id, licence }) => [id, licence]));
  expect(licences.get("ror-records")).toBe("MIT");
  expect(licences.get("party-facts")).toBe("MIT");
  expect(licences.get("courts-db")).toBe("BSD-2-Clause");
  expect([...licences.keys()]).not.toContain("id");
});
