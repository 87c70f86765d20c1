import { useEffect, useState } from "preact/hooks";
import type { ManagedSettings } from "@/platform/managed-settings";
import { readManaged } from "@/platform/read-managed";

/** What somebody has decided for the reader; null until it is read. */
export function useManaged(): ManagedSettings | null {
  const [managed, setManaged] = useState<ManagedSettings | null>(null);
  useEffect(() => void readManaged().then(setManaged), []);
  return managed;
}
