import type { Reader } from "@/engine/allegations/reading/reader";
import { entityById } from "@/engine/allegations/reading/reader";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import type { Reading } from "@/engine/allegations/reading/reading";
import { byPhraseOf, clauseAtToken, nounPhraseAtToken, prepositionOf, subjectOf } from "@/engine/syntax/questions";

/**
 * Whether the accused is a pronoun that linking took for somebody inside the words for the accuser: "the Lund campaign accused him",
 * "a court headed by Lund ordered his arrest" speak of another. "Lund's wife" and "critics of Lund" may well mean Lund.
 */
export function isBound(reader: Reader, { accused, accuser, cue }: Reading): boolean {
  const { phrase, party } = accused;
  if (phrase?.kind === "pronoun" && party.entity !== null && isOnlyHead(reader, phrase, party.entity)) return true;
  const clause = clauseAtToken(reader.parsed, cue.first);
  const subject = accuser.phrase ?? (clause === null ? null : subjectOf(clause));
  if (phrase?.kind !== "pronoun" || party.entity === null || subject === null || subject.sentence !== phrase.sentence)
    return false;
  if (accuser.party.entity === party.entity || subject.first >= phrase.first) return false;
  const entity = entityById(reader.linking, party.entity);
  const position = entity === null ? -1 : reader.linking.entities.indexOf(entity);
  const until = Math.min(phrase.first, subject.clause?.verb?.first ?? phrase.first);
  for (let at = subject.first; at < until; at += 1)
    if (reader.entityAt[at] === position && isInsideWords(reader, at)) return true;
  return false;
}

const heading = new Set(["head", "lead", "chair", "run"]);

/** "the court, then headed by Lund, issued a warrant against him": all that names Lund in the sentence says whom he led. */
function isOnlyHead({ parsed, linking, entityAt }: Reader, phrase: NounPhrase, id: EntityId): boolean {
  const entity = entityById(linking, id);
  const position = entity === null ? -1 : linking.entities.indexOf(entity);
  let isHead = false;
  for (let at = parsed.sentences[phrase.sentence]?.first ?? phrase.first; at < phrase.first; at += 1) {
    if (entityAt[at] !== position) continue;
    const noun = nounPhraseAtToken(parsed, at);
    const { clause } = noun ?? { clause: null };
    isHead =
      clause?.kind === "reduced-relative" && heading.has(clause.verb?.lemma ?? "") && byPhraseOf(clause) === noun;
    if (!isHead) return false;
  }
  return isHead;
}

/** A noun before another ("the Lund campaign"), or the doer in what modifies the accuser ("headed by Lund"). */
function isInsideWords(reader: Reader, at: number): boolean {
  const noun = nounPhraseAtToken(reader.parsed, at);
  if (noun === null || noun.kind === "pronoun") return false;
  if (at < noun.head) return noun.kind === "common" && (noun.possessor === null || at >= noun.possessor.last);
  const before = prepositionOf(noun);
  return before?.preposition === "by" && noun.role === "preposition";
}
