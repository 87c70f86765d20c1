// What is evaluated in Firefox's own scope, with `extension` and `window`.

/** How a page is shown: printed, in the reader's own few colours, without motion. */
export type Look = {
  readonly print?: boolean;
  readonly forcedColors?: boolean;
  readonly reducedMotion?: boolean;
};

export const addon = (id: string): string =>
  `ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs").AddonManager.getAddonByID(${JSON.stringify(id)})`;

/**
 * Of the browser's own errors we know nothing; warnings have a flag. That an answer came for a page that was left is a note
 * of the browser's, which nothing of ours throws and nothing of ours could catch.
 */
export const uncaughtErrors = `Services.console.getMessageArray()
  .filter((message) => message instanceof Ci.nsIScriptError && (message.flags & 1) === 0)
  .filter(({ category, sourceName }) => sourceName.startsWith("moz-extension:") || category === "content javascript")
  .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(errorMessage))
  .map(({ sourceName, errorMessage }) => sourceName + ": " + errorMessage)`;

export const processorTime = `ChromeUtils.requestProcInfo().then(({ children }) => children
  .filter(({ type }) => type === "web" || type === "webIsolated" || type === "extension")
  .reduce((sum, { cpuTime }) => sum + cpuTime / 1e6, 0))`;

const tabAt = (url: string): string =>
  `[...window.gBrowser.browsers].findLast(({ currentURI }) => currentURI.spec === ${JSON.stringify(url)})`;

export function heapOf(url: string): string {
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

export function lookScript(url: string, { print = false, forcedColors = false, reducedMotion = false }: Look): string {
  return `(() => {
    const { browsingContext } = ${tabAt(url)};
    browsingContext.mediumOverride = ${JSON.stringify(print ? "print" : "")};
    browsingContext.forcedColorsOverride = ${JSON.stringify(forcedColors ? "active" : "none")};
    Services.prefs.setIntPref("ui.prefersReducedMotion", ${reducedMotion ? 1 : 0});
    return null;
  })()`;
}

/** A page that opens before the extension has set itself up is not read, and no test is about that second. */
export const hasRegistered = "extension.policy.contentScripts.length > 0";
