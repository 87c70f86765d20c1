import type { FactRow } from "./fact-row";
import type { Problem } from "./problem";
import type { ResolvedRelation } from "./resolve-relations";

/** The pack counts what one entity has of a list in one byte. */
const most = 255;

/** Notes entities that have more of something than a pack can hold, or a card could show. */
export function checkSizes(
  rows: readonly FactRow[],
  relations: readonly ResolvedRelation[],
  problems: Problem[],
): void {
  const relationCounts = new Map<number, number>();
  for (const { from } of relations) relationCounts.set(from, (relationCounts.get(from) ?? 0) + 1);
  rows.forEach(({ key, file, line, aliases, domains }, entity) => {
    const counts = { aliases: aliases.length, domains: domains.length, relations: relationCounts.get(entity) ?? 0 };
    for (const [what, count] of Object.entries(counts)) {
      if (count > most)
        problems.push({ file, line, what: `"${key}" has ${count} ${what}`, remedy: `leave it no more than ${most}` });
    }
  });
}
