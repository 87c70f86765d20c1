import type { AllegationResponse } from "@/engine/allegations/allegation";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reply } from "@/engine/allegations/reading/reading";
import type { EntityId } from "@/engine/linking/linked-entity";
import { overlaps } from "@/engine/text/span";
import { partyKey, type Group } from "./group-readings";

/** Further away than this, an answer to nothing in particular does not count as one to a measure. */
const nearParagraphs = 1;

/** The answers of the accused of `group`, first ones first; who first denied and then admitted, admits. */
export function responsesTo(
  reader: Reader,
  group: Group,
  groups: readonly Group[],
  replies: readonly Reply[],
): AllegationResponse[] {
  const { text } = reader.parsed;
  const first = group.readings[0];
  if (first === undefined) return [];
  const accused = partyKey(text, first.accused.party);
  if (accused === "") return [];
  const own = replies.filter(
    (reply) => partyKey(text, reply.by.party) === accused && answers(reader, group, groups, accused, reply),
  );
  const admitted = own.findLast((reply) => reply.stance === "admits" || reply.stance === "denies")?.stance === "admits";
  const responses: AllegationResponse[] = [];
  for (const reply of own) {
    if (admitted && reply.stance === "denies") continue;
    const response = responseOf(reader, first.sentence, reply);
    const known = responses.findIndex((other) => other.stance === response.stance);
    const before = responses[known];
    if (before === undefined) responses.push(response);
    else responses[known] = nearer(before, response);
  }
  return responses;
}

/** Of two answers alike the nearer one; said twice is not repeated, but either may say so. */
function nearer(one: AllegationResponse, other: AllegationResponse): AllegationResponse {
  const near = other.paragraphsAway < one.paragraphsAway ? other : one;
  return { ...near, repeated: one.repeated || other.repeated };
}

/** Whether the reply is about the group's matter: the same category, or whatever is said of them. */
function answers(reader: Reader, group: Group, groups: readonly Group[], accused: string, reply: Reply): boolean {
  const first = group.readings[0];
  if (first === undefined || first.class === "clearing") return false;
  if (group.strand === "measure" && distance(reader, first.sentence, reply.sentence) > nearParagraphs) return false;
  if (reply.category === null || group.readings.some((reading) => reading.category === reply.category)) return true;
  // Said of a category that nobody accuses them of: then it answers what is there, if that has none.
  const others = groups.filter(
    (other) => partyKey(reader.parsed.text, other.readings[0]?.accused.party ?? first.accused.party) === accused,
  );
  return others.length === 1 && first.category === "other";
}

function responseOf(reader: Reader, sentence: number, reply: Reply): AllegationResponse {
  const said = reader.parsed.sentences[reply.sentence];
  const span = { start: said?.start ?? 0, end: said?.end ?? 0 };
  const relay: EntityId[] = reader.statements.flatMap((statement) =>
    statement.content.some((content) => overlaps(content, span)) ? [...statement.relay] : [],
  );
  return {
    by: reply.by.party.entity,
    stance: reply.stance,
    span,
    repeated: reply.repeated,
    relay: [...new Set(relay)],
    paragraphsAway: distance(reader, sentence, reply.sentence),
  };
}

function distance(reader: Reader, one: number, other: number): number {
  const { sentences } = reader.parsed;
  return Math.abs((sentences[one]?.paragraph ?? 0) - (sentences[other]?.paragraph ?? 0));
}
