import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { EntityId, LinkedEntity, Linking } from "./linked-entity";
import type { Party } from "./party";

/** Ids in order of first mention; who is only the publisher comes last. */
export function numberParties(
  parties: readonly Party[],
  publisher: EntityIndex | null,
  knowledge: Knowledge,
): Omit<Linking, "ambiguous"> {
  const first = ({ mentions }: Party): number => mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  const ordered = [...parties].sort((one, other) => first(one) - first(other));
  let publisherId: EntityId | null = null;
  const entities = ordered.map((party, at): LinkedEntity => {
    const id = `e${at + 1}` as EntityId;
    const { entity, kind, name, described } = party;
    if (entity !== null && entity === publisher) publisherId = id;
    return {
      id,
      kind,
      name,
      knowledge: entity === null ? null : knowledge.keyOf(entity),
      wikidata: entity === null ? null : knowledge.wikidataOf(entity),
      score: Math.round(party.score * 100) / 100,
      described,
      mentions: party.mentions.map(({ start, end, form }) => ({ start, end, form })),
      reasons: party.reasons.length > 0 ? party.reasons : ["goes by this name"],
    };
  });
  return { entities, publisher: publisherId };
}
