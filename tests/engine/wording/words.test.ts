import { expect, it, vi } from "vitest";
import { createWords } from "@/engine/wording/words";
import { englishWords } from "@/engine/wording/english-words";
import messages from "@/public/_locales/en/messages.json";

it.each([
  [0, "0 companies"],
  [1, "1 company"],
  [2, "2 companies"],
  [81_204, "81,204 companies"],
])("counts %d", (count, text) => {
  expect(englishWords.count("countCompanies", count)).toBe(text);
});

it("falls back on the general form where a language's catalogue lacks one", () => {
  const polish = createWords(
    (key, parts) => ({ language: "pl", countCompanies_other: `firm: ${parts[0]}` })[key] ?? "",
  );
  expect(polish.count("countCompanies", 3)).toBe("firm: 3");
});

it.each([
  ["2019", "2019"],
  ["2019-09", "September 2019"],
  ["2019-09-13", "13 September 2019"],
  ["2019-09-13T23:30:00Z", "13 September 2019"],
  ["last week", "last week"],
  ["2019-99", "2019-99"],
])("shows the date %s as %s, and no day that is not known", (date, text) => {
  expect(englishWords.date(date)).toBe(text);
});

it("makes a formatter once for each form of a date", () => {
  let made = 0;
  class CountedFormat extends Intl.DateTimeFormat {
    constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
      super(...given);
      made += 1;
    }
  }
  vi.stubGlobal("Intl", Object.create(Intl, { DateTimeFormat: { value: CountedFormat } }));
  const words = createWords((key) => (key === "language" ? "en-GB" : ""));
  const days = Array.from({ length: 28 }, (_, day) => words.date(`2019-09-${String(day + 1).padStart(2, "0")}`));
  expect([days[0], days[27], words.date("2019")]).toEqual(["1 September 2019", "28 September 2019", "2019"]);
  vi.unstubAllGlobals();
  expect(made).toBe(2);
});

it("has both English forms of every plural, and no part that is left open", () => {
  for (const [key, { message }] of Object.entries(messages)) {
    if (key.endsWith("_one")) expect(messages).toHaveProperty(key.replace(/_one$/, "_other"));
    expect(message.trim()).not.toBe("");
  }
});
