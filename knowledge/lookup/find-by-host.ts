import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex } from "./entity";
import { findSorted } from "./pack-strings";

/** Longest host name that DNS allows. */
const longestHost = 253;

/** The entity of the longest known end of `host`: "www.news.example.org" asks for itself, "news.example.org", … */
export function findByHost(pack: PackArrays, host: string): EntityIndex | null {
  if (host.length > longestHost) return null;
  let rest = host.toLowerCase().replace(/\.$/, "");
  while (rest.includes(".")) {
    const row = findSorted(pack, pack.hostStrings, rest);
    if (row >= 0) return pack.hostEntities[row] as EntityIndex;
    rest = rest.slice(rest.indexOf(".") + 1);
  }
  return null;
}
