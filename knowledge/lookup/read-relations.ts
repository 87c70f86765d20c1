import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { ownerInRuns, startOfRun } from "@/knowledge/pack/runs";
import type { EntityIndex, Relation } from "./entity";
import { firstRowOf } from "./first-row-of";
import { dateAt, termAt } from "./pack-strings";
import { asOfAt } from "./read-columns";

/** Relations that start at `entity`, in the order of the facts. */
export function readRelations(pack: PackArrays, entity: EntityIndex): Relation[] {
  const first = startOfRun(runsOf(pack), entity);
  return Array.from({ length: pack.relationCounts[entity] as number }, (_, place) =>
    readRelation(pack, first + place, entity, pack.relationTo[first + place] as EntityIndex),
  );
}

/** Those who lead `entity` and are not known to have stopped, with `to` being the one who leads. */
export function readLeaders(pack: PackArrays, entity: EntityIndex): Relation[] {
  const { relationTo, leaderRelations } = pack;
  const leaders: Relation[] = [];
  for (let at = firstLeader(pack, entity); at < leaderRelations.length; at++) {
    const row = leaderRelations[at] as number;
    if (relationTo[row] !== entity) break;
    const from = ownerInRuns(runsOf(pack), row) as EntityIndex;
    leaders.push(readRelation(pack, row, from, from));
  }
  return leaders;
}

function runsOf({ relationBlocks, relationCounts }: PackArrays) {
  return { blocks: relationBlocks, lengths: relationCounts };
}

function firstLeader({ leaderRelations, relationTo }: PackArrays, entity: EntityIndex): number {
  let low = 0;
  let high = leaderRelations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((relationTo[leaderRelations[middle] as number] as number) < entity) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day that the relation's own source speaks of, which for most is that of the entity that it starts from. */
function dayOf(pack: PackArrays, row: number, from: EntityIndex): string {
  const at = firstRowOf(pack.datedRelations, row);
  if (pack.datedRelations[at] !== row) return asOfAt(pack, from);
  return dateAt(pack, pack.datedRelationDays[at] as number) ?? "";
}

function readRelation(pack: PackArrays, row: number, from: EntityIndex, to: EntityIndex): Relation {
  return {
    kind: relationKinds[pack.relationKinds[row] as number] ?? "member",
    to,
    role: termAt(pack, pack.relationRoles[row] as number) || null,
    since: dateAt(pack, pack.relationSince[row] as number),
    until: dateAt(pack, pack.relationUntil[row] as number),
    asOf: dayOf(pack, row, from),
  };
}
