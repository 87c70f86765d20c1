import { readJsonLd, type JsonLdNode } from "@/engine/article/json-ld";
import { headingLine } from "@/engine/article/page-marks";
import type { PageOutline } from "@/engine/article/page-outline";
import type { Mark } from "@/engine/article/page-scan";

/** What the page says about itself, before anything is believed. */
export type PageMetadata = {
  /** Contents of `meta` by name, property or itemprop in lower case, in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Of the `title` element; empty when there is none. */
  readonly title: string;
  readonly jsonLd: readonly JsonLdNode[];
  /** What `itemprop`, `time` and `rel=author` say, in document order. */
  readonly properties: readonly PageProperty[];
};

type PageProperty = {
  /** "itemprop" names, "time", or "author". */
  readonly names: readonly string[];
  /** The text, or the machine-readable value where there is one. */
  readonly value: string;
  /** Blocks that came before it. */
  readonly block: number;
};

export function readMetadata(outline: PageOutline): PageMetadata {
  const meta = new Map<string, string[]>();
  const properties: PageProperty[] = [];
  let title = "";
  for (const mark of outline.marks) {
    if (mark.name === "meta") addMeta(meta, mark);
    else if (mark.name === "title") title ||= mark.text;
    if (
      mark.name !== "title" &&
      mark.name !== headingLine &&
      (mark.name !== "meta" || mark.attributes["itemprop"] !== undefined)
    )
      properties.push(propertyOf(mark));
  }
  return { meta, title, jsonLd: readJsonLd(outline.jsonLd), properties };
}

/** The first content of the first of `names` that has any. */
export function metaContent({ meta }: PageMetadata, names: readonly string[]): string | null {
  for (const name of names) {
    const found = meta.get(name)?.find((content) => content !== "");
    if (found !== undefined) return found;
  }
  return null;
}

function addMeta(meta: Map<string, string[]>, { attributes }: Mark): void {
  const content = attributes["content"]?.trim();
  if (content === undefined) return;
  for (const attribute of ["property", "name", "itemprop"]) {
    // "property" may hold several names.
    for (const name of attributes[attribute]?.toLowerCase().split(/\s+/) ?? []) {
      // Each work in a list of references has its own: it matters where such a property stands.
      if (attribute === "itemprop" && name === "author") continue;
      const known = meta.get(name);
      if (known === undefined) meta.set(name, [content]);
      else if (!known.includes(content) && known.length < 50) known.push(content);
    }
  }
}

function propertyOf({ name, attributes, block, text }: Mark): PageProperty {
  const names = attributes["itemprop"]?.split(/\s+/) ?? [];
  if (name === "time") names.push("time");
  if (attributes["rel"]?.includes("author")) names.push("author");
  return { names, value: attributes["datetime"] ?? attributes["content"] ?? text, block };
}
