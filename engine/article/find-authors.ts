import { isNode, listOf, resolve, typesOf, type JsonLdNode } from "@/engine/article/json-ld";
import { startsLower, wordsOf } from "@/engine/article/letters";
import type { PageMetadata } from "@/engine/article/page-metadata";
import { isPersonName, isWholeName, splitByline } from "@/engine/article/person-names";

/** Names that the metadata may use, the surest first. */
const metaNames = [
  "author",
  "article:author_name",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "byl",
  "citation_author",
  "article:author",
  "og:article:author",
  "twitter:creator_name",
];

const mostAuthors = 30;

/**
 * The people who wrote the article: from its own JSON-LD, then `meta`, microdata, and the byline shown. `others` are names
 * that are no person's here: the outlet.
 */
export function findAuthors(
  metadata: PageMetadata,
  article: JsonLdNode | null,
  bylines: readonly string[],
  others: readonly string[],
): string[] {
  const sources = [
    () => listOf(article?.["author"] ?? article?.["creator"]).flatMap((author) => namesOf(author, metadata.jsonLd)),
    () =>
      metaNames.map((name) => metadata.meta.get(name) ?? []).find((contents) => people(contents, others).length > 0) ??
      [],
    () => metadata.properties.filter(({ names }) => names.includes("author")).map(({ value }) => value),
    () => bylines,
  ];
  for (const source of sources) {
    const found = people(source(), others);
    if (found.length > 0) return found;
  }
  return [];
}

function people(names: readonly string[], others: readonly string[]): string[] {
  const found: string[] = [];
  const known = new Set(others.map(folded));
  for (const [index, name] of names.flatMap(splitName).entries()) {
    // Names after the first are written in full, or they are not names.
    if ((index > 0 && names.length === 1 && !isWholeName(name)) || !isPersonName(name) || known.has(folded(name)))
      continue;
    known.add(folded(name));
    found.push(name);
    if (found.length >= mostAuthors) break;
  }
  return found;
}

/** A long list with small letters in it is a sentence about the author. */
function splitName(name: string): string[] {
  const parts = splitByline(name);
  return parts.length > 4 && parts.some((part) => startsLower(part)) ? parts.slice(0, 1) : parts;
}

function namesOf(author: unknown, nodes: readonly JsonLdNode[]): string[] {
  const known = resolve(author, nodes);
  if (typeof known === "string") return [known];
  if (!isNode(known)) return [];
  const types = typesOf(known);
  if (types.some((type) => type.endsWith("Organization") || type === "Corporation" || type === "WebSite")) return [];
  return listOf(known["name"]).flatMap((name) => (typeof name === "string" ? [name] : []));
}

function folded(name: string): string {
  return wordsOf(name).join("");
}
