import type { IndexedName } from "@/knowledge/pack/build-name-sections";
import { type DecidedName, decideNames } from "./decide-names";
import type { FactRow } from "./fact-row";
import type { NameWords } from "./name-words";

/** How likely a name means something that no pack knows, against a weight of 1 for a good name. */
const unknownWeight = { full: 0.05, single: 0.15, bare: 0.8 };

/** Every folded name with all who go by it. `rows` are in the order of the pack. */
export function indexNames(rows: readonly FactRow[], words: NameWords): IndexedName[] {
  const bearers = new Map<string, { readonly entity: number; readonly name: DecidedName; readonly weight: number }[]>();
  rows.forEach((row, entity) => {
    for (const name of decideNames(row, words)) {
      const entry = { entity, name, weight: name.weight * fameOf(row) };
      const others = bearers.get(name.folded);
      if (others === undefined) bearers.set(name.folded, [entry]);
      else others.push(entry);
    }
  });
  return [...bearers].map(([folded, entries]) => {
    const unknown = unknownWeightOf(
      folded,
      entries.some((entry) => entry.name.needsEvidence),
    );
    const sum = entries.reduce((total, entry) => total + entry.weight, unknown);
    entries.sort((one, other) => other.weight - one.weight || one.entity - other.entity);
    return {
      folded,
      candidates: entries.map(({ entity, name, weight }) => ({ ...name, entity, prior: weight / sum })),
    };
  });
}

function unknownWeightOf(folded: string, isBare: boolean): number {
  if (isBare) return unknownWeight.bare;
  return folded.includes(" ") ? unknownWeight.full : unknownWeight.single;
}

/** What is known about somebody tells how often they are meant: 0.3 for a bare row, 1 for a well-known one. */
function fameOf(row: FactRow): number {
  const signs = [
    row.wikidata > 0,
    row.relations.length > 0,
    row.aliases.length > 0,
    row.type !== "",
    row.domains.length > 0,
  ];
  const written = row.file.includes("imported/") ? 0 : 0.2;
  const state = row.kind === "state" ? 1 : 0;
  return Math.min(1, 0.3 + written + state + signs.filter(Boolean).length * 0.1);
}
