import type { NameGroup } from "./group-names";

/** A few capital letters stand for many things. */
export function isAcronym({ full, parts }: NameGroup): boolean {
  return full.evidence.includes("acronym") && (parts.words[0] ?? "").length <= 4;
}

/** Below this prior, letters are a name of a register, and every third of them is something else. */
export const knownAcronym = 0.7;
