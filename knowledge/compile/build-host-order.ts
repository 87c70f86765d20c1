import { compareText } from "@/engine/text/compare-text";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { FactRow } from "./fact-row";

/** Who a host stands for when several have it: the outlet first. */
const order: readonly EntityKind[] = ["outlet", "company", "organisation", "government", "state", "person"];

/** For each host the number of its domain among those of all rows: that of whom it stands for; sorted by the host. */
export function buildHostOrder(rows: readonly FactRow[]): Uint32Array<ArrayBuffer> {
  const winners = new Map<string, { readonly row: number; readonly rank: number }>();
  let row = 0;
  for (const { kind, domains } of rows) {
    for (const domain of domains) {
      const rank = order.indexOf(kind);
      if (rank < (winners.get(domain)?.rank ?? order.length)) winners.set(domain, { row, rank });
      row++;
    }
  }
  const sorted = [...winners].sort(([one], [other]) => compareText(one, other));
  return Uint32Array.from(sorted, ([, winner]) => winner.row);
}
