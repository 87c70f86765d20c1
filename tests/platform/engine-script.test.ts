import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { analyseArticle } from "@/engine/report/analyse-article";
import { answerPage } from "@/platform/answer-page";
import { fakeBrowser } from "@/tests/support/fake-browser";

vi.mock("webextension-polyfill", () => ({ default: fakeBrowser() }));

const engine = { analyseArticle, answerPage };
let script: typeof import("@/platform/engine-script");

/** A worker that may run what it ran while it was installed, and nothing else. */
function worker() {
  const known = new Set<string>();
  const state = { isInstalling: false, ran: [] as string[], install: () => {} };
  vi.stubGlobal("importScripts", (url: string) => {
    if (state.isInstalling) known.add(url);
    if (!known.has(url)) throw new Error("NetworkError");
    state.ran.push(url);
    script.offerEngine(engine);
  });
  vi.stubGlobal("addEventListener", (type: string, listener: () => void) => {
    if (type === "install") state.install = listener;
  });
  return state;
}

/** Another life of the background: nothing of the last one is left. */
async function start(): Promise<void> {
  vi.resetModules();
  Reflect.deleteProperty(globalThis, Symbol.for("source-context-engine"));
  script = await import("@/platform/engine-script");
  script.installEngine();
}

beforeEach(() => vi.unstubAllGlobals());
afterEach(() => vi.unstubAllGlobals());

it("runs the engine's script at install, and in a later life once, when it is asked for", async () => {
  const state = worker();
  await start();
  state.isInstalling = true;
  state.install();
  state.isInstalling = false;
  expect(state.ran).toHaveLength(1);
  await start();
  expect(state.ran).toHaveLength(1);
  expect(await Promise.all([script.loadEngine(), script.loadEngine()])).toEqual([engine, engine]);
  expect(state.ran).toEqual(Array.from({ length: 2 }, () => "chrome-extension://test-extension/engine.js"));
});

it("tries again after a script that did not load", async () => {
  const state = worker();
  await start();
  await expect(script.loadEngine()).rejects.toThrow("NetworkError");
  state.isInstalling = true;
  expect(await script.loadEngine()).toBe(engine);
});
