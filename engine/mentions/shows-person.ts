import type { Evidence } from "./mention";

const signs: ReadonlySet<Evidence> = new Set([
  "title",
  "role",
  "apposition",
  "given name",
  "surname",
  "lives",
  "age",
  "family",
]);

/** Whether anything but the look of its words shows a person: "Zara Hale", and no "Telbrik Nest Cams". */
export function showsPerson(evidence: readonly Evidence[]): boolean {
  return evidence.some((sign) => signs.has(sign));
}
