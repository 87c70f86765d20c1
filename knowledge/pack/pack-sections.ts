/**
 * Every section of a pack with its element type; docs/pack-format.md says what is in it. The number in the file is the
 * position here plus one, so that lines may be added at the end only, or the format version rises.
 */
export const packSections = {
  /** JSON: the pack's name and version. */
  info: "u8",
  stringStarts: "u32",
  stringBytes: "u8",
  /** String ids: code and display name, by turns. */
  countries: "u32",
  /** String ids: id, title, publisher, url, licence, retrieved, by turns. */
  sources: "u32",
  sourceSetStarts: "u32",
  sourceSetMembers: "u16",
  entityKeys: "u32",
  entityNames: "u32",
  entityKinds: "u8",
  entityFlags: "u8",
  entityCountries: "u8",
  entityTypes: "u32",
  entityPlaces: "u32",
  entityBegan: "u32",
  entityEnded: "u32",
  entityWikidata: "u32",
  entityAsOf: "u32",
  entitySourceSets: "u16",
  aliasStarts: "u32",
  aliasStrings: "u32",
  domainStarts: "u32",
  domainStrings: "u32",
  tickerEntities: "u32",
  tickerStrings: "u32",
  hostStrings: "u32",
  hostEntities: "u32",
  relationStarts: "u32",
  relationFrom: "u32",
  relationTo: "u32",
  relationKinds: "u8",
  relationRoles: "u32",
  relationSince: "u32",
  relationUntil: "u32",
  incomingStarts: "u32",
  incomingRelations: "u32",
  recordStarts: "u32",
  recordBytes: "u8",
  recordEntities: "u32",
  recordOfEntity: "u32",
  nameFilter: "u8",
  nameBucketStarts: "u32",
  nameHashes: "u32",
  nameChecks: "u32",
  nameCandidateStarts: "u32",
  candidateEntities: "u32",
  /** Form, prior (of 255), flags and lower-case words, one byte each from the lowest. */
  candidateTraits: "u32",
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
