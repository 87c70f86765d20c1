import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, Fact, Relation } from "./entity";
import { keyAt, kindAt, nameAt } from "./read-columns";
import { readLeaders } from "./read-relations";

/** Of the hundreds who hold an office of a state, these are its leaders. */
const headsOfState = new Set([
  "president",
  "prime minister",
  "head of state",
  "head of government",
  "chancellor",
  "federal chancellor",
  "taoiseach",
  "king",
  "queen",
  "emperor",
  "monarch",
  "sultan",
  "emir",
  "pope",
  "supreme leader",
  "premier",
  "general secretary",
]);

/**
 * Who leads `entity`, as their own rows say; former leaders are left to their own cards. Each is shown with the month
 * that its source speaks of: nobody leads for ever, and a pack does not hear of it.
 */
export function leaderFacts(pack: PackArrays, entity: EntityIndex): Fact[] {
  const isState = kindAt(pack, entity) === "state";
  return readLeaders(pack, entity)
    .filter(({ role }) => !isState || isHeadOfState(role))
    .map((relation) => leaderFact(pack, relation));
}

function isHeadOfState(role: string | null): boolean {
  return headsOfState.has((role ?? "").toLowerCase().replace(/^(?:acting|interim) /, ""));
}

function leaderFact(pack: PackArrays, { to, role, since, until, asOf }: Relation): Fact {
  const name = nameAt(pack, to);
  const value = role === null ? name : `${name}, ${role}`;
  return { label: "leader", value, entity: keyAt(pack, to), since, until, asOf: asOf.slice(0, 7) };
}
