import { afterEach, expect, it, vi } from "vitest";
import type { EntityKey } from "@/knowledge/lookup/entity";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import type { OwnPack } from "@/knowledge/lookup/own-layers";
import { KnowledgeHolder } from "@/platform/knowledge-holder";
import { fakeBrowser } from "@/tests/support/fake-browser";
import { packOf } from "@/tests/support/knowledge-of";
import { linesOf, used } from "@/tests/support/own-pack";

const browser = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock("webextension-polyfill", () => ({
  get default() {
    return browser.current;
  },
}));

const bundled = packOf([{ kind: "company", name: "Telbrik" }]);
const tugs = { kind: "company", key: "skarholm-towing", name: "Skarholm Towing" };

afterEach(() => vi.unstubAllGlobals());

it("loads again after a failure, when somebody asks again", async () => {
  browser.current = fakeBrowser();
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  const fetched = vi
    .fn(() => Promise.resolve({ arrayBuffer: () => Promise.resolve(bundled) }))
    .mockImplementationOnce(() => Promise.reject(new Error("not now")));
  vi.stubGlobal("fetch", fetched);
  const holder = new KnowledgeHolder({ openBundled: openKnowledge, openOwn: () => Promise.resolve([]) });
  expect(await holder.get()).toEqual({ ok: false, reason: "no-knowledge" });
  expect(reported).toHaveBeenCalledOnce();
  expect((await holder.get()).ok).toBe(true);
});

it("opens the bundled pack once, and the reader's packs again when they have changed", async () => {
  browser.current = fakeBrowser();
  const fetched = vi.fn(() => Promise.resolve({ arrayBuffer: () => Promise.resolve(bundled) }));
  vi.stubGlobal("fetch", fetched);
  let own: readonly OwnPack[] = [];
  const holder = new KnowledgeHolder({ openBundled: openKnowledge, openOwn: () => Promise.resolve(own) });
  const knows = async (): Promise<boolean> => {
    const held = await holder.get();
    return held.ok && held.value.findEntity("skarholm-towing" as EntityKey) !== null;
  };
  expect(await knows()).toBe(false);
  own = [{ name: "Harbour", knowledge: openKnowledge(used(linesOf(tugs), openKnowledge(bundled)).pack) }];
  expect(await knows()).toBe(false);
  holder.refresh();
  expect(await knows()).toBe(true);
  own = [];
  holder.refresh();
  expect(await knows()).toBe(false);
  expect(fetched).toHaveBeenCalledTimes(1);
});
