import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { tokenAt } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Those who tell a court or the papers of a case, by what stands before their name. */
const officers = setOfWords(
  "judge justice magistrate prosecutor solicitor barrister counsel coroner attorney sgt sergeant detective det inspector insp superintendent supt spokesman spokeswoman spokesperson lawyer",
);

/**
 * "Sgt Lund told the court that Hale was silent. It is alleged that he took cash.": a pronoun that was taken for who speaks of the
 * case, whom nothing else in the article accuses, means somebody else.
 */
export function isOfficerMeant(reader: Reader, reading: Reading, readings: readonly Reading[]): boolean {
  const { party, phrase } = reading.accused;
  if (phrase?.kind !== "pronoun" || party.kind !== "person" || reading.class === "admission") return false;
  const entity = entityById(reader.linking, party.entity);
  if (entity === null) return false;
  const isNamed = ({ accused }: Reading): boolean => accused.phrase?.kind !== "pronoun";
  if (readings.some((other) => other.accused.party.entity === party.entity && isNamed(other))) return false;
  if (entity.mentions.some(({ start }) => isOfficer(reader, start))) return true;
  // "Hale is accused of theft. … Lund said Hale had left. He was arrested in May."
  const isOtherAccused = readings.some(
    (other) => other.accused.party.kind === "person" && other.sentence < reading.sentence && isNamed(other),
  );
  return isOtherAccused && speaksLast(reader, entity, phrase);
}

/** Whether the last sentence that names somebody before the pronoun has them speak. */
function speaksLast({ parsed }: Reader, { mentions }: LinkedEntity, phrase: NounPhrase): boolean {
  const at = parsed.tokens.starts[phrase.first] ?? 0;
  const last = mentions.findLast(({ start, form }) => start < at && form !== "pronoun" && form !== "descriptor");
  const named = last === undefined ? null : nounPhraseAtToken(parsed, tokenAt(parsed.tokens, last.start));
  const verb = named?.role === "subject" ? (named.clause?.verb ?? null) : null;
  if (named === null || verb?.voice !== "active" || named.sentence === phrase.sentence) return false;
  return speechVerbs.has(verb.lemma);
}

function isOfficer({ parsed: { tokens } }: Reader, start: number): boolean {
  const at = tokenAt(tokens, start);
  return officers.has(tokens.words[at] ?? "") || officers.has(tokens.words[at - 1] ?? "");
}
