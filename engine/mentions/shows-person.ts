import type { Evidence } from "./mention";

/** What stands around a name and is said of people alone. */
const said: ReadonlySet<Evidence> = new Set(["title", "role", "apposition", "lives", "age", "family"]);

/** Whether the text around a name says that it is a person's: "Ms Hale", "Zara, 12". */
export function saysPerson(evidence: readonly Evidence[]): boolean {
  return evidence.some((sign) => said.has(sign));
}

/** Whether anything but the look of its words shows a person: "Zara Hale", and no "Telbrik Nest Cams". */
export function showsPerson(evidence: readonly Evidence[]): boolean {
  return evidence.some((sign) => said.has(sign) || sign === "given name" || sign === "surname");
}
