import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NameGroup } from "./group-names";

/**
 * How often each country stands inside a longer name ("Norland Power", "the Norlandic Rail Union"), by ISO code: a weak sign of what the
 * article is about, left out for countries that it also names by themselves (`states`).
 */
export function findCountriesInNames(
  groups: readonly NameGroup[],
  states: ReadonlyMap<string, EntityIndex>,
  knowledge: Knowledge,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { full, parts, mentions } of groups) {
    if (parts.words.length < 2) continue;
    for (const word of parts.words) {
      const country = full.kind === "person" && mayBePersonal(word) ? null : countryOf(word, knowledge);
      if (country !== null && !states.has(country)) found.set(country, (found.get(country) ?? 0) + mentions.length);
    }
  }
  return found;
}

/** Some people are called Jordan, Kenya or German. */
function mayBePersonal(word: string): boolean {
  return (classOf(word) & (wordClass.given | wordClass.surname)) !== 0;
}

function countryOf(word: string, knowledge: Knowledge): string | null {
  if ((classOf(word) & (wordClass.country | wordClass.demonym)) === 0) return null;
  const state = knowledge.candidatesOf(word).find(({ entity }) => knowledge.kindOf(entity) === "state");
  return state === undefined ? null : knowledge.countryOf(state.entity);
}
