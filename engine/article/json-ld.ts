import { salvagedArticle } from "@/engine/article/broken-json-ld";

/** A JSON-LD object as the page states it. */
export type JsonLdNode = { readonly [key: string]: unknown };

/** Parsing lists nested without end takes the engine more than linear time; no page states so much. */
const mostCharacters = 500_000;
const mostNodes = 2_000;

/** The objects that the page's JSON-LD states at its top: of arrays and `@graph`, and what a page says it is mainly about. */
export function readJsonLd(scripts: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of scripts) collect(parseLeniently(script), nodes, 0);
  return nodes;
}

/** The last words of an object's types: "NewsArticle" for "https://schema.org/NewsArticle". */
export function typesOf(node: JsonLdNode): string[] {
  return strings(node["@type"]).map((type) => type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1));
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `value` as a list, however the page wrote it. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The texts of a value that is a string, an object with `@value`, or a list of them. */
export function strings(value: unknown): string[] {
  const found: string[] = [];
  for (const item of listOf(value)) {
    const text = isNode(item) ? item["@value"] : item;
    if (typeof text === "string" && text.trim() !== "") found.push(text.trim());
  }
  return found;
}

/** The object that `value` means: itself, or the one with its `@id`. */
export function resolve(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (!isNode(value)) return value;
  const id = value["@id"];
  if (typeof id !== "string" || value["name"] !== undefined) return value;
  return nodes.find((node) => node["@id"] === id && node["name"] !== undefined) ?? value;
}

function collect(value: unknown, into: JsonLdNode[], depth: number): void {
  if (depth > 6 || into.length > mostNodes) return;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) collect(item, into, depth + 1);
    return;
  }
  // Some pages put JSON into a string once more.
  if (typeof value === "string") {
    if (/^\s*[[{]/.test(value)) collect(parseLeniently(value), into, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  if (value["@type"] !== undefined) into.push(value);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "author", "publisher"])
    collect(value[key], into, depth + 1);
}

/** Pages put comments, line breaks inside strings and commas too many into their JSON, or several objects in a row. Null when nothing is to be saved. */
function parseLeniently(script: string): unknown {
  if (script.length > mostCharacters) return null;
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s*;?\s*$/, "");
  const better = repaired(text);
  for (const attempt of new Set([text, better, `[${better.replace(/\}\s*\{/g, "},{")}]`])) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return salvagedArticle(better);
}

function repaired(text: string): string {
  return text
    .replace(/[\s\u007f-\u009f]+/g, " ")
    .replace(/,\s{0,50}([}\]])/g, "$1")
    .replace(/\\'/g, "'")
    .replace(/;\s{0,50}$/, "");
}
