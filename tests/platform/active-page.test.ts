import { beforeEach, expect, it, vi } from "vitest";
import { askActivePageEarly, takeActivePage } from "@/platform/active-page";
import { success } from "@/platform/outcome";

const story = { id: 7, url: "https://www.ledger.example/news" };
const state = { kind: "reading", url: story.url };

const tabs = vi.hoisted(() => {
  const faked = {
    query: vi.fn<() => Promise<unknown[]>>(),
    sendMessage: vi.fn<(tabId: number) => Promise<unknown>>(),
  };
  vi.stubGlobal("browser", { tabs: faked });
  return faked;
});

beforeEach(() => {
  tabs.query.mockReset().mockResolvedValue([story]);
  tabs.sendMessage.mockReset().mockResolvedValue(success(state));
});

it("asks the page of the tab in front", async () => {
  const { tab, running } = takeActivePage();
  expect(await tab).toBe(story);
  expect(await running).toEqual(state);
  expect(tabs.sendMessage.mock.calls[0]?.[0]).toBe(7);
});

it("takes what was asked early, and asks anew the next time", async () => {
  askActivePageEarly();
  expect(await takeActivePage().running).toEqual(state);
  expect(tabs.query).toHaveBeenCalledTimes(1);
  await takeActivePage().running;
  expect(tabs.query).toHaveBeenCalledTimes(2);
});

it.each([
  ["no tab", []],
  ["a file", [{ id: 7, url: "file:///story.html" }]],
])("asks nobody where there is %s", async (_what, open) => {
  tabs.query.mockResolvedValue(open);
  expect(await takeActivePage().running).toBeNull();
  expect(tabs.sendMessage).not.toHaveBeenCalled();
});

it("says so where nobody answers", async () => {
  tabs.sendMessage.mockRejectedValue(new Error("Could not establish connection."));
  expect(await takeActivePage().running).toBeNull();
});
