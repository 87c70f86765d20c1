import type { Reader } from "@/engine/allegations/reading/reader";
import { entityById } from "@/engine/allegations/reading/reader";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import type { Reading } from "@/engine/allegations/reading/reading";
import { clauseAtToken, nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

/** What judges do; whom police then arrest is another. */
const judging = setOfWords(
  "order sentence jail imprison remand fine impose adjourn convict acquit rule charge indict prosecute arraign",
);

const families: readonly ReadonlySet<string>[] = [setOfWords("he him his himself"), setOfWords("she her hers herself")];

/**
 * Whether the accused is a pronoun of whom the sentence speaks otherwise than linking took it: "Hale ordered Lund jailed from the
 * day she was arrested" is not Hale, and "accused him of disloyalty towards Hale, and he was sentenced" neither.
 */
export function isOfAnother(reader: Reader, { accused: { party, phrase }, class: sort, cue }: Reading): boolean {
  if (phrase?.kind !== "pronoun" || party.entity === null) return false;
  const entity = entityById(reader.linking, party.entity);
  const position = entity === null ? -1 : reader.linking.entities.indexOf(entity);
  const first = reader.parsed.sentences[phrase.sentence]?.first ?? phrase.first;
  if (sort !== "accusation" && isJudge(reader, first, cue.first, position)) return true;
  return isOfSubject(reader, phrase, first, position) || isBetween(reader, first, phrase, position);
}

const owners = new Set(["his", "her"]);

/** "In his guilty plea, Hale said": the plea is that of Hale, who follows. */
function isOfSubject(reader: Reader, phrase: NounPhrase, first: number, position: number): boolean {
  if (phrase.first !== first + 1 || !owners.has(reader.parsed.tokens.words[phrase.first] ?? "")) return false;
  const clause = clauseAtToken(reader.parsed, first);
  const subject = clause === null ? null : subjectOf(clause);
  return subject?.kind === "name" && subject.first > phrase.first && reader.entityAt[subject.head] !== position;
}

/** Somebody who judges in a clause that begins between `first` and `last`. */
function isJudge(reader: Reader, first: number, last: number, position: number): boolean {
  const own = clauseAtToken(reader.parsed, last);
  for (let at = first; at < last; at += 1) {
    const clause = clauseAtToken(reader.parsed, at);
    if (clause === null || clause === own || !judges(reader, clause)) continue;
    const subject = subjectOf(clause);
    if (subject !== null && reader.entityAt[subject.head] === position) return true;
  }
  return false;
}

/** Also "Hale ordered for Lund to be jailed", where the parser takes Hale for the one who was ordered. */
function judges({ parsed }: Reader, { verb }: Clause): boolean {
  if (verb === null || !judging.has(verb.lemma)) return false;
  return verb.voice === "active" || (verb.lemma === "order" && parsed.tokens.words[verb.last] === "for");
}

/** Whether all that names the party in the sentence stands behind another pronoun of the kind, and is no subject. */
function isBetween(
  reader: Reader,
  first: number,
  { first: pronoun, role, clause }: NounPhrase,
  position: number,
): boolean {
  const { words } = reader.parsed.tokens;
  // "He met Hale and accused him": "him" is not who accuses, so it is no rival.
  const doer = role === "object" && clause !== null ? (subjectOf(clause)?.head ?? -1) : -1;
  const family = families.find((one) => one.has(words[pronoun] ?? ""));
  if (family === undefined) return false;
  let isOther = false;
  let isNamed = false;
  for (let at = first; at < pronoun; at += 1) {
    const isHere = reader.entityAt[at] === position;
    if (isHere && (!isOther || nounPhraseAtToken(reader.parsed, at)?.role === "subject")) return false;
    if (isHere) isNamed = true;
    else if (at !== doer && family.has(words[at] ?? "")) isOther = true;
  }
  return isNamed && isOther;
}
