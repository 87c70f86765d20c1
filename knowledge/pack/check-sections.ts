import { PackError } from "./pack-error";
import type { PackArrays, SectionName } from "./pack-sections";

/** Section of starts, what it points into, and whose rows it has one start for (and one more). */
const starts: readonly (readonly [SectionName, SectionName, SectionName | null])[] = [
  ["stringStarts", "stringBytes", null],
  ["sourceSetStarts", "sourceSetMembers", null],
  ["aliasStarts", "aliasStrings", "entityKeys"],
  ["domainStarts", "domainStrings", "entityKeys"],
  ["relationStarts", "relationTo", "entityKeys"],
  ["incomingStarts", "incomingRelations", "entityKeys"],
  ["recordStarts", "recordBytes", null],
  ["nameBucketStarts", "nameHashes", null],
  ["nameCandidateStarts", "candidateEntities", "nameHashes"],
];

/** Sections whose every value is the number of a string, an entity, a relation, a record, a source or a source set. */
const numbers: Readonly<
  Record<
    "string" | "entity" | "relation" | "record" | "source" | "sourceSet" | "country" | "kind",
    readonly SectionName[]
  >
> = {
  string: [
    "countries", "sources", "entityKeys", "entityNames", "entityTypes", "entityPlaces", "aliasStrings", "domainStrings", "tickerStrings",
    "hostStrings", "relationRoles",
  ], // prettier-ignore
  entity: ["tickerEntities", "hostEntities", "relationFrom", "relationTo", "recordEntities", "candidateEntities"],
  relation: ["incomingRelations"],
  record: ["recordOfEntity"],
  source: ["sourceSetMembers"],
  sourceSet: ["entitySourceSets"],
  country: ["entityCountries"],
  kind: ["entityKinds"],
};

/** Sections with one value for each row of the first. */
const alike: readonly (readonly SectionName[])[] = [
  [
    "entityKeys", "entityNames", "entityKinds", "entityFlags", "entityCountries", "entityTypes", "entityPlaces", "entityBegan", "entityEnded",
    "entityWikidata", "entityAsOf", "entitySourceSets",
  ], // prettier-ignore
  ["tickerEntities", "tickerStrings"],
  ["hostStrings", "hostEntities"],
  [
    "relationTo",
    "relationFrom",
    "relationKinds",
    "relationRoles",
    "relationSince",
    "relationUntil",
    "incomingRelations",
  ],
  ["recordEntities", "recordOfEntity"],
  ["nameHashes", "nameChecks"],
  ["candidateEntities", "candidateTraits"],
];

/** One pass over all starts and numbers: after it, no read can leave its section. Throws PackError. */
export function checkSections(pack: PackArrays): void {
  for (const [first, ...others] of alike) {
    for (const other of others) {
      if (first !== undefined && pack[other].length !== pack[first].length)
        throw new PackError(`${other} has rows too many or too few`);
    }
  }
  for (const [name, target, rows] of starts) {
    if (rows !== null && pack[name].length !== pack[rows].length + 1)
      throw new PackError(`${name} does not fit ${rows}`);
    checkStarts(name, pack[name], pack[target].length);
  }
  const limits: Record<keyof typeof numbers, number> = {
    string: pack.stringStarts.length - 1,
    entity: pack.entityKeys.length,
    relation: pack.relationTo.length,
    record: pack.recordStarts.length - 1,
    source: Math.floor(pack.sources.length / 6),
    sourceSet: pack.sourceSetStarts.length - 1,
    country: Math.floor(pack.countries.length / 2),
    kind: 6,
  };
  for (const [what, names] of Object.entries(numbers)) {
    for (const name of names) checkNumbers(name, pack[name], limits[what as keyof typeof numbers]);
  }
  checkPowerOfTwo("nameFilter", pack.nameFilter.length);
  checkPowerOfTwo("nameBucketStarts", pack.nameBucketStarts.length - 1);
  if (pack.nameBucketStarts.length < 3) throw new PackError("nameBucketStarts has too few buckets");
}

function checkStarts(name: SectionName, array: Uint8Array | Uint16Array | Uint32Array, limit: number): void {
  if (array.length === 0 || array[0] !== 0 || array[array.length - 1] !== limit)
    throw new PackError(`${name} does not span its section`);
  let before = 0;
  for (let index = 0; index < array.length; index++) {
    const value = array[index] as number;
    if (value < before) throw new PackError(`${name} goes backwards`);
    before = value;
  }
}

function checkNumbers(name: SectionName, array: Uint8Array | Uint16Array | Uint32Array, limit: number): void {
  let greatest = -1;
  for (let index = 0; index < array.length; index++) {
    const value = array[index] as number;
    if (value > greatest) greatest = value;
  }
  if (greatest >= limit) throw new PackError(`${name} points outside of the pack`);
}

function checkPowerOfTwo(name: SectionName, size: number): void {
  if (size < 1 || (size & (size - 1)) !== 0) throw new PackError(`${name} has no power of two as its size`);
}
