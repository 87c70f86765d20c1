import type { EntityKind, RelationKind } from "@/knowledge/lookup/entity";

/** Order is the number in the pack. */
export const entityKinds: readonly EntityKind[] = [
  "person",
  "company",
  "outlet",
  "organisation",
  "government",
  "state",
];
export const relationKinds: readonly RelationKind[] = ["owner", "parent", "leads", "founder", "member", "part-of"];

export const entityFlags = { checked: 1, stateFunded: 2, notStateFunded: 4 } as const;
