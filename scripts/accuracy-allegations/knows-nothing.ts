import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** A knowledge base without any entry, to measure what the rules do by themselves. */
export const knowsNothing: Knowledge = {
  info: { pack: "none", version: "0", entities: 0 },
  packs: [{ pack: "none", version: "0", entities: 0 }],
  findNames: () => [],
  candidatesOf: () => [],
  findEntity: () => null,
  findByHost: () => null,
  relationsOf: () => [],
  beganOf: () => null,
  recordsOf: () => [],
} as unknown as Knowledge;
