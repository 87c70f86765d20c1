import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBidi, type BidiConnection } from "./bidi";
import { firefoxProgram } from "./browsers";
import { type ExtensionCopy, raiseVersion } from "./extension-copy";
import { servePages, type Site } from "./page-server";
import { until } from "./until";

/** A tab, the popup, or another document that can be asked and shown. */
type FirefoxPage = {
  /** The value of an expression in the page; JSON values only. */
  evaluate<Value>(expression: string): Promise<Value>;
  goto(url: string): Promise<void>;
  /** Brings its tab to the front. */
  show(): Promise<void>;
  /** PNG bytes of what is seen. */
  screenshot(): Promise<Buffer>;
  /** Types keys into the page as a person would ("\uE008" is Shift, see the WebDriver key codes). */
  press(...keys: readonly string[]): Promise<void>;
  /** Moves the pointer to a point of the view, in CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** PDF bytes of the page as it is printed. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
};

/** The toolbar popup: BiDi does not show it, so it is asked through the browser's own scope. */
type FirefoxPopup = Pick<FirefoxPage, "evaluate" | "screenshot" | "close">;

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

const uuid = "6f9d2c1e-0b6e-4a55-9c58-7b1f0a6a4c11";
const firefoxDeadline = 30_000;

type Tree = {
  readonly contexts: readonly { readonly context: string; readonly url: string; readonly children?: unknown }[];
};
type Evaluated =
  | { readonly type: "success"; readonly result: { readonly type: string; readonly value?: string } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } };

/** How a page is shown: printed, in the reader's own few colours, without motion. */
export type Look = {
  readonly print?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
};

type Options = { readonly colorScheme?: "light" | "dark" };

export async function startFirefox(
  extension: ExtensionCopy,
  site: Site,
  options: Options = {},
): Promise<FirefoxSession> {
  const server = await servePages(site);
  const profile = mkdtempSync(join(tmpdir(), "source-context-profile-"));
  writeFileSync(join(profile, "user.js"), preferences(server.port, extensionIdOf(extension), options));
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
      rmSync(profile, { recursive: true, force: true });
      rmSync(extension.folder, { recursive: true, force: true });
    },
  };
}

const addon = (id: string): string =>
  `ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs").AddonManager.getAddonByID(${JSON.stringify(id)})`;

/**
 * Of the browser's own errors we know nothing; warnings have a flag. That an answer came for a page that was left is a note
 * of the browser's, which nothing of ours throws and nothing of ours could catch.
 */
const uncaughtErrors = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & 1) === 0)
  .filter(({ category, sourceName }) => sourceName.startsWith("moz-extension:") || category === "content javascript")
  .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(errorMessage))
  .map(({ sourceName, errorMessage }) => sourceName + ": " + errorMessage)`;

const processorTime = `ChromeUtils.requestProcInfo().then(({ children }) => children
  .filter(({ type }) => type === "web" || type === "webIsolated" || type === "extension")
  .reduce((sum, { cpuTime }) => sum + cpuTime / 1e6, 0))`;

const tabAt = (url: string): string =>
  `[...window.gBrowser.browsers].findLast(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)})`;

function heapOf(url: string): string {
  return `(async () => {
    for (let turn = 0; turn < 3; turn++) {
      Services.obs.notifyObservers(null, "memory-pressure", "heap-minimize");
      await new Promise((resolve) => window.setTimeout(resolve, 1000));
    }
    const { osPid } = ${tabAt(url)}.browsingContext.currentWindowGlobal;
    const { children } = await ChromeUtils.requestProcInfo();
    return children.find(({ pid }) => pid === osPid).memory;
  })()`;
}

function lookScript(url: string, { print = false, forcedColors = false, reducedMotion = false }: Look): string {
  return `(() => {
    const { browsingContext } = ${tabAt(url)};
    browsingContext.mediumOverride = ${JSON.stringify(print ? "print" : "")};
    browsingContext.forcedColorsOverride = ${JSON.stringify(forcedColors ? "active" : "none")};
    Services.prefs.setIntPref("ui.prefersReducedMotion", ${reducedMotion ? 1 : 0});
    return null;
  })()`;
}

/** A page that opens before the extension has set itself up is not read, and no test is about that second. */
const hasRegistered = "extension.policy.contentScripts.length > 0";

function extensionIdOf(extension: ExtensionCopy): string {
  const id = extension.manifest.browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error("the manifest names no gecko id");
  return id;
}

function preferences(proxyPort: number, extensionId: string, options: Options): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: uuid }),
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort,
    "network.proxy.allow_hijacking_localhost": true,
    "remote.prefs.recommended": true,
    "extensions.background.idle.timeout": 600_000,
    "datareporting.policy.dataSubmissionEnabled": false,
    // Otherwise Firefox looks for a new video decoder a minute after its start.
    "media.gmp-manager.updateEnabled": false,
    "media.gmp-provider.enabled": false,
    "ui.popup.disable_autohide": true,
    // What the reader would be asked is granted.
    "extensions.webextOptionalPermissionPrompts": false,
    "ui.systemUsesDarkTheme": options.colorScheme === "dark" ? 1 : 0,
    "layout.css.prefers-color-scheme.content-override": options.colorScheme === "dark" ? 0 : 1,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("");
}

async function launch(profile: string): Promise<{ process: ChildProcess; address: string }> {
  const options = ["--headless", "--no-remote", "--remote-debugging-port=0", "--remote-allow-system-access"];
  const browser = spawn(firefoxProgram(), [...options, "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: "1200", MOZ_HEADLESS_HEIGHT: "900" },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    const deadline = setTimeout(() => reject(new Error(`Firefox did not start: ${said}`)), firefoxDeadline);
    browser.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said);
      if (found?.[1] === undefined) return;
      clearTimeout(deadline);
      resolve(found[1]);
    });
  });
  return { process: browser, address };
}

async function inBrowser<Value>(bidi: BidiConnection, id: string, expression: string): Promise<Value> {
  const { contexts } = await bidi.send<Tree>("browsingContext.getTree", { "moz:scope": "chrome" });
  const context = contexts[0]!.context;
  const body = `(async () => { const extension = WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension; return JSON.stringify(await (${expression})); })()`;
  return await evaluate(bidi, context, body);
}

/** `script` gives a string of JSON, or undefined. */
async function evaluate<Value>(bidi: BidiConnection, context: string, script: string): Promise<Value> {
  const answer = await bidi.send<Evaluated>("script.evaluate", {
    expression: script,
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as Value;
}

const popupBrowser = "window.document.querySelector('browser[webextension-view-type=popup]')";

/** So long one question may take, in ms: a popup that changes its process in the meantime never answers. */
const questionDeadline = 5_000;

/** A script for the popup's process that answers one question, outside of the page's content policy. */
function frameScript(name: string, expression: string): string {
  const script = `(async () => JSON.stringify(await (${expression})))()`;
  return `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    try {
      sendAsyncMessage(${JSON.stringify(name)}, { value: await Cu.evalInSandbox(${JSON.stringify(script)}, sandbox) });
    } catch (error) {
      sendAsyncMessage(${JSON.stringify(name)}, { error: String(error) });
    }
  })();`;
}

type PopupAnswer = { readonly value?: string; readonly error?: string };

async function popupOf(inBrowserScope: FirefoxSession["evaluateInBrowser"]): Promise<FirefoxPopup> {
  await until("the popup", () =>
    inBrowserScope<boolean>(`${popupBrowser}?.currentURI?.spec.includes("popup.html") ?? false`),
  );
  let asked = 0;
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const name = `test:answer-${++asked}`;
    const script = `data:application/javascript,${encodeURIComponent(frameScript(name, expression))}`;
    const answer = await inBrowserScope<PopupAnswer>(`new Promise((resolve) => {
      const manager = ${popupBrowser}.messageManager;
      const listener = ({ data }) => resolve(data);
      manager.addMessageListener("${name}", listener);
      manager.loadFrameScript(${JSON.stringify(script)}, false);
      window.setTimeout(() => resolve({ error: "the popup did not answer" }), ${questionDeadline});
    })`);
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as Value;
  };
  await until("the popup to load", () =>
    evaluate<boolean>("document.readyState === 'complete' && location.pathname === '/popup.html'"),
  );
  return {
    evaluate,
    screenshot: async () => Buffer.from(await inBrowserScope<string>(popupPicture), "base64"),
    close: async () => {
      await inBrowserScope(closePopup);
    },
  };
}

const closePopup = `(${popupBrowser}?.closest("panel").hidePopup(), null)`;

const popupPicture = `(async () => {
  const browser = ${popupBrowser};
  const { width, height } = browser.getBoundingClientRect();
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, "white");
  const canvas = window.document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];
})()`;

function pageOf(bidi: BidiConnection, context: string): FirefoxPage {
  const show = async (): Promise<void> => {
    await bidi.send("browsingContext.activate", { context });
  };
  const point = async (x: number, y: number, ...then: readonly object[]): Promise<void> => {
    const move = { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 50 };
    const actions = [{ type: "pointer", id: "mouse", actions: [move, ...then] }];
    await bidi.send("input.performActions", { context, actions });
  };
  return {
    evaluate: (expression) => evaluate(bidi, context, `(async () => JSON.stringify(await (${expression})))()`),
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
      await show();
    },
    show,
    screenshot: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    print: async () => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.print", { context, background: true });
      return Buffer.from(data, "base64");
    },
    press: async (...keys) => {
      const down = keys.map((value) => ({ type: "keyDown", value }));
      const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keys", actions: [...down, ...up] }],
      });
    },
    movePointer: (x, y) => point(x, y),
    click: (x, y) => point(x, y, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }),
    close: async () => {
      await bidi.send("browsingContext.close", { context });
    },
  };
}

function ended(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browser.once("exit", () => resolve());
    browser.kill("SIGTERM");
  });
}
