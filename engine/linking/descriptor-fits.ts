import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Naming } from "./coreference";
import type { Party } from "./party";
import {
  companyNouns,
  companyServices,
  companyTrades,
  headNouns,
  officeNouns,
  organisationKinds,
  personTrades,
  politicalModifiers,
  titlesAlike,
} from "./descriptor-words";
import { isLesserBefore, isLesserWord, spaced } from "./office-words";

/** Words of the pack's description of an entity. */
export type WordsOf = (entity: EntityIndex) => readonly string[];

/** Whether these modifiers may be said of the party; what the pack does not confirm does not fit. */
export function modifiersFit(
  naming: Naming,
  modifiers: readonly string[],
  knowledge: Knowledge,
  wordsOf: WordsOf,
): boolean {
  const { party, kind } = naming;
  if (modifiers.length === 0) return true;
  if (kind === "person") {
    const known = spaced(`${naming.title} ${party.introduced}`);
    const country = party.entity === null ? null : knowledge.countryOf(party.entity);
    return modifiers.every(
      (word) => known.includes(spaced(word)) || politicalModifiers.has(word) || isDemonymOf(word, country, knowledge),
    );
  }
  if (party.entity === null) return false;
  const words = [...wordsOf(party.entity), ...knowledge.nameOf(party.entity).toLowerCase().split(" ")];
  const country = knowledge.countryOf(party.entity);
  return modifiers.every((modifier) => {
    const word = modifier.replace(/-based$/u, "");
    return words.some((one) => one.startsWith(stemOf(word))) || isDemonymOf(word, country, knowledge);
  });
}

/** "telecoms" and "telecom" begin "telecommunications". */
function stemOf(word: string): string {
  return word.length > 5 && word.endsWith("s") ? word.slice(0, -1) : word;
}

function isDemonymOf(word: string, country: string | null, knowledge: Knowledge): boolean {
  if (country === null) return false;
  return knowledge
    .candidatesOf(word)
    .some(({ entity }) => knowledge.kindOf(entity) === "state" && knowledge.countryOf(entity) === country);
}

const ofSomebodyElse =
  / (?:of|to|for|by|with|from|under|against|than) (?:the |an? |his |her |their )?(?:(?!and )\S+ ){0,2}$/u;

/** Whether the office stands in the words as who somebody is: not in "a friend of the president", and in "vice president" only `evenLesser`. */
function isSaidOf(spacedNoun: string, said: string, modifiers: readonly string[]): boolean {
  const evenLesser = modifiers.some(isLesserWord);
  for (const phrase of said.split(" | ")) {
    const words = ` ${phrase} `;
    for (let at = words.indexOf(spacedNoun); at >= 0; at = words.indexOf(spacedNoun, at + 1))
      if (
        !ofSomebodyElse.test(words.slice(0, at + 1)) &&
        (evenLesser || !isLesserBefore(words, at)) &&
        !isHigher(words.slice(0, at), spacedNoun, modifiers)
      )
        return true;
  }
  return false;
}

/** "The minister" is no prime minister, of whom there is one. */
function isHigher(before: string, spacedNoun: string, modifiers: readonly string[]): boolean {
  const first = before.slice(before.lastIndexOf(" ") + 1);
  return spacedNoun === " minister " && (first === "prime" || first === "chief") && !modifiers.includes(first);
}

/** Whom this noun, behind these modifiers, may stand for; `spacedOf` gives a name in lower case between spaces. What the noun is, is asked once, not for each of forty names before it. */
export function nounFitting(
  noun: string,
  modifiers: readonly string[],
  wordsOf: WordsOf,
  spacedOf: (party: Party) => string,
): (naming: Naming) => boolean {
  const spacedNoun = ` ${noun} `;
  if (officeNouns.has(noun)) {
    const alike = titlesAlike.get(noun);
    // "The vice president" is one: then the modifiers must fit.
    return ({ kind, title, party }) =>
      kind === "person" &&
      (((title.includes(noun) || party.introduced.includes(noun)) &&
        isSaidOf(spacedNoun, `${title} | ${party.introduced}`, modifiers)) ||
        (alike !== undefined && title === alike));
  }
  const isPerson = personTrades.has(noun);
  const described = personTrades.get(noun) ?? companyServices.get(noun);
  if (described !== undefined)
    return ({ kind, party }) =>
      kind === (isPerson ? "person" : "company") &&
      party.entity !== null &&
      wordsOf(party.entity).some((word) => described.includes(word));
  if (companyNouns.has(noun)) return ({ kind }) => kind === "company";
  const isHead = headNouns.has(noun);
  const trades = companyTrades.get(noun) ?? [];
  const spacedTrades = trades.map((trade) => ` ${trade} `);
  return ({ party, kind }) => {
    if (!organisationKinds.has(kind)) return false;
    const name = spacedOf(party);
    if (isHead && name.includes(spacedNoun)) return true;
    // "the bank" of "Novabank"
    if (noun === "bank" && name.endsWith("bank ")) return true;
    if (noun === "group") return kind === "organisation" && party.entity === null;
    if (spacedTrades.some((trade) => name.includes(trade))) return true;
    return party.entity !== null && wordsOf(party.entity).some((word) => trades.includes(word));
  };
}
