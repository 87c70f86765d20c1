import { vi } from "vitest";

type Listener = (...given: never[]) => unknown;

/** An event of the browser's that a test can fire. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...given: unknown[]) => [...listeners].map((listener) => listener(...(given as never[]))),
  };
}

/** The local storage area, slow as a real one is: writes of two contexts can get between each other. */
function fakeStorage() {
  const values = new Map<string, unknown>();
  const onChanged = fakeEvent();
  const area = { values, onChanged, full: false, get, set, remove };
  async function get(keys: string | null): Promise<Record<string, unknown>> {
    await Promise.resolve();
    const all = structuredClone(Object.fromEntries(values));
    return keys === null ? all : keys in all ? { [keys]: all[keys] } : {};
  }
  async function set(entries: Record<string, unknown>): Promise<void> {
    await Promise.resolve();
    if (area.full) throw new Error("QUOTA_BYTES quota exceeded");
    const changes: Record<string, unknown> = {};
    for (const [key, newValue] of Object.entries(structuredClone(entries))) {
      changes[key] = { oldValue: values.get(key), newValue };
      values.set(key, newValue);
    }
    onChanged.fire(changes);
  }
  async function remove(key: string): Promise<void> {
    await Promise.resolve();
    if (values.has(key)) onChanged.fire({ [key]: { oldValue: values.get(key) } });
    values.delete(key);
  }
  return area;
}

/** As much of the browser as `platform/` asks for, in memory. For `vi.mock("webextension-polyfill", …)`. */
export function fakeBrowser() {
  const browser = {
    runtime: {
      id: "test-extension" as string | undefined,
      getURL: (path: string) => `chrome-extension://test-extension/${path}`,
      getManifest: () => ({ host_permissions: ["https://*.ledger.example/*", "https://*.radio-nord.example/*"] }),
      onMessage: fakeEvent(),
      onStartup: fakeEvent(),
      onInstalled: fakeEvent(),
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    },
    extension: { inIncognitoContext: false },
    storage: {
      local: fakeStorage(),
      sync: fakeStorage(),
      managed: {
        values: {} as Record<string, unknown>,
        get: () => Promise.resolve(browser.storage.managed.values),
        onChanged: fakeEvent(),
      },
    },
    permissions: {
      granted: [] as string[],
      getAll() {
        return Promise.resolve({ origins: this.granted });
      },
      removed: [] as string[],
      remove({ origins }: { readonly origins: readonly string[] }) {
        this.removed.push(...origins);
        return Promise.resolve(true);
      },
      onAdded: fakeEvent(),
      onRemoved: fakeEvent(),
    },
    scripting: fakeScripting(),
    action: fakeAction(),
    tabs: {
      onUpdated: fakeEvent(),
      open: [] as { readonly id: number; readonly url?: string }[],
      /** A tab without an address is taken for one of any site. */
      query({ url }: { readonly url?: readonly string[] }) {
        const hosts = url?.map((pattern) => pattern.replace(/^.*\/\/(?:\*\.)?([^/]+)\/.*$/, "$1"));
        const isAsked = (address: string) => hosts === undefined || hosts.includes(new URL(address).host);
        return Promise.resolve(this.open.filter((tab) => tab.url === undefined || isAsked(tab.url)));
      },
      sendMessage: vi.fn<(tabId: number, message: unknown) => Promise<unknown>>(),
    },
  };
  return browser;
}

function fakeAction() {
  const titles = new Map<number, string>();
  const ignore = () => Promise.resolve();
  return {
    titles,
    getTitle: ({ tabId }: { readonly tabId: number }) => Promise.resolve(titles.get(tabId) ?? ""),
    setTitle({ tabId, title }: { readonly tabId: number; readonly title: string }) {
      titles.set(tabId, title);
      return Promise.resolve();
    },
    setBadgeText: ignore,
    setPopup: ignore,
    setBadgeBackgroundColor: ignore,
  };
}

function fakeScripting() {
  const registered = new Map<string, { readonly id: string; readonly matches: readonly string[] }>();
  type Script = { readonly id: string; readonly matches: readonly string[] };
  return {
    registered,
    injected: [] as { readonly tabId: number; readonly files: readonly string[] }[],
    getRegisteredContentScripts: ({ ids }: { readonly ids: readonly string[] }) =>
      Promise.resolve([...registered.values()].filter(({ id }) => ids.includes(id))),
    async registerContentScripts(scripts: readonly Script[]) {
      await Promise.resolve();
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    updateContentScripts(scripts: readonly Script[]) {
      for (const script of scripts) registered.set(script.id, script);
      return Promise.resolve();
    },
    unregisterContentScripts({ ids }: { readonly ids: readonly string[] }) {
      for (const id of ids) registered.delete(id);
      return Promise.resolve();
    },
    insertCSS: () => Promise.resolve(),
    /** Tabs that the browser lets nobody into. */
    closed: new Set<number>(),
    executeScript({
      target,
      files = [],
    }: {
      readonly target: { readonly tabId: number };
      readonly files?: readonly string[];
    }) {
      if (this.closed.has(target.tabId)) return Promise.reject(new Error("Cannot access contents of the page."));
      this.injected.push({ tabId: target.tabId, files });
      return Promise.resolve([]);
    },
  };
}

/** The lock manager of an origin, for Node has none: one at a time, in order. */
export function fakeLocks() {
  let line: Promise<unknown> = Promise.resolve();
  return {
    request<Value>(_name: string, work: () => Promise<Value>): Promise<Value> {
      const turn = line.then(work);
      line = turn.catch(() => undefined);
      return turn;
    },
  };
}
