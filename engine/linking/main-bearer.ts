import type { Mention } from "@/engine/mentions/mention";
import type { NameGroup } from "./group-names";

/**
 * Of several people of one surname whom an article names in full, the one whom the surname alone means at a place: who went by it before
 * anybody else came up, or is named first and far more often. Null where they are level, or another was named right before.
 */
export function mainBearer(
  mention: Mention,
  owners: readonly NameGroup[],
  { parts: { key }, mentions: short }: NameGroup,
): NameGroup | null {
  if (owners.some(({ full }) => full.kind !== "person")) return null;
  const namings = owners.map(namingOf).sort((one, other) => one.start - other.start);
  const [first, second] = namings;
  if (first === undefined || second === undefined) return null;
  const wasAlone = short.some(({ start }) => start > first.start && start < second.start);
  // Who is named by the way is always named in full; and who share a Wang or a John have nothing to do with each other.
  const isSurname = namings.every(({ owner }) => owner.parts.words[0] !== key);
  const isMain =
    wasAlone || (isSurname && namings.every((one) => one === first || first.full.length >= one.full.length * farMore));
  return isMain && lastBefore(mention, namings, first) === first ? first.owner : null;
}

type Naming = {
  readonly owner: NameGroup;
  readonly full: readonly Mention[];
  /** Where the story names the person first; a headline is none of it. */
  readonly start: number;
};

function namingOf(owner: NameGroup): Naming {
  const full = owner.mentions.filter(({ first, last }) => last - first > 1);
  const start = full.find(({ headline }) => !headline)?.start ?? Number.POSITIVE_INFINITY;
  return { owner, full, start };
}

/** Who of them was named in full last, a few sentences before at most; else `main`. */
function lastBefore(mention: Mention, namings: readonly Naming[], main: Naming): Naming {
  let found = main;
  let end = 0;
  for (const naming of namings)
    for (const { start, sentence } of naming.full) {
      if (start >= mention.start || start < end || mention.sentence - sentence > near) continue;
      end = start;
      found = naming;
    }
  return found;
}

const farMore = 3;
const near = 2;
