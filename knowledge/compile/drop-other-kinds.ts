import { normaliseName } from "@/engine/text/normalise-name";
import { type FactRow, isImported } from "./fact-row";
import type { MergeReason } from "./merge-reasons";
import type { MergeDecision } from "./merge-rows";

type Kept = {
  readonly kept: FactRow[];
  /** From the key of a dropped row to the key of the row that it is. */
  readonly dropped: ReadonlyMap<string, string>;
};

/**
 * Rows without those that are an earlier row under another kind: the same Wikidata id, or the same host, name and country.
 * One source's organisation is another's company; the first says what it is.
 */
export function dropOtherKinds(rows: readonly FactRow[], decisions: MergeDecision[]): Kept {
  const byId = new Map<number, FactRow>();
  const bySite = new Map<string, FactRow>();
  const dropped = new Map<string, string>();
  const kept = rows.filter((row) => {
    const known = row.wikidata === 0 ? undefined : byId.get(row.wikidata);
    const twin = sitesOf(row)
      .map((site) => bySite.get(site))
      .find((other) => other !== undefined);
    const drop = (winner: FactRow, reason: MergeReason): false => {
      decisions.push({ reason, key: winner.key, other: row.key });
      dropped.set(row.key, winner.key);
      return false;
    };
    if (known !== undefined && known.kind !== row.kind)
      return drop(known, "dropped: same Wikidata id with another kind");
    if (twin !== undefined && isOther(twin, row)) return drop(twin, "dropped: same host and name with another kind");
    if (row.wikidata > 0 && known === undefined) byId.set(row.wikidata, row);
    for (const site of sitesOf(row)) if (!bySite.has(site)) bySite.set(site, row);
    return true;
  });
  return { kept, dropped };
}

function sitesOf(row: FactRow): string[] {
  return row.domains.map((domain) => `${domain} ${normaliseName(row.name)}`);
}

function isOther(first: FactRow, second: FactRow): boolean {
  if (first.kind === second.kind || !isImported(second)) return false;
  const isElsewhere = first.country !== "" && second.country !== "" && first.country !== second.country;
  return !isElsewhere && (first.wikidata === 0 || second.wikidata === 0 || first.wikidata === second.wikidata);
}
