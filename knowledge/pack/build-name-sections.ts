import { type CandidateTraits, packTraits } from "./candidate-traits";
import { addToHash, checkHash, filterBits, finishHash, hashSeed } from "./name-hash";
import type { PackArrays } from "./pack-sections";

/** A folded name and everyone who goes by it, likeliest first. */
export type IndexedName = {
  readonly folded: string;
  readonly candidates: readonly (CandidateTraits & { readonly entity: number })[];
};

type BearerSections = Pick<
  PackArrays,
  "nameEntities" | "nameTraits" | "moreNames" | "moreEntities" | "moreTraits" | "traits"
>;
type NameSections = BearerSections & Pick<PackArrays, "nameFilter" | "nameBucketStarts" | "nameHashes" | "nameChecks">;

const separator = 0x20;
const namesInABucket = 8;
const slotsForAPrefix = 3;

type Hashed = { readonly name: IndexedName; readonly hash: number; readonly check: number };

/** The sections of the name index. Throws if two names have the same 48 bits: then change a seed. */
export function buildNameSections(names: readonly IndexedName[]): NameSections {
  const prefixes = new Map<number, number>();
  const hashed = names.map((name) => hashName(name, prefixes));
  hashed.sort((one, other) => one.hash - other.hash || one.check - other.check);
  hashed.forEach((entry, index) => {
    const before = hashed[index - 1];
    if (before?.hash === entry.hash && before.check === entry.check) {
      throw new Error(`"${before.name.folded}" and "${entry.name.folded}" have the same hashes`);
    }
  });
  return {
    nameFilter: buildFilter(prefixes),
    nameBucketStarts: buildBuckets(hashed),
    nameHashes: Uint32Array.from(hashed, (entry) => entry.hash),
    nameChecks: Uint16Array.from(hashed, (entry) => entry.check),
    ...buildBearers(hashed),
  };
}

function hashName(name: IndexedName, prefixes: Map<number, number>): Hashed {
  const units = Uint16Array.from(name.folded, (character) => character.charCodeAt(0));
  let hash = hashSeed;
  for (const unit of units) {
    if (unit === separator) addBits(prefixes, finishHash(hash), filterBits.longer);
    hash = addToHash(hash, unit);
  }
  addBits(prefixes, finishHash(hash), filterBits.name);
  return { name, hash: finishHash(hash), check: checkHash(units, units.length) };
}

function addBits(prefixes: Map<number, number>, hash: number, bits: number): void {
  prefixes.set(hash, (prefixes.get(hash) ?? 0) | bits);
}

/** Two bits a slot, four slots a byte; the slot is the hash's lowest bits. */
function buildFilter(prefixes: ReadonlyMap<number, number>): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(powerOfTwoFrom((prefixes.size * slotsForAPrefix) / 4));
  const mask = filter.length * 4 - 1;
  for (const [hash, bits] of prefixes) {
    const slot = hash & mask;
    filter[slot >>> 2] = (filter[slot >>> 2] ?? 0) | (bits << ((slot & 3) * 2));
  }
  return filter;
}

/** The bucket is the hash's highest bits, so names sorted by hash are sorted by bucket. */
function buildBuckets(hashed: readonly Hashed[]): Uint32Array<ArrayBuffer> {
  const count = Math.max(2, powerOfTwoFrom(hashed.length / namesInABucket));
  const shift = Math.clz32(count) + 1;
  const bucketStarts = new Uint32Array(count + 1);
  for (const { hash } of hashed) {
    const after = (hash >>> shift) + 1;
    bucketStarts[after] = (bucketStarts[after] ?? 0) + 1;
  }
  for (let index = 1; index <= count; index++)
    bucketStarts[index] = (bucketStarts[index] ?? 0) + (bucketStarts[index - 1] ?? 0);
  return bucketStarts;
}

/** Most names have one bearer, who stands beside the hash; the others of a shared name are in a list of their own. */
function buildBearers(hashed: readonly Hashed[]): BearerSections {
  const first = hashed.map(({ name }) => {
    const [bearer] = name.candidates;
    if (bearer === undefined) throw new RangeError(`nobody goes by "${name.folded}"`);
    return bearer;
  });
  const more = hashed.flatMap((entry, row) => entry.name.candidates.slice(1).map((bearer) => ({ row, bearer })));
  const numbers = new Map<number, number>();
  const traitsOf = (bearer: CandidateTraits): number => {
    const traits = packTraits(bearer);
    const number = numbers.get(traits) ?? numbers.size;
    if (number > 0xffff) throw new RangeError("more sets of traits than the pack's format can tell apart");
    numbers.set(traits, number);
    return number;
  };
  return {
    nameEntities: Uint32Array.from(first, (bearer) => bearer.entity),
    nameTraits: Uint16Array.from(first, traitsOf),
    moreNames: Uint32Array.from(more, ({ row }) => row),
    moreEntities: Uint32Array.from(more, ({ bearer }) => bearer.entity),
    moreTraits: Uint16Array.from(more, ({ bearer }) => traitsOf(bearer)),
    traits: Uint32Array.from(numbers.keys()),
  };
}

function powerOfTwoFrom(least: number): number {
  let size = 1;
  while (size < least) size *= 2;
  return size;
}
