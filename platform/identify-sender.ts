import type { Runtime } from "./browser";

/** Who sent a message, as the browser says; the message itself has no say in it. */
export type Sender =
  /** The background, the popup, or a page of ours in a tab. */
  | { readonly kind: "extension" }
  /** Our content script in the top frame of a page. */
  | { readonly kind: "page"; readonly tabId: number; readonly url: string; readonly private: boolean };

export type Identity = { readonly id: string; /** "chrome-extension://…/" */ readonly root: string };

/** Null for anybody else: another extension, a frame inside a page, a page that is not of the web. */
export function identifySender(sender: Runtime.MessageSender, own: Identity): Sender | null {
  if (sender.id !== own.id) return null;
  const url = sender.url ?? "";
  if (url.startsWith(own.root)) return { kind: "extension" };
  if (sender.tab === undefined) return url === "" ? { kind: "extension" } : null;
  if (sender.frameId !== 0 || sender.tab.id === undefined || !/^https?:/.test(url)) return null;
  return { kind: "page", tabId: sender.tab.id, url, private: sender.tab.incognito };
}
