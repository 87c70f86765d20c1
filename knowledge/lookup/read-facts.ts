import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex, EntityKind, Fact, Relation, RelationKind } from "./entity";
import { leaderFacts } from "./leader-facts";
import { asOfAt, descriptionPartsAt, keyAt, listAt, nameAt, sparseListAt } from "./read-columns";
import { readRelations } from "./read-relations";

type Label = Fact["label"];

/** What a relation is called on the card of the entity that it starts from. */
const labels: Readonly<Record<RelationKind, Label>> = {
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
  const { stateFunded } = unpackEntityTraits(pack.entityTraits[entity] as number);
  return [
    plain(typeLabel(parts.kind), parts.type),
    plain("place", parts.place),
    plain("country", parts.country),
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
  return value === "" ? null : { label, value, entity: null, since: null, until: null };
}

function typeLabel(kind: EntityKind): Label {
  return kind === "company" ? "industry" : "type";
}

/**
 * "chief executive, Telbrik" for a person's office, "Future plc (60 per cent)" for an owner. What has not ended, but is of another day
 * than the rest of the card, has its own: "member, House (as of 2022-07)".
 */
function relatedFact(pack: PackArrays, entity: EntityIndex, { kind, to, role, since, until, asOf }: Relation): Fact {
  const name = nameAt(pack, to);
  const isOlder = until === null && kind !== "founder" && asOf !== asOfAt(pack, entity);
  const isOffice = kind === "member" && role !== null && !role.toLowerCase().startsWith("member");
  return {
    label: isOffice ? "office" : labels[kind],
    value: `${withRole(kind, role, name)}${isOlder ? ` (as of ${asOf.slice(0, 7)})` : ""}`,
    entity: keyAt(pack, to),
    since,
    until,
  };
}

/** An office comes before what it is in ("chief executive, Telbrik"), an owner before the share ("Marlow Holdings (50 per cent)"). */
function withRole(kind: RelationKind, role: string | null, name: string): string {
  if (role === null) return name;
  return kind === "owner" || kind === "parent" ? `${name} (${role})` : `${role}, ${name}`;
}
