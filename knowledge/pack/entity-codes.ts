import type { EntityKind, RelationKind } from "@/knowledge/lookup/entity";
import { type KeyForm, keyForms } from "./derived-key";

/** Order is the number in the pack. */
export const entityKinds: readonly EntityKind[] = [
  "person",
  "company",
  "outlet",
  "organisation",
  "government",
  "state",
];
export const relationKinds: readonly RelationKind[] = ["owner", "parent", "leads", "founder", "member"];

/** What the pack says of an entity in one byte: kind in the lowest three bits, then three flags, then the key's form. */
export type EntityTraits = {
  readonly kind: EntityKind;
  readonly checked: boolean;
  readonly stateFunded: boolean | null;
  readonly keyForm: KeyForm;
};

const checkedBit = 1 << 3;
const stateFundedBit = 1 << 4;
const notStateFundedBit = 1 << 5;
const keyFormShift = 6;

export function packEntityTraits({ kind, checked, stateFunded, keyForm }: EntityTraits): number {
  const funding = stateFunded === null ? 0 : stateFunded ? stateFundedBit : notStateFundedBit;
  return entityKinds.indexOf(kind) | (checked ? checkedBit : 0) | funding | (keyForms.indexOf(keyForm) << keyFormShift);
}

export function unpackEntityTraits(packed: number): EntityTraits {
  const isNotFunded = (packed & notStateFundedBit) !== 0;
  return {
    kind: entityKinds[packed & 7] ?? "organisation",
    checked: (packed & checkedBit) !== 0,
    stateFunded: (packed & stateFundedBit) !== 0 ? true : isNotFunded ? false : null,
    keyForm: keyForms[packed >> keyFormShift] ?? "stored",
  };
}
