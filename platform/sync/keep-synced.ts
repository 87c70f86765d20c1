import { browser } from "@/platform/browser";
import { parseSettings, settingsOf } from "@/platform/parse-settings";
import type { Settings } from "@/platform/settings";
import { changeSettings, readSettings, readStoredSettings, watchSettings } from "@/platform/settings-store";
import { mergeSettings } from "./merge-settings";
import { checksumOf, planSyncWrite, readSyncArea } from "./sync-chunks";

/** Kept beside the settings: which synced copy this browser has taken over last. */
const seenKey = "sync-seen";

let line: Promise<unknown> = Promise.resolve();

/**
 * Where the reader has switched sync on, carries the settings to the browser's own sync and back. To be called at once when
 * the background starts. Without sync nothing is read there, and nothing written.
 */
export function keepSynced(): void {
  watchSettings(() => void queueSync());
  browser.storage.sync.onChanged.addListener(() => void queueSync());
  browser.runtime.onStartup.addListener(() => void queueSync());
}

/** One after the other: two at once would write over each other's pieces. */
function queueSync(): Promise<void> {
  const turn = line.then(syncOnce);
  line = turn.catch((error: unknown) => {
    // Over the browser's quota for the hour, or signed out: the settings here are whole, and the next change tries again.
    reportError(error);
  });
  return turn.catch(() => undefined);
}

/** Takes over what others have changed, then gives away what is new here. */
async function syncOnce(): Promise<void> {
  if (!(await readSettings()).sync) {
    // What this browser and the others choose from now on goes apart: switched on again, they meet as for the first time.
    await browser.storage.local.remove(seenKey);
    return;
  }
  // As the reader left them: what somebody else has decided for this browser is not for others.
  const ours = settingsOf(await readStoredSettings());
  const area = await browser.storage.sync.get(null);
  const text = readSyncArea(area);
  const { [seenKey]: seen } = await browser.storage.local.get(seenKey);
  if (text !== null && checksumOf(text) !== seen) {
    const theirs = parseSyncedSettings(text);
    // From a newer version, or damaged: it is left for whoever can read it.
    if (theirs === null) return;
    const isFirst = seen === undefined;
    const changed = await changeSettings((settings) =>
      isFirst ? mergeSettings(settings, theirs) : withAll(theirs, settings.sites.all),
    );
    // Only now: what was not taken over must not be taken for seen, or ours would go out over it.
    if (changed.ok) await browser.storage.local.set({ [seenKey]: checksumOf(text) });
    // The change comes back here, and what was merged goes out then.
    return;
  }
  await giveAway(ours, text, area);
}

async function giveAway(ours: Settings, text: string | null, area: Record<string, unknown>): Promise<void> {
  const own = JSON.stringify(withAll(ours, false));
  if (own === text) return;
  const write = planSyncWrite(own, area);
  if (write === null) return;
  await browser.storage.sync.set(write.pieces);
  await browser.storage.sync.set(write.head);
  // Only now: a copy that did not get out would make the one that is there look like another browser's.
  await browser.storage.local.set({ [seenKey]: checksumOf(own) });
}

/** Whether every site is read is not synced: each browser has to ask for it. */
function withAll(settings: Settings, all: boolean): Settings {
  return { ...settings, sites: { ...settings.sites, all } };
}

function parseSyncedSettings(text: string): Settings | null {
  try {
    const reading = parseSettings(JSON.parse(text));
    return reading.kind === "read" ? { ...reading.settings, sync: true } : null;
  } catch {
    // The checksum fits, but it is no JSON: not ours.
    return null;
  }
}
