import { browser } from "./browser";
import { type ManagedSettings, nothingManaged, parseManaged } from "./managed-settings";

/** What is managed in this browser; nothing where it knows no policies for us. */
export async function readManaged(): Promise<ManagedSettings> {
  try {
    return parseManaged(await browser.storage.managed.get(null));
  } catch {
    // Firefox without a policy says so by failing.
    return nothingManaged;
  }
}

/** Tells when an organisation decides otherwise while the browser runs: Chromium goes by new policies at once. The result stops it. */
export function watchManaged(listener: () => void): () => void {
  const listen = () => listener();
  browser.storage.managed.onChanged.addListener(listen);
  return () => browser.storage.managed.onChanged.removeListener(listen);
}
