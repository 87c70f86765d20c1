import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, EntityKind, Fact, Relation, RelationKind } from "./entity";
import { leaderFacts } from "./leader-facts";
import { asOfAt, countryAt, descriptionPartsAt, keyAt, kindAt, listAt, nameAt, sparseListAt } from "./read-columns";
import { readRelations } from "./read-relations";

type Label = Fact["label"];

/** What a relation is called on the card of the entity that it starts from. */
const labels: Readonly<Record<RelationKind, Label>> = {
  owner: "owner",
  parent: "parent",
  founder: "founder",
  leads: "office",
  member: "member",
};

/** The card's lines, in the order that they are shown. */
export function readFacts(pack: PackArrays, entity: EntityIndex): Fact[] {
  const parts = descriptionPartsAt(pack, entity);
  const isPerson = parts.kind === "person";
  const { stateFunded } = unpackEntityTraits(pack.entityTraits[entity] as number);
  return [
    plain(typeLabel(parts.kind), parts.type),
    plain("place", parts.place),
    countryFact(pack, entity),
    plain(isPerson ? "born" : "founded", parts.began),
    plain(isPerson ? "died" : "dissolved", parts.ended),
    ...sparseListAt(pack, "ticker", entity).map((ticker) => plain("ticker", ticker)),
    ...listAt(pack, "domain", entity).map((domain) => plain("site", domain)),
    stateFunded === null ? null : plain("state-funded", stateFunded ? "yes" : "no"),
    ...readRelations(pack, entity).map((relation) => relatedFact(pack, entity, relation)),
    ...leaderFacts(pack, entity),
  ].filter((fact) => fact !== null);
}

function plain(label: Label, value: string): Fact | null {
  return value === "" ? null : { label, value, entity: null, since: null, until: null, asOf: null };
}

function countryFact(pack: PackArrays, entity: EntityIndex): Fact | null {
  const { code, name } = countryAt(pack, entity);
  const fact = plain("country", name);
  return fact === null ? null : { ...fact, code };
}

function typeLabel(kind: EntityKind): Label {
  return kind === "company" ? "industry" : "type";
}

/**
 * "chief executive, Telbrik" for a person's office, "Future plc (60 per cent)" for an owner. An office that is not known to
 * have ended has the month that its source speaks of: nobody holds one for ever, and a pack does not hear of its end. So has anything else that is of another day than the rest of the card.
 */
function relatedFact(pack: PackArrays, entity: EntityIndex, { kind, to, role, since, until, asOf }: Relation): Fact {
  const name = nameAt(pack, to);
  const isOpen = until === null && kind !== "founder";
  const hasDay = isOpen && (kindAt(pack, entity) === "person" || asOf !== asOfAt(pack, entity));
  const isOffice = kind === "member" && role !== null && !role.toLowerCase().startsWith("member");
  return {
    label: isOffice ? "office" : labels[kind],
    value: withRole(kind, role, name),
    entity: keyAt(pack, to),
    since,
    until,
    asOf: hasDay ? asOf.slice(0, 7) : null,
  };
}

/** An office comes before what it is in ("chief executive, Telbrik"), an owner before the share ("Marlow Holdings (50 per cent)"). */
function withRole(kind: RelationKind, role: string | null, name: string): string {
  if (role === null) return name;
  return kind === "owner" || kind === "parent" ? `${name} (${role})` : `${role}, ${name}`;
}
