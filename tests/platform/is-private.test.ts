import { expect, it, vi } from "vitest";
import { isPrivateTab } from "@/platform/is-private";

const browser = vi.hoisted(() => ({ tabs: new Map<number, { readonly incognito: boolean }>() }));
vi.mock("webextension-polyfill", () => ({
  default: {
    tabs: {
      get: (id: number) =>
        browser.tabs.has(id) ? Promise.resolve(browser.tabs.get(id)) : Promise.reject(new Error("no such tab")),
    },
  },
}));

it("knows tabs of private windows, and takes one that is closed for such", async () => {
  browser.tabs.set(1, { incognito: false }).set(2, { incognito: true });
  expect(await Promise.all([1, 2, 3].map(isPrivateTab))).toEqual([false, true, true]);
});
