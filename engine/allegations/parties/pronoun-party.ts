import type { Reader } from "@/engine/allegations/reading/reader";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";

const personal = new Set("he she him her his hers himself herself".split(" "));

/**
 * Whom "he" or "she" means where linking left it open: the only person named before it in its sentence or, with nobody
 * there, in the sentence before, of the same paragraph or the one before. With two of them nobody.
 */
export function personOfPronoun(reader: Reader, phrase: NounPhrase): LinkedEntity | null {
  const { parsed } = reader;
  if (!personal.has(parsed.tokens.words[phrase.head] ?? "")) return null;
  const here = parsed.sentences[phrase.sentence];
  const before = parsed.sentences[phrase.sentence - 1];
  if (here === undefined) return null;
  const own = personsIn(reader, here.first, phrase.first);
  if (own.size > 0 || before === undefined || here.paragraph - before.paragraph > 1) return onlyOf(reader, own);
  return onlyOf(reader, personsIn(reader, before.first, before.last));
}

function personsIn(reader: Reader, first: number, last: number): Set<number> {
  const found = new Set<number>();
  for (let at = first; at < last; at += 1) {
    const position = reader.entityAt[at] ?? -1;
    if (position >= 0 && reader.linking.entities[position]?.kind === "person") found.add(position);
  }
  return found;
}

function onlyOf(reader: Reader, found: ReadonlySet<number>): LinkedEntity | null {
  const [first] = found;
  return found.size === 1 && first !== undefined ? (reader.linking.entities[first] ?? null) : null;
}
