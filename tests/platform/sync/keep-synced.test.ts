import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings, type Settings } from "@/platform/settings";
import { changeSettings, readSettings } from "@/platform/settings-store";
import { keepSynced } from "@/platform/sync/keep-synced";
import { planSyncWrite, readSyncArea } from "@/platform/sync/sync-chunks";
import { fakeBrowser, fakeLocks } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

const synced = () => browser.current.storage.sync.values;
const parsed = () => JSON.parse(readSyncArea(Object.fromEntries(synced())) ?? "null") as Settings | null;
const on = (settings: Settings): Settings => ({ ...settings, sync: true });
const withOff = (settings: Settings, site: string): Settings => ({
  ...settings,
  sites: { ...settings.sites, off: [site as never] },
});

/** Another browser of the same reader writes. */
async function writeElsewhere(settings: Settings): Promise<void> {
  const write = planSyncWrite(JSON.stringify(settings), Object.fromEntries(synced()));
  if (write === null) throw new Error("too large");
  await browser.current.storage.sync.set({ ...write.pieces, ...write.head });
}

beforeEach(() => {
  browser.current = fakeBrowser();
  vi.stubGlobal("navigator", { locks: fakeLocks() });
  vi.stubGlobal("reportError", (error: unknown) => {
    throw error;
  });
  keepSynced();
});

it("sends nothing anywhere until it is switched on", async () => {
  await changeSettings((settings) => withOff(settings, "quill.example"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(synced().size).toBe(0);
});

it("gives away each change once it is on, and stops when it is off", async () => {
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).toMatchObject({ sync: true }));
  await changeSettings((settings) => withOff(settings, "quill.example"));
  await vi.waitFor(() => expect(parsed()?.sites.off).toEqual(["quill.example"]));
  await changeSettings((settings) => ({ ...withOff(settings, "nord.example"), sync: false }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(parsed()?.sites.off).toEqual(["quill.example"]);
});

it("loses nothing of either side when it meets another browser's settings for the first time", async () => {
  await writeElsewhere({ ...on(withOff(defaultSettings, "ledger.example")), theme: "dark" });
  await changeSettings((settings) => on(withOff(settings, "quill.example")));
  await vi.waitFor(async () => {
    const merged = await readSettings();
    expect(merged.theme).toBe("dark");
    expect(merged.sites.off.toSorted()).toEqual(["ledger.example", "quill.example"]);
  });
  await vi.waitFor(() => expect(parsed()?.sites.off.length).toBe(2));
});

it("loses nothing of either side when it is switched on again after both have changed", async () => {
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).not.toBeNull());
  await changeSettings((settings) => ({ ...settings, sync: false }));
  await vi.waitFor(() => expect(browser.current.storage.local.values.has("sync-seen")).toBe(false));
  await changeSettings((settings) => withOff(settings, "quill.example"));
  await writeElsewhere(on(withOff(defaultSettings, "ledger.example")));
  await changeSettings(on);
  const both = ["ledger.example", "quill.example"];
  await vi.waitFor(async () => expect((await readSettings()).sites.off.toSorted()).toEqual(both));
  await vi.waitFor(() => expect(parsed()?.sites.off.toSorted()).toEqual(both));
});

it("takes over what another browser changes, and comes to rest", async () => {
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).not.toBeNull());
  await changeSettings((settings) => ({ ...settings, sites: { ...settings.sites, all: true } }));
  await writeElsewhere({ ...on(defaultSettings), badge: false });
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ badge: false, sites: { all: true } }));
  const before = JSON.stringify([...synced()]);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(JSON.stringify([...synced()])).toBe(before);
});

it("keeps the reader's change when the browser's sync takes nothing for a while", async () => {
  vi.stubGlobal("reportError", vi.fn<(error: unknown) => void>());
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).not.toBeNull());
  browser.current.storage.sync.full = true;
  await changeSettings((settings) => ({ ...settings, badge: false }));
  await vi.waitFor(() => expect(reportError).toHaveBeenCalled());
  browser.current.storage.sync.full = false;
  await changeSettings((settings) => ({ ...settings, theme: "dark" }));
  await vi.waitFor(() => expect(parsed()).toMatchObject({ theme: "dark", badge: false }));
  expect(await readSettings()).toMatchObject({ theme: "dark", badge: false });
});

it("does not write over what another browser changed where it could not be taken over", async () => {
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).not.toBeNull());
  vi.stubGlobal("reportError", vi.fn<(error: unknown) => void>());
  const { local } = browser.current.storage;
  const { set } = local;
  local.set = (entries) => ("settings" in entries ? Promise.reject(new Error("no room")) : set(entries));
  await writeElsewhere({ ...on(defaultSettings), badge: false });
  await new Promise((resolve) => setTimeout(resolve, 30));
  local.set = set;
  browser.current.runtime.onStartup.fire();
  await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ badge: false }));
  expect(parsed()).toMatchObject({ badge: false });
});

it("leaves alone what a newer version has written", async () => {
  await changeSettings(on);
  await vi.waitFor(() => expect(parsed()).not.toBeNull());
  await writeElsewhere({ ...on(defaultSettings), version: 99 as never });
  await changeSettings((settings) => ({ ...settings, badge: false }));
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(parsed()).toMatchObject({ version: 99 });
  expect(await readSettings()).toMatchObject({ badge: false });
});
