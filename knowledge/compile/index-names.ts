import { foldName } from "@/engine/text/normalise-name";
import type { IndexedName } from "@/knowledge/pack/build-name-sections";
import { type DecidedName, decideNames } from "./decide-names";
import type { FactRow } from "./fact-row";
import type { NameWords } from "./name-words";

/** How likely a name means something that no pack knows, against a weight of 1 for a good name. */
const unknownWeight = { full: 0.05, single: 0.15, bare: 0.8 };

type Bearer = {
  readonly entity: number;
  readonly name: DecidedName;
  readonly weight: number;
  readonly imported: boolean;
};

/** Every folded name with all who go by it. `rows` are in the order of the pack. */
export function indexNames(rows: readonly FactRow[], listed: NameWords): IndexedName[] {
  const words = { ...listed, places: new Set([...listed.places, ...rows.map((row) => foldName(row.place))]) };
  const bearers = new Map<string, Bearer[]>();
  rows.forEach((row, entity) => {
    const imported = isImported(row);
    for (const name of decideNames(row, imported ? words : listed)) {
      const entry = { entity, name, weight: name.weight * fameOf(row), imported };
      const others = bearers.get(name.folded);
      if (others === undefined) bearers.set(name.folded, [entry]);
      else others.push(entry);
    }
  });
  return [...bearers].map(([folded, all]) => {
    const entries = withoutOvershadowed(all).sort(
      (one, other) => other.weight - one.weight || one.entity - other.entity,
    );
    const unknown = unknownWeightOf(folded, entries[0]?.name.needsEvidence ?? true);
    const sum = entries.reduce((total, entry) => total + entry.weight, unknown);
    return {
      folded,
      candidates: entries.map(({ entity, name, weight }) => ({ ...name, entity, prior: weight / sum })),
    };
  });
}

/**
 * What a register calls somebody besides the name gives way to whom a hand-written row knows by it: a dozen institutes
 * have the initials of a famous broadcaster, and nobody means them.
 */
function withoutOvershadowed(all: readonly Bearer[]): Bearer[] {
  const isFamous = all.some(({ imported, name }) => !imported && !name.needsEvidence);
  return all.filter(({ imported, name }) => !isFamous || !imported || name.form === "name");
}

function isImported(row: FactRow): boolean {
  return row.file.includes("imported/");
}

function unknownWeightOf(folded: string, isBare: boolean): number {
  if (isBare) return unknownWeight.bare;
  return folded.includes(" ") ? unknownWeight.full : unknownWeight.single;
}

/** Who is written about by hand, or known to several sources, is meant more often than a row of a register. */
function fameOf(row: FactRow): number {
  const known = [
    row.wikidata > 0,
    row.relations.length > 0,
    row.aliases.length > 0,
    row.type !== "",
    row.domains.length > 0,
  ];
  const signs = known.filter(Boolean).length;
  if (!isImported(row)) return 0.7 + signs * 0.06;
  return Math.min(0.7, 0.15 + signs * 0.06 + (row.sources.length - 1) * 0.15);
}
