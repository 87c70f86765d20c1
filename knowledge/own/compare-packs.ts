import type { Entity, EntityIndex, EntityKey, Fact } from "@/knowledge/lookup/entity";
import { isSameFact } from "@/knowledge/lookup/is-same-fact";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** What a pack would do to what is known, for the reader to decide. */
export type PackComparison = {
  /** Entities that no pack has so far. */
  readonly added: readonly { readonly name: string; readonly description: string }[];
  /** Bundled entities of which it says more. */
  readonly extended: readonly Extension[];
  /** Names that would no longer stand for the bundled one alone. */
  readonly shared: readonly { readonly name: string; readonly bundled: string; readonly description: string }[];
  /** Against the version that it would replace. */
  readonly gone: readonly string[];
  readonly changed: readonly string[];
};

type Extension = {
  readonly name: string;
  /** Names that it would go by besides. */
  readonly names: readonly string[];
  readonly facts: readonly {
    readonly fact: Fact;
    /** What is bundled under the same label. */
    readonly bundled: readonly Fact[];
  }[];
};

/** Compares a pack of one's own with the bundled one, and with the version before, if there is one. */
export function comparePacks(own: Knowledge, bundled: Knowledge, before: Knowledge | null): PackComparison {
  const entities = entitiesOf(own);
  const fresh = entities.filter(({ key }) => bundled.findEntity(key) === null);
  const old = new Map((before === null ? [] : entitiesOf(before)).map((entity) => [entity.key, entity]));
  const keys = new Set(entities.map(({ key }) => key));
  return {
    added: fresh
      .filter(({ key }) => !old.has(key))
      .map(({ name, aliases, description }) => ({ name: [name, ...aliases].join(", "), description })),
    extended: entities.flatMap((entity) => extensionOf(entity, bundled)),
    shared: entities.flatMap((entity) => sharedNames(entity, bundled)),
    gone: [...old.values()].filter(({ key }) => !keys.has(key)).map(({ name }) => name),
    changed: entities.filter((entity) => isChanged(entity, old)).map(({ name }) => name),
  };
}

function entitiesOf(knowledge: Knowledge): Entity[] {
  return Array.from({ length: knowledge.info.entities }, (_, entity) => knowledge.entityOf(entity as EntityIndex));
}

function extensionOf(entity: Entity, bundled: Knowledge): Extension[] {
  const index = bundled.findEntity(entity.key);
  if (index === null) return [];
  const known = bundled.entityOf(index);
  const names = entity.aliases.filter((alias) => !goesBy(bundled, alias, index));
  const facts = entity.facts
    .filter((fact) => !known.facts.some((bundledFact) => isSameFact(bundledFact, fact)))
    .map((fact) => ({
      fact,
      bundled: known.facts.filter(({ label }) => label === fact.label),
    }));
  return names.length + facts.length === 0 ? [] : [{ name: known.name, names, facts }];
}

function sharedNames({ key, name, aliases }: Entity, bundled: Knowledge): PackComparison["shared"] {
  const self = bundled.findEntity(key);
  return [name, ...aliases].flatMap((each) => {
    const [bearer] = bundled.candidatesOf(each);
    const isShared = bearer !== undefined && (self === null || !goesBy(bundled, each, self));
    if (!isShared) return [];
    const { name: known, description } = bundled.entityOf(bearer.entity);
    return [{ name: each, bundled: known, description }];
  });
}

function goesBy(bundled: Knowledge, name: string, entity: EntityIndex): boolean {
  return bundled.candidatesOf(name).some((candidate) => candidate.entity === entity);
}

function isChanged({ pack: _pack, ...entity }: Entity, old: ReadonlyMap<EntityKey, Entity>): boolean {
  const known = old.get(entity.key);
  if (known === undefined) return false;
  const { pack: _before, ...before } = known;
  return JSON.stringify(entity) !== JSON.stringify(before);
}
