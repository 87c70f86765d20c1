import { useEffect, useState } from "preact/hooks";
import { findGrantedOrigins, watchGrants } from "@/platform/site-access";

/** The origins that the browser lets us into, as they come and go; null until they are known. */
export function useGrants(): readonly string[] | null {
  const [granted, setGranted] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const look = () => void findGrantedOrigins().then(setGranted);
    look();
    return watchGrants(look);
  }, []);
  return granted;
}
