import { uncheckedSource } from "@/knowledge/compile/fact-row";
import type { EntityIndex, EntityKind, Relation, Source } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { openKnowledge } from "@/knowledge/lookup/open-knowledge";
import { asOfAt, descriptionPartsAt, listAt, sourcesAt, sparseListAt } from "@/knowledge/lookup/read-columns";
import { openPack } from "@/knowledge/pack/open-pack";
import { verifyChecksum } from "@/knowledge/pack/pack-header";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import { unpackEntityTraits } from "@/knowledge/pack/entity-codes";

/**
 * A compiled pack as JSON lines, so that it goes the same way as a file that somebody wrote: what it says is checked line by
 * line and compiled anew, and its own index of names, which shows nobody what it would find, is not used. Throws PackError.
 */
export function linesOfPack(bytes: ArrayBuffer): string {
  verifyChecksum(bytes);
  const knowledge = openKnowledge(bytes);
  const pack = openPack(bytes);
  const sources = new Map<string, Source>();
  const rows: object[] = [];
  for (let entity = 0; entity < knowledge.info.entities; entity++) {
    const row = entity as EntityIndex;
    for (const source of sourcesAt(pack, row)) sources.set(source.id, source);
    rows.push(lineOf(pack, knowledge, row));
  }
  const head = { kind: "pack", name: knowledge.info.pack };
  const lines = [head, ...[...sources.values()].map((source) => ({ kind: "source", ...source })), ...rows];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

function lineOf(pack: PackArrays, knowledge: Knowledge, entity: EntityIndex): object {
  const { kind, type, place, began, ended } = descriptionPartsAt(pack, entity);
  const { checked, stateFunded } = unpackEntityTraits(pack.entityTraits[entity] as number);
  const isPerson = kind === "person";
  const relations = knowledge.relationsOf(entity);
  const ids = sourcesAt(pack, entity).map(({ id }) => id);
  const day = asOfAt(pack, entity);
  const of = (wanted: Relation["kind"]): string[] =>
    relations.filter((relation) => relation.kind === wanted).map((relation) => cellOf(knowledge, relation, day));
  const line = {
    kind,
    key: knowledge.keyOf(entity),
    name: knowledge.nameOf(entity),
    aliases: listAt(pack, "alias", entity).map((alias) => aliasOf(knowledge, alias, entity)),
    wikidata: knowledge.wikidataOf(entity) ?? "",
    [typeField(kind)]: type,
    country: knowledge.countryOf(entity) ?? "",
    place,
    [isPerson ? "born" : "founded"]: began,
    [isPerson ? "died" : "dissolved"]: ended,
    ticker: sparseListAt(pack, "ticker", entity).join("|"),
    domains: listAt(pack, "domain", entity),
    owner: of("owner"),
    parent: of("parent"),
    founders: of("founder"),
    offices: [...of("leads"), ...of("member")],
    stateFunded: stateFunded === null ? "" : stateFunded ? "yes" : "no",
    sources: checked ? ids : [...ids, uncheckedSource],
    asOf: day,
  };
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value.length !== 0));
}

function typeField(kind: EntityKind): string {
  if (kind === "company") return "industry";
  return kind === "person" ? "description" : "type";
}

function aliasOf(knowledge: Knowledge, alias: string, entity: EntityIndex): string {
  const bearer = knowledge.candidatesOf(alias).find((candidate) => candidate.entity === entity);
  return bearer?.form === "acronym" ? `${alias}{acronym}` : alias;
}

/** What was last known on another day than the rest says so. */
function cellOf(knowledge: Knowledge, { to, role, since, until, asOf }: Relation, day: string): string {
  const period = since === null && until === null ? "" : ` [${since ?? ""}..${until ?? ""}]`;
  const known = until !== null || asOf === "" || asOf === day ? "" : ` as of ${asOf}`;
  return `${role === null ? "" : `${role} @ `}${knowledge.keyOf(to)}${period}${known}`;
}
