import type { EntityIndex, Relation } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { type ArticleClues, famousSurname } from "./article-clues";
import type { NameGroup } from "./group-names";
import { mayBeSurname } from "./may-be-surname";
import { genderOfName, genderOfTitle, mayBeOf } from "./person-gender";
import { fitsTitle, heldOn } from "./weigh-relations";
import { noWeight, weightOf, type Weight } from "./weight";

const somebodyElse = weightOf(-8);
const byOffice: Weight = {
  value: 2,
  evidence: true,
  reason: "of those who share the surname, only this one held the office",
};
const byState: Weight = { value: 1.8, evidence: true, reason: "leads or led the state that the article speaks of" };

/**
 * A surname alone means who is known by it where the article speaks of the person's office, company or state, and names
 * nobody else of that surname in full.
 */
export function weighSurname(
  group: NameGroup,
  { entity, form, prior, needsEvidence }: NameCandidate,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (form !== "surname")
    return needsEvidence && form === "alias" ? weighByname(group, entity, clues, knowledge) : noWeight;
  if (!mayBeSurname(group) || !fitsBearer(group, entity, knowledge)) return somebodyElse;
  const led = statesLedBy(entity, knowledge);
  const country = knowledge.countryOf(entity);
  const isThere = isSpokenOf(country, clues);
  const isTitled = led.some(({ role }) => role !== null && group.titles.includes(role.toLowerCase()));
  // Beside Ivan Roe, "President Roe" is the one who was it.
  if (!isTitled && isOfSomebodyNamed(group, clues)) return somebodyElse;
  // What fits is weighed where titles and relations are.
  if (isTitled && (isThere || prior >= famousSurname)) return noWeight;
  const sharers = sharersOf(group, entity, country, knowledge);
  if (sharers.length > 0)
    return isThere && isMeantByTitle(group, entity, sharers, clues, knowledge) ? byOffice : somebodyElse;
  if (prior < knownBySurname) return somebodyElse;
  if (isThere && fitsTitle(group, entity, clues, knowledge).evidence) return noWeight;
  if (isNamedWithBody(group, entity, clues, knowledge)) return noWeight;
  if (led.length > 0 && prior >= famousSurname && meetsLeader(entity, led, clues, knowledge))
    return { value: 2.6, evidence: true, reason: "named beside who led another state at the time" };
  if (led.length === 0 || !isThere) return somebodyElse;
  const now = clues.date !== null && led.some((relation) => heldOn(relation, clues.date));
  return { ...byState, value: now || prior >= famousSurname ? 1.8 : 0.8 };
}

/** Below it others bear the surname as well: "Trump" has .67, "Bush" .4 for each of two, "Brown" .23. */
const knownBySurname = 0.42;

const offices = /\b(?:president|prime minister|premier|chancellor|secretary)\b/u;

/** "Lula" is no surname; who goes by it and led the state that the article speaks of is meant as by one. */
function weighByname(group: NameGroup, entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): Weight {
  const isPerson = knowledge.kindOf(entity) === "person" && group.parts.words.length === 1 && mayBeSurname(group);
  if (!isPerson || isOfSomebodyNamed(group, clues) || statesLedBy(entity, knowledge).length === 0) return noWeight;
  const country = knowledge.countryOf(entity);
  return isSpokenOf(country, clues) || isOfBodyNamed(country, clues, knowledge) ? { ...byState, value: 1.8 } : noWeight;
}

/** "Petrobras cut its prices. Lula": a company or another body of the country is named by what is enough by itself. */
function isOfBodyNamed(country: string | null, { countries, sure }: ArticleClues, knowledge: Knowledge): boolean {
  if (country === null || countries.size > 0) return false;
  for (const other of sure)
    if (knowledge.countryOf(other) === country && knowledge.kindOf(other) !== "person") return true;
  return false;
}

function isSpokenOf(country: string | null, { countries, governed, towns, outletCountry }: ArticleClues): boolean {
  if (country === null) return false;
  return countries.has(country) || governed.has(country) || towns.has(country) || outletCountry === country;
}

/** Others of that surname in the same country: "the Clinton campaign". */
function sharersOf(
  { full }: NameGroup,
  entity: EntityIndex,
  country: string | null,
  knowledge: Knowledge,
): readonly EntityIndex[] {
  return full.candidates
    .filter(
      (other) => other.form === "surname" && other.entity !== entity && knowledge.countryOf(other.entity) === country,
    )
    .map((other) => other.entity);
}

/** "President Clinton": of two of a country, only one held the office. */
function isMeantByTitle(
  group: NameGroup,
  entity: EntityIndex,
  sharers: readonly EntityIndex[],
  clues: ArticleClues,
  knowledge: Knowledge,
): boolean {
  // Governors and senators of one family are many.
  if (!group.titles.some((title) => offices.test(title)) || !fitsTitle(group, entity, clues, knowledge).evidence)
    return false;
  return !sharers.some((other) => fitsTitle(group, other, clues, knowledge).evidence);
}

/** Whom readers know has no age beside the name, and "Mrs Hale" is only who has a woman's name. */
function fitsBearer({ titles, mentions }: NameGroup, entity: EntityIndex, knowledge: Knowledge): boolean {
  if (mentions.some(({ evidence }) => evidence.includes("age"))) return false;
  const known = genderOfName(knowledge.nameOf(entity)) ?? "he";
  return titles.every((title) => (genderOfTitle(title) ?? known) === known);
}

/** The article names another Hale in full, whom "Hale" or "Mr Hale" may mean. */
function isOfSomebodyNamed({ parts, titles }: NameGroup, { personForms }: ArticleClues): boolean {
  const genders = titles.map(genderOfTitle).filter((gender) => gender !== null);
  return (personForms.get(parts.key) ?? []).some((owner) =>
    genders.every((gender) => mayBeOf(gender, owner.parts.words.join(" "))),
  );
}

function isNamedWithBody(group: NameGroup, entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): boolean {
  return (clues.related.get(entity) ?? []).some(
    (to) => clues.sure.has(to) && knowledge.kindOf(to) !== "state" && clues.named.get(to) !== group,
  );
}

/** "Obama welcomed Merkel": two surnames of whom each led a state, at the same time, mean them. */
function meetsLeader(
  entity: EntityIndex,
  led: readonly Relation[],
  { bySurname }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  return bySurname.some(
    (other) =>
      other !== entity &&
      statesLedBy(other, knowledge).some((theirs) => led.some((own) => own.to !== theirs.to && overlap(own, theirs))),
  );
}

function overlap(one: Relation, other: Relation): boolean {
  return isNotAfter(one.since, other.until) && isNotAfter(other.since, one.until);
}

/** As far as both are known: May 2019 is not after 2019. */
function isNotAfter(since: string | null, until: string | null): boolean {
  return since === null || until === null || since.slice(0, until.length) <= until;
}

function statesLedBy(entity: EntityIndex, knowledge: Knowledge): Relation[] {
  return knowledge
    .relationsOf(entity)
    .filter(({ to, role }) => role !== null && knowledge.kindOf(to) === "state" && highest.test(role));
}

const highest = /^(?:prime minister|premier|president|chancellor|(?:supreme )?leader|taoiseach)$/iu;
