import type { JsonLdNode } from "@/engine/article/json-ld";

const type = /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w{0,40}(?:Article|BlogPosting))"/;
const author = /"author"\s*:\s*\[?\s*(?:"([^"\\]{2,80})"|\{[^{}]{0,300}?"name"\s*:\s*"([^"\\]{2,80})")/;
const keys = ["headline", "datePublished", "dateModified"];

/**
 * What a script that is no JSON still says of its article, where that is plain to see: one article and no other, each value
 * between its quotation marks. Null when there is none.
 */
export function salvagedArticle(script: string): JsonLdNode | null {
  const kind = type.exec(script);
  if (kind === null || type.test(script.slice(kind.index + kind[0].length))) return null;
  const found: Record<string, unknown> = { "@type": kind[1] };
  for (const key of keys) {
    const value = new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,400})"\\s*[,}\\n]`).exec(script)?.[1];
    if (value !== undefined) found[key] = value;
  }
  const names = author.exec(script);
  const name = names?.[1] ?? names?.[2];
  if (name !== undefined) found["author"] = name;
  return found;
}
