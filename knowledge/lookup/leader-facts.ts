import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, Fact, Relation } from "./entity";
import { isHeadOfState } from "./heads-of-state";
import { keyAt, kindAt, nameAt } from "./read-columns";
import { readLeaders } from "./read-relations";

/**
 * Who leads `entity`, as their own rows say; former leaders are left to their own cards. Each is shown with the month
 * that its source speaks of: nobody leads for ever, and a pack does not hear of it.
 */
export function leaderFacts(pack: PackArrays, entity: EntityIndex): Fact[] {
  const isState = kindAt(pack, entity) === "state";
  return readLeaders(pack, entity)
    .filter(({ role }) => !isState || isLeader(role ?? ""))
    .map((relation) => leaderFact(pack, relation));
}

/** Of the hundreds who hold an office of a state; who only stands in leads it, too. */
function isLeader(role: string): boolean {
  return isHeadOfState(role.replace(/^(?:acting|interim) /i, ""));
}

function leaderFact(pack: PackArrays, { to, role, since, until, asOf }: Relation): Fact {
  const name = nameAt(pack, to);
  const value = role === null ? name : `${name}, ${role}`;
  return { label: "leader", value, entity: keyAt(pack, to), since, until, asOf: asOf.slice(0, 7) };
}
