import { browser } from "./browser";

const packPath = "knowledge/core.pack";

/** The bytes of the bundled pack. The one `fetch` of the whole extension, and of a file of its own. */
export async function loadPack(): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(packPath));
  return response.arrayBuffer();
}
