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
  /** Every distinct date and every distinct type or role once; columns have their positions. */
  dates: "u32",
  terms: "u32",
  /** String ids: code and display name, by turns. */
  countries: "u32",
  /** String ids: id, title, publisher, url, licence, retrieved, by turns. */
  sources: "u32",
  sourceSetStarts: "u32",
  sourceSetMembers: "u16",
  /** Kind, flags, and how the key is made, from the lowest bit. */
  entityTraits: "u8",
  entityCountries: "u8",
  entityTypes: "u16",
  entityPlaces: "u32",
  entityBegan: "u16",
  entityEnded: "u16",
  entityWikidata: "u32",
  entityAsOf: "u16",
  entitySourceSets: "u16",
  keyEntities: "u32",
  keyStrings: "u32",
  aliasEntities: "u32",
  aliasStrings: "u32",
  domainEntities: "u32",
  domainStrings: "u32",
  /** Rows of the domains, sorted by their text; one for each host. */
  hostOrder: "u32",
  tickerEntities: "u32",
  tickerStrings: "u32",
  relationFrom: "u32",
  relationTo: "u32",
  relationKinds: "u8",
  relationRoles: "u16",
  relationSince: "u16",
  relationUntil: "u16",
  /** Relations, sorted by where they point. */
  incomingRelations: "u32",
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
