import type { EntityKind } from "@/knowledge/lookup/entity";

/** How a key comes out of its entity; `stored` keys are in the pack as they are. Order is the number in the pack. */
export const keyForms = ["stored", "name", "name and Wikidata id", "name and home"] as const;
export type KeyForm = (typeof keyForms)[number];

export type KeyParts = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly wikidata: number;
  readonly country: string;
  readonly domains: readonly string[];
};

/** The key that a form gives; "" for a stored one. */
export function derivedKey(form: KeyForm, { kind, name, wikidata, country, domains }: KeyParts): string {
  switch (form) {
    case "stored":
      return "";
    case "name":
      return keyOfName(name);
    case "name and Wikidata id":
      return `${keyOfName(name)}-q${wikidata}`;
    case "name and home":
      // An outlet is at home on its site: papers of one name and country are many.
      return `${keyOfName(name)}-${kind === "outlet" ? keyOfName(domains[0] ?? "") : country}`;
  }
}

/** The form that gives this key, or "stored" when none does. */
export function keyFormOf(key: string, parts: KeyParts): KeyForm {
  return keyForms.find((form) => form !== "stored" && derivedKey(form, parts) === key) ?? "stored";
}

/** The key that a name gives: lower-case ASCII words joined by hyphens, "" when nothing is left of it. */
export function keyOfName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
