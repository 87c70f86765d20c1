import { useEffect, useState } from "preact/hooks";
import type { ManagedSettings } from "@/platform/managed-settings";
import { readManaged, watchManaged } from "@/platform/read-managed";

/** What somebody has decided for the reader, and decides anew; null until it is read. */
export function useManaged(): ManagedSettings | null {
  const [managed, setManaged] = useState<ManagedSettings | null>(null);
  useEffect(() => {
    const look = () => void readManaged().then(setManaged);
    look();
    return watchManaged(look);
  }, []);
  return managed;
}
