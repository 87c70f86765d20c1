import { entityFlags } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, EntityKey, EntityKind, Fact, Relation, RelationKind } from "./entity";
import { stringAt } from "./pack-strings";
import { descriptionPartsAt, listAt } from "./read-columns";
import { readIncoming, readRelations } from "./read-relations";

type Label = Fact["label"];

/** What a relation is called on the card of the entity that it starts from. */
const outgoingLabels: Readonly<Record<RelationKind, Label>> = {
  owner: "owner",
  parent: "parent",
  founder: "founder",
  leads: "office",
  member: "member",
  "part-of": "part-of",
};

/** The card's lines, in the order that they are shown. */
export function readFacts(pack: PackArrays, entity: EntityIndex): Fact[] {
  const parts = descriptionPartsAt(pack, entity);
  const isPerson = parts.kind === "person";
  const relations = readRelations(pack, entity);
  return [
    plain(typeLabel(parts.kind), parts.type),
    plain("place", parts.place),
    plain("country", parts.country),
    plain(isPerson ? "born" : "founded", parts.began),
    plain(isPerson ? "died" : "dissolved", parts.ended),
    plain("ticker", tickerAt(pack, entity)),
    ...listAt(pack, "domain", entity).map((domain) => plain("site", domain)),
    stateFunded(pack, entity),
    ...relations.map((relation) => related(pack, outgoingLabels[relation.kind], relation)),
    ...readIncoming(pack, entity).flatMap((relation) => fromIncoming(pack, relation)),
  ].filter((fact) => fact !== null);
}

function plain(label: Label, value: string): Fact | null {
  return value === "" ? null : { label, value, entity: null, since: null, until: null };
}

function typeLabel(kind: EntityKind): Label {
  return kind === "company" ? "industry" : "type";
}

function stateFunded(pack: PackArrays, entity: EntityIndex): Fact | null {
  const flags = pack.entityFlags[entity] as number;
  if ((flags & entityFlags.stateFunded) !== 0) return plain("state-funded", "yes");
  return (flags & entityFlags.notStateFunded) !== 0 ? plain("state-funded", "no") : null;
}

/** "chief executive, Telbrik" for a person's office, "Future plc" for an owner. */
function related(pack: PackArrays, label: Label, relation: Relation): Fact {
  const name = stringAt(pack, pack.entityNames[relation.to] as number);
  return {
    label,
    value: relation.role === null ? name : `${relation.role}, ${name}`,
    entity: stringAt(pack, pack.entityKeys[relation.to] as number) as EntityKey,
    since: relation.since,
    until: relation.until,
  };
}

/** Leaders and founders stand with the person; the company shows them too. Former leaders are left to the person's card. */
function fromIncoming(pack: PackArrays, relation: Relation): Fact[] {
  if (relation.kind === "leads" && relation.until === null) return [withRoleLast(pack, "leader", relation)];
  return [];
}

function withRoleLast(pack: PackArrays, label: Label, relation: Relation): Fact {
  const fact = related(pack, label, { ...relation, role: null });
  return relation.role === null ? fact : { ...fact, value: `${fact.value}, ${relation.role}` };
}

function tickerAt(pack: PackArrays, entity: EntityIndex): string {
  const at = pack.tickerEntities.indexOf(entity);
  return at < 0 ? "" : stringAt(pack, pack.tickerStrings[at] as number);
}
