import { spawn, type ChildProcess } from "node:child_process";
import { firefoxProgram } from "./browsers";
import type { ExtensionCopy } from "./extension-copy";

/** The extension's own address in this Firefox. */
export const uuid = "6f9d2c1e-0b6e-4a55-9c58-7b1f0a6a4c11";
const firefoxDeadline = 30_000;

/** How the browser shows pages; light where nothing is said. */
export type Options = { readonly colorScheme?: "light" | "dark" };

/** The text of a profile's `user.js`. */
export function preferences(proxyPort: number, extension: ExtensionCopy, options: Options): string {
  const extensionId = extensionIdOf(extension);
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

/** Gives the address at which it takes questions. Rejects with what it said where it does not start. */
export async function launch(profile: string): Promise<{ process: ChildProcess; address: string }> {
  const options = ["--headless", "--no-remote", "--remote-debugging-port=0", "--remote-allow-system-access"];
  const browser = spawn(firefoxProgram(), [...options, "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, MOZ_HEADLESS_WIDTH: "1200", MOZ_HEADLESS_HEIGHT: "900" },
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    // One that hangs is ended, and then fails as one that ends by itself does.
    const deadline = setTimeout(() => browser.kill("SIGKILL"), firefoxDeadline);
    browser.once("exit", () => {
      clearTimeout(deadline);
      reject(new Error(`Firefox did not start: ${said}`));
    });
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

/** Ends it, and waits until it has. */
export function ended(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    browser.once("exit", () => resolve());
    browser.kill("SIGTERM");
  });
}

function extensionIdOf(extension: ExtensionCopy): string {
  const id = extension.manifest.browser_specific_settings?.gecko.id;
  if (id === undefined) throw new Error("the manifest names no gecko id");
  return id;
}
