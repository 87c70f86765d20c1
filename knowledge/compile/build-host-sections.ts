import type { EntityKind } from "@/knowledge/lookup/entity";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { FactRow } from "./fact-row";
import type { StringPool } from "./string-pool";

/** Who a host stands for when several have it: the outlet first. */
const order: readonly EntityKind[] = ["outlet", "company", "organisation", "government", "state", "person"];

/** Hosts sorted by their text, each with one entity. */
export function buildHostSections(rows: readonly FactRow[], strings: StringPool) {
  const hosts = new Map<string, number>();
  rows.forEach((row, position) => {
    for (const domain of row.domains) {
      const known = rows[hosts.get(domain) ?? -1];
      if (known === undefined || order.indexOf(row.kind) < order.indexOf(known.kind)) hosts.set(domain, position);
    }
  });
  const sorted = [...hosts].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    hostStrings: Uint32Array.from(sorted, ([host]) => strings.idOf(host)),
    hostEntities: Uint32Array.from(sorted, ([, entity]) => entity),
  } satisfies Partial<PackArrays>;
}
