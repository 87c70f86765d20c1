import type { Mention } from "@/engine/mentions/mention";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate, NameForm } from "@/knowledge/lookup/knowledge";
import { setOfWords } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { countriesBefore } from "./state-before";
import { isGeneralName } from "./is-general-name";
import { noWeight, weightOf, type Weight } from "./weight";

/** Titles so shortened are American, unless the article speaks of another country. */
const american = /^(?:rep|sen|congressman|congresswoman)\b/u;

/** Whether the article speaks of the country that the pack gives. */
export function weighCountry(
  { titles, full }: NameGroup,
  { entity, form, prior }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  const country = knowledge.countryOf(entity);
  if (country === null || knowledge.kindOf(entity) === "state") return noWeight;
  if (clues.countries.has(country))
    return { value: 0.6, evidence: false, reason: "its country is named in this article" };
  if (clues.outletCountry === country)
    return { value: 0.4, evidence: false, reason: "from the country of this outlet" };
  if (country !== "us" && titles.some((title) => american.test(title))) return weightOf(-6);
  if (clues.countries.size === 0 && clues.towns.has(country))
    return { value: 0.5, evidence: false, reason: "a town of its country is named in this article" };
  const hasBetter = full.candidates.some((other) => other.prior > prior / 2 && isNamed(other.entity, clues, knowledge));
  if (hasBetter || hasNamesakeHere(full.candidates, country, form, clues, knowledge)) return weightOf(-2);
  if (form !== "surname" && prior < wellKnown && isForeigner(entity, country, clues, knowledge)) return weightOf(-2);
  return weightOf(clues.countries.size > 0 ? -0.3 : 0);
}

/** Of the people of a register, who are from a country that nobody speaks of, their namesakes are in the news as often. */
const wellKnown = 0.9;

/** The story is on another country, and names nobody else who governs there. */
function isForeigner(
  entity: EntityIndex,
  country: string,
  { mainCountry, sure }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  if (mainCountry === null || knowledge.kindOf(entity) !== "person") return false;
  for (const other of sure) {
    if (other === entity || knowledge.countryOf(other) !== country) continue;
    const kind = knowledge.kindOf(other);
    if (kind === "person" || kind === "government") return false;
  }
  return true;
}

/** "Vivo" in a story from the country where another company is called so. */
function hasNamesakeHere(
  candidates: readonly NameCandidate[],
  country: string,
  form: NameForm,
  { countries, governed, towns, mainCountry, outletCountry }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  const [only = null, ...more] = countries.size === 0 ? new Set([...governed.keys(), ...towns]) : [];
  const here = mainCountry ?? outletCountry ?? (more.length === 0 ? only : null);
  if (here === null || here === country || form !== "name") return false;
  return candidates.some(
    (other) =>
      other.form === "name" &&
      knowledge.kindOf(other.entity) === "company" &&
      knowledge.countryOf(other.entity) === here,
  );
}

function isNamed(entity: EntityIndex, { countries }: ArticleClues, knowledge: Knowledge): boolean {
  const country = knowledge.countryOf(entity);
  return country !== null && countries.has(country);
}

/**
 * Every state has a "Ministry of Finance" and a "Supreme Court", and the letters of one abroad mean something else: they are
 * meant where their country is spoken of. Those of the United States are written all over the world without it.
 */
export function weighForeignBody(
  { parts, mentions }: NameGroup,
  { entity, form, prior, needsEvidence }: NameCandidate,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  const { prose, governed, mainCountry, outletCountry } = clues;
  const country = knowledge.countryOf(entity);
  if (country === null) return noWeight;
  const isBody = kind === "government" || kind === "organisation" || isNumbered(parts.words);
  // "Norland's Supreme Court", wherever the story is told.
  if (
    (kind === "government" || (kind === "organisation" && isGeneralName(parts.words))) &&
    mentions.some((mention) => isOfAnother(countriesBefore(prose, mention, knowledge), country))
  )
    return weightOf(-8);
  if (country === outletCountry) return noWeight;
  const countries = countriesAround(entity, country, form, clues);
  const isLettersAbroad =
    form === "acronym" &&
    !needsEvidence &&
    country !== "us" &&
    countries.size > 0 &&
    !countries.has(country) &&
    !isWire(entity, kind, knowledge);
  if (kind === "outlet" && isArabic(parts.words) && !countries.has(country)) return weightOf(-4);
  if (kind === "outlet" && isForeignWord(parts.words) && !countries.has(country))
    return weightOf(knowledge.wikidataOf(entity) === null ? -8 : 0);
  if (!isBody) return weightOf(isLettersAbroad ? -3 : 0);
  // "Brazil's minister … the Liberal Party" in a story from Paraguay.
  const isElsewhere = countries.has(country) && mainCountry !== null && mainCountry !== country;
  if (isElsewhere && form !== "acronym" && isOfAnyState(parts)) return weightOf(-8);
  // "10,000 National Guard troops" in a paper of one of the two states that the story is on.
  if (
    outletCountry !== null &&
    countries.has(outletCountry) &&
    everywhere.has(parts.key) &&
    !isNamedWith(clues, mentions, country, knowledge)
  )
    return weightOf(-8);
  if (isElsewhere && form !== "acronym" && (isGeneralName(parts.words) || isNumbered(parts.words))) return weightOf(-4);
  if (isNumbered(parts.words) && mainCountry !== country) return weightOf(-8);
  if (countries.has(country)) return noWeight;
  if (country !== "us" && countries.size > 0 && isLesserParty(entity, kind, prior, knowledge))
    return weightOf(isGeneralName(parts.words) ? -8 : -4);
  if (
    country === "us" &&
    countries.size === 0 &&
    (outletCountry === null || !isOfAnyState(parts)) &&
    !(isGeneralName(parts.words) && (isOnlyAbroad(clues.inNames) || isOnPartiesAbroad(clues, knowledge)))
  )
    return noWeight;
  if (country === "us" && form === "acronym" && sharedLetters.has(parts.key) && countries.size > 0) return weightOf(-3);
  const isRegistered = needsEvidence && !governed.has(country);
  if (form === "acronym") return weightOf(country !== "us" && (isRegistered || isHome(kind, parts.words)) ? -3 : 0);
  if (!isGeneralName(parts.words)) return noWeight;
  const last = parts.words.at(-1) ?? "";
  // Registers have ministries among other bodies.
  if (kind === "government" || last === "party" || parts.words.some((word) => governing.has(word))) return weightOf(-8);
  const isNational = national.has(last) || national.has(parts.words[0] ?? "") || isDirection(parts.words[0] ?? "");
  if (!isNational) return noWeight;
  return weightOf(countries.size > 0 ? -4 : -1.5);
}

/**
 * Which countries the article speaks of, as far as that is not for the body itself alone: a story that names the president of one, or
 * a town, and no country speaks of no other. Of letters, whoever else governs there is too little where other countries are named.
 */
function countriesAround(
  entity: EntityIndex,
  country: string,
  form: NameForm,
  { countries: named, governed, towns }: ArticleClues,
): ReadonlySet<string> {
  const others = (governed.get(country) ?? []).filter((other) => other !== entity).length;
  if (named.size > 0) return others >= (form === "acronym" ? 2 : 1) ? new Set([...named, country]) : named;
  const around = new Set([...governed.keys(), ...towns]);
  if (others === 0 && !towns.has(country)) around.delete(country);
  return around;
}

/** "The Cricket Board of Norland", and no American body or bank: the Supreme Court by itself is not Washington's. */
function isOnlyAbroad(inNames: ArticleClues["inNames"]): boolean {
  return inNames.size > 0 && !inNames.has("us");
}

/** Parties of one other country, and nobody who governs in Washington: the Supreme Court that they speak of is theirs. */
function isOnPartiesAbroad({ telling, governed }: ArticleClues, knowledge: Knowledge): boolean {
  if (governed.has("us")) return false;
  const countries = [...telling]
    .filter((entity) => knowledge.kindOf(entity) === "organisation" && isParty(entity, knowledge))
    .map((entity) => knowledge.countryOf(entity));
  return countries.length > 0 && countries.every((country) => country !== null && country !== "us");
}

function isParty(entity: EntityIndex, knowledge: Knowledge): boolean {
  return knowledge.contextWordsOf(entity).includes("party");
}

/** Whether its country stands before the body at one place: "the US National Guard". */
function isNamedWith(
  { prose }: ArticleClues,
  mentions: readonly Mention[],
  country: string,
  knowledge: Knowledge,
): boolean {
  return mentions.some((mention) => countriesBefore(prose, mention, knowledge).includes(country));
}

/** News agencies are quoted by their letters all over the world. */
function isWire(entity: EntityIndex, kind: EntityKind, knowledge: Knowledge): boolean {
  return kind === "outlet" && knowledge.contextWordsOf(entity).includes("agency");
}

/** "The Norlandic Air Force" is no other state's. */
function isOfAnother(before: readonly string[], country: string): boolean {
  return before.length > 0 && !before.includes(country);
}

/** Of Washington's, by which those of several other states go as well. */
const sharedLetters = setOfWords("sec fda epa");

/** Bodies that every other state has one of. */
const national = setOfWords(
  "agency federation association gallery museum congress movement commission council authority library union institute",
);
/** Bodies of state, and whatever has two letters, are called by them at home: the DA is another party in the next country. */
function isHome(kind: EntityKind, [letters = ""]: readonly string[]): boolean {
  return kind === "government" || letters.length === 2;
}

const governing = setOfWords("ministry parliament senate");
/** "Channel 12", "Radio 1". */
function isNumbered([first = "", second = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && /^(?:channel|radio|tv|kanal|canal)$/u.test(first) && /^\d+$/u.test(second);
}

/** Hardly anybody abroad speaks of a party without its country, unless by a name that nobody else has. */
function isLesserParty(entity: EntityIndex, kind: EntityKind, prior: number, knowledge: Knowledge): boolean {
  return kind === "organisation" && prior < ownName && isParty(entity, knowledge);
}

const ownName = 0.8;

/** "La Prensa" is a paper in a dozen countries, of which the pack has one; "Le Monde", which has an item, is known to all. */
function isForeignWord([first = "", ...more]: readonly string[]): boolean {
  return more.length === 1 && /^(?:la|el|le|les|il|die|der|das|o|a)$/u.test(first);
}

/** "Northwest University", "Central Bank": of many lands. */
function isDirection(word: string): boolean {
  return (classOf(word) & wordClass.direction) !== 0;
}

/** "Al-Nahar" is a daily in one country and a channel in the next. */
function isArabic([first = "", ...more]: readonly string[]): boolean {
  return more.length === 0 && /^(?:al|el|an|ar|as|ash)-/u.test(first);
}

/** In a paper of any country its own are meant. */
function isOfAnyState({ key, words }: NameGroup["parts"]): boolean {
  return words.at(-1) === "party" || everywhere.has(key);
}

const everywhere = new Set([
  "supreme court",
  "house of representatives",
  "national security council",
  "national guard",
  "coast guard",
  "air force",
]);
