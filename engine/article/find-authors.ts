import { isNode, listOf, resolve, strings, typesOf, type JsonLdNode } from "@/engine/article/json-ld";
import type { Bylines } from "@/engine/article/find-bylines";
import { startsLower, wordsOf } from "@/engine/article/letters";
import type { PageMetadata } from "@/engine/article/page-metadata";
import { isPersonName, isWholeName, splitByline } from "@/engine/article/person-names";
import { unescaped } from "@/engine/article/unescaped";
import { setOfWords } from "@/engine/text/word-list";

/** Names that the metadata may use, the surest first. */
const metaNames = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "citation_authors",
  "dc.creator",
  "dc:creator",
  "dcterms.creator",
  "byl",
  "article:author",
  "og:article:author",
  "twitter:creator_name",
];
/** What WordPress tells a card of Twitter: a label, and what is behind it. */
const cardLabels =
  /^(?:written by|verfasst von|geschrieben von|écrit par|escrito por|scritto da|geschreven door|skrevet av|skriven av)$/i;

/** Catalogues name the family first: "Hale, Ada van der". */
const scholarly = /^(?:citation_author|dc|dcterms)/;

function turned(name: string): string {
  const [family = "", given, ...more] = name.split(/,\s*/);
  return given === undefined || more.length > 0 ? name : `${given} ${family}`;
}

const mostAuthors = 30;
/** Between the names of one byline. */
const blocksApart = 4;

/**
 * The people who wrote the article: those who sign it; else from its own JSON-LD, then `meta`, microdata up to the text's
 * end, and the byline shown. `others` are names that are no person's here: the outlet.
 */
export function findAuthors(
  metadata: PageMetadata,
  article: JsonLdNode | null,
  bylines: Bylines,
  lastBody: number,
  others: readonly string[],
): string[] {
  const signed = people(bylines.signed, others);
  const stated = statedAuthors(metadata, article, lastBody, others);
  // A byline is often shown in part: "By Ann Reed and 3 others".
  if (signed.length > 0 && !signed.every((name) => stated.some((other) => folded(other) === folded(name))))
    return signed;
  const named = people(bylines.names, others);
  const whole = [people(bylines.listed, others), stated.length > 0 ? named : []].find(
    (shown) =>
      shown.length > stated.length && stated.every((name) => shown.some((other) => folded(other) === folded(name))),
  );
  if (whole !== undefined) return whole;
  if (stated.length > 0) return stated;
  // Under an agency's story the bylines are those of the next ones.
  return named.length > 0 || isOfAgency(metadata, article) ? named : people(bylines.below, others);
}

const agencies = setOfWords(
  "ap afp dpa efe apa sda ansa kna epd reuters upi ani pti xinhua tass bloomberg lusa belga tt ntb ritzau",
);

/** Whether the story is said to be an agency's: "dpa", "dpa/lsw", "AFP / Reuters". */
function isOfAgency({ meta, jsonLd, properties }: PageMetadata, article: JsonLdNode | null): boolean {
  const stated = [
    ...listOf(article?.["author"]).flatMap((author) => {
      const known = resolve(author, jsonLd);
      return isNode(known) ? strings(known["name"]) : strings(known);
    }),
    ...metaNames.flatMap((name) => meta.get(name) ?? []),
    ...properties.filter(({ names }) => names.includes("author")).map(({ value }) => value),
  ];
  return stated.some((name) => agencies.has(wordsOf(name)[0] ?? ""));
}

function statedAuthors(
  metadata: PageMetadata,
  article: JsonLdNode | null,
  lastBody: number,
  others: readonly string[],
): string[] {
  const properties = metadata.properties.filter(({ names }) => names.includes("author"));
  const near = together(properties.filter(({ block }) => block <= lastBody));
  const peopleIn = (names: readonly string[]) => people(names.map(unescaped), others);
  const sources = [
    () => listOf(article?.["author"] ?? article?.["creator"]).flatMap((author) => namesOf(author, metadata.jsonLd)),
    () =>
      metaNames
        .map((name) =>
          (metadata.meta.get(name) ?? []).map((content) => (scholarly.test(name) ? turned(content) : content)),
        )
        .find((contents) => peopleIn(contents).length > 0) ?? [],
    () => (near.length > 0 ? near : properties.slice(0, 1)).map(({ value }) => value),
    () => cardAuthors(metadata),
  ];
  for (const source of sources) {
    const found = peopleIn(source());
    if (found.length > 0) return found;
  }
  return [];
}

function cardAuthors({ meta }: PageMetadata): readonly string[] {
  const number = ["1", "2"].find((one) => cardLabels.test(meta.get(`twitter:label${one}`)?.[0] ?? ""));
  return number === undefined ? [] : (meta.get(`twitter:data${number}`) ?? []);
}

/** The first and those that follow it at once: others name the writers of stories that are linked to, and photographers. */
function together(properties: PageMetadata["properties"]): PageMetadata["properties"] {
  const end = properties.findIndex(
    ({ block }, index) => index > 0 && block - (properties[index - 1]?.block ?? 0) > blocksApart,
  );
  return end < 0 ? properties : properties.slice(0, end);
}

function people(names: readonly string[], others: readonly string[]): string[] {
  const found: string[] = [];
  const known = new Set(others.map(folded));
  const parts = names.flatMap(splitName);
  // "Ann and Ian" are two; but after a whole name, or what is no name, what is no whole name is none.
  const [first] = parts;
  const mayFollow = first !== undefined && isPersonName(first) && !isWholeName(first) && !isOutlet(first, others);
  for (const [index, name] of parts.entries()) {
    if (index > 0 && names.length === 1 && !isWholeName(name) && (!mayFollow || name.includes(" "))) continue;
    if (!isPersonName(name) || known.has(folded(name)) || isOutlet(name, others)) continue;
    known.add(folded(name));
    found.push(name);
    if (found.length >= mostAuthors) break;
  }
  return found;
}

/** Whether a name is that of the site: "The Evening Ledger" at evening-ledger.example. */
function isOutlet(name: string, others: readonly string[]): boolean {
  const bare = folded(name).replace(/^the/, "");
  if (folded(name).length > 3 && others.some((other) => folded(other).replace(/^the/, "").startsWith(bare)))
    return true;
  const [first = "", ...more] = name.split(" ");
  const isShort = more.length > 0 && first.length > 2 && first === first.toUpperCase();
  return isShort && others.some((other) => isShortFor(first.toLowerCase(), other));
}

/** "NES Northland", a desk of the Norhaven Evening Standard at nes.example: its first letters, or its host. */
function isShortFor(short: string, outlet: string): boolean {
  const initials = wordsOf(outlet).map((word) => word.slice(0, 1));
  return initials.join("") === short || outlet.toLowerCase().split(".")[0] === short;
}

/** A long list with small letters in it is a sentence about the author. */
function splitName(name: string): string[] {
  const parts = splitByline(name);
  // "Human in the Loop" is a name, and no person's.
  if (parts.length > 1 && /^\S+ (?:in|of|for|at)\s/.test(name.replace(/^by /i, ""))) return [];
  return parts.length > 4 && parts.some((part) => startsLower(part)) ? parts.slice(0, 1) : parts;
}

function namesOf(author: unknown, nodes: readonly JsonLdNode[]): string[] {
  const known = resolve(author, nodes);
  if (typeof known === "string") return [known];
  if (!isNode(known)) return [];
  const types = typesOf(known);
  if (types.some((type) => type.endsWith("Organization") || type === "Corporation" || type === "WebSite")) return [];
  const names = strings(known["name"]);
  if (names.length > 0) return names;
  const parts = [...strings(known["givenName"]).slice(0, 1), ...strings(known["familyName"]).slice(0, 1)];
  return parts.length === 2 ? [parts.join(" ")] : [];
}

function folded(name: string): string {
  return wordsOf(name).join("");
}
