import { expect, it } from "vitest";
import { readSettingsFile } from "@/entrypoints/options/read-settings-file";
import { planSettingsWrite } from "@/platform/plan-settings-write";
import { defaultSettings, type Settings } from "@/platform/settings";
import { type Random, randomFrom } from "@/scripts/knowledge-mutate/random";

const full: Settings = {
  ...defaultSettings,
  sites: {
    off: ["ledger.example" as never],
    own: ["radio-nord.example" as never, "quill.example" as never],
    all: true,
  },
  marks: { entities: "all", kinds: ["person", "company"], allegations: false, palette: "plum" },
  hidden: {
    entities: ["telbrik" as never],
    records: ["telbrik-tender"],
    onSites: [{ site: "ledger.example" as never, entity: "norland" as never }],
  },
  sync: true,
};

const oddValues = ["null", "[]", "{}", '""', "-1", "1e999", '"\\u0000"', "true", '"__proto__"', "[[[[[[]]]]]]"];

/** A settings file as a broken disk, another program or somebody who means harm would leave it. */
function mutate(text: string, random: Random): string {
  const at = random(text.length);
  switch (random(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random(12));
    case 2:
      return text.slice(0, at) + String.fromCharCode(random(0x1_00_00)) + text.slice(at);
    case 3:
      return text.replaceAll(`"${Object.keys(full)[random(9)] ?? ""}"`, '"__proto__"');
    case 4: {
      const values = [...text.matchAll(/:("[^"]*"|true|false|\d+|\[[^\]]*\])/g)];
      const [whole = "", value = ""] = values[random(values.length)] ?? [];
      return text.replace(whole, whole.replace(value, oddValues[random(oddValues.length)] ?? ""));
    }
    default:
      return text.slice(at) + text.slice(0, at);
  }
}

it("reads 10,000 mutated settings files without a crash, each with a clear answer", () => {
  const random = randomFrom(12);
  const counted = { none: 0, ready: 0, unreadable: 0, future: 0 };
  for (let round = 0; round < 10_000; round++) {
    const reading = readSettingsFile(mutate(JSON.stringify(full), random));
    counted[reading.kind] += 1;
    if (reading.kind === "ready") expect(readSettingsFile(JSON.stringify(reading.settings))).toEqual(reading);
  }
  expect(counted.none).toBe(0);
  expect(counted.unreadable).toBeGreaterThan(5_000);
  expect(counted.ready).toBeGreaterThan(100);
});

it("loses nothing of 10,000 mutated stored values: each is used or kept aside", () => {
  const random = randomFrom(16);
  for (let round = 0; round < 10_000; round++) {
    const text = mutate(JSON.stringify(full), random);
    const stored = parsed(text);
    const { entries, settings } = planSettingsWrite(
      stored,
      new Set(),
      (kept) => ({ ...kept, badge: false }),
      "2026-11-23",
    );
    const aside = entries["settings-aside:2026-11-23"];
    if (aside === undefined) expect(settings).toMatchObject({ sites: parsedSites(stored), badge: false });
    else expect(aside).toBe(stored);
  }
});

/** What the browser would hand out: a value, or a text where there is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function parsedSites(stored: unknown): unknown {
  return typeof stored === "object" && stored !== null && "sites" in stored ? stored.sites : undefined;
}
