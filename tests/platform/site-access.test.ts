import { beforeEach, expect, it, vi } from "vitest";
import { parseSite } from "@/platform/site";
import { releaseAllSites, releaseSite } from "@/platform/site-access";
import { fakeBrowser } from "@/tests/support/fake-browser";

const browser = vi.hoisted(() => ({ current: {} as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_target, name) => Reflect.get(browser.current, name) as unknown }),
}));

const release = async (): Promise<readonly string[]> => {
  await releaseAllSites();
  for (const host of ["quill.example", "ledger.example", "news.ledger.example", "example"])
    await releaseSite(parseSite(host)!);
  return browser.current.permissions.removed;
};

beforeEach(() => {
  browser.current = fakeBrowser();
});

it("gives back no grant that would take bundled sites along in Chromium", async () => {
  expect(await release()).toEqual(["*://*.quill.example/*"]);
});

it("gives back each in Firefox, which takes back what it is told and no more", async () => {
  Reflect.set(browser.current.runtime, "getBrowserInfo", () => undefined);
  expect(await release()).toHaveLength(5);
});
