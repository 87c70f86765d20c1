import { beforeEach, expect, it, vi } from "vitest";
import { keepRegistered } from "@/platform/keep-registered";
import { defaultSettings } from "@/platform/settings";
import { fakeBrowser } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

const ledger = "*://*.ledger.example/*";
const radio = "*://*.radio-nord.example/*";
const matches = () => browser.current.scripting.registered.get("door")?.matches ?? [];

beforeEach(() => {
  browser.current = fakeBrowser();
  browser.current.permissions.granted = [ledger, radio];
  keepRegistered();
});

it("registers the list at install and touches no open tab", async () => {
  browser.current.tabs.open = [{ id: 1 }];
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
  expect(browser.current.scripting.injected).toEqual([]);
});

it("starts in a tab that loads while the sites are being registered at install", async () => {
  browser.current.tabs.open = [{ id: 1 }, { id: 2 }];
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  browser.current.tabs.onUpdated.fire(2, { status: "loading" });
  await vi.waitFor(() => expect(browser.current.scripting.injected.map(({ tabId }) => tabId)).toEqual([2]));
});

it("takes over the open tabs after an update", async () => {
  browser.current.tabs.open = [{ id: 1 }, { id: 2 }];
  browser.current.runtime.onInstalled.fire({ reason: "update" });
  await vi.waitFor(() => expect(browser.current.scripting.injected.map(({ tabId }) => tabId)).toEqual([1, 2]));
});

it("follows the settings, down to nothing and back", async () => {
  const { local } = browser.current.storage;
  const off = (hosts: readonly string[]) =>
    local.set({ settings: { ...defaultSettings, sites: { off: hosts, own: [], all: false } } });
  await off(["ledger.example"]);
  await vi.waitFor(() => expect(matches()).toEqual([radio]));
  await off(["ledger.example", "radio-nord.example"]);
  await vi.waitFor(() => expect(browser.current.scripting.registered.size).toBe(0));
  await off([]);
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
});

it("follows grants that come and go", async () => {
  browser.current.permissions.granted = [radio];
  browser.current.permissions.onRemoved.fire({ origins: [ledger] });
  await vi.waitFor(() => expect(matches()).toEqual([radio]));
  browser.current.permissions.granted = [ledger, radio];
  browser.current.permissions.onAdded.fire({ origins: [ledger] });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
});

it("starts in the open tabs of a site that the reader lets us onto, and in no others", async () => {
  browser.current.permissions.granted = [radio];
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  await vi.waitFor(() => expect(matches()).toEqual([radio]));
  browser.current.tabs.open = [
    { id: 1, url: "https://ledger.example/story" },
    { id: 2, url: "https://radio-nord.example/" },
  ];
  browser.current.permissions.granted = [ledger, radio];
  browser.current.permissions.onAdded.fire({ origins: [ledger] });
  await vi.waitFor(() => expect(browser.current.scripting.injected.map(({ tabId }) => tabId)).toEqual([1]));
});

it("registers nothing anew for a setting that is about no site", async () => {
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
  const update = vi.spyOn(browser.current.scripting, "updateContentScripts");
  await browser.current.storage.local.set({ settings: { ...defaultSettings, badge: false } });
  await browser.current.storage.local.set({
    settings: { ...defaultSettings, sites: { off: ["ledger.example"], own: [], all: false } },
  });
  await vi.waitFor(() => expect(matches()).toEqual([radio]));
  expect(update).toHaveBeenCalledTimes(1);
});

it("does one change at a time: two at once do not register twice", async () => {
  const failed = vi.fn<(error: unknown) => void>();
  process.on("unhandledRejection", failed);
  browser.current.runtime.onStartup.fire();
  browser.current.permissions.onAdded.fire({ origins: [ledger] });
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", failed);
  expect(failed).not.toHaveBeenCalled();
});

it("brings what reads articles along where the address is a story's, and nowhere else twice", async () => {
  browser.current.runtime.onInstalled.fire({ reason: "install" });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
  const [door, article] = ["door", "article"].map((id) => browser.current.scripting.registered.get(id));
  expect(door).toMatchObject({ js: ["door.js"], excludeMatches: ["*://*/*-*-*-*"] });
  const stories = ["*://*.ledger.example/*-*-*-*", "*://*.radio-nord.example/*-*-*-*"];
  expect(article).toMatchObject({ js: ["article.js", "door.js"], matches: stories, excludeMatches: [] });
});

it("takes the place of what an earlier version has registered", async () => {
  browser.current.scripting.registered.set("article", { id: "article", matches: ["*://*.gone.example/*"] });
  browser.current.runtime.onInstalled.fire({ reason: "update" });
  await vi.waitFor(() => expect(matches()).toEqual([ledger, radio]));
  expect(browser.current.scripting.registered.get("article")?.matches).not.toContain("*://*.gone.example/*");
});
