/** An item as the entity dump has it, as far as we read it. */
export type DumpItem = {
  readonly id: string;
  readonly labels?: Texts<{ readonly value: string }>;
  readonly aliases?: Texts<readonly { readonly value: string }[]>;
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  readonly sitelinks?: Readonly<Record<string, unknown>>;
};

type Texts<Value> = Readonly<Record<string, Value>>;

/** One value of a property, with what is said of it: since when, until when. */
export type Claim = {
  readonly rank: "preferred" | "normal" | "deprecated";
  readonly mainsnak: Snak;
  readonly qualifiers?: Readonly<Record<string, readonly Snak[]>>;
};

type Snak = { readonly snaktype: string; readonly datavalue?: { readonly value: unknown } };

/** The claims of a property that hold: the preferred ones if there are any, never a deprecated one. */
export function claimsOf({ claims }: DumpItem, property: string): readonly Claim[] {
  const held = (claims?.[property] ?? []).filter(({ rank }) => rank !== "deprecated");
  const preferred = held.filter(({ rank }) => rank === "preferred");
  return preferred.length > 0 ? preferred : held;
}

/** The items that a property points at, "Q20" and so on. */
export function idsOf(item: DumpItem, property: string): string[] {
  return claimsOf(item, property)
    .map(({ mainsnak }) => idIn(mainsnak))
    .filter((id) => id !== "");
}

/** The item that it points at, "Q20"; "" where it points at none. */
export function idIn(snak: Snak | undefined): string {
  const value = valueOf(snak);
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : "";
}

/** The texts and addresses of a property. */
export function textsOf(item: DumpItem, property: string): string[] {
  return claimsOf(item, property)
    .map(({ mainsnak }) => valueOf(mainsnak))
    .filter((value) => typeof value === "string");
}

/** "1987-09-15", "1987-09" or "1987", as exactly as it is known; "" for none, for a vaguer one and before our era. */
export function dateIn(snak: Snak | undefined): string {
  const value = valueOf(snak);
  if (typeof value !== "object" || value === null || !("time" in value) || !("precision" in value)) return "";
  const [, year = "", month = "", day = ""] = /^\+(\d{4})-(\d\d)-(\d\d)T/.exec(String(value.time)) ?? [];
  if (year === "" || year === "0000") return "";
  if (value.precision === 9) return year;
  if (value.precision === 10) return `${year}-${month}`;
  return value.precision === 11 ? `${year}-${month}-${day}` : "";
}

/** The first date of a property, as `dateIn` gives it; "" for none. */
export function firstDateOf(item: DumpItem, property: string): string {
  return dateIn(claimsOf(item, property)[0]?.mainsnak);
}

/** The English label, or the one that stands for all languages; "" when there is none. */
export function labelOf({ labels }: DumpItem): string {
  return (labels?.["en"] ?? labels?.["mul"])?.value.trim() ?? "";
}

function valueOf(snak: Snak | undefined): unknown {
  return snak?.snaktype === "value" ? snak.datavalue?.value : undefined;
}
