import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NotedOutlet } from "./find-noted-outlets";
import { partyBeside, type Party, type PartyMention } from "./party";

/** The parties with the outlets of bylines and author notes: as further mentions, or as parties of their own. */
export function addNotedOutlets(
  parties: readonly Party[],
  noted: readonly NotedOutlet[],
  text: string,
  knowledge: Knowledge,
): Party[] {
  const added = [...parties];
  for (const { entity, start, end } of noted) {
    const name = knowledge.nameOf(entity);
    const form = text.slice(start, end) === name ? "name" : "alias";
    // No sentence: what stands there is not analysed.
    const mention: PartyMention = { start, end, form, first: 0, last: 0, sentence: -1, title: "" };
    const at = added.findIndex((party) => party.entity === entity);
    const known = at < 0 ? undefined : added[at];
    if (known === undefined) {
      added.push({
        ...partyBeside(entity, 0.9, "named where the author is introduced", knowledge),
        mentions: [mention],
      });
    } else {
      const mentions = [...known.mentions, mention].sort((one, other) => one.start - other.start);
      added[at] = { ...known, mentions };
    }
  }
  return added;
}
