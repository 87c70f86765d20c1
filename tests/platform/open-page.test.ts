import { expect, it, vi } from "vitest";
import { showTab } from "@/platform/open-page";

const update = vi.hoisted(() => ({ tab: vi.fn(), window: vi.fn() }));
vi.mock("webextension-polyfill", () => ({
  default: { tabs: { update: update.tab }, windows: { update: update.window } },
}));

it("brings a tab to the front, and its window, which may be another", async () => {
  update.tab.mockResolvedValue({ windowId: 7 });
  expect(await showTab(3)).toBe(true);
  expect(update.tab).toHaveBeenCalledWith(3, { active: true });
  expect(update.window).toHaveBeenCalledWith(7, { focused: true });
});

it("says when the tab is closed", async () => {
  update.tab.mockRejectedValue(new Error("No tab with id: 3."));
  expect(await showTab(3)).toBe(false);
});
