import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { ownerInRuns } from "@/knowledge/pack/runs";
import { firstStringOf } from "@/knowledge/pack/string-groups";
import type { EntityIndex } from "./entity";
import { findSorted, stringAt } from "./pack-strings";

/** Longest host name that DNS allows. */
const longestHost = 253;

/** The entity of the longest known end of `host`: "www.news.example.org" asks for itself, "news.example.org", … */
export function findByHost(pack: PackArrays, host: string): EntityIndex | null {
  if (host.length > longestHost) return null;
  const { hostOrder, domainBlocks, domainCounts } = pack;
  const first = firstStringOf(pack, "domain");
  const hostAt = (position: number): string => stringAt(pack, first + (hostOrder[position] as number));
  let rest = host.toLowerCase().replace(/\.$/, "");
  while (rest.includes(".")) {
    const position = findSorted(hostOrder.length, hostAt, rest);
    if (position >= 0)
      return ownerInRuns({ blocks: domainBlocks, lengths: domainCounts }, hostOrder[position] as number) as EntityIndex;
    rest = rest.slice(rest.indexOf(".") + 1);
  }
  return null;
}
