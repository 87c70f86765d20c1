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
