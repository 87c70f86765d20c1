import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi, type BidiConnection } from "./bidi";
import { type ExtensionCopy, raiseVersion } from "./extension-copy";
import { ended, launch, type Options, preferences, uuid } from "./firefox-launch";
import { evaluate, type FirefoxPage, pageOf } from "./firefox-page";
import { closePopup, type FirefoxPopup, popupBrowser, popupOf } from "./firefox-popup";
import { addon, hasRegistered, heapOf, type Look, lookScript, processorTime, uncaughtErrors } from "./firefox-scripts";
import { servePages, type Site } from "./page-server";
import { removeFolders } from "./remove-folders";
import { until } from "./until";

/** A real Firefox with the extension, and pages served at their real addresses. */
export type FirefoxSession = {
  readonly requests: readonly string[];
  newPage(): Promise<FirefoxPage>;
  /** Triggers the toolbar action as its shortcut does, and gives the popup. */
  openPopup(): Promise<FirefoxPopup>;
  openExtensionPage(path: string): Promise<FirefoxPage>;
  /** Ends the background page as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Processor time of all pages and of the extension so far, in milliseconds. */
  processorTime(): Promise<number>;
  /** Bytes of memory of the process that has the page at this address, after what is garbage was collected. */
  heapOf(url: string): Promise<number>;
  /** Uncaught errors so far: of pages, of content scripts in them, and of the extension. */
  errors(): Promise<readonly string[]>;
  /** Starts the extension anew under the open pages, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off in the browser. */
  switchOffExtension(): Promise<void>;
  /** How the pages of a tab are shown. */
  emulate(url: string, look: Look): Promise<void>;
  /** Runs a command of the manifest as its shortcut does. */
  runCommand(name: string): Promise<void>;
  /** The value of an expression in the browser's own scope, with `extension` (the running extension) and `window`. */
  evaluateInBrowser<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
};

type Tree = {
  readonly contexts: readonly { readonly context: string; readonly url: string; readonly children?: unknown }[];
};

/** Starts it over a profile of its own, which `close` takes away together with the copy. */
export async function startFirefox(
  extension: ExtensionCopy,
  site: Site,
  options: Options = {},
): Promise<FirefoxSession> {
  const server = await servePages(site);
  const profile = mkdtempSync(join(tmpdir(), "source-context-profile-"));
  writeFileSync(join(profile, "user.js"), preferences(server.port, extension, options));
  const { process: browser, address } = await launch(profile);
  const bidi = await connectBidi(`${address}/session`);
  await bidi.send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const { extension: id } = await bidi.send<{ extension: string }>("webExtension.install", {
    extensionData: { type: "path", path: extension.folder },
  });
  const evaluateInBrowser = <Value>(expression: string): Promise<Value> => inBrowser(bidi, id, expression);
  await until("the content script to be registered", () => evaluateInBrowser<boolean>(hasRegistered));
  const openTab = async (): Promise<FirefoxPage> => {
    const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
    return pageOf(bidi, context);
  };
  return {
    requests: server.requests,
    newPage: openTab,
    openPopup: async () => {
      // The action closes a popup that is still open.
      await evaluateInBrowser(closePopup);
      await until("the last popup to close", () => evaluateInBrowser<boolean>(`${popupBrowser} === null`));
      await evaluateInBrowser(
        "ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)",
      );
      return await popupOf(evaluateInBrowser);
    },
    openExtensionPage: async (path) => {
      const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
      // Firefox never reports such a page as loaded.
      await bidi.send("browsingContext.navigate", { context, url: `moz-extension://${uuid}/${path}`, wait: "none" });
      const page = pageOf(bidi, context);
      await until("the page of the extension to load", () =>
        page.evaluate("document.readyState === 'complete' && location.protocol === 'moz-extension:'"),
      );
      return page;
    },
    killBackground: async () => {
      await evaluateInBrowser("extension.terminateBackground({ ignoreDevToolsAttached: true })");
    },
    runCommand: async (name) => {
      await evaluateInBrowser(
        `extension.shortcuts.onCommand ? extension.shortcuts.onCommand('${name}') : extension.emit('command', '${name}')`,
      );
    },
    processorTime: () => evaluateInBrowser(processorTime),
    heapOf: (url) => evaluateInBrowser(heapOf(url)),
    errors: () => evaluateInBrowser(uncaughtErrors),
    reloadExtension: async () => {
      raiseVersion(extension.folder);
      await evaluateInBrowser(`${addon(id)}.then((addon) => addon.reload()).then(() => null)`);
      await until("the content script to be registered anew", () => evaluateInBrowser<boolean>(hasRegistered));
    },
    switchOffExtension: async () => {
      await evaluateInBrowser(`${addon(id)}.then((addon) => addon.disable()).then(() => null)`);
    },
    emulate: async (url, look) => {
      await evaluateInBrowser(lookScript(url, look));
    },
    evaluateInBrowser,
    close: async () => {
      bidi.close();
      await ended(browser);
      await server.close();
      removeFolders(profile, extension.folder);
    },
  };
}

async function inBrowser<Value>(bidi: BidiConnection, id: string, expression: string): Promise<Value> {
  const { contexts } = await bidi.send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = contexts[0]!.context;
  const body = `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension; return JSON.stringify(await (${expression})); })()`;
  return await evaluate(bidi, context, body);
}
