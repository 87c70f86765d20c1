import type { Party } from "@/engine/allegations/allegation";
import { answererOf } from "@/engine/allegations/parties/speaks-for";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";
import { wrongIn } from "./content";

const charging = new Set(["charge", "indict", "prosecute"]);
/** "decided not to charge", "chose not to prosecute", "the decision not to indict". */
const deciding = /^(?:decided?|decides|decision|chose|choose|opted|elected|voted|agreed)$/u;
const refusing = new Set(["decline", "refuse"]);
const freeing = new Set(["release", "free"]);
const bringing = new Set(["bring", "file", "press", "lay", "pursue", "face", "warrant"]);
/** Verbs that the reader looks at. */
export const chargingVerbs: ReadonlySet<string> = new Set([...charging, ...bringing, ...freeing]);

/**
 * That nobody will be charged: "declined to indict Hale", "decided not to prosecute her", "Prosecutors said Hale would not be
 * charged", "no charges will be filed against her".
 */
export function readNotCharged(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null) return [];
  const who = charging.has(verb.lemma)
    ? spared(reader, clause)
    : freeing.has(verb.lemma)
      ? freed(reader, clause)
      : withoutCharges(reader, clause);
  const party = who === null ? null : partyOf(reader, who);
  if (who === null || party?.entity == null || isOwnHope(reader, clause, party)) return [];
  const decider = deciderOf(reader, clause);
  if (isFee(clause, decider)) return [];
  const about = prepositionalOf(clause, "for") ?? prepositionalOf(clause, "over") ?? prepositionalOf(clause, "with");
  const content = about === null ? null : contentOfPhrase(reader, about);
  return readingOf(reader, {
    rule: "is-not-charged",
    class: "clearing",
    stage: "dropped",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: who, why: "who is not charged" },
    accuser: decider,
    content,
    contentWhy: "what it would have been for",
    wrongdoing: wrongIn(reader, content),
    score: 0.8,
    polarity: "asserted",
    possible: true,
  });
}

/** "The shop decided not to charge Hale": no crime, but money. */
function isFee({ kind, verb, prepositions }: Clause, { party }: Role): boolean {
  if (kind !== "infinitive" || verb?.lemma !== "charge") return false;
  const isOfficial = party.kind === "agency" || party.kind === "court" || party.kind === "government";
  return !isOfficial && !prepositions.some(({ preposition }) => preposition === "with");
}

/** "Hale said she would not be charged": so she, or who speaks for her, hopes. */
function isOwnHope(reader: Reader, clause: Clause, { entity }: Party): boolean {
  const speaker = attributionOf(reader, clause);
  if (speaker === null) return false;
  const spokenFor = speaker.phrase === null ? null : answererOf(reader, speaker.phrase);
  return speaker.party.entity === entity || spokenFor?.party.entity === entity;
}

/** "was arrested but released without charge" */
function freed({ parsed }: Reader, clause: Clause): NounPhrase | null {
  const { verb, prepositions } = clause;
  if (verb === null || verb.negated || verb.modal !== null) return null;
  const without = prepositions.find(({ preposition }) => preposition === "without")?.object ?? null;
  if (without === null || !/^charges?$/u.test(parsed.tokens.words[without.head] ?? "")) return null;
  return verb.voice === "passive" ? subjectOf(clause) : (clause.objects[0] ?? null);
}

/** Who is not charged, by a verb of charging. */
function spared(reader: Reader, clause: Clause): NounPhrase | null {
  const { verb, kind, objects, parent, first } = clause;
  const { words } = reader.parsed.tokens;
  if (verb === null) return null;
  if (kind === "infinitive" && verb.voice === "active") {
    const isRefused = parent?.complement === clause && refusing.has(parent.verb?.lemma ?? "") && !parent.verb?.negated;
    const isDecided = verb.negated || words[first - 1] === "not" || words[first] === "not";
    if (isRefused || (isDecided && wordsBefore(reader, clause).some((word) => deciding.test(word))))
      return objects[0] ?? null;
  }
  // "said that Hale would not be charged"
  const isDenied = verb.voice === "passive" && verb.negated && (verb.modal === "will" || verb.modal === "would");
  return isDenied ? subjectOf(clause) : null;
}

/** The three words before the clause, without its "not". */
function wordsBefore({ parsed }: Reader, { first }: Clause): string[] {
  return parsed.tokens.words.slice(Math.max(0, first - 3), first);
}

/** "no charges will be filed against Hale", "will file no charges against Hale", "Hale will face no charges". */
function withoutCharges(reader: Reader, clause: Clause): NounPhrase | null {
  const { verb, objects } = clause;
  const { words } = reader.parsed.tokens;
  if (verb === null || verb.negated || !bringing.has(verb.lemma)) return null;
  const noun = verb.voice === "passive" ? clause.subject : (objects[0] ?? null);
  if (noun?.determiner !== "no" || !/^(?:charges?|prosecution)$/u.test(words[noun.head] ?? "")) return null;
  if (verb.lemma === "face") return verb.modal === null ? null : subjectOf(clause);
  return prepositionalOf(clause, "against")?.object ?? null;
}

/** Who decides it: the agent, or the subject of the verb over it. */
function deciderOf(reader: Reader, clause: Clause): Role {
  const { parent, kind, verb } = clause;
  const doer =
    verb?.voice === "passive"
      ? byPhraseOf(clause)
      : kind === "infinitive" && parent?.complement === clause
        ? subjectOf(parent)
        : null;
  const party = doer === null ? null : partyOf(reader, doer);
  return doer === null || party === null
    ? unstatedRole("the sentence does not say who decided it")
    : { party, phrase: doer, why: "who decides not to" };
}
