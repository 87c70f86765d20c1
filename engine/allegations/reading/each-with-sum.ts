import { isSum } from "@/engine/allegations/frames/find-role";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
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
