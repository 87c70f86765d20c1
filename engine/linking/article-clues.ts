import type { ArticleText } from "@/engine/article/article-text";
import type { Mention, Prose } from "@/engine/mentions/mention";
import type { WordsOfText } from "@/engine/text/words-of-text";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { remembering } from "@/knowledge/lookup/remembering";
import type { NameGroup } from "./group-names";
import { mayBeSurname } from "./may-be-surname";
import { findCountriesInNames } from "./countries-in-names";
import { isGeneralName } from "./is-general-name";
import { outletCountryOf } from "./told-outlet-country";
import { findNamedTowns } from "./named-towns";
import { countTopicWords } from "./topics";

/** What the article as a whole says about who its names may be. */
export type ArticleClues = {
  readonly prose: Prose;
  readonly words: WordsOfText;
  /** How many words of a field (engine/linking/topics) the text has. */
  topicWords(field: string): number;
  /** Countries whose names or adjectives the text uses, by ISO code. */
  readonly countries: ReadonlySet<string>;
  /** The one that the text names most often; null without one, or where two are level. */
  readonly mainCountry: string | null;
  /** The state of that country, when the text names it. */
  readonly mainState: EntityIndex | null;
  /** That state when no other is named nearly as often; in a text that names none, the one whose bodies and officers it names. */
  readonly onlyState: EntityIndex | null;
  /** Countries that only parts of longer names tell, "Bank of Norland", and how often; no country that the text names. */
  readonly inNames: ReadonlyMap<string, number>;
  /** Countries of the bodies of state and the office-holders whose names are enough by themselves, with who they are. */
  readonly governed: ReadonlyMap<string, readonly EntityIndex[]>;
  /** Countries of the large towns in which something happens. */
  readonly towns: ReadonlySet<string>;
  readonly outletCountry: string | null;
  /** Who publishes the article, when the pack knows it. */
  readonly publisher: EntityIndex | null;
  /** Who may be named, by entity, with the group that may name it. */
  readonly named: ReadonlyMap<EntityIndex, NameGroup>;
  /** Those of them whose name is enough by itself. */
  readonly sure: ReadonlySet<EntityIndex>;
  /** Those of them by no name that bodies of many countries have. */
  readonly telling: ReadonlySet<EntityIndex>;
  /** Those of them who are known by surname alone, and are named by it. */
  readonly bySurname: readonly EntityIndex[];
  /** Who of them is related to whom, both ways. */
  readonly related: ReadonlyMap<EntityIndex, readonly EntityIndex[]>;
  /** The mention whose first token this is, and the one that ends before this token. */
  startingAt(token: number): Mention | undefined;
  endingAt(token: number): Mention | undefined;
  /** Short forms of people named in full, with who goes by them: "jordan" where a Jordan Roe is about. */
  readonly personForms: ReadonlyMap<string, readonly NameGroup[]>;
  /** Words of the pack's description of an entity. */
  wordsOf(entity: EntityIndex): readonly string[];
  /** "YYYY-MM-DD", or null. */
  readonly date: string | null;
};

/** Looks through the article once: what is asked of it for every candidate is found here. `publisher` is null when the pack does not know it. */
export function findClues(
  article: ArticleText,
  prose: Prose,
  groups: readonly NameGroup[],
  knowledge: Knowledge,
  publisher: EntityIndex | null,
): ArticleClues {
  const named = new Map<EntityIndex, NameGroup>();
  const sure = new Set<EntityIndex>();
  const telling = new Set<EntityIndex>();
  const bySurname: EntityIndex[] = [];
  const countries = new Map<string, number>();
  const states = new Map<string, EntityIndex>();
  const personForms = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const isGeneral = isGeneralName(group.parts.words);
    if (group.full.kind === "person") for (const form of group.parts.shortForms) addTo(personForms, form, group);
    for (const { entity, needsEvidence, form, prior } of group.full.candidates) {
      if (form === "surname" && !mayBeSurname(group)) continue;
      if (!needsEvidence) sure.add(entity);
      // That the pack has one "National Assembly" by this name says nothing of where the article is from.
      if (!needsEvidence && !isGeneral) telling.add(entity);
      if (form === "surname" && prior >= famousSurname) bySurname.push(entity);
      if (!named.has(entity)) named.set(entity, group);
      const country = knowledge.kindOf(entity) === "state" ? knowledge.countryOf(entity) : null;
      if (country === null) continue;
      countries.set(country, (countries.get(country) ?? 0) + group.mentions.length);
      if (!states.has(country)) states.set(country, entity);
    }
  }
  const mainCountry = mostOf(countries);
  const { words } = prose;
  const { startingAt, endingAt } = mentionsByToken(prose, groups);
  const governed = governing(telling, knowledge);
  const inNames = findCountriesInNames(groups, states, knowledge);
  const towns = findNamedTowns(prose);
  return {
    prose,
    words,
    topicWords: remembering(mostTopics, (field: string) => countTopicWords(field, words)),
    countries: new Set(countries.keys()),
    mainCountry,
    mainState: mainCountry === null ? null : (states.get(mainCountry) ?? null),
    onlyState: onlyStateOf(countries, states, statesGoverned(governed, knowledge), towns, inNames),
    publisher,
    outletCountry: outletCountryOf(article, publisher, knowledge),
    named,
    sure,
    telling,
    inNames,
    governed,
    towns,
    bySurname,
    startingAt,
    endingAt,
    personForms,
    related: relatedAmong(named, knowledge),
    wordsOf: (entity) => knowledge.contextWordsOf(entity),
    date: article.published?.slice(0, 10) ?? null,
  };
}

/** More than there are fields. */
const mostTopics = 20;

/** Which mention begins and which ends at a token. */
function mentionsByToken(
  { tokens }: Prose,
  groups: readonly NameGroup[],
): Pick<ArticleClues, "startingAt" | "endingAt"> {
  const mentions: Mention[] = [];
  const starting = tokens.columns.int32(tokens.count + 1).fill(-1);
  const ending = tokens.columns.int32(tokens.count + 1).fill(-1);
  for (const group of groups) {
    for (const mention of group.mentions) {
      starting[mention.first] = mentions.length;
      ending[mention.last] = mentions.length;
      mentions.push(mention);
    }
  }
  const mentionOf = (places: Int32Array, token: number): Mention | undefined => {
    const at = places[token] ?? -1;
    return at < 0 ? undefined : mentions[at];
  };
  return { startingAt: (token) => mentionOf(starting, token), endingAt: (token) => mentionOf(ending, token) };
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** From this prior on, who led a state has the surname for herself: "Obama" and "Merkel", but no "Bush". */
export const famousSurname = 0.6;

/** By country, who of them is a body of its state or has an office in it. */
function governing(sure: ReadonlySet<EntityIndex>, knowledge: Knowledge): Map<string, EntityIndex[]> {
  const found = new Map<string, EntityIndex[]>();
  for (const entity of sure) {
    const kind = knowledge.kindOf(entity);
    const country = knowledge.countryOf(entity);
    if (country === null || (kind !== "government" && kind !== "person")) continue;
    if (kind === "government" || stateOf(entity, knowledge) !== null) addTo(found, country, entity);
  }
  return found;
}

/** The state to which it belongs or in which it has an office, or null. */
function stateOf(entity: EntityIndex, knowledge: Knowledge): EntityIndex | null {
  return knowledge.relationsOf(entity).find(({ to }) => knowledge.kindOf(to) === "state")?.to ?? null;
}

function statesGoverned(
  governed: ReadonlyMap<string, readonly EntityIndex[]>,
  knowledge: Knowledge,
): Map<string, EntityIndex | null> {
  return new Map(
    [...governed].map(([country, entities]) => {
      const [first = null] = entities.map((entity) => stateOf(entity, knowledge)).filter((state) => state !== null);
      return [country, first];
    }),
  );
}

function onlyStateOf(
  named: ReadonlyMap<string, number>,
  states: ReadonlyMap<string, EntityIndex>,
  governed: ReadonlyMap<string, EntityIndex | null>,
  towns: ReadonlySet<string>,
  inNames: ReadonlyMap<string, number>,
): EntityIndex | null {
  const [most, next] = [...named].sort(([, one], [, other]) => other - one);
  if (most === undefined) {
    if ([...inNames.keys()].some((country) => !governed.has(country))) return null;
    const [[country, state] = ["", null], ...others] = governed;
    // "Delhi's air": the Supreme Court by itself is not Washington's.
    return others.length > 0 || (towns.size > 0 && !towns.has(country)) ? null : state;
  }
  // Norland Power's tender, and once its Italian rival.
  if (Math.max(0, ...inNames.values()) > most[1]) return null;
  const more = (most[0] === "us" ? 1 : farMore) * (next?.[1] ?? 0);
  return most[1] > more ? (states.get(most[0]) ?? null) : null;
}

/** A story from Norland on its neighbour names the neighbour more than twice as often; only of the Congress in Washington all the world speaks. */
const farMore = 2.5;

function mostOf(counts: ReadonlyMap<string, number>): string | null {
  const most = Math.max(0, ...counts.values());
  const [first, ...others] = [...counts].filter(([, count]) => count === most);
  return first === undefined || others.length > 0 ? null : first[0];
}

/** Who of them is related to whom. Asks only what starts at each: what points at a large state or company may be half of the pack. */
function relatedAmong(
  named: ReadonlyMap<EntityIndex, NameGroup>,
  knowledge: Knowledge,
): Map<EntityIndex, EntityIndex[]> {
  const related = new Map<EntityIndex, EntityIndex[]>();
  const add = (from: EntityIndex, to: EntityIndex): void => {
    if (related.get(from)?.includes(to) !== true) addTo(related, from, to);
  };
  for (const entity of named.keys()) {
    for (const { to } of knowledge.relationsOf(entity)) {
      if (!named.has(to)) continue;
      add(entity, to);
      add(to, entity);
    }
  }
  return related;
}
