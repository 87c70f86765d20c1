import type { EntityKind } from "./entity";

/** What a description is made of; the empty string where it is not known. */
export type DescriptionParts = {
  readonly kind: EntityKind;
  /** Industry, type or role: "telecommunications equipment". */
  readonly type: string;
  readonly place: string;
  /** Display name of the country. */
  readonly country: string;
  readonly began: string;
  readonly ended: string;
};

const nouns: Readonly<Record<EntityKind, string>> = {
  person: "person",
  company: "company",
  outlet: "news outlet",
  organisation: "organisation",
  government: "government body",
  state: "country",
};

/** "Telecommunications equipment company, Shenzhen, China; founded 1987": always from parts, never a source's sentence. */
export function composeDescription(parts: DescriptionParts): string {
  const place = parts.place === parts.country ? "" : parts.place;
  // "State, Washington" would be a state of that name.
  if (parts.kind === "state" && parts.type === "state" && place !== "") return `State; capital ${place}`;
  const where = parts.kind === "state" ? [place] : [place, parts.country];
  const head = [whatItIs(parts), ...where].filter((part) => part !== "").join(", ");
  const dates = datesOf(parts);
  const description = dates === "" ? head : `${head}; ${dates}`;
  return description.charAt(0).toUpperCase() + description.slice(1);
}

function whatItIs({ kind, type }: DescriptionParts): string {
  if (type === "") return nouns[kind];
  const endsAsCompany =
    /(?:company|group|bank|maker|manufacturer|retailer|airline|firm|conglomerate|exchange|insurer|developer|operator|publisher|supplier|start-up|fund)$/;
  if (kind === "company" && !endsAsCompany.test(type)) return `${type} company`;
  return type;
}

function datesOf({ kind, began, ended }: DescriptionParts): string {
  const year = (date: string): string => date.slice(0, 4);
  if (kind === "person") {
    if (ended !== "") return began === "" ? `died ${year(ended)}` : `${year(began)} to ${year(ended)}`;
    return began === "" ? "" : `born ${year(began)}`;
  }
  const parts = [began === "" ? "" : `founded ${year(began)}`, ended === "" ? "" : `dissolved ${year(ended)}`];
  return kind === "state" ? "" : parts.filter((part) => part !== "").join(", ");
}
