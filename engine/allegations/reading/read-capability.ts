import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import { ownerOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { complementOf, spanOf, subjectOf } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { isCapability } from "./circumstances";
import { contentOfClause } from "./content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/**
 * "The ministry said the equipment could be used to listen to calls": what somebody says a product can do. The accused
 * owns it; where "the equipment" has no owner, it is the one company named in the sentence before.
 */
export function readCapability(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  const use = complementOf(clause);
  if (verb === null || verb.voice !== "passive" || !isCapability(clause) || use?.verb == null) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, use.verb.first, use.last);
  const product = subjectOf(clause);
  if (product === null || !isAsWrongAs(wrongdoing, "loose")) return [];
  const accuser = attributionOf(reader, clause);
  const accused = makerOf(reader, product);
  if (accuser === null || accused === null || accused.party.entity === accuser.party.entity) return [];
  return readingOf(reader, {
    rule: "could-be-used-to",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser,
    content: contentOfClause(reader, clause, true),
    contentWhy: "what it could be used for",
    wrongdoing,
    score: 0.7,
    possible: true,
  });
}

function makerOf(reader: Reader, product: NounPhrase): Role | null {
  const head = reader.parsed.tokens.words[product.head] ?? "";
  if (!isBelonging(head)) return null;
  const owner = ownerOf(reader, product);
  if (owner !== null) return { party: owner, phrase: product, why: "whose product it is" };
  if (product.determiner !== "the") return null;
  const company = onlyCompanyBefore(reader, product.sentence);
  if (company === null) return null;
  const party = { entity: company, span: spanOf(reader.parsed, product), kind: "company" } as const;
  return { party, phrase: product, why: "the one company of the sentence before" };
}

function onlyCompanyBefore(reader: Reader, sentence: number) {
  const before = reader.parsed.sentences[sentence - 1];
  if (before === undefined) return null;
  const found = new Set<number>();
  for (let at = before.first; at < before.last; at += 1) {
    const position = reader.entityAt[at] ?? -1;
    if (reader.linking.entities[position]?.kind === "company") found.add(position);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? (reader.linking.entities[only]?.id ?? null) : null;
}
