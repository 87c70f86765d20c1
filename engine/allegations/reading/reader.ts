import type { EntityId, LinkedEntity, Linking } from "@/engine/linking/linked-entity";
import type { Statement } from "@/engine/statements/statement";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { tokenAt } from "@/engine/text/tokens";

/** What the frames read from: the grammar, and who stands where. */
export type Reader = {
  readonly parsed: ParsedText;
  readonly linking: Linking;
  readonly statements: readonly Statement[];
  /** Position in `linking.entities` per token of a mention, or -1. */
  readonly entityAt: Int32Array;
  /** "claims that it spied": the noun phrase whose complement the clause is. */
  readonly complementOf: ReadonlyMap<Clause, NounPhrase>;
  /** "Hale and Ito": who stands before a noun phrase in the same list. */
  readonly listedBefore: ReadonlyMap<NounPhrase, NounPhrase>;
  /** "Hale, a former banker who was jailed": whom an apposition tells of. */
  readonly describes: ReadonlyMap<NounPhrase, NounPhrase>;
  /** "amid claims", "the firm accused of it": noun phrases that another frame has used up. */
  readonly used: Set<NounPhrase>;
};

export function makeReader(parsed: ParsedText, linking: Linking, statements: readonly Statement[]): Reader {
  const entityAt = parsed.tokens.columns.int32(parsed.tokens.count).fill(-1);
  for (const [position, entity] of linking.entities.entries()) {
    for (const mention of entity.mentions) {
      const last = mention.end;
      for (let at = tokenAt(parsed.tokens, mention.start); at < parsed.tokens.count; at += 1) {
        if ((parsed.tokens.starts[at] ?? last) >= last) break;
        // A descriptor ("the founder of Huawei") lies around names: the names keep their tokens.
        if ((entityAt[at] ?? -1) < 0 || mention.form !== "descriptor") entityAt[at] = position;
      }
    }
  }
  const complementOf = new Map<Clause, NounPhrase>();
  const listedBefore = new Map<NounPhrase, NounPhrase>();
  const describes = new Map<NounPhrase, NounPhrase>();
  for (const phrase of parsed.nounPhrases) {
    if (phrase.apposition !== null) describes.set(phrase.apposition, phrase);
    if (phrase.complement !== null) complementOf.set(phrase.complement, phrase);
    if (phrase.next !== null) listedBefore.set(phrase.next, phrase);
  }
  return { parsed, linking, statements, entityAt, complementOf, listedBefore, describes, used: new Set() };
}

/** Who is mentioned at a token, or null. */
export function entityAtToken(reader: Reader, token: number): LinkedEntity | null {
  const at = reader.entityAt[token] ?? -1;
  return at < 0 ? null : (reader.linking.entities[at] ?? null);
}

/** The entity with this id; null for null. */
export function entityById(linking: Linking, id: EntityId | null): LinkedEntity | null {
  if (id === null) return null;
  const byNumber = linking.entities[numberOf(id) - 1];
  return byNumber?.id === id ? byNumber : (linking.entities.find((entity) => entity.id === id) ?? null);
}

/** 12 of "e12". */
function numberOf(id: EntityId): number {
  let number = 0;
  for (let at = 1; at < id.length; at += 1) number = number * 10 + id.charCodeAt(at) - 0x30;
  return number;
}
