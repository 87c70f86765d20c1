import { afterEach, expect, it, vi } from "vitest";

const named = { runtime: { id: "of a form in the page" } };
const chromium = { runtime: { id: "chromium" } };
const firefox = { runtime: { id: "firefox" } };

const above = Object.getPrototypeOf(globalThis) as object;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  Reflect.deleteProperty(above, "browser");
});

async function idOf(): Promise<string | undefined> {
  return (await import("@/platform/native-browser")).nativeBrowser.runtime.id;
}

it("is `browser` where the browser has it", async () => {
  vi.stubGlobal("browser", firefox);
  vi.stubGlobal("chrome", chromium);
  expect(await idOf()).toBe("firefox");
});

it("is `chrome` where `browser` is the name of an element in the page", async () => {
  Reflect.defineProperty(above, "browser", { value: named, configurable: true });
  vi.stubGlobal("chrome", chromium);
  expect(Reflect.get(globalThis, "browser")).toBe(named);
  expect(await idOf()).toBe("chromium");
});
