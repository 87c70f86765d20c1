import { rulingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

const unlawful =
  /^(?:illegal|illegally|unlawful|unlawfully|unconstitutional|discriminatory|fraudulent|deceptive|anti-?competitive)$/u;
/** Of these the possessor may be whom it was done to: "Hale's firing was illegal". */
const doneToOwner =
  /^(?:firing|dismissal|sacking|removal|detention|arrest|imprisonment|killing|deportation|suspension|expulsion|conviction|eviction|prosecution|extradition|treatment)$/u;
const reach = 4;

/**
 * "A judge ruled that Hale's firing of Lund was illegal", "A court found the tariffs imposed by Norland unlawful": the court has found that
 * whoever did it broke the law.
 */
export function readRuled(reader: Reader, clause: Clause): Reading[] {
  const { verb, subject } = clause;
  if (verb === null || subject === null || verb.lemma !== "be" || verb.negated || verb.modal !== null) return [];
  // Most of what "is" hangs on no ruling: the quickest question comes first.
  if (clause.parent?.complement !== clause || !rulingVerbs.has(clause.parent.verb?.lemma ?? "")) return [];
  const at = unlawfulAt(reader, verb.last, clause.last);
  if (at < 0) return [];
  const court = attributionOf(reader, clause);
  const doer = doerOf(reader, subject);
  const party = doer === null ? null : partyOf(reader, doer);
  if (court?.party.kind !== "court" || doer === null || party?.entity == null) return [];
  const range = { first: firstOf(reader, subject, doer), last: at + 1 };
  return readingOf(reader, {
    rule: "is-ruled-unlawful",
    class: "finding",
    stage: "liable",
    clause,
    cue: { first: at, last: at + 1 },
    accused: { party, phrase: doer, why: "whose deed was found unlawful" },
    accuser: court,
    content: { range, clause: null },
    contentWhy: "what was found unlawful",
    wrongdoing: findWrongdoing(reader.parsed.tokens, range.first, range.last),
    score: 0.75,
    alone: true,
  });
}

/** "firing of Lund was illegal", without "Hale's". */
function firstOf({ parsed }: Reader, { first, possessor }: NounPhrase, doer: NounPhrase): number {
  if (possessor !== doer || possessor === null) return first;
  return /^['’]s?$/u.test(parsed.tokens.words[possessor.last] ?? "") ? possessor.last + 1 : possessor.last;
}

/** Where the verdict stands behind "was", past "likely" no: what is likely has not been found. -1 where there is none. */
function unlawfulAt({ parsed }: Reader, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + reach); at += 1) {
    const word = parsed.tokens.words[at] ?? "";
    if (unlawful.test(word)) return at;
    if (/^(?:not|likely|probably|possibly|arguably|,)$/u.test(word)) return -1;
  }
  return -1;
}

/** Whose deed it is: "the ban imposed by Norland", "Norland's ban"; not Hale's in "Hale's firing", which may be what Hale suffered. */
function doerOf({ parsed }: Reader, subject: NounPhrase): NounPhrase | null {
  const by = prepositionalOfNoun(subject, "by")?.object ?? null;
  if (by !== null) return by;
  const { modifier } = subject;
  const made =
    modifier?.kind === "reduced-relative" ? modifier.prepositions.find((one) => one.preposition === "by") : null;
  if (made?.object != null) return made.object;
  const isOpen = doneToOwner.test(parsed.tokens.words[subject.head] ?? "");
  return isOpen && prepositionalOfNoun(subject, "of") === null ? null : subject.possessor;
}
