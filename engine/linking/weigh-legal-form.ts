import { foldName, normaliseName } from "@/engine/text/normalise-name";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { formsOf, isFormOf } from "./legal-forms";
import { noWeight, weightOf, type Weight } from "./weight";

/**
 * "Telbrik Inc" is the company of that name where its country has such a form. "Telbrik GmbH" is hardly an American
 * Telbrik, and "Orvane Ltd" no Orvane Supermarkets: names of one word are borne by firms that no pack has.
 */
export function weighLegalForm(
  group: NameGroup,
  { entity }: NameCandidate,
  kind: EntityKind,
  { prose: { tokens } }: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (kind === "person" || kind === "state") return noWeight;
  const named = group.mentions.filter(({ headline }) => !headline);
  const firstGiven = named.findIndex((mention) => formsOf(tokens, mention).length > 0);
  const given = group.mentions.map((mention) => formsOf(tokens, mention)).filter((forms) => forms.length > 0);
  if (given.length === 0) return noWeight;
  const country = knowledge.countryOf(entity);
  const isPart = isPartOfName(group.parts.words, knowledge.nameOf(entity));
  const isLong = group.parts.words.length > 1;
  const fits = country === null ? isLong : given.some((forms) => isFormOf(forms, country));
  if (fits || isSpeltSo(group, given, entity, knowledge))
    return isPart ? noWeight : { value: 2.5, evidence: true, reason: "its legal form is given" };
  // Who was named without it is not introduced by it: it is of a unit abroad.
  if (firstGiven > 0 || isLong) return noWeight;
  return weightOf(isPart || country !== null ? -6 : 0);
}

/** "Orvane" of "Orvane Supermarkets", where more than a "Group" is left out. */
function isPartOfName([word = "", ...more]: readonly string[], name: string): boolean {
  if (more.length > 0) return false;
  const words = normaliseName(name).split(" ");
  return words.length > 1 && words.includes(foldName(word)) && words.slice(1).some((one) => !general.has(one));
}

const general = setOfWords("and company co corporation global group holding holdings international worldwide");

/** The pack has it with just this form. */
function isSpeltSo(
  { parts }: NameGroup,
  given: readonly (readonly string[])[],
  entity: EntityIndex,
  knowledge: Knowledge,
): boolean {
  const names = knowledge.namesOf(entity).map(foldName);
  return given.some((forms) => names.includes(foldName([...parts.words, ...forms].join(" "))));
}
