import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumProgram } from "@/tests/support/browsers";
import { copyExtension } from "@/tests/support/extension-copy";
import { servePages } from "@/tests/support/page-server";
import { removeFolders } from "@/tests/support/remove-folders";
import { until } from "@/tests/support/until";
import { knownPerson } from "./pages/known-story";
import { prerenderedStory, prerenders } from "./pages/living-pages";

/** What a page said of itself after it was shown. */
export type Prerendered = { readonly was: boolean; readonly painted: number; readonly words: readonly string[] };

const host = "https://www.hostile.example";

/**
 * A story that Chromium prerenders and then shows, with the extension. A tool that is attached to a page keeps Chromium from
 * prerendering it: so nobody is, and the page tells the proxy what it saw. Null when it was never shown.
 */
export async function showPrerendered(): Promise<Prerendered | null> {
  const told = `${host}/told`;
  const list = `${host}/list`;
  const server = await servePages(
    new Map([
      [list, prerenders(`${host}/story`)],
      [`${host}/story`, prerenderedStory(told)],
    ]),
  );
  const profile = mkdtempSync(join(tmpdir(), "source-context-profile-"));
  const extension = copyExtension("chrome", { hosts: [`${host}/*`] });
  const browser = spawn(chromiumProgram(), [...switches(profile, server.port, extension.folder), "about:blank"], {
    stdio: "ignore",
  });
  try {
    const port = await portOf(profile);
    await extensionReady(port);
    await fetch(`http://127.0.0.1:${port}/json/new?${list}`, { method: "PUT" });
    const said = () => server.requests.find((url) => url.startsWith(told));
    await until("the story to be shown", async () => said() !== undefined).catch(() => undefined);
    const query = said()?.split("?")[1];
    return query === undefined ? null : (JSON.parse(decodeURIComponent(query)) as Prerendered);
  } finally {
    const ended = new Promise((resolve) => browser.once("exit", resolve));
    browser.kill("SIGTERM");
    await ended;
    await server.close();
    removeFolders(profile, extension.folder);
  }
}

/** Whether the story's marks were there. */
export const hasMarks = ({ words }: Prerendered): boolean => words.includes(knownPerson);

const switches = (profile: string, proxyPort: number, extension: string): string[] => [
  "--headless=new",
  "--no-sandbox",
  "--no-first-run",
  `--user-data-dir=${profile}`,
  "--remote-debugging-port=0",
  `--proxy-server=127.0.0.1:${proxyPort}`,
  "--proxy-bypass-list=<-loopback>",
  "--ignore-certificate-errors",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  `--load-extension=${extension}`,
];

async function portOf(profile: string): Promise<number> {
  const file = join(profile, "DevToolsActivePort");
  await until("Chromium to start", async () => existsSync(file));
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}

/** A page that opens before the content script is registered is not read. The tool leaves before it does. */
async function extensionReady(port: number): Promise<void> {
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = connection.contexts()[0]!;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }));
  await until("the content script to be registered", () =>
    worker.evaluate("chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)"),
  );
  await connection.close();
}
