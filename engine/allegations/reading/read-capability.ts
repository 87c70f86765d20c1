import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import { entityOf, ownerOf, partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { complementOf, spanOf, subjectOf } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { isCapability } from "./circumstances";
import { contentOfClause } from "./content";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/**
 * "The ministry said the equipment could be used to listen to calls", "officials warned that Norland could use the app to
 * spy": what somebody says can be done. The accused owns the product, or would use it; where "the equipment" has no owner,
 * it is the one company named in the sentence before.
 */
export function readCapability(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  const use = complementOf(clause);
  const subject = subjectOf(clause);
  if (verb === null || use?.verb == null || subject === null) return [];
  if (!isCapability(clause) && !isMadeToSpy(reader, clause, subject)) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, use.verb.first, use.last);
  if (!isAsWrongAs(wrongdoing, "loose")) return [];
  const accuser = attributionOf(reader, clause);
  const accused = verb.voice === "passive" ? makerOf(reader, subject) : userOf(reader, subject);
  // "fear the routers could be used to spy" is a concern, and read as one.
  const above = clause.parent;
  if (above?.complement === clause && (above.verb?.lemma === "fear" || above.verb?.lemma === "worry")) return [];
  if (accuser === null || accused === null || accused.party.entity === accuser.party.entity) return [];
  return readingOf(reader, {
    rule: "could-be-used-to",
    ...(isFeared(clause) ? feared : claimed),
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused,
    accuser,
    content: contentOfClause(reader, clause, accused.party.entity !== entityOf(reader, subject)?.id),
    contentWhy: "what it could be used for",
    wrongdoing,
    score: 0.7,
    possible: true,
  });
}

const spying = /^(?:spyware|malware|surveillance|hacking|interception)$/u;

/** "Telbrik's spyware was used to hack journalists": what is made for it; phones and cars have been used for all kinds of things. */
function isMadeToSpy({ parsed }: Reader, { verb }: Clause, { first, last }: NounPhrase): boolean {
  if (verb?.lemma !== "use" || verb.voice !== "passive" || verb.negated || verb.modal !== null) return false;
  return parsed.tokens.words.slice(first, last).some((word) => spying.test(word));
}

const claimed = { class: "accusation", stage: "claimed" } as const;
const feared = { class: "concern", stage: "concern" } as const;

const warning = new Set(["warn", "fear", "worry"]);

/** "warned that it could be used to spy", "It could be used to spy, Hale warned". */
function isFeared(clause: Clause): boolean {
  const aside = clause.children.find(({ kind }) => kind === "parenthetical");
  return [clause.parent, aside].some((speech) => warning.has(speech?.verb?.lemma ?? ""));
}

/** Who could use it; somebody known, for "hackers could use the app to steal" accuses nobody. */
function userOf(reader: Reader, subject: NounPhrase): Role | null {
  const party = entityOf(reader, subject) === null ? null : partyOf(reader, subject);
  return party === null ? null : { party, phrase: subject, why: "who could do it" };
}

/** Whose a product is; of "the equipment" the one company that the sentence before names, or null. */
export function makerOf(reader: Reader, product: NounPhrase): Role | null {
  const named = entityOf(reader, product);
  if (named?.kind === "company") {
    const party = { entity: named.id, span: spanOf(reader.parsed, product), kind: named.kind } as const;
    return { party, phrase: product, why: "whose product it is" };
  }
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
    if (position >= 0 && reader.linking.entities[position]?.kind === "company") found.add(position);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? (reader.linking.entities[only]?.id ?? null) : null;
}
