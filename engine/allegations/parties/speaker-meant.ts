import type { Reader } from "@/engine/allegations/reading/reader";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { entityOf } from "./party-of";

/**
 * "Prosecutors said that they have charged Hale", "The regulator said it had opened an inquiry": of a pronoun that linking left
 * open, the speakers without an entity whose words the clause has. Null for others.
 */
export function speakerMeant(reader: Reader, phrase: NounPhrase | null): NounPhrase | null {
  const clause = phrase?.clause ?? null;
  const above = clause?.parent ?? null;
  if (phrase?.kind !== "pronoun" || phrase.role !== "subject" || above?.complement !== clause) return null;
  const speaker = above === null ? null : subjectOf(above);
  if (speaker?.kind !== "common" || entityOf(reader, phrase) !== null) return null;
  const word = reader.parsed.tokens.words[phrase.head];
  return (speaker.plural ? word === "they" : word === "it") ? speaker : null;
}
