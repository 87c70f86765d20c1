import type { FoundName, NameCandidate } from "./knowledge";

/** The names that several packs found in one text as one pack would give them: at each word the longest, in order of start. */
export function mergeFoundNames(lists: readonly (readonly FoundName[])[]): FoundName[] {
  const byStart = new Map<number, FoundName[]>();
  for (const found of lists.flat()) {
    if (found.candidates.length === 0) continue;
    const here = byStart.get(found.span.start);
    const end = here?.[0]?.span.end ?? -1;
    if (here === undefined || found.span.end > end) byStart.set(found.span.start, [found]);
    else if (found.span.end === end) here.push(found);
  }
  return [...byStart.values()]
    .map((same): FoundName => ({
      span: same[0]!.span,
      candidates: mergeCandidates(same.map((found) => found.candidates)),
    }))
    .sort((one, other) => one.span.start - other.span.start);
}

/**
 * All who go by a name in several packs, likeliest first. Each pack knows the others' bearers as little as nobody's, so
 * that the packs share the name evenly: the text decides, not who wrote a pack.
 */
export function mergeCandidates(lists: readonly (readonly NameCandidate[])[]): readonly NameCandidate[] {
  const seen = new Set<number>();
  const news = lists
    .map((list) =>
      list.filter(({ entity }) => {
        if (seen.has(entity)) return false;
        seen.add(entity);
        return true;
      }),
    )
    .filter((list) => list.length > 0);
  if (news.length < 2) return news[0] ?? [];
  return news
    .flat()
    .map((candidate) => ({ ...candidate, prior: candidate.prior / news.length }))
    .sort((one, other) => other.prior - one.prior);
}
