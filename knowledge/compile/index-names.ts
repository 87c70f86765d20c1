import { foldName } from "@/engine/text/normalise-name";
import type { IndexedName } from "@/knowledge/pack/build-name-sections";
import { type DecidedName, decideNames } from "./decide-names";
import type { CountryWords } from "./derive-spellings";
import { type FactRow, isImported } from "./fact-row";
import { fameOf } from "./fame-of";
import type { NameWords } from "./name-words";

/** How likely a name means something that no pack knows, against a weight of 1 for a good name. */
const unknownWeight = { full: 0.05, single: 0.15, bare: 0.8, surname: 0.5, commonSurname: 1.5 };

type Bearer = {
  readonly entity: number;
  readonly name: DecidedName;
  readonly weight: number;
  readonly imported: boolean;
  /** No person and no state. */
  readonly group: boolean;
};

/** Every folded name with all who go by it. `rows` are in the order of the pack. */
export function indexNames(rows: readonly FactRow[], listed: NameWords): IndexedName[] {
  const words = { ...listed, places: new Set([...listed.places, ...rows.map((row) => foldName(row.place))]) };
  const countries = countryWords(rows);
  const bearers = new Map<string, Bearer[]>();
  rows.forEach((row, entity) => {
    const imported = isImported(row);
    for (const name of decideNames(row, imported ? words : listed, countries)) {
      const entry = { entity, name, weight: name.weight * fameOf(row), imported, group: isGroup(row) };
      const others = bearers.get(name.folded);
      if (others === undefined) bearers.set(name.folded, [entry]);
      else others.push(entry);
    }
  });
  return [...bearers].map(([folded, all]) => {
    const named = withNamedFirst(withoutOvershadowed(all.filter(({ name }) => name.form !== "surname")));
    const surnamed = all.filter(({ name }) => name.form === "surname");
    const candidates = [
      ...withPriors(named, unknownWeightOf(folded, named.toSorted(likelierFirst)[0]?.name)),
      ...withPriors(surnamed, words.surnames.has(folded) ? unknownWeight.commonSurname : unknownWeight.surname, named),
    ];
    return {
      folded,
      candidates: candidates.sort((one, other) => other.prior - one.prior || one.entity - other.entity),
    };
  });
}

/** The priors of `bearers`, who share the name with `others` and the unknown. */
function withPriors(
  bearers: readonly Bearer[],
  unknown: number,
  others: readonly Bearer[] = [],
): IndexedName["candidates"][number][] {
  const sum = [...bearers, ...others].reduce((total, { weight }) => total + weight, unknown);
  return bearers.map(({ entity, name, weight }) => ({ ...name, entity, prior: weight / sum }));
}

function likelierFirst(one: Bearer, other: Bearer): number {
  return other.weight - one.weight || one.entity - other.entity;
}

function countryWords(rows: readonly FactRow[]): CountryWords {
  const states = rows.filter(({ kind, country }) => kind === "state" && country !== "");
  return new Map(
    states.map(({ country, name, aliases, demonyms }) => [
      country,
      {
        names: [name, ...aliases.filter(({ form }) => form === "alias").map(({ text }) => text)].map(foldName),
        demonyms: demonyms.map(foldName),
      },
    ]),
  );
}

function isGroup({ kind }: FactRow): boolean {
  return kind !== "person" && kind !== "state";
}

/**
 * A register's row of the same name is hardly ever meant where somebody wrote a row by hand, and two dozen of them together are
 * not either: no more than this is left to all of them.
 */
const besideFamous = 0.2;

/** Of schools and other bodies in a register, who is called just so is meant, rather than one of its parts or another that also goes by it. */
const besideNamed = 0.35;

function withNamedFirst(all: readonly Bearer[]): Bearer[] {
  const isNamed = (bearer: Bearer): boolean => bearer.name.weight === 1 && !bearer.name.needsEvidence;
  if (!all.some(isNamed)) return [...all];
  return all.map((bearer) =>
    bearer.group && !isNamed(bearer) && (bearer.imported || bearer.name.needsEvidence)
      ? { ...bearer, weight: bearer.weight * besideNamed }
      : bearer,
  );
}

/**
 * What a register calls somebody besides the name gives way to whom a hand-written row knows by it: a dozen institutes
 * have the initials of a famous broadcaster, and nobody means them. A name by rule gives way to everybody who is called so.
 */
function withoutOvershadowed(all: readonly Bearer[]): Bearer[] {
  const isFamous = all.some(({ imported, name }) => !imported && !name.needsEvidence && name.byRule !== "yields");
  const isCalled = all.some(({ name }) => name.byRule === "no");
  const called = isCalled ? all.filter(({ name }) => name.byRule !== "yields") : [...all];
  if (!isFamous) return called;
  const meant = called.filter(({ imported, name }) => !imported || name.form === "name");
  const registered = meant.reduce((sum, { imported, weight }) => sum + (imported ? weight : 0), 0);
  const share = besideFamous / Math.max(1, registered);
  return meant.map((bearer) => (bearer.imported ? { ...bearer, weight: bearer.weight * share } : bearer));
}

function unknownWeightOf(folded: string, best: DecidedName | undefined): number {
  if (best?.needsEvidence !== false) return unknownWeight.bare;
  return folded.includes(" ") ? unknownWeight.full : unknownWeight.single;
}
