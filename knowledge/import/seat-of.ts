import { countryCodes } from "@/knowledge/compile/country-names";
import { stateNames } from "./us-state-names";

/** Where a company has its seat; the town is "" where the words do not tell it from a street or a province. */
export type Seat = { readonly town: string; readonly country: string };

const codes: ReadonlyMap<string, string> = new Map([
  ...countryCodes,
  ...["US", "U.S.", "U.S", "USA", "U.S.A.", "United States of America"].map((name) => [name, "us"] as const),
  ...["UK", "U.K.", "England", "Scotland", "Wales"].map((name) => [name, "gb"] as const),
  ["The Netherlands", "nl"],
]);
const usStates = new Set([...Object.values(stateNames), "Washington"]);

/** "Cupertino, California, US" is Cupertino in the United States; null when no country is named, or two seats are. */
export function seatOf(headquarters: string): Seat | null {
  const parts = headquarters
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const country = usStates.has(last) ? "us" : codes.get(last);
  const before = parts.slice(0, -1).filter((part) => codes.get(part) !== country);
  if (country === undefined || before.some(namesCountry)) return null;
  const inState = usStates.has(last) ? before : before.slice(0, usStates.has(before.at(-1) ?? "") ? -1 : undefined);
  const isClear = !hasProvinces.has(country) || before.length === 1;
  return { town: isClear ? townOf(inState.at(-1) ?? "") : "", country };
}

/** "Netherlands Kaiseraugst": two seats run into each other. */
function namesCountry(part: string): boolean {
  return [...codes.keys()].some((name) => part === name || part.startsWith(`${name} `));
}

/** Where the last word before the country is as often a province. */
const hasProvinces = new Set(["ca", "au", "cn", "in", "br", "mx", "it", "ch", "es", "jp"]);

/** What no town is called. */
const notATown =
  /\b(?:County|Park|Street|Road|Tower|Building|Campus|Prefecture|Center|Centre|Plaza|House|Square|District|and|Bavaria|Hesse|Saxony|Westphalia|Württemberg|Rhineland-Palatinate)\b/;

function townOf(text: string): string {
  const town = text.replace(/^New York City$/, "New York");
  return /^\p{Lu}[\p{L}\p{M}.'’ -]{1,30}$/u.test(town) && !notATown.test(town) ? town : "";
}
