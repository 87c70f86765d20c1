import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from "playwright-core";
import { chromiumProgram } from "./browsers";
import { type ExtensionCopy, raiseVersion } from "./extension-copy";
import { keyEventOf } from "./key-event";
import { servePages, type Site } from "./page-server";
import { removeFolders } from "./remove-folders";
import { until } from "./until";

/** A real Chromium with the extension, and pages served at their real addresses. */
export type ChromiumSession = {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Every request that any page, worker or popup made, in order; extension files apart. */
  readonly requests: readonly string[];
  /** Presses a shortcut of the extension's as a person would ("Alt+Shift+S"). */
  pressShortcut(page: Page, keys: string): Promise<void>;
  /** Opens the real popup by its shortcut over `page`, with the grant of `activeTab`. */
  openPopup(page: Page): Promise<Page>;
  /** Stops the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Processor time of all pages and of the extension so far, in milliseconds. */
  processorTime(): Promise<number>;
  /** Bytes that a page's scripts and those in it use, after what is garbage was collected. */
  heapOf(page: Page): Promise<number>;
  /** Uncaught errors so far: of pages, of content scripts in them, and of the extension's worker. */
  readonly errors: readonly string[];
  /** Starts the extension anew under the open pages, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off in the browser. */
  switchOffExtension(): Promise<void>;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
};

type Options = {
  readonly colorScheme?: "light" | "dark";
  readonly headless?: boolean;
  /** Folders of other extensions that run beside it. */
  readonly beside?: readonly string[];
};

/** Starts it over a profile of its own, which `close` takes away together with the copy. */
export async function startChromium(
  extension: ExtensionCopy,
  site: Site,
  options: Options = {},
): Promise<ChromiumSession> {
  const profile = mkdtempSync(join(tmpdir(), "source-context-profile-"));
  const server = await servePages(site);
  const context = await launch(profile, extension, server.port, options);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }));
  const extensionId = new URL(worker.url()).host;
  await until("the content script to be registered", () => worker.evaluate(hasRegistered));
  const errors: string[] = [];
  await noteErrors(context, errors);
  const endpoint = endpointOf(profile);
  const connections: Browser[] = [];
  const connect = async (): Promise<Browser> => {
    const connection = await chromium.connectOverCDP(endpoint);
    connections.push(connection);
    return connection;
  };
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    requests: server.requests,
    errors,
    pressShortcut: (page, keys) => pressShortcut(context, page, keys),
    openPopup: async (page) => {
      const keys = extension.manifest.commands["_execute_action"]?.suggested_key?.default;
      if (keys === undefined) throw new Error("the manifest suggests no shortcut for the popup");
      await page.bringToFront();
      await pressShortcut(context, page, keys);
      const popup = await popupOf(connect);
      // The context's setting does not reach the popup.
      await popup.emulateMedia({ colorScheme: options.colorScheme ?? "light" });
      return popup;
    },
    killBackground: async () => {
      const connection = await chromium.connectOverCDP(endpoint);
      await killBackground(connection);
      await connection.close();
    },
    openExtensionPage,
    processorTime: () => processorTime(context),
    heapOf: (page) => heapOf(context, page),
    reloadExtension: async () => {
      raiseVersion(extension.folder);
      const page = await context.newPage();
      await page.goto("chrome://extensions");
      // Without developer mode an extension from a folder is switched off where it should start anew.
      await page.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
      await page.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(extensionId)}, { failQuietly: true })`);
      await page.close();
      await until("the extension to start anew", async () => {
        const own = await openExtensionPage("options.html");
        const isReady = await own.evaluate<boolean>(hasRegistered).catch(() => false);
        await own.close();
        return isReady;
      });
    },
    switchOffExtension: async () => {
      const page = await context.newPage();
      await page.goto("chrome://extensions");
      await page.evaluate(`chrome.management.setEnabled(${JSON.stringify(extensionId)}, false)`);
      await page.close();
    },
    close: async () => {
      for (const connection of connections) await connection.close();
      await context.close();
      await server.close();
      removeFolders(profile, extension.folder);
    },
  };
}

/** A page that opens before the extension has set itself up is not read, and no test is about that second. */
const hasRegistered = "chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)";

/** Playwright tells of pages; of workers only the browser does. */
async function noteErrors(context: BrowserContext, errors: string[]): Promise<void> {
  context.on("weberror", (error) => errors.push(`${error.page()?.url() ?? ""}: ${error.error().message}`));
  const first = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(first);
  session.on("ServiceWorker.workerErrorReported", ({ errorMessage }) =>
    errors.push(`${errorMessage.sourceURL}: ${errorMessage.errorMessage}`),
  );
  await session.send("ServiceWorker.enable");
}

async function processorTime(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error("the browser cannot be asked for its processes");
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

function launch(
  profile: string,
  extension: ExtensionCopy,
  proxyPort: number,
  options: Options,
): Promise<BrowserContext> {
  const folders = [extension.folder, ...(options.beside ?? [])].join(",");
  return chromium.launchPersistentContext(profile, {
    executablePath: chromiumProgram(),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: { width: 1200, height: 800 },
    colorScheme: options.colorScheme ?? "light",
    // Playwright switches it off, and what pages do in it is ours to test.
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: [
      `--proxy-server=127.0.0.1:${proxyPort}`,
      "--proxy-bypass-list=<-loopback>",
      "--ignore-certificate-errors",
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
      "--remote-debugging-port=0",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
    ],
  });
}

/** Where a second connection goes: Playwright's own does not show the popup. */
function endpointOf(profile: string): string {
  const [port, path] = readFileSync(join(profile, "DevToolsActivePort"), "utf8").split("\n");
  return `ws://127.0.0.1:${port}${path}`;
}

async function pressShortcut(context: BrowserContext, page: Page, keys: string): Promise<void> {
  const session: CDPSession = await context.newCDPSession(page);
  const event = keyEventOf(keys);
  await session.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  await session.detach();
}

/** A connection only shows the pages that were there when it was made, so each look takes a new one. */
async function popupOf(connect: () => Promise<Browser>): Promise<Page> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const connection = await connect();
    const pages = connection.contexts().flatMap((each) => each.pages());
    const popup = pages.find((page) => page.url().includes("/popup.html"));
    if (popup !== undefined) {
      await popup.waitForLoadState();
      return popup;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the popup did not open within 10 s of its shortcut");
}

async function killBackground(whole: Browser): Promise<void> {
  const [context] = whole.contexts();
  const page = context?.pages()[0];
  if (context === undefined || page === undefined) throw new Error("no page to reach the service worker through");
  const session = await context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await session.detach();
}
