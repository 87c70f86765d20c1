import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { modifierEntityOf, partyOf, standsForAnother } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { contentOfClause, contentOfNoun, type Content } from "./content";
import { contentInside } from "./content-of-phrase";
import { beforeItsName } from "./end-of-content";
import { behindSum } from "./phrases-behind";
import { entityAtToken, type Reader } from "./reader";

/** What a cue noun tells, and why it is taken for that. */
export type Said = { readonly content: Content; readonly why: string };

/** What is alleged: the clause that says it, what a preposition of the cue brings in, or the nouns before the head. `behind`: the phrases behind the noun. */
export function contentOfCue(
  reader: Reader,
  noun: NounPhrase,
  cue: CueNoun,
  behind: readonly PrepositionalPhrase[],
): Said | null {
  const said = saidBy(noun);
  if (said !== null) {
    const subject = subjectOf(said);
    const owned = subject !== null && standsForAnother(reader, subject);
    const content = contentOfClause(reader, said, owned);
    const last = isNamed(noun) ? beforeItsName(reader, said, content.range) : content.range.last;
    return { content: { ...content, range: { first: content.range.first, last } }, why: "what the clause says" };
  }
  for (const phrase of behind) {
    if (!cue.content.includes(phrase.preposition) || isExchange(reader, phrase)) continue;
    if (phrase.clause !== null)
      return {
        content: contentOfClause(reader, phrase.clause, phrase.clause.subject !== null),
        why: `after “${phrase.preposition}”`,
      };
    if (phrase.object === null || isTime(reader.parsed, phrase.object) || isOnlyParty(reader, phrase.object)) continue;
    // "an inquiry into two million Telbrik cars over reports that …": what is looked into, and not what for.
    if (phrase.preposition === "into" && isOfThings(reader, phrase.object) && isToldBehind(cue, behind, phrase))
      continue;
    // "a fine of 50 million euros for fraud"
    if (cue.class === "N-find" && isSumOf(reader, phrase.object)) continue;
    // "an indictment on counts of fraud"
    const inside = isOnlyCharge(reader, phrase.object) ? contentInside(reader, phrase.object) : null;
    if (inside !== null) return { content: inside, why: `after “${phrase.preposition}”` };
    const without = cue.class === "N-alleg" ? cue.accused : [];
    return { content: contentOfNoun(reader, phrase.object, without), why: `after “${phrase.preposition}”` };
  }
  return compound(reader, noun);
}

const charges = /^(?:charges?|counts?|suspicions?|allegations?|accusations?)$/u;

function isOnlyCharge({ parsed }: Reader, { head }: NounPhrase): boolean {
  return charges.test(parsed.tokens.words[head] ?? "");
}

const naming = setOfWords(
  "describe dismiss reject brand characterise characterize denounce label portray depict decry condemn",
);

/** "described claims that Norland used gas as “childish”": the claims are called something. */
function isNamed({ clause, role }: NounPhrase): boolean {
  return role === "object" && naming.has(clause?.verb?.lemma ?? "");
}

/** "a fine in exchange for serving no time": what is got for it. */
function isExchange({ parsed }: Reader, { preposition, after }: PrepositionalPhrase): boolean {
  return preposition === "for" && /^(?:exchange|return)$/u.test(parsed.tokens.words[after?.head ?? -1] ?? "");
}

/** "two million Telbrik cars": a party's things. */
function isOfThings(reader: Reader, phrase: NounPhrase): boolean {
  return partyOf(reader, phrase)?.entity != null || modifierEntityOf(reader, phrase) !== null;
}

const reasons = new Set(["over", "for", "about"]);

/** Whether what the inquiry is for stands behind what it is into. */
function isToldBehind(
  { class: kind }: CueNoun,
  behind: readonly PrepositionalPhrase[],
  { token }: PrepositionalPhrase,
): boolean {
  return kind === "N-inquiry" && behind.some((phrase) => phrase.token > token && reasons.has(phrase.preposition));
}

function isSumOf(reader: Reader, { first, head, last }: NounPhrase): boolean {
  const { parsed } = reader;
  if (behindSum(reader, last) > last) return true;
  for (let at = first; at <= head; at += 1) if (/^\D{0,3}\d/u.test(parsed.tokens.words[at] ?? "")) return true;
  return false;
}

/** "claims that it spied", and "denied claims by Norland that it spied", where the clause hangs on the verb. */
function saidBy(noun: NounPhrase): Clause | null {
  if (noun.complement !== null) return isHandled(noun.complement) ? null : noun.complement;
  const said = noun.role === "object" ? (noun.clause?.complement ?? null) : null;
  return said?.kind === "that" && said.first >= noun.last && !isHandled(said) ? said : null;
}

const handling = setOfWords(
  "investigate probe examine review deny reject dismiss dispute make raise face call describe brand label dub term",
);

/** "allegations that prosecutors are investigating", "an allegation Hale called absurd": what becomes of them, and not what they say. */
function isHandled({ verb, objects, complement, prepositions }: Clause): boolean {
  const isWhole = objects.length === 0 && complement === null && prepositions.length === 0;
  return verb?.voice === "active" && isWhole && handling.has(verb.lemma);
}

/** "inquiry into Hale": a party, not a matter. "concerns about Hale's dealings" is a matter, and its owner accused. */
function isOnlyParty(reader: Reader, phrase: NounPhrase): boolean {
  const party = partyOf(reader, phrase);
  if (party === null) return false;
  const { apposition } = phrase;
  // "the arrest of the bank's chairman, Hale"
  const isNamedBehind = apposition !== null && party.entity === entityAtToken(reader, apposition.head)?.id;
  return party.entity === null || isNamedBehind || !standsForAnother(reader, phrase);
}

/** "criminal charges": of what they are is not told. */
const ofCourts = new Set(["criminal"]);

/** "bribery allegations", "national security fears": the nouns before the head. */
export function compound(reader: Reader, noun: NounPhrase): Said | null {
  const from = noun.possessor === null ? noun.first : noun.possessor.last;
  const found = findWrongdoing(reader.parsed.tokens, from, noun.head);
  if (found === null || (found.head === noun.head - 1 && ofCourts.has(reader.parsed.tokens.words[found.head] ?? "")))
    return null;
  return { content: { range: { first: found.head, last: noun.head }, clause: null }, why: "named before the noun" };
}
