import { countryCodes } from "@/knowledge/compile/country-names";

/** What we use of a record of the Research Organization Registry, whichever of its two schemas it has. */
export type RorRecord = {
  /** Nine letters and digits. */
  readonly id: string;
  /** The English name, or else the one that the registry shows. */
  readonly name: string;
  /** Other names in Latin script. */
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly types: readonly string[];
  /** Upper-case ISO code. */
  readonly country: string;
  readonly place: string;
  readonly website: string;
  readonly wikidata: string;
  readonly parents: readonly string[];
  readonly isActive: boolean;
};

type Named = { readonly value: string; readonly types: readonly string[]; readonly lang: string | null };

type SecondSchema = {
  readonly id: string;
  readonly names: readonly Named[];
  readonly types: readonly string[];
  readonly locations: readonly {
    readonly geonames_details: { readonly country_code: string; readonly name: string };
  }[];
  readonly links: readonly { readonly type: string; readonly value: string }[];
  readonly external_ids: readonly {
    readonly type: string;
    readonly preferred: string | null;
    readonly all: readonly string[];
  }[];
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
  readonly status: string;
};

type FirstSchema = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly acronyms: readonly string[];
  readonly labels: readonly { readonly label: string; readonly iso639: string | null }[];
  readonly types: readonly string[];
  readonly country: { readonly country_code: string };
  readonly addresses: readonly { readonly city: string | null }[];
  readonly links: readonly string[];
  readonly external_ids: { readonly Wikidata?: { readonly preferred: string | null; readonly all: readonly string[] } };
  readonly relationships: readonly { readonly type: string; readonly id: string }[];
  readonly status: string;
};

/** Reads one file of the registry. */
export function parseRorRecord(text: string): RorRecord {
  const record = JSON.parse(text) as FirstSchema | SecondSchema;
  return "names" in record ? fromSecond(record) : fromFirst(record);
}

function fromSecond(record: SecondSchema): RorRecord {
  const labels = record.names.filter(({ types }) => types.includes("label"));
  const shown = record.names.find(({ types }) => types.includes("ror_display"))?.value ?? "";
  const names = record.names.filter(({ types }) => !types.includes("acronym")).map(({ value }) => value);
  const wikidata = record.external_ids.find(({ type }) => type === "wikidata");
  const place = record.locations[0]?.geonames_details;
  return finished(record, {
    shown,
    english: labels.find(({ lang }) => lang === "en")?.value ?? null,
    names,
    acronyms: record.names.filter(({ types }) => types.includes("acronym")).map(({ value }) => value),
    country: place?.country_code ?? "",
    place: place?.name ?? "",
    website: record.links.find(({ type }) => type === "website")?.value ?? "",
    wikidata: wikidata?.preferred ?? wikidata?.all[0] ?? "",
  });
}

function fromFirst(record: FirstSchema): RorRecord {
  const wikidata = record.external_ids.Wikidata;
  return finished(record, {
    shown: record.name,
    english: record.labels.find(({ iso639 }) => iso639 === "en")?.label ?? null,
    names: [record.name, ...record.labels.map(({ label }) => label), ...record.aliases],
    acronyms: record.acronyms,
    country: record.country.country_code,
    place: record.addresses[0]?.city ?? "",
    website: record.links[0] ?? "",
    wikidata: wikidata?.preferred ?? wikidata?.all[0] ?? "",
  });
}

type Parts = Pick<RorRecord, "acronyms" | "country" | "place" | "website" | "wikidata"> & {
  readonly shown: string;
  readonly english: string | null;
  readonly names: readonly string[];
};

function finished(record: FirstSchema | SecondSchema, { shown, english, names, ...parts }: Parts): RorRecord {
  const name = withoutCountry(english ?? shown);
  const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}]+$/u.test(text);
  const aliases = new Set(names.map(withoutCountry).filter((alias) => alias !== name && isLatin(alias)));
  const country = countryNamed(shown, parts.country);
  return {
    ...parts,
    country,
    place: country === parts.country ? parts.place : "",
    id: lastPart(record.id),
    name,
    aliases: [...aliases],
    types: record.types.map((type) => type.toLowerCase()),
    parents: record.relationships.filter(({ type }) => type.toLowerCase() === "parent").map(({ id }) => lastPart(id)),
    isActive: record.status === "active",
  };
}

/** The registry writes "Siemens (Germany)". */
const bracketed = / \(([^()]*)\)$/;

function withoutCountry(name: string): string {
  return name.replace(bracketed, "").trim();
}

/** Places with a code of their own that the registry counts to a larger state. */
const territories: ReadonlyMap<string, readonly string[]> = new Map([
  ["CN", ["HK", "MO"]],
  ["FR", ["RE"]],
  ["US", ["PR"]],
]);

/** Where the name has another country than the place, the place is mostly a namesake far off: "Chigaco" lies in Mozambique. */
function countryNamed(name: string, ofPlace: string): string {
  const named = countryCodes.get(bracketed.exec(name)?.[1] ?? "")?.toUpperCase() ?? ofPlace;
  return territories.get(named)?.includes(ofPlace) === true ? ofPlace : named;
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
