import { useEffect, useState } from "preact/hooks";
import { readShortcuts, type Shortcut } from "@/platform/shortcuts";

/** The shortcuts as the browser has them, read again when the reader comes back from changing them. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts);
    read();
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, []);
  return shortcuts;
}
