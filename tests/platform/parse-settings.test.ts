import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as v from "valibot";
import { type Migration, migrations, parseSettings, settingsOf } from "@/platform/parse-settings";
import { defaultSettings, type Settings, settingsSchema, settingsVersion } from "@/platform/settings";

const changed: Settings = {
  ...defaultSettings,
  sites: { off: ["ledger.example" as never], own: ["radio-nord.example" as never], all: true },
  marks: { entities: "all", kinds: ["person"], allegations: false, palette: "contrast" },
  hidden: {
    entities: ["telbrik" as never],
    records: ["telbrik-tender"],
    onSites: [{ site: "ledger.example" as never, entity: "norland" as never }],
  },
};

describe("parseSettings", () => {
  it.each([
    ["the defaults", defaultSettings],
    ["other choices", changed],
  ])("reads %s back from JSON", (_what, settings) => {
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ kind: "read", settings });
  });

  it("tells what is absent, from the future, or unreadable", () => {
    expect(parseSettings(undefined)).toEqual({ kind: "absent" });
    expect(parseSettings({ ...defaultSettings, version: settingsVersion + 1 })).toEqual({ kind: "future" });
    expect(parseSettings({ version: settingsVersion + 7, entirely: "other" })).toEqual({ kind: "future" });
    for (const value of [null, 7, "settings", [], {}, { version: 0 }, { version: "1" }, { version: 1.5 }]) {
      expect(parseSettings(value)).toEqual({ kind: "unreadable" });
    }
  });

  it.each([
    ["an unknown palette", { marks: { ...defaultSettings.marks, palette: "url(https://ledger.example)" } }],
    ["a host that is a pattern", { sites: { ...defaultSettings.sites, own: ["*"] } }],
    ["a host with www", { sites: { ...defaultSettings.sites, off: ["www.ledger.example"] } }],
    ["a key that is no key", { hidden: { entities: ["__proto__ x"], records: [] } }],
    ["a field that we do not have", { extra: true }],
    ["a missing field", { badge: undefined }],
  ])("finds %s unreadable", (_what, wrong) => {
    expect(parseSettings({ ...defaultSettings, ...wrong })).toEqual({ kind: "unreadable" });
  });

  it("never throws, and goes by the defaults", () => {
    const broken = fc.oneof(
      fc.anything(),
      fc.record({ version: fc.oneof(fc.integer(), fc.constant(settingsVersion)), sites: fc.anything() }),
      fc
        .tuple(fc.constantFrom(...Object.keys(defaultSettings)), fc.anything())
        .map(([field, value]) => ({ ...defaultSettings, [field]: value })),
    );
    fc.assert(
      fc.property(broken, (value) => {
        const reading = parseSettings(value);
        if (reading.kind !== "read") expect(settingsOf(reading)).toBe(defaultSettings);
        else expect(v.is(settingsSchema, reading.settings)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("migrations", () => {
  it("has one step for each version before this one", () => {
    expect(migrations).toHaveLength(settingsVersion - 1);
  });

  it("takes an old value through every step since its version", () => {
    const steps: Migration[] = [
      (value) => ({ ...value, version: 2, badge: value["showBadge"] }),
      ({ showBadge: _gone, ...value }) => ({ ...value, version: 3 }),
    ];
    const schema = v.pipe(
      v.object({ version: v.literal(3), badge: v.boolean() }),
      v.transform(({ badge }): Settings => ({ ...defaultSettings, badge })),
    );
    const target = { version: 3, migrations: steps, schema };
    const migrated = { kind: "read", settings: { ...defaultSettings, badge: false } };
    expect(parseSettings({ version: 1, showBadge: false }, target)).toEqual(migrated);
    expect(parseSettings({ version: 2, badge: false }, target)).toEqual(migrated);
    expect(parseSettings({ version: 3, badge: false }, target)).toEqual(migrated);
  });

  it("reads settings of version 1, and loses nothing of them", () => {
    const { sync: _sync, classroom: _classroom, ...rest } = changed;
    const { onSites: _onSites, ...hidden } = changed.hidden;
    expect(parseSettings({ ...rest, version: 1, hidden })).toEqual({
      kind: "read",
      settings: { ...changed, hidden: { ...hidden, onSites: [] } },
    });
    expect(parseSettings({ ...rest, version: 1, hidden: 7 })).toEqual({ kind: "unreadable" });
  });

  it("finds a value unreadable over which a step stumbles", () => {
    const stumble: Migration = () => {
      throw new TypeError("sites is not iterable");
    };
    const target = { version: 2, migrations: [stumble], schema: settingsSchema as never };
    expect(parseSettings({ version: 1 }, target)).toEqual({ kind: "unreadable" });
  });
});
