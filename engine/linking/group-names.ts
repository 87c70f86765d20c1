import type { Mention } from "@/engine/mentions/mention";
import type { Tokens } from "@/engine/text/tokens";
import { isStateAcronym } from "@/engine/mentions/words/acronyms";
import { textOf } from "@/engine/text/span";
import { findNameParts, type NameParts } from "./name-parts";

/** All mentions that, by their words, name the same one; the fullest form stands for them. */
export type NameGroup = {
  readonly full: Mention;
  readonly parts: NameParts;
  /** In reading order. */
  readonly mentions: Mention[];
  /** What stands before the name, in lower case: "president", "former chief executive". */
  readonly titles: string[];
};

/**
 * Groups mentions by one sense per article: same words, then surnames and given names after the full name, first words of
 * longer organisation names, and acronyms. A short form that fits two full names joins neither.
 */
export function groupNames(tokens: Tokens, mentions: readonly Mention[]): NameGroup[] {
  const byKey = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const parts = findNameParts(tokens, mention);
    const group = byKey.get(parts.key);
    if (group === undefined) byKey.set(parts.key, { full: mention, parts, mentions: [mention], titles: [] });
    else {
      group.mentions.push(mention);
      if (isBetter(mention, group.full)) byKey.set(parts.key, { ...group, full: mention });
    }
  }
  const groups = [...byKey.values()];
  return joinShortForms(tokens, groups);
}

/** A place that shows what it is stands for the group; headlines and bare places do not. */
function isBetter(mention: Mention, full: Mention): boolean {
  if (mention.headline !== full.headline) return full.headline;
  if ((mention.kind === null) !== (full.kind === null)) return full.kind === null;
  return mention.certainty > full.certainty;
}

function joinShortForms(tokens: Tokens, groups: readonly NameGroup[]): NameGroup[] {
  const owners = new Map<string, NameGroup | "several">();
  for (const group of groups) {
    for (const form of group.parts.shortForms) {
      const owner = owners.get(form);
      owners.set(form, owner === undefined || owner === group ? group : "several");
    }
  }
  const joined = new Set<NameGroup>();
  for (const group of groups) {
    const owner = owners.get(group.parts.key);
    if (owner === undefined || owner === "several" || owner === group || !fits(group, owner)) continue;
    owner.mentions.push(...group.mentions);
    joined.add(group);
  }
  const kept = groups.filter((group) => !joined.has(group));
  for (const group of kept) {
    group.mentions.sort((one, other) => one.start - other.start);
    for (const { title } of group.mentions)
      if (title !== null) group.titles.push(textOf(tokens.text, title).toLowerCase());
  }
  return kept;
}

function fits(group: NameGroup, owner: NameGroup): boolean {
  const kind = group.full.kind;
  if (owner.full.kind === "person") return kind === "person" || (kind === null && group.full.candidates.length === 0);
  if (isStateAcronym(group.parts.key)) return false;
  return kind !== "person" || group.full.certainty < 0.7;
}
