import { browser } from "./browser";

/** What a shortcut of the browser's does: the commands of the manifest. */
const shortcutCommands = ["_execute_action", "toggle-marks", "next-mark", "previous-mark"] as const;

/** `keys` as the browser writes them ("Alt+Shift+S"); empty where nothing is set, for readers can take them away. */
export type Shortcut = { readonly command: (typeof shortcutCommands)[number]; readonly keys: string };

/** The shortcuts as the reader has them; none in a browser without, such as Firefox for Android. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  if (!("commands" in browser)) return [];
  const all = await browser.commands.getAll();
  return shortcutCommands.flatMap((command) => {
    const found = all.find(({ name }) => name === command);
    return found === undefined ? [] : [{ command, keys: found.shortcut ?? "" }];
  });
}

/** Firefox has a call for it, which the polyfill does not know; Chromium and what is built on it has a page. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { readonly openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
}
