import type { EntityIndex, Relation } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** Names support each other: a founder and the company, an outlet and its owner. */
export function relationSupport(
  group: NameGroup,
  entity: EntityIndex,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  for (const to of clues.related.get(entity) ?? []) {
    // One name that may mean both ends says nothing.
    if (clues.named.get(to) === group) continue;
    const reason = `${knowledge.nameOf(to)}, to whom it belongs or who belongs to it, is named too`;
    // Two ordinary words prove nothing to each other, and half of all politicians belong to a state.
    if (!clues.sure.has(to)) return { value: 0.8, evidence: false, reason };
    const isState = knowledge.kindOf(to) === "state";
    return { value: isState ? 0.8 : 2.2, evidence: !isState, reason };
  }
  return noWeight;
}

/** "President Roe" fits who was president of something on the day of the article. */
export function fitsTitle(group: NameGroup, entity: EntityIndex, clues: ArticleClues, knowledge: Knowledge): Weight {
  if (knowledge.kindOf(entity) !== "person") return noWeight;
  const titles = group.titles.map((title) =>
    title.replace(/\b(?:rep|sen|gov)\b\.?/gu, (word) => inFull[word.slice(0, 3)] ?? word),
  );
  if (titles.length === 0) return noWeight;
  const isFormer = titles.some((title) => /former|ex-/u.test(title));
  let isPast = false;
  for (const relation of knowledge.relationsOf(entity)) {
    const { role } = relation;
    if (role === null || !titles.some((title) => isOffice(title, role.toLowerCase()))) continue;
    // Whoever comes back to an office has an earlier time in it, too.
    if (isFormer || heldOn(relation, clues.date))
      return { value: 2, evidence: true, reason: `the office fits: ${role}` };
    isPast = true;
  }
  return isPast ? weightOf(-0.5) : noWeight;
}

/** A word of the one in the other; "vice president" is another office than "president". */
export function isOffice(title: string, role: string): boolean {
  if (deputies.test(title) !== deputies.test(role)) return false;
  return title.split(" ").some((word) => word.length > 3 && role.includes(word));
}

const deputies = /\b(?:vice|deputy|under)/u;

const inFull: Readonly<Record<string, string>> = { rep: "representative", sen: "senator", gov: "governor" };

/** Whether it held on that day; without a date it did. */
export function heldOn({ since, until }: Relation, date: string | null): boolean {
  if (date === null) return true;
  if (since !== null && since.slice(0, date.length) > date) return false;
  // A year alone holds to its end.
  return until === null || `${until}-99-99`.slice(0, 10) >= date;
}
