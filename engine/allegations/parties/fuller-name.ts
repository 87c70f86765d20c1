import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import { textOf } from "@/engine/text/span";

const legalForm = /,? (\S+?)\.?$/u;

/** "Delta Freight Ltd" without its legal form; names that have none as they are. */
export function withoutLegalForm(name: string): string {
  const form = legalForm.exec(name);
  const isForm = form !== null && (classOf((form[1] ?? "").toLowerCase()) & wordClass.legalSuffix) !== 0;
  return isForm ? name.slice(0, form.index) : name;
}

/**
 * "Prosecutors charged Delta Freight Ltd, and Delta denies it": the company that the article names in full, for a name that linking left
 * out because it may be a place or a word. Only what has a legal form is surely a company. Null where several go by it.
 */
export function fullerName(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  if (phrase.kind !== "name" || phrase.determiner !== null || entityAtToken(reader, phrase.head) !== null) return null;
  if (phrase.role !== "subject" && phrase.role !== "object" && phrase.role !== "possessor") return null;
  let found: LinkedEntity | null = null;
  let name = "";
  for (const entity of reader.linking.entities) {
    if (entity.kind !== "company" && entity.kind !== "organisation") continue;
    const bare = withoutLegalForm(entity.name);
    if (bare === entity.name) continue;
    if (name === "") name = textOf(reader.parsed.text, spanOf(reader.parsed, phrase));
    if (bare !== name && !bare.startsWith(`${name} `)) continue;
    if (found !== null) return null;
    found = entity;
  }
  return found;
}
