import type { Clause } from "@/engine/syntax/parsed-text";
import type { Filled } from "./filled";
import type { Reader } from "./reader";

/** Whether a verb of accusing is used in a sense that accuses nobody. */
export function isOtherSense(reader: Reader, filled: Filled): boolean {
  return (
    isToldBySuit(filled.clause) || isTasked(filled) || isCondemnedTo(filled.clause) || isCalledAccused(reader, filled)
  );
}

/** "met Hale, accused spy Lund and an envoy", "namely accused Hale": the participle tells who that is. */
function isCalledAccused({ parsed }: Reader, { clause, frame, accused, accuser, content }: Filled): boolean {
  const { verb } = clause;
  const phrase = accused?.phrase ?? null;
  if (verb?.lemma !== "accuse" || frame.construction !== "active" || content !== null || phrase === null) return false;
  if (verb.tense !== "past" || verb.perfect || verb.progressive || phrase.first !== verb.last) return false;
  const isListed = parsed.tokens.words[verb.first - 1] === ",";
  const isBare = clause.subject === null && accuser.party.kind === "unstated";
  return phrase.kind === "name" && phrase.determiner === null && (isListed || isBare);
}

/** "sued Telbrik, charging its site with theft": what the suit says, and no charge. */
function isToldBySuit({ kind, verb, parent }: Clause): boolean {
  return kind === "gerund" && verb?.lemma === "charge" && parent?.verb?.lemma === "sue";
}

/** "has charged its companies with securing energy": a task. */
function isTasked({ clause: { verb, objects, prepositions }, wrongdoing }: Filled): boolean {
  if (verb?.lemma !== "charge" || verb.voice !== "active" || wrongdoing !== null) return false;
  const isOwn = objects[0]?.possessor?.kind === "pronoun";
  return isOwn && prepositions.some(({ preposition }) => preposition === "with");
}

/** "condemning the club to a third defeat": nobody blames it. */
function isCondemnedTo({ verb, objects, prepositions }: Clause): boolean {
  const last = objects[0]?.last ?? -1;
  return (
    verb?.lemma === "condemn" && prepositions.some(({ preposition, token }) => preposition === "to" && token === last)
  );
}
