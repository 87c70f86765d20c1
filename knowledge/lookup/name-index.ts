import { longestFolded, NameTokens } from "@/engine/text/name-tokens";
import { nameForms, traitBits } from "@/knowledge/pack/candidate-traits";
import { addToHash, checkHash, finishHash, hashSeed } from "@/knowledge/pack/name-hash";
import type { PackArrays } from "@/knowledge/pack/pack-sections";
import type { EntityIndex } from "./entity";
import { firstRowOf } from "./first-row-of";
import type { NameCandidate } from "./knowledge";

/** One for all calls, for a new array costs more than to look a name up. */
const units = new Uint16Array(longestFolded);
const possessive = new NameTokens();

/** Looks up folded names by hash, where they lie in the pack. */
export class NameIndex {
  private readonly pack: PackArrays;
  private readonly filterMask: number;
  private readonly bucketShift: number;

  constructor(pack: PackArrays) {
    this.pack = pack;
    this.filterMask = pack.nameFilter.length * 4 - 1;
    this.bucketShift = Math.clz32(pack.nameBucketStarts.length - 1) + 1;
  }

  /** `filterBits` of what may be known of a finished hash; bits may be set that should not, never the other way. */
  hintsOf(hash: number): number {
    const slot = hash & this.filterMask;
    return ((this.pack.nameFilter[slot >>> 2] as number) >> ((slot & 3) * 2)) & 3;
  }

  /** Row of the name with this hash and these folded units, or -1. */
  rowOf(hash: number, folded: Uint16Array, length: number): number {
    const { nameBucketStarts, nameHashes, nameChecks } = this.pack;
    const bucket = hash >>> this.bucketShift;
    const end = nameBucketStarts[bucket + 1] as number;
    for (let row = nameBucketStarts[bucket] as number; row < end; row++) {
      if (nameHashes[row] === hash && nameChecks[row] === checkHash(folded, length)) return row;
    }
    return -1;
  }

  /** Row of an already folded name, or -1. */
  rowOfFolded(folded: string): number {
    const { length } = folded;
    if (length > longestFolded) return -1;
    let hash = hashSeed;
    for (let index = 0; index < length; index++) {
      units[index] = folded.charCodeAt(index);
      hash = addToHash(hash, folded.charCodeAt(index));
    }
    return this.rowOf(finishHash(hash), units, length);
  }

  /** All who go by the name of this row, likeliest first; only those whose name may be written so, if that is given. */
  candidatesAt(row: number, written: Writing | null = null): readonly NameCandidate[] {
    const { nameEntities, nameTraits, moreNames, moreEntities, moreTraits, traits } = this.pack;
    const candidates: NameCandidate[] = [];
    const first = traits[nameTraits[row] as number] as number;
    if (written === null || isWrittenSo(first, written))
      candidates.push(candidateOf(nameEntities[row] as number, first));
    for (let at = firstRowOf(moreNames, row); moreNames[at] === row; at++) {
      const packed = traits[moreTraits[at] as number] as number;
      if (written === null || isWrittenSo(packed, written))
        candidates.push(candidateOf(moreEntities[at] as number, packed));
    }
    return candidates;
  }

  /** Whether legal forms after the name of this row belong to it. */
  takesSuffix(row: number): boolean {
    return ((this.pack.traits[this.pack.nameTraits[row] as number] as number) & traitBits.takesSuffix) !== 0;
  }
}

function candidateOf(entity: number, traits: number): NameCandidate {
  return {
    entity: entity as EntityIndex,
    form: nameForms[traits & traitBits.form] ?? "alias",
    prior: ((traits >>> 8) & 0xff) / 255,
    needsEvidence: (traits & traitBits.needsEvidence) !== 0,
  };
}

/** How a name is written in a text. */
export type Writing = {
  readonly lowerWords: number;
  readonly hasLower: boolean;
  /** Whether "the" stands right before, and whether words beside it are in capitals too: few names ask. */
  isAfterArticle(): boolean;
  isAmongCapitals(): boolean;
};

function isWrittenSo(traits: number, written: Writing): boolean {
  if ((written.lowerWords & ~(traits >>> 24)) !== 0) return false;
  if ((traits & traitBits.needsArticle) !== 0 && !written.isAfterArticle()) return false;
  if ((traits & traitBits.needsCapitals) !== 0 && written.hasLower) return false;
  return (traits & traitBits.notAmongCapitals) === 0 || !written.isAmongCapitals();
}

/** Row of `name` however it is written, with or without a possessive; -1 when nobody goes by it. */
export function rowOfName(index: NameIndex, name: string, fold: (name: string) => string): number {
  const row = index.rowOfFolded(fold(name));
  if (row >= 0) return row;
  possessive.start(name, 0);
  while (possessive.nextAnywhere()) {
    // Only the last word's possessive counts.
  }
  return possessive.bareLength > 0 ? index.rowOfFolded(fold(name.slice(0, possessive.bareEnd))) : -1;
}
