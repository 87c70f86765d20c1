import { isSum } from "@/engine/allegations/frames/find-role";
import { entityOf, modifierEntityOf, partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** "penalties of 5 million on Telbrik and 2 million on Brightbox": whoever else has to pay, each a sum of their own. */
export function othersWithSums(reader: Reader, { clause }: NounPhrase, first: Role | null): Role[] {
  const from = first?.phrase?.last ?? null;
  if (clause === null || from === null) return [];
  return clause.prepositions.flatMap(({ preposition, token, object, after }) => {
    if (preposition !== "on" || token < from || object === null || after === null || !isSum(reader, after)) return [];
    const party = partyOf(reader, object);
    return party?.entity == null ? [] : [{ party, phrase: object, why: "named after “on”" }];
  });
}

/** "fined Telbrik 5 million euros and its partner Brightbox 2 million": whoever else is fined, whom the parser took for a part of the sum. */
export function othersFined(reader: Reader, { objects }: Clause): Role[] {
  const roles: Role[] = [];
  const sum = objects[1];
  if (sum === undefined || !isSum(reader, sum)) return roles;
  for (let here = sum.next; here !== null; here = here.next) {
    const entity = entityOf(reader, here) ?? modifierEntityOf(reader, here);
    if (entity === null || entity.kind === "state") continue;
    const span = spanOf(reader.parsed, here);
    const mention = entity.mentions.find(({ start, end }) => start >= span.start && end <= span.end) ?? span;
    const party = { entity: entity.id, span: { start: mention.start, end: mention.end }, kind: entity.kind };
    roles.push({ party, phrase: here, why: "named before a sum of their own" });
  }
  return roles;
}
