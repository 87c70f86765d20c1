import { rmSync } from "node:fs";

/** Removes what a browser was run in. Its last processes may still write there when it has ended. */
export function removeFolders(...folders: readonly string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
