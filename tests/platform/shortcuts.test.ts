import { beforeEach, expect, it, vi } from "vitest";
import { openShortcutSettings, readShortcuts } from "@/platform/shortcuts";

type Browser = { commands?: unknown; readonly tabs: { readonly create: unknown } };

const browser = vi.hoisted((): Browser => ({ tabs: { create: vi.fn() } }));
vi.mock("webextension-polyfill", () => ({ default: browser }));

beforeEach(() => {
  browser.commands = {
    getAll: () =>
      Promise.resolve([
        { name: "next-mark", shortcut: "" },
        { name: "_execute_action", shortcut: "Alt+Shift+S" },
        { name: "of-a-later-version", shortcut: "Alt+Z" },
      ]),
  };
});

it("reads the shortcuts as they are set, in our order, and those that the reader has taken away as empty", async () => {
  expect(await readShortcuts()).toEqual([
    { command: "_execute_action", keys: "Alt+Shift+S" },
    { command: "next-mark", keys: "" },
  ]);
});

it("reads none where the browser has none", async () => {
  delete browser.commands;
  expect(await readShortcuts()).toEqual([]);
});

it("opens what the browser has for changing them", async () => {
  await openShortcutSettings();
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: "chrome://extensions/shortcuts" });
  const open = vi.fn(() => Promise.resolve());
  browser.commands = { openShortcutSettings: open };
  await openShortcutSettings();
  expect(open).toHaveBeenCalledOnce();
  expect(browser.tabs.create).toHaveBeenCalledOnce();
});
