import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser, fakeLocks } from "@/tests/support/fake-browser";
import { defaultSettings, type Settings } from "@/platform/settings";
import {
  changeSettings,
  findSettingsSetAside,
  readSettings,
  readStoredSettings,
  watchSettings,
} from "@/platform/settings-store";

const browser = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

beforeEach(() => {
  browser.current = fakeBrowser();
  vi.stubGlobal("navigator", { locks: fakeLocks() });
});

const hide = (settings: Settings, record: string): Settings => ({
  ...settings,
  hidden: { ...settings.hidden, records: [...settings.hidden.records, record] },
});

it("goes by the defaults until something is stored, and stores nothing by reading", async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(browser.current.storage.local.values.size).toBe(0);
});

it("loses none of five contexts' two hundred writes each", async () => {
  const writers = Array.from({ length: 5 }, async (_none, writer) => {
    for (let write = 0; write < 200; write += 1) {
      await changeSettings((settings) => hide(settings, `record-${String(writer)}-${String(write)}`));
    }
  });
  await Promise.all(writers);
  const { records } = (await readSettings()).hidden;
  expect(records).toHaveLength(1000);
  expect(new Set(records).size).toBe(1000);
});

it("answers with what it stored, and tells those who watch", async () => {
  const heard: string[] = [];
  const unwatch = watchSettings(({ theme }) => heard.push(theme));
  const answer = await changeSettings((settings) => ({ ...settings, theme: "dark" }));
  expect(answer).toEqual({ ok: true, value: { ...defaultSettings, theme: "dark" } });
  unwatch();
  await changeSettings((settings) => ({ ...settings, theme: "light" }));
  expect(heard).toEqual(["dark"]);
});

it("tells the newest of two changes last, and nothing after the end", async () => {
  const heard: string[] = [];
  const unwatch = watchSettings(({ theme }) => heard.push(theme));
  const waiting: (() => void)[] = [];
  browser.current.storage.managed.get = () =>
    new Promise((resolve) => void waiting.push(() => resolve(browser.current.storage.managed.values)));
  await changeSettings((settings) => ({ ...settings, theme: "dark" }));
  await changeSettings((settings) => ({ ...settings, theme: "light" }));
  for (const answer of waiting.splice(0).reverse()) answer();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await changeSettings((settings) => ({ ...settings, theme: "auto" }));
  unwatch();
  for (const answer of waiting) answer();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual(["light"]);
});

it("tells when an organisation decides otherwise, though nothing was stored", async () => {
  const heard: boolean[] = [];
  const unwatch = watchSettings(({ classroom }) => heard.push(classroom));
  browser.current.storage.managed.values = { classroom: true };
  browser.current.storage.managed.onChanged.fire({});
  await vi.waitFor(() => expect(heard).toEqual([true]));
  unwatch();
  browser.current.storage.managed.onChanged.fire({});
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([true]);
});

it("says so when the browser stores no more, and goes on with the next write", async () => {
  browser.current.storage.local.full = true;
  expect(await changeSettings((settings) => settings)).toEqual({ ok: false, reason: "not-saved" });
  browser.current.storage.local.full = false;
  expect((await changeSettings((settings) => settings)).ok).toBe(true);
});

it("stores nothing from a private window", async () => {
  browser.current.extension.inIncognitoContext = true;
  expect(await changeSettings((settings) => settings)).toEqual({ ok: false, reason: "private-window" });

  expect(browser.current.storage.local.values.size).toBe(0);
});

it("stores nothing from over a private window in Chromium, where only the window tells", async () => {
  const incognito = { incognito: true };
  Reflect.set(browser.current, "windows", { getCurrent: () => Promise.resolve(incognito) });
  // The background is in no window, whichever is in front.
  expect((await changeSettings((settings) => settings)).ok).toBe(true);
  vi.stubGlobal("document", {});
  expect(await changeSettings((settings) => settings)).toEqual({ ok: false, reason: "private-window" });
  incognito.incognito = false;
  expect((await changeSettings((settings) => settings)).ok).toBe(true);
  vi.unstubAllGlobals();
});

it("keeps a value from the future aside, whole, and says when", async () => {
  const future = { version: 99, sites: ["everything is different"] };
  browser.current.storage.local.values.set("settings", future);
  expect(await readStoredSettings()).toEqual({ kind: "future" });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(browser.current.storage.local.values.get("settings")).toEqual(future);
  await changeSettings((settings) => ({ ...settings, badge: false }));
  const dates = await findSettingsSetAside();
  expect(dates).toHaveLength(1);
  expect(browser.current.storage.local.values.get(`settings-aside:${dates[0] ?? ""}`)).toEqual(future);
  expect((await readSettings()).badge).toBe(false);
});
