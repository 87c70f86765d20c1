import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import { tokenAt } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

/** Those who tell a court or the papers of a case, by what stands before their name. */
const officers = setOfWords(
  "judge justice magistrate prosecutor solicitor barrister counsel coroner attorney sgt sergeant detective det inspector insp superintendent supt spokesman spokeswoman spokesperson lawyer",
);

/**
 * "Sgt Lund told the court that Hale was silent. It is alleged that he took cash.": a pronoun that was taken for who speaks for the
 * case, whom nothing else in the article accuses, means somebody else.
 */
export function isOfficerMeant(reader: Reader, reading: Reading, readings: readonly Reading[]): boolean {
  const { party, phrase } = reading.accused;
  if (phrase?.kind !== "pronoun" || party.kind !== "person" || reading.class === "admission") return false;
  const entity = entityById(reader.linking, party.entity);
  if (entity === null || !entity.mentions.some(({ start }) => isOfficer(reader, start))) return false;
  return !readings.some(({ accused }) => accused.party.entity === party.entity && accused.phrase?.kind !== "pronoun");
}

function isOfficer({ parsed: { tokens } }: Reader, start: number): boolean {
  const at = tokenAt(tokens, start);
  return officers.has(tokens.words[at] ?? "") || officers.has(tokens.words[at - 1] ?? "");
}
