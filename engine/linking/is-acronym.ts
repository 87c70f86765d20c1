import type { NameGroup } from "./group-names";

/** A few capital letters stand for many things. */
export function isAcronym({ full, parts }: NameGroup): boolean {
  return full.evidence.includes("acronym") && (parts.words[0] ?? "").length <= 4;
}
