import type { Mention } from "@/engine/mentions/mention";
import { foldName } from "@/engine/text/normalise-name";
import { textOf } from "@/engine/text/span";
import type { Tokens } from "@/engine/text/tokens";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NameGroup } from "./group-names";
import { genderOfTitle } from "./person-gender";
import { isOffice } from "./weigh-relations";

/**
 * The mentions by a surname that mean somebody else than whom of that name the article gives in full: beside Ivan Roe, "President Roe" is
 * the Roe whom the pack knows as a president.
 */
export function otherBearerOf(
  { text, words }: Tokens,
  group: NameGroup,
  owners: readonly NameGroup[],
  knowledge: Knowledge,
): readonly Mention[] {
  if (group.parts.words.length > 1) return [];
  const known = group.full.candidates.filter(
    ({ entity }) => knowledge.kindOf(entity) === "person" && !owners.some((owner) => mayBe(owner, entity, knowledge)),
  );
  if (known.length === 0) return [];
  return group.mentions.filter(({ title, first }) => {
    const said = title === null ? "" : textOf(text, title).toLowerCase();
    // "A President Roe" is who may become one.
    if (indefinite.has(words[first - 1 - said.split(" ").length] ?? "")) return false;
    if (said === "" || genderOfTitle(said) !== null || owners.some((owner) => isCalled(text, owner, said)))
      return false;
    return known.some(({ entity }) =>
      knowledge.relationsOf(entity).some(({ role }) => role !== null && isOffice(said, role.toLowerCase())),
    );
  });
}

const indefinite = new Set(["a", "any", "another", "no"]);

/** Whether the full name is one of those that the pack has, or shares a given name with one: "Ivan Marek Roe" and "Ivan Roe". */
function mayBe({ full, parts: { words } }: NameGroup, entity: EntityIndex, knowledge: Knowledge): boolean {
  if (full.candidates.some((candidate) => candidate.entity === entity)) return true;
  const given = words.slice(0, -1);
  return knowledge.namesOf(entity).some((name) =>
    foldName(name)
      .split(" ")
      .slice(0, -1)
      .some((word) => given.includes(word)),
  );
}

/** Whether the article gives whoever is named in full the same title. */
function isCalled(text: string, { mentions }: NameGroup, said: string): boolean {
  return mentions.some(
    ({ title, described, first, last }) =>
      last - first > 1 &&
      [title, described].some((span) => span !== null && isOffice(said, textOf(text, span).toLowerCase())),
  );
}

/** Whether that other one was named last before a place, and the owner of the full name never went by the surname before that. */
export function isOtherLast(mention: Mention, group: NameGroup, owner: NameGroup, others: readonly Mention[]): boolean {
  const isFull = (one: Mention): boolean => one.last - one.first > 1 && !one.headline;
  const introduced = owner.mentions.find(isFull)?.start ?? Number.POSITIVE_INFINITY;
  const met = others[0]?.start ?? 0;
  if (group.mentions.some(({ title, start }) => title === null && start > introduced && start < met)) return false;
  const before = (one: Mention): boolean => one.start < mention.start;
  const other = others.findLast(before)?.start ?? -1;
  return other > (owner.mentions.findLast((one) => before(one) && isFull(one))?.start ?? -1);
}
