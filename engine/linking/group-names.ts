import type { Mention, Prose } from "@/engine/mentions/mention";
import { showsPerson } from "@/engine/mentions/shows-person";
import { shape, type Tokens } from "@/engine/text/tokens";
import { foldWord } from "@/engine/mentions/words/fold-word";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import { textOf } from "@/engine/text/span";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { isBlend } from "./is-blend";
import { isKinOfBearer } from "./kin-of-bearer";
import { mainBearer } from "./main-bearer";
import { splitEponyms } from "./split-eponyms";
import { findNameParts, type NameParts } from "./name-parts";
import { isOtherLast, otherBearerOf } from "./other-bearer";
import { type Gender, genderOfName, genderOfTitle } from "./person-gender";
import { spelledOut } from "./spelled-out";

/** All mentions that, by their words, name the same one; the fullest form stands for them. */
export type NameGroup = {
  readonly full: Mention;
  readonly parts: NameParts;
  /** In reading order. */
  readonly mentions: Mention[];
  /** "un children's fund" for letters that the text spells out so, in or before brackets, and that are not joined to it. */
  expansion: readonly string[];
  /** What stands before the name, in lower case: "president", "former chief executive". */
  readonly titles: string[];
};

/**
 * Groups mentions by one sense per article: same words, then surnames and given names after the full name, first words of
 * longer organisation names, and acronyms. A short form that fits two full names joins neither.
 */
export function groupNames(prose: Prose, mentions: readonly Mention[], knowledge: Knowledge): NameGroup[] {
  const { tokens } = prose;
  const byKey = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const parts = findNameParts(tokens, mention);
    const key = sameKey(parts);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, { full: mention, parts, mentions: [mention], expansion: [], titles: [] });
    else {
      group.mentions.push(mention);
      if (isBetter(mention, group.full)) byKey.set(key, { ...group, full: mention });
    }
  }
  const groups = [...byKey.values()];
  return joinShortForms(prose, groups, knowledge);
}

/** "Jose Lundén" in the headline is "José Lundén" in the story; a single word may be another with its marks. */
function sameKey({ key, words }: NameParts): string {
  return words.length > 1 ? foldWord(key) : key;
}

/** A place that shows what it is stands for the group; headlines and bare places do not. */
function isBetter(mention: Mention, full: Mention): boolean {
  if (mention.headline !== full.headline) return full.headline;
  if (mention.candidates.length > 0 !== full.candidates.length > 0) return mention.candidates.length > 0;
  if ((mention.kind === null) !== (full.kind === null)) return full.kind === null;
  return mention.certainty > full.certainty;
}

function joinShortForms(prose: Prose, groups: readonly NameGroup[], knowledge: Knowledge): NameGroup[] {
  const { tokens } = prose;
  const owners = ownersOfForms(groups);
  addBracketed(tokens, groups, owners);
  const joined = new Set<NameGroup>();
  const firms: NameGroup[] = [];
  for (const group of groups) {
    const shares = shareOut(tokens, group, fullest(owners.get(group.parts.key) ?? []), knowledge);
    if (shares.size === 0) continue;
    const own = new Set(group.mentions);
    for (const [owner, mentions] of shares) {
      const kept = ownMentions({ ...group, mentions }, owner, knowledge);
      const taken = mentions.filter((mention) => !kept.includes(mention));
      const { ofPerson, firm } = splitEponyms(prose, { ...group, mentions: taken }, owner);
      owner.mentions.push(...ofPerson);
      if (firm !== null) firms.push(firm);
      for (const mention of taken) own.delete(mention);
    }
    if (own.size === 0) joined.add(group);
    else group.mentions.splice(0, group.mentions.length, ...own);
  }
  const kept = [...groups.filter((group) => !joined.has(group)), ...firms];
  for (const group of kept) {
    if (group.mentions.length > 1) group.mentions.sort((one, other) => one.start - other.start);
    for (const { title } of group.mentions)
      if (title !== null) group.titles.push(textOf(tokens.text, title).toLowerCase());
  }
  return kept;
}

function ownersOfForms(groups: readonly NameGroup[]): Map<string, NameGroup[]> {
  const owners = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const form of group.parts.shortForms) {
      const known = owners.get(form);
      if (known === undefined) owners.set(form, [group]);
      // More than a few are as good as unknown, and would cost each mention a walk.
      else if (!known.includes(group) && known.length < mostOwners) known.push(group);
    }
  }
  return owners;
}

const mostOwners = 4;

/** Of "John Hale" and "John David Hale", who are one, the longer. */
function fullest(owners: readonly NameGroup[]): readonly NameGroup[] {
  if (owners.length < 2) return owners;
  return owners.filter(({ parts: { key } }) => !owners.some(({ parts }) => parts.shortForms.includes(key)));
}

/** Each short mention to the one owner that it fits; "Mr Hale" is not Jane Hale, and of two Hales the one that it may be. */
function shareOut(
  tokens: Tokens,
  group: NameGroup,
  named: readonly NameGroup[],
  knowledge: Knowledge,
): Map<NameGroup, Mention[]> {
  const shares = new Map<NameGroup, Mention[]>();
  const [only] = named;
  const owners = named.length === 1 && only !== undefined && isKinOfBearer(tokens, group, only) ? [] : named;
  if (owners.length === 0 || owners.includes(group)) return shares;
  const others = otherBearerOf(tokens, group, owners, knowledge);
  for (const mention of group.mentions) {
    if (others.includes(mention)) continue;
    const title = mention.title === null ? "" : textOf(tokens.text, mention.title);
    const said = genderOfTitle(title);
    const possible = said === null ? owners : owners.filter((owner) => mayBeCalled(title, said, owner));
    // "President Obama" is not whoever of that name the story is on.
    const isTitled = mention.title !== null && said === null;
    const owner = possible.length > 1 ? (isTitled ? null : mainBearer(mention, possible, group)) : possible[0];
    if (owner === null || owner === undefined || !fits(group, owner)) continue;
    if (said === null && others.length > 0 && isOtherLast(mention, group, owner, others)) continue;
    const share = shares.get(owner);
    if (share === undefined) shares.set(owner, [mention]);
    else share.push(mention);
  }
  return shares;
}

/** "Lady Roe" is not Sir Ivan Roe, nor a Roe of whom no title and no given name tells that she is a woman. */
function mayBeCalled(title: string, said: Gender, { full, parts, titles }: NameGroup): boolean {
  if (full.kind !== "person") return true;
  const own = titles.map(genderOfTitle).find((gender) => gender !== null) ?? genderOfName(parts.words.join(" "));
  return own === null ? !/^lady$/iu.test(title) : own === said;
}

/**
 * "Telbrik sued them. … Jane Telbrik": a well-known name that comes before the full name of a person is its own, and so is
 * "the NTC" beside an unknown "NTC Swimming".
 */
function ownMentions(group: NameGroup, owner: NameGroup, knowledge: Knowledge): readonly Mention[] {
  const { full, mentions } = group;
  const [best] = full.candidates;
  if (best !== undefined && isAbove(best.entity, owner, knowledge)) return mentions;
  const isKnown = best !== undefined && !best.needsEvidence && best.prior >= wellKnown;
  if (!isKnown) return [];
  if (owner.full.candidates.length === 0 && isFront(group, owner)) return mentions;
  // "the UN" is not its Security Council.
  if (best.form === "acronym" && owner.parts.words.length > 2 && isFront(group, owner)) return mentions;
  if (owner.full.kind !== "person") return [];
  const introduced = owner.mentions.find(({ headline }) => !headline)?.start ?? 0;
  const before = mentions.filter(({ headline, start }) => !headline && start < introduced);
  if (before.length === 0) return [];
  // "Israel’s minister … Israel Katz … Israel": a state that is named before the person stays what it is.
  return knowledge.kindOf(best.entity) === "state" ? mentions : mentions.filter(({ start }) => start < introduced);
}

/** "Norland" is no short name of its police, nor "Telbrik" of Telbrik's cloud services, which the pack has by a name of their own. */
function isAbove(entity: EntityIndex, { full: { kind, candidates } }: NameGroup, knowledge: Knowledge): boolean {
  if (kind === "person") return false;
  const isState = knowledge.kindOf(entity) === "state";
  return candidates.some(
    (owner) =>
      (isState && knowledge.countryOf(owner.entity) === knowledge.countryOf(entity)) ||
      knowledge.relationsOf(owner.entity).some((relation) => relation.kind === "parent" && relation.to === entity),
  );
}

const wellKnown = 0.7;

/** The first words of what is no person: "Brightbox" of "Brightbox Orbit Cam". */
function isFront({ parts }: NameGroup, { full, parts: { key } }: NameGroup): boolean {
  return key.startsWith(`${parts.key} `) && (full.kind !== "person" || !showsPerson(full.evidence));
}

/** "Scan Norland (SCN)": whatever the letters are elsewhere, here they are who stands before the bracket. */
function addBracketed(tokens: Tokens, groups: readonly NameGroup[], owners: Map<string, NameGroup[]>): void {
  const endings = new Map<number, NameGroup>();
  for (const group of groups)
    for (const { last, kind } of group.mentions) if (kind !== null && kind !== "person") endings.set(last, group);
  for (const group of groups) {
    const { parts, mentions, full } = group;
    if (parts.words.length !== 1) continue;
    const mention = mentions.find(
      ({ first, last }) =>
        tokens.words[first - 1] === "(" &&
        tokens.words[last] === ")" &&
        (isLetters(tokens, first) || isBlendOf(endings.get(beforeBracket(tokens, first)), parts.key)),
    );
    if (mention !== undefined || full.evidence.includes("acronym")) group.expansion = spelledOut(tokens, group);
    const owner = mention === undefined ? undefined : endings.get(beforeBracket(tokens, mention.first));
    if (owner === undefined || owner.parts.words.length < 2) continue;
    // "UN Children's Fund (UNICEF)": the letters may be better known than the name; linking sees whether they fit.
    if (full.candidates[0]?.needsEvidence === false && owner.full.candidates.length === 0)
      group.expansion = owner.parts.words;
    else owners.set(parts.key, [owner]);
  }
}

/** "Kenya Generating Company (KenGen)" */
function isBlendOf(owner: NameGroup | undefined, word: string): boolean {
  return owner !== undefined && word.length >= shortestBlend && isBlend(word, owner.parts.words);
}

const shortestBlend = 4;

/** Where the name ends that stands before a bracket: "Scan Norland (SCN)", "Scan Norland's (SCN) plan". */
function beforeBracket({ words }: Tokens, first: number): number {
  return words[first - 2] === "'s" ? first - 2 : first - 1;
}

function isLetters(tokens: Tokens, at: number): boolean {
  return ((tokens.shapes[at] ?? 0) & shape.allCaps) !== 0;
}

function fits(group: NameGroup, owner: NameGroup): boolean {
  const kind = group.full.kind;
  if (owner.full.kind === "person") return kind === "person" || (kind === null && isOnlySurname(group));
  if ((classOf(group.parts.key) & wordClass.stateLetters) !== 0) return false;
  return kind !== "person" || group.full.certainty < 0.7;
}

/** Nobody in the pack goes by it, unless by surname. */
function isOnlySurname({ full }: NameGroup): boolean {
  return full.candidates.every(({ form }) => form === "surname");
}
