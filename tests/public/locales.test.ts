import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Catalogue } from "@/engine/wording/catalogue-words";
import english from "@/public/_locales/en/messages.json";

const folders = readdirSync("public/_locales").filter((folder) => folder !== "en");
const catalogueOf = (folder: string) =>
  JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, "utf8")) as Catalogue;

const partsOf = (message: string) => [...new Set(message.match(/\$\d/g))].toSorted();
const isPlural = (key: string) => /_(?:one|other)$/.test(key);

it("is there in the languages that are promised", () => {
  expect(folders.toSorted()).toEqual(["de", "es", "fr", "it", "zh_CN"]);
});

describe.each(["en", ...folders])("what is said twice in %s", (folder) => {
  const catalogue = catalogueOf(folder);

  it("is the same: what the stores show, and what a button is called", () => {
    const listing = readFileSync(`docs/store/listing/${folder}.md`, "utf8");
    expect(listing.split("\n")).toContain(catalogue["extensionDescription"]?.message);
    expect(catalogue["hiddenNone"]?.message).toContain(catalogue["hideThis"]?.message);
  });
});

describe.each(folders)("the catalogue of %s", (folder) => {
  const catalogue = catalogueOf(folder);
  const language = catalogue["language"]?.message ?? "";

  it("names its language as browsers name its folder", () => {
    expect(language.replace("-", "_")).toBe(folder);
  });

  it("has every message, and no other; plural forms as its language has them", () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = Object.keys(english).filter((key) => !key.endsWith("_one") || forms.includes("one"));
    expect(Object.keys(catalogue).toSorted()).toEqual(expected.toSorted());
  });

  it("leaves open the same parts in every message", () => {
    const wrong = Object.entries(catalogue).filter(
      ([key, { message }]) => partsOf(message).join() !== partsOf(english[key as keyof typeof english].message).join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("has no empty message, keeps to what browsers and stores allow, and white space where English has it", () => {
    for (const [key, { message }] of Object.entries(catalogue)) {
      const isGlue = /^\s|\s$/.test(english[key as keyof typeof english].message);
      expect(message.trim(), key).not.toBe("");
      if (!isGlue && !key.startsWith("sample")) expect(message.trim(), key).toBe(message);
    }
    expect(catalogue["extensionDescription"]?.message.length).toBeLessThanOrEqual(132);
    expect(catalogue["badgeOff"]?.message.length).toBeLessThanOrEqual(4);
  });

  it("is translated: few messages are as in English, and none of several words", () => {
    const same = Object.entries(catalogue).filter(
      ([key, { message }]) => message === english[key as keyof typeof english].message && !isPlural(key),
    );
    const names = /^(?:palette_|sample|extensionName|badgeTitle)/;
    const several = same.filter(
      ([key, { message }]) => !names.test(key) && /\p{L} \p{L}/u.test(message.replace(/\$\d/g, "")),
    );
    expect(several.map(([key]) => key)).toEqual([]);
    expect(same.length).toBeLessThan(45);
  });
});

it("keeps French marks with the word before them, at the end of a line too", () => {
  const loose = Object.entries(catalogueOf("fr")).filter(([, { message }]) => / [;:?!»]|« /.test(message));
  expect(loose.map(([key]) => key)).toEqual([]);
});
