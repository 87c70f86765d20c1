/**
 * Every section of a pack with its element type; docs/pack-format.md says what is in it. The number in the file is the
 * position here plus one, so that lines may be added at the end only, or the format version rises.
 */
export const packSections = {
  /** JSON: the pack's name and version. */
  info: "u8",
  /** Where every sixteenth string starts. */
  stringBlocks: "u32",
  stringLengths: "u16",
  stringBytes: "u8",
  /** Numbers of the first alias, domain, stored key, ticker and place, and of the first string after the places. */
  stringGroups: "u32",
  /** Every distinct date and every distinct type or role once; columns have their positions. */
  dates: "u32",
  terms: "u32",
  /** String ids: code and display name, by turns. */
  countries: "u32",
  /** String ids: id, title, publisher, url, licence, retrieved, by turns. */
  sources: "u32",
  sourceSetStarts: "u32",
  sourceSetMembers: "u16",
  /** The day that the facts from these sources speak of. */
  sourceSetDays: "u16",
  /** Kind, flags, and how the key is made, from the lowest bit. */
  entityTraits: "u8",
  entityCountries: "u8",
  entityTypes: "u16",
  entityPlaces: "u16",
  entityBegan: "u16",
  entityWikidata: "u32",
  entitySourceSets: "u16",
  /** What few entities have: those that do, and for `ended` the date. */
  endedEntities: "u32",
  endedDates: "u16",
  keyEntities: "u32",
  tickerEntities: "u32",
  /** What many entities have: how many each, and how many there are before every sixteenth entity. */
  aliasBlocks: "u32",
  aliasCounts: "u8",
  domainBlocks: "u32",
  domainCounts: "u8",
  relationBlocks: "u32",
  relationCounts: "u8",
  /** Rows of the domains, sorted by their text; one for each host. */
  hostOrder: "u32",
  relationTo: "u32",
  relationKinds: "u8",
  relationRoles: "u16",
  relationSince: "u16",
  relationUntil: "u16",
  /** Relations of who leads and is not known to have stopped, sorted by where they point. */
  leaderRelations: "u32",
  recordStarts: "u32",
  recordBytes: "u8",
  recordEntities: "u32",
  recordOfEntity: "u32",
  nameFilter: "u8",
  nameBucketStarts: "u32",
  nameHashes: "u32",
  nameChecks: "u16",
  /** The likeliest bearer of each name. */
  nameEntities: "u32",
  nameTraits: "u16",
  /** The other bearers, sorted by name and then the likelier first. */
  moreNames: "u32",
  moreEntities: "u32",
  moreTraits: "u16",
  /** Every distinct set of traits once: form, prior (of 255), flags and lower-case words, one byte each from the lowest. */
  traits: "u32",
  /** Relations that have not ended, but were last known on another day than their entity, and that day. */
  datedRelations: "u32",
  datedRelationDays: "u16",
} as const;

export type SectionName = keyof typeof packSections;
type ArrayOf = {
  readonly u8: Uint8Array<ArrayBuffer>;
  readonly u16: Uint16Array<ArrayBuffer>;
  readonly u32: Uint32Array<ArrayBuffer>;
};

/** A pack as typed arrays: what the compiler makes, and what lies in the file. */
export type PackArrays = { readonly [Name in SectionName]: ArrayOf[(typeof packSections)[Name]] };

export const sectionNames = Object.keys(packSections) as readonly SectionName[];
export const bytesPerElement = { u8: 1, u16: 2, u32: 4 } as const;
