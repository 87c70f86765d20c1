import { describe, expect, it } from "vitest";
import { planSettingsWrite } from "@/platform/plan-settings-write";
import { defaultSettings, type Settings } from "@/platform/settings";

const withoutBadge = (settings: Settings): Settings => ({ ...settings, badge: false });
const plan = (stored: unknown, taken: readonly string[] = []) =>
  planSettingsWrite(stored, new Set(taken), withoutBadge, "2026-11-23");

describe("planSettingsWrite", () => {
  it("changes what is stored", () => {
    const stored: Settings = { ...defaultSettings, theme: "dark" };
    const settings = { ...stored, badge: false };
    expect(plan(stored)).toEqual({ settings, entries: { settings } });
  });

  it("starts from the defaults when there is nothing", () => {
    const settings = { ...defaultSettings, badge: false };
    expect(plan(undefined)).toEqual({ settings, entries: { settings } });
  });

  it.each([
    ["from the future", { version: 99, new: true }],
    ["that cannot be read", "corrupt"],
  ])("sets a value aside %s, in the same write", (_what, stored) => {
    expect(plan(stored).entries).toEqual({
      "settings-aside:2026-11-23": stored,
      settings: { ...defaultSettings, badge: false },
    });
  });

  it("never takes the place of a value set aside before", () => {
    const taken = ["settings-aside:2026-11-23", "settings-aside:2026-11-23-2"];
    expect(plan("corrupt", taken).entries).toHaveProperty("settings-aside:2026-11-23-3", "corrupt");
  });
});
