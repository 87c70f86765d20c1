import { relationKinds } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { unpackDate } from "@/knowledge/pack/packed-date";
import type { EntityIndex, Relation } from "./entity";
import { stringAt } from "./pack-strings";

/** Relations that start at `entity`, in the order of the facts. */
export function readRelations(pack: PackArrays, entity: EntityIndex): Relation[] {
  const relations: Relation[] = [];
  const end = pack.relationStarts[entity + 1] as number;
  for (let row = pack.relationStarts[entity] as number; row < end; row++) {
    relations.push(readRelation(pack, row, pack.relationTo[row] as EntityIndex));
  }
  return relations;
}

/** Relations that point at `entity`; `to` is the other end. */
export function readIncoming(pack: PackArrays, entity: EntityIndex): Relation[] {
  const relations: Relation[] = [];
  const end = pack.incomingStarts[entity + 1] as number;
  for (let at = pack.incomingStarts[entity] as number; at < end; at++) {
    const row = pack.incomingRelations[at] as number;
    relations.push(readRelation(pack, row, pack.relationFrom[row] as EntityIndex));
  }
  return relations;
}

function readRelation(pack: PackArrays, row: number, to: EntityIndex): Relation {
  const role = pack.relationRoles[row] as number;
  return {
    kind: relationKinds[pack.relationKinds[row] as number] ?? "part-of",
    to,
    role: role === 0 ? null : stringAt(pack, role),
    since: unpackDate(pack.relationSince[row] as number),
    until: unpackDate(pack.relationUntil[row] as number),
  };
}
