import type { EntityKind } from "@/knowledge/lookup/entity";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { list } from "./build-entity-sections";
import type { FactRow } from "./fact-row";
import type { Pools } from "./pools";

/** Who a host stands for when several have it: the outlet first. */
const order: readonly EntityKind[] = ["outlet", "company", "organisation", "government", "state", "person"];

/** Every domain of every entity, and for each host the row of whom it stands for, sorted by the host. */
export function buildHostSections(rows: readonly FactRow[], pools: Pools) {
  const winners = new Map<string, { readonly row: number; readonly rank: number }>();
  let row = 0;
  for (const { kind, domains } of rows) {
    for (const domain of domains) {
      const rank = order.indexOf(kind);
      if (rank < (winners.get(domain)?.rank ?? order.length)) winners.set(domain, { row, rank });
      row++;
    }
  }
  const sorted = [...winners].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...list("domain", rows, ({ domains }) => domains, pools),
    hostOrder: Uint32Array.from(sorted, ([, winner]) => winner.row),
  } satisfies Partial<PackArrays>;
}
