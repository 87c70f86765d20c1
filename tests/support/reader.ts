import { startChromium } from "./chromium";
import { type ScriptTimes, traceScripts } from "./chromium-trace";
import { copyExtension, type ExtensionChanges } from "./extension-copy";
import { startFirefox } from "./firefox";
import type { Look } from "./firefox-scripts";
import type { Site } from "./page-server";
import { until } from "./until";

export const browserNames = ["chromium", "firefox"] as const;
export type BrowserName = (typeof browserNames)[number];

/** A tab or the popup. Expressions are JavaScript that gives a JSON value; promises are awaited. */
export type View = {
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is true; fails with `what` otherwise. */
  waitFor(what: string, expression: string): Promise<void>;
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
};

/** One that a person has in front, with a keyboard and a pointer. */
export type Tab = View & {
  /** Brings the tab to the front, where shortcuts and the popup go. */
  show(): Promise<void>;
  goto(url: string): Promise<void>;
  /** One key as a person presses it: "Tab", "Enter", "Escape". */
  press(key: "Tab" | "Enter" | "Escape"): Promise<void>;
  movePointer(x: number, y: number): Promise<void>;
  /** The page as it is printed, as PDF. */
  print(): Promise<Buffer>;
  /** Shows the page printed, in forced colours, without motion; of an empty look, as it was. */
  emulate(look: Look): Promise<void>;
  /** Clicks in the middle of an element as a person would: what asks for permissions wants no less. */
  click(selector: string): Promise<void>;
  /** Clicks at a point of the view, whatever is there. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the shortcut of a command in the manifest. */
  pressShortcut(command: string): Promise<void>;
};

/** Somebody who reads pages in a real browser with the built extension: the same in both browsers. */
export type Reader = {
  readonly browser: BrowserName;
  /** Requests of all pages, workers and popups, in order; extension files apart. */
  readonly requests: readonly string[];
  openTab(url: string): Promise<Tab>;
  /** The real popup over the tab, opened by its shortcut (in Firefox by what the shortcut triggers). */
  openPopup(tab: Tab): Promise<View>;
  openExtensionPage(path: string): Promise<Tab>;
  killBackground(): Promise<void>;
  /** Whether it lies still: an event of the browser's own may have woken it again. */
  isBackgroundStopped(): Promise<boolean>;
  /** Processor time of all pages and of the extension so far, in milliseconds. */
  processorTime(): Promise<number>;
  /** Bytes in use by a page's scripts and, in Firefox, by all of its process, after what is garbage was collected. */
  heapOf(tab: Tab): Promise<number>;
  /** How long scripts run in a page and in the background while something goes on; null where the browser does not tell. */
  readonly traceScripts: ((tab: Tab, act: () => Promise<unknown>) => Promise<ScriptTimes>) | null;
  /** Uncaught errors so far: of pages, of content scripts in them, and of the extension. */
  errors(): Promise<readonly string[]>;
  /** Starts the extension anew under the open pages, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Switches the extension off in the browser. */
  switchOffExtension(): Promise<void>;
  close(): Promise<void>;
};

/** What the extension is changed by, and how the browser shows pages. */
export type ReaderOptions = ExtensionChanges & { readonly colorScheme?: "light" | "dark" };

/** Starts a browser with the extension, in which the pages of `site` are at their addresses. */
export async function startReader(browser: BrowserName, site: Site, options: ReaderOptions = {}): Promise<Reader> {
  return browser === "chromium" ? await chromiumReader(site, options) : await firefoxReader(site, options);
}

/** WebDriver's codes of keys without a character. */
const keyCodes = { Tab: "\uE004", Enter: "\uE007", Escape: "\uE00C" } as const;

type Askable = { evaluate<Value>(expression: string): Promise<Value> };

function waiting(view: Askable): View["waitFor"] {
  return (what, expression) => until(what, () => view.evaluate<boolean>(`Boolean(${expression})`), 20_000);
}

async function chromiumReader(site: Site, options: ReaderOptions): Promise<Reader> {
  const extension = copyExtension("chrome", options);
  const session = await startChromium(extension, site, options);
  type Page = Awaited<ReturnType<typeof session.openPopup>>;
  const pages = new WeakMap<object, Page>();
  const tabOf = (page: Page): Tab => {
    const tab: Tab = {
      evaluate: (expression) => page.evaluate(expression),
      waitFor: waiting({ evaluate: (expression) => page.evaluate(expression) }),
      screenshot: () => page.screenshot(),
      close: () => page.close(),
      show: () => page.bringToFront(),
      goto: async (url) => {
        await page.goto(url);
      },
      press: (key) => page.keyboard.press(key),
      movePointer: (x, y) => page.mouse.move(x, y, { steps: 3 }),
      print: () => page.pdf({ printBackground: true }),
      emulate: ({ print = false, forcedColors = false, reducedMotion = false }) =>
        page.emulateMedia({
          media: print ? "print" : null,
          forcedColors: forcedColors ? "active" : null,
          reducedMotion: reducedMotion ? "reduce" : null,
        }),
      click: async (selector) => {
        // Nobody clicks in a tab that is not in front, which would be drawn once a second.
        await page.bringToFront();
        await page.click(selector);
      },
      clickAt: (x, y) => page.mouse.click(x, y),
      pressShortcut: async (command) => {
        const keys = extension.manifest.commands[command]?.suggested_key?.default;
        if (keys === undefined) throw new Error(`the manifest suggests no shortcut for ${command}`);
        await page.bringToFront();
        await session.pressShortcut(page, keys);
      },
    };
    pages.set(tab, page);
    return tab;
  };
  return {
    browser: "chromium",
    requests: session.requests,
    openTab: async (url) => {
      const page = await session.context.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    openPopup: async (tab) => tabOf(await session.openPopup(pages.get(tab)!)),
    openExtensionPage: async (path) => tabOf(await session.openExtensionPage(path)),
    killBackground: () => session.killBackground(),
    isBackgroundStopped: async () => {
      const page = session.context.pages()[0];
      if (page === undefined) throw new Error("no page to ask the browser through");
      const devtools = await session.context.newCDPSession(page);
      const { targetInfos } = await devtools.send("Target.getTargets");
      await devtools.detach();
      return targetInfos.every(({ type }) => type !== "service_worker");
    },
    processorTime: () => session.processorTime(),
    heapOf: (tab) => session.heapOf(pages.get(tab)!),
    traceScripts: (tab, act) => traceScripts(session.context.browser()!, pages.get(tab)!, act),
    errors: async () => session.errors,
    reloadExtension: () => session.reloadExtension(),
    switchOffExtension: () => session.switchOffExtension(),
    close: () => session.close(),
  };
}

async function firefoxReader(site: Site, options: ReaderOptions): Promise<Reader> {
  const session = await startFirefox(copyExtension("firefox", options), site, options);
  type Page = Awaited<ReturnType<typeof session.newPage>>;
  const tabOf = (page: Page): Tab => ({
    evaluate: (expression) => page.evaluate(expression),
    waitFor: waiting(page),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
    show: () => page.show(),
    goto: (url) => page.goto(url),
    press: (key) => page.press(keyCodes[key]),
    movePointer: (x, y) => page.movePointer(x, y),
    print: () => page.print(),
    emulate: async (look) => session.emulate(await page.evaluate<string>("location.href"), look),
    click: async (selector) => {
      const middle = `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element.scrollIntoView({ block: "center", behavior: "instant" }); const box = element.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`;
      const [x, y] = await page.evaluate<[number, number]>(middle);
      await page.click(x, y);
    },
    clickAt: (x, y) => page.click(x, y),
    pressShortcut: async (command) => {
      await page.show();
      await session.runCommand(command);
    },
  });
  return {
    browser: "firefox",
    requests: session.requests,
    openTab: async (url) => {
      const page = await session.newPage();
      await page.goto(url);
      return tabOf(page);
    },
    openPopup: async (tab) => {
      await tab.show();
      const popup = await session.openPopup();
      return { ...popup, waitFor: waiting(popup) };
    },
    openExtensionPage: async (path) => tabOf(await session.openExtensionPage(path)),
    killBackground: () => session.killBackground(),
    isBackgroundStopped: () => session.evaluateInBrowser<boolean>("extension.backgroundState === 'stopped'"),
    processorTime: () => session.processorTime(),
    heapOf: async (tab) => session.heapOf(await tab.evaluate<string>("location.href")),
    traceScripts: null,
    errors: () => session.errors(),
    reloadExtension: () => session.reloadExtension(),
    switchOffExtension: () => session.switchOffExtension(),
    close: () => session.close(),
  };
}
