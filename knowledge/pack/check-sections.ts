import { PackError } from "./pack-error";
import type { PackArrays, SectionName } from "./pack-sections";
import { stringsInABlock } from "./string-blocks";

/** Section of starts, and what it points into. */
const starts: readonly (readonly [SectionName, SectionName])[] = [
  ["sourceSetStarts", "sourceSetMembers"],
  ["recordStarts", "recordBytes"],
  ["nameBucketStarts", "nameHashes"],
];

/** Sections whose every value is the number of a string, an entity and so on. */
const numbers = {
  string: [
    "terms",
    "countries",
    "sources",
    "entityPlaces",
    "keyStrings",
    "aliasStrings",
    "domainStrings",
    "tickerStrings",
  ],
  entity: [
    "keyEntities",
    "aliasEntities",
    "domainEntities",
    "tickerEntities",
    "relationFrom",
    "relationTo",
    "recordEntities",
    "nameEntities",
    "moreEntities",
  ],
  date: ["entityBegan", "entityEnded", "entityAsOf", "relationSince", "relationUntil", "datedRelationDays"],
  term: ["entityTypes", "relationRoles"],
  relation: ["incomingRelations", "datedRelations"],
  domain: ["hostOrder"],
  record: ["recordOfEntity"],
  source: ["sourceSetMembers"],
  sourceSet: ["entitySourceSets"],
  country: ["entityCountries"],
  relationKind: ["relationKinds"],
  name: ["moreNames"],
  traits: ["nameTraits", "moreTraits"],
} as const satisfies Readonly<Record<string, readonly SectionName[]>>;

/** Sections that are searched by halves. */
const sorted: readonly SectionName[] = [
  "keyEntities",
  "aliasEntities",
  "domainEntities",
  "tickerEntities",
  "relationFrom",
  "recordEntities",
  "moreNames",
  "datedRelations",
];

/** Sections with one value for each row of the first. */
const alike: readonly (readonly [SectionName, ...SectionName[]])[] = [
  [
    "entityTraits",
    "entityCountries",
    "entityTypes",
    "entityPlaces",
    "entityBegan",
    "entityEnded",
    "entityWikidata",
    "entityAsOf",
    "entitySourceSets",
  ],
  ["keyEntities", "keyStrings"],
  ["aliasEntities", "aliasStrings"],
  ["domainEntities", "domainStrings"],
  ["tickerEntities", "tickerStrings"],
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
  ["nameHashes", "nameChecks", "nameEntities", "nameTraits"],
  ["moreNames", "moreEntities", "moreTraits"],
  ["datedRelations", "datedRelationDays"],
];

/** One pass over all starts and numbers: after it, no read can leave its section. Throws PackError. */
export function checkSections(pack: PackArrays): void {
  for (const [first, ...others] of alike) {
    for (const other of others) {
      if (pack[other].length !== pack[first].length) throw new PackError(`${other} has rows too many or too few`);
    }
  }
  checkStrings(pack);
  if (pack.entityTraits.length >= pack.stringLengths.length) throw new PackError("some entities have no name");
  for (const [name, target] of starts) checkStarts(name, pack[name], pack[target].length);
  const limits: Readonly<Record<keyof typeof numbers, number>> = {
    string: pack.stringLengths.length,
    entity: pack.entityTraits.length,
    date: pack.dates.length,
    term: pack.terms.length,
    relation: pack.relationTo.length,
    domain: pack.domainStrings.length,
    record: pack.recordStarts.length - 1,
    source: Math.floor(pack.sources.length / 6),
    sourceSet: pack.sourceSetStarts.length - 1,
    country: Math.floor(pack.countries.length / 2),
    relationKind: 6,
    name: pack.nameHashes.length,
    traits: pack.traits.length,
  };
  for (const what of Object.keys(numbers) as (keyof typeof numbers)[]) {
    for (const name of numbers[what]) checkNumbers(name, pack[name], limits[what]);
  }
  for (const name of sorted) checkSorted(name, pack[name]);
  checkPowerOfTwo("nameFilter", pack.nameFilter.length);
  checkPowerOfTwo("nameBucketStarts", pack.nameBucketStarts.length - 1);
  if (pack.nameBucketStarts.length < 3) throw new PackError("nameBucketStarts has too few buckets");
}

type Column = Uint8Array | Uint16Array | Uint32Array;

function checkStrings({ stringBlocks, stringLengths, stringBytes }: PackArrays): void {
  let start = 0;
  for (let id = 0; id < stringLengths.length; id++) {
    const isBlock = id % stringsInABlock === 0;
    if (isBlock && stringBlocks[id / stringsInABlock] !== start)
      throw new PackError("stringBlocks does not fit stringLengths");
    start += stringLengths[id] as number;
  }
  if (start !== stringBytes.length || stringLengths[0] !== 0)
    throw new PackError("stringLengths does not span stringBytes");
}

function checkStarts(name: SectionName, array: Column, limit: number): void {
  if (array.length === 0 || array[0] !== 0 || array[array.length - 1] !== limit)
    throw new PackError(`${name} does not span its section`);
  checkSorted(name, array);
}

function checkSorted(name: SectionName, array: Column): void {
  let before = 0;
  for (let index = 0; index < array.length; index++) {
    const value = array[index] as number;
    if (value < before) throw new PackError(`${name} goes backwards`);
    before = value;
  }
}

function checkNumbers(name: SectionName, array: Column, limit: number): void {
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
