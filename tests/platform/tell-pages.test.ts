import { beforeEach, expect, it, vi } from "vitest";
import { leaveRevokedPages } from "@/platform/tell-pages";
import { fakeBrowser } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));
vi.mock("@/platform/native-browser", () => ({
  nativeBrowser: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

beforeEach(() => {
  browser.current = fakeBrowser();
  browser.current.tabs.sendMessage.mockResolvedValue({ ok: true, value: null });
  leaveRevokedPages();
});

it("has the pages left that a grant no longer lets us into, and no others", async () => {
  browser.current.tabs.open = [{ id: 1 }, { id: 2 }, { id: 3 }];
  browser.current.scripting.closed.add(2);
  browser.current.permissions.onRemoved.fire({ origins: ["*://*.ledger.example/*"] });
  const { sendMessage } = browser.current.tabs;
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  expect(sendMessage.mock.calls[0]?.slice(0, 2)).toEqual([2, { to: "page", call: "leave", input: null }]);
});
