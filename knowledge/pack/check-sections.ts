import { relationKinds } from "./entity-codes";
import { PackError } from "./pack-error";
import type { PackArrays, SectionName } from "./pack-sections";
import { checkRuns } from "./runs";
import { firstStringOf, type StringGroup, stringGroups } from "./string-groups";

/** Section of starts, and what it points into. */
const starts: readonly (readonly [SectionName, SectionName])[] = [
  ["sourceSetStarts", "sourceSetMembers"],
  ["recordStarts", "recordBytes"],
  ["nameBucketStarts", "nameHashes"],
];

/** Sections whose every value is the number of a string, an entity and so on. */
const numbers = {
  string: ["terms", "countries", "sources"],
  place: ["entityPlaces"],
  entity: [
    "keyEntities",
    "endedEntities",
    "tickerEntities",
    "relationTo",
    "recordEntities",
    "nameEntities",
    "moreEntities",
  ],
  date: ["entityBegan", "endedDates", "sourceSetDays", "relationSince", "relationUntil", "datedRelationDays"],
  term: ["entityTypes", "relationRoles"],
  relation: ["leaderRelations", "datedRelations"],
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
  "stringGroups",
  "endedEntities",
  "keyEntities",
  "tickerEntities",
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
    "entityWikidata",
    "entitySourceSets",
    "aliasCounts",
    "domainCounts",
    "relationCounts",
  ],
  ["endedEntities", "endedDates"],
  ["relationTo", "relationKinds", "relationRoles", "relationSince", "relationUntil"],
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
  const { relationBlocks, relationCounts } = pack;
  checkRuns("relationCounts", { blocks: relationBlocks, lengths: relationCounts }, pack.relationTo.length);
  if (pack.sourceSetDays.length !== pack.sourceSetStarts.length - 1)
    throw new PackError("sourceSetDays has rows too many or too few");
  for (const [name, target] of starts) checkStarts(name, pack[name], pack[target].length);
  const limits: Readonly<Record<keyof typeof numbers, number>> = {
    string: pack.stringLengths.length,
    place: sizeOfGroup(pack, "place"),
    entity: pack.entityTraits.length,
    date: pack.dates.length,
    term: pack.terms.length,
    relation: pack.relationTo.length,
    domain: sizeOfGroup(pack, "domain"),
    record: pack.recordStarts.length - 1,
    source: Math.floor(pack.sources.length / 6),
    sourceSet: pack.sourceSetStarts.length - 1,
    country: Math.floor(pack.countries.length / 2),
    relationKind: relationKinds.length,
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

/** The strings span their bytes, and each group of them has as many as its rows need. */
function checkStrings(pack: PackArrays): void {
  const { stringBlocks, stringLengths, stringBytes, aliasBlocks, aliasCounts, domainBlocks, domainCounts } = pack;
  checkRuns("stringLengths", { blocks: stringBlocks, lengths: stringLengths }, stringBytes.length);
  if (stringLengths[0] !== 0) throw new PackError("the first string is not empty");
  if (pack.stringGroups.length !== stringGroups.length)
    throw new PackError("stringGroups has groups too many or too few");
  if (firstStringOf(pack, "alias") !== pack.entityTraits.length + 1) throw new PackError("some entities have no name");
  if (firstStringOf(pack, "other") > stringLengths.length)
    throw new PackError("stringGroups points outside of the pack");
  checkRuns("aliasCounts", { blocks: aliasBlocks, lengths: aliasCounts }, sizeOfGroup(pack, "alias"));
  checkRuns("domainCounts", { blocks: domainBlocks, lengths: domainCounts }, sizeOfGroup(pack, "domain"));
  for (const list of ["key", "ticker"] as const) {
    if (pack[`${list}Entities`].length !== sizeOfGroup(pack, list))
      throw new PackError(`${list}Entities has rows too many or too few`);
  }
}

function sizeOfGroup(pack: PackArrays, group: Exclude<StringGroup, "other">): number {
  const next = stringGroups[stringGroups.indexOf(group) + 1] ?? "other";
  return firstStringOf(pack, next) - firstStringOf(pack, group);
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
