import type { FirefoxPage } from "./firefox-page";
import { until } from "./until";

/** The toolbar popup: BiDi does not show it, so it is asked through the browser's own scope. */
export type FirefoxPopup = Pick<FirefoxPage, "evaluate" | "screenshot" | "close">;

/** Evaluates in the browser's own scope. */
type InBrowserScope = <Value>(expression: string) => Promise<Value>;

export const popupBrowser = "window.document.querySelector('browser[webextension-view-type=popup]')";

/** So long one question may take, in ms. */
const questionDeadline = 5_000;
/** The same of a popup that is just opened: it may change its process in the meantime, and then never answers. */
const firstDeadline = 500;

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

export async function popupOf(inBrowserScope: InBrowserScope): Promise<FirefoxPopup> {
  await until("the popup", () =>
    inBrowserScope<boolean>(`${popupBrowser}?.currentURI?.spec.includes("popup.html") ?? false`),
  );
  let asked = 0;
  const ask = async <Value>(expression: string, deadline: number): Promise<Value> => {
    const name = `test:answer-${++asked}`;
    const script = `data:application/javascript,${encodeURIComponent(frameScript(name, expression))}`;
    const answer = await inBrowserScope<PopupAnswer>(`new Promise((resolve) => {
      const manager = ${popupBrowser}.messageManager;
      const listener = ({ data }) => resolve(data);
      manager.addMessageListener("${name}", listener);
      manager.loadFrameScript(${JSON.stringify(script)}, false);
      window.setTimeout(() => resolve({ error: "the popup did not answer" }), ${deadline});
    })`);
    if (answer.error !== undefined) throw new Error(answer.error);
    return (answer.value === undefined ? undefined : JSON.parse(answer.value)) as Value;
  };
  await until("the popup to load", () =>
    ask<boolean>("document.readyState === 'complete' && location.pathname === '/popup.html'", firstDeadline),
  );
  return {
    evaluate: (expression) => ask(expression, questionDeadline),
    screenshot: async () => Buffer.from(await inBrowserScope<string>(popupPicture), "base64"),
    close: async () => {
      await inBrowserScope(closePopup);
    },
  };
}

export const closePopup = `(${popupBrowser}?.closest("panel").hidePopup(), null)`;

const popupPicture = `(async () => {
  const browser = ${popupBrowser};
  const { width, height } = browser.getBoundingClientRect();
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, "white");
  const canvas = window.document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas.toDataURL("image/png").split(",")[1];
})()`;
