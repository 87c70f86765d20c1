import type { Entity, FactOrigin } from "./entity";
import { isSameFact } from "./is-same-fact";
import type { Place } from "./own-layers";

/** The entity as its first pack has it, and what the reader's packs add, each such fact with where it is from. */
export function addOwnFacts([home, ...more]: readonly Place[]): Entity {
  if (home === undefined) throw new RangeError("an entity is in one pack at least");
  const entity = home.knowledge.entityOf(home.entity);
  const known: Entity = home.layer === 0 ? entity : { ...entity, pack: home.name, isOwn: true };
  return more.reduce((whole, place) => withFactsOf(whole, place), known);
}

function withFactsOf(whole: Entity, { knowledge, name, entity }: Place): Entity {
  const added = knowledge.entityOf(entity);
  const [source] = added.sources;
  const { asOf, checked } = added;
  const from: FactOrigin = { pack: name, publisher: source?.publisher ?? "", url: source?.url ?? "", asOf, checked };
  const facts = added.facts
    .filter((fact) => !whole.facts.some((known) => isSameFact(known, fact)))
    .map((fact) => ({ ...fact, from }));
  const names = new Set([whole.name, ...whole.aliases]);
  const aliases = [added.name, ...added.aliases].filter((alias) => !names.has(alias));
  return { ...whole, aliases: [...whole.aliases, ...aliases], facts: [...whole.facts, ...facts] };
}
