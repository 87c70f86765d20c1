import { beforeEach, expect, it, vi } from "vitest";
import { refreshToolbar, showSummary } from "@/platform/keep-toolbar";
import { defaultSettings } from "@/platform/settings";
import { fakeBrowser } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => {
  // Each message is its own key.
  Reflect.set(globalThis, "chrome", { i18n: { getMessage: (key: string) => key } });
  return { current: {} as ReturnType<typeof fakeBrowser> };
});
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

const switchOff = (...hosts: readonly string[]) =>
  browser.current.storage.local.set({
    settings: { ...defaultSettings, sites: { off: hosts, own: [], all: false } },
  });
const titles = () => Object.fromEntries(browser.current.action.titles);

beforeEach(() => {
  browser.current = fakeBrowser();
  browser.current.tabs.open = [
    { id: 1, url: "https://ledger.example/a" },
    { id: 2, url: "https://ledger.example/b" },
    { id: 3, url: "https://radio-nord.example/c" },
    { id: 4 },
  ];
});

it("says off on every tab of a site that is switched off, and no longer once it is on again", async () => {
  await switchOff("ledger.example");
  await refreshToolbar();
  expect(titles()).toEqual({ 1: "badgeOffTitle", 2: "badgeOffTitle" });
  await switchOff();
  await refreshToolbar();
  expect(titles()).toEqual({ 1: "actionTitle", 2: "actionTitle" });
});

it("leaves alone what a page has told of itself", async () => {
  await showSummary(3, { kind: "read", entities: 3, allegations: 1 });
  const told = titles();
  await refreshToolbar();
  expect(titles()).toEqual(told);
});
