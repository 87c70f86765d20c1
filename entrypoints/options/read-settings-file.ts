import { parseSettings } from "@/platform/parse-settings";
import type { Settings } from "@/platform/settings";

export type ReadSettingsFile =
  | { readonly kind: "none" }
  | { readonly kind: "ready"; readonly settings: Settings }
  | { readonly kind: "unreadable" }
  | { readonly kind: "future" };

/** What a file that the reader chose has for settings; whatever it contains, nothing is stored yet. */
export function readSettingsFile(content: string): ReadSettingsFile {
  const reading = parseSettings(parseJson(content));
  switch (reading.kind) {
    case "read":
      return { kind: "ready", settings: reading.settings };
    case "future":
      return { kind: "future" };
    case "absent":
    case "unreadable":
      return { kind: "unreadable" };
  }
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    // No JSON at all: the same to the reader as JSON that is no settings.
    return null;
  }
}
