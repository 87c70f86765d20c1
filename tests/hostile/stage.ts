import type { PageState } from "@/platform/page-state";
import type { ServedPage } from "@/tests/support/page-server";
import { type BrowserName, type Reader, type ReaderOptions, startReader, type Tab } from "@/tests/support/reader";

/** Pages from outside the project, by name. */
export type OutsidePage = { readonly name: string; readonly html: string };

/** Where hostile pages are served: a host of which the extension reads every page. */
const host = "www.hostile.example";
/** The same pages where the extension may not read. */
const otherHost = "www.elsewhere.example";

/** A browser with the extension, in which pages are put on show while it runs. */
export type Stage = {
  readonly browser: BrowserName;
  readonly reader: Reader;
  /** Pages from outside the project; none unless asked for. */
  readonly outside: readonly OutsidePage[];
  /** Serves a page at a path of the host that is read, and of the one that is not. Its address on the first. */
  serve(path: string, page: string | ServedPage): string;
  /** The one tab that rows use unless they need more. */
  tab(): Promise<Tab>;
  /** The same page's address on the host that the extension may not read. */
  elsewhere(url: string): string;
  /**
   * What the content script of the page at this address says, once it has read it; null when there is none. With `kind`,
   * a page that says something else may change its mind for some seconds.
   */
  stateOf(url: string, kind?: PageState["kind"]): Promise<PageState | null>;
  /** The value of an expression in a page of the extension. */
  inExtension<Value>(expression: string): Promise<Value>;
  /** Uncaught errors since the last time this was asked. */
  newErrors(): Promise<readonly string[]>;
  close(): Promise<void>;
};

export async function openStage(
  browser: BrowserName,
  outside: readonly OutsidePage[],
  options: ReaderOptions = {},
): Promise<Stage> {
  const site = new Map<string, string | ServedPage>();
  const reader = await startReader(browser, site, { ...options, hosts: [`https://${host}/*`] });
  let extension: Tab | null = null;
  const inExtension = async <Value>(expression: string): Promise<Value> => {
    extension ??= await reader.openExtensionPage("options.html");
    // A reload of the extension has closed its pages.
    return await extension.evaluate<Value>(expression).catch(async () => {
      extension = await reader.openExtensionPage("options.html");
      return await extension.evaluate<Value>(expression);
    });
  };
  let told = 0;
  let tab: Promise<Tab> | null = null;
  const serve: Stage["serve"] = (path, page) => {
    site.set(`https://${otherHost}/${path}`, page);
    site.set(`https://${host}/${path}`, page);
    return `https://${host}/${path}`;
  };
  return {
    browser,
    reader,
    outside,
    serve,
    tab: () => (tab ??= reader.openTab(serve("first", "<!doctype html><title>First</title><p>Nothing yet."))),
    elsewhere: (url) => url.replace(host, otherHost),
    stateOf: (url, kind) => inExtension<PageState | null>(askState(url, kind ?? null)),
    inExtension,
    newErrors: async () => {
      const errors = await reader.errors();
      const fresh = errors.slice(told);
      told = errors.length;
      return fresh;
    },
    close: () => reader.close(),
  };
}

/** So long the content script may take to come, in ms, before its page is taken for one that a glance has ruled out. */
const patience = 3_000;

/**
 * The content script comes when the page is idle; until then nobody answers. Nor does one that a glance has ruled out: there the
 * door is opened, as the popup does it.
 */
function askState(url: string, kind: PageState["kind"] | null): string {
  const message = { to: "page", call: "getState", input: { settled: true } };
  return `(async () => {
    const begun = Date.now();
    const end = begun + 10_000;
    let said = null;
    let isOpened = false;
    const openDoor = async (tabId) => {
      await chrome.scripting.executeScript({ target: { tabId }, files: ["article.js", "door.js"] });
      await chrome.scripting.executeScript({ target: { tabId }, func: () => globalThis[Symbol.for("source-context")].open() });
    };
    while (Date.now() < end) {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.findLast((tab) => tab.url?.split("#")[0] === ${JSON.stringify(url)});
      const answer = tab && await chrome.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 }).catch(() => null);
      if (answer) said = answer.value;
      else if (tab && !isOpened && Date.now() > begun + ${patience}) {
        isOpened = true;
        await openDoor(tab.id).catch(() => null);
      }
      if (said !== null && (${kind === null} || said.kind === ${JSON.stringify(kind)})) return said;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    return said;
  })()`;
}
