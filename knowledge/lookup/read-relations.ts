import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, Relation } from "./entity";
import { firstRowOf } from "./first-row-of";
import { dateAt, termAt } from "./pack-strings";

/** Relations that start at `entity`, in the order of the facts. */
export function readRelations(pack: PackArrays, entity: EntityIndex): Relation[] {
  const { relationFrom, relationTo } = pack;
  const relations: Relation[] = [];
  for (let row = firstRowOf(relationFrom, entity); relationFrom[row] === entity; row++) {
    relations.push(readRelation(pack, row, relationTo[row] as EntityIndex));
  }
  return relations;
}

/** Relations that point at `entity`; `to` is the other end. */
export function readIncoming(pack: PackArrays, entity: EntityIndex): Relation[] {
  return incomingRows(pack, entity).map((row) => readRelation(pack, row, pack.relationFrom[row] as EntityIndex));
}

/** Those of them who lead it and are not known to have stopped: of a state's thousands, only these are decoded. */
export function readLeaders(pack: PackArrays, entity: EntityIndex): Relation[] {
  const leads = relationKinds.indexOf("leads");
  return incomingRows(pack, entity)
    .filter((row) => pack.relationKinds[row] === leads && pack.relationUntil[row] === 0)
    .map((row) => readRelation(pack, row, pack.relationFrom[row] as EntityIndex));
}

function incomingRows(pack: PackArrays, entity: EntityIndex): number[] {
  const { relationTo, incomingRelations } = pack;
  const rows: number[] = [];
  for (let at = firstIncoming(pack, entity); at < incomingRelations.length; at++) {
    const row = incomingRelations[at] as number;
    if (relationTo[row] !== entity) break;
    rows.push(row);
  }
  return rows;
}

function firstIncoming({ incomingRelations, relationTo }: PackArrays, entity: EntityIndex): number {
  let low = 0;
  let high = incomingRelations.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((relationTo[incomingRelations[middle] as number] as number) < entity) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The day that the relation's own source speaks of, which for most is that of the entity that it starts from. */
function asOfAt(pack: PackArrays, row: number): string {
  const at = firstRowOf(pack.datedRelations, row);
  const isDated = pack.datedRelations[at] === row;
  const day = isDated ? pack.datedRelationDays[at] : pack.entityAsOf[pack.relationFrom[row] as number];
  return dateAt(pack, day as number) ?? "";
}

function readRelation(pack: PackArrays, row: number, to: EntityIndex): Relation {
  return {
    kind: relationKinds[pack.relationKinds[row] as number] ?? "part-of",
    to,
    role: termAt(pack, pack.relationRoles[row] as number) || null,
    since: dateAt(pack, pack.relationSince[row] as number),
    until: dateAt(pack, pack.relationUntil[row] as number),
    asOf: asOfAt(pack, row),
  };
}
