import { entityById, type Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import type { EntityId } from "@/engine/linking/linked-entity";
import { mayBeOf } from "@/engine/linking/person-gender";

/** Who stands behind these in what somebody is accused of took part in it rather than suffered it. */
const besides = new Set(["with", "by", "for", "under", "behind"]);

const hurting =
  /^(?:murder|kill|stab|sho(?:o|t)|assault|attack|beat|punch|kick|kidnap|abduct|tortur|poison|defraud|robb|stalk|harass|threaten|blackmail|extort|abus|groom|cheat|swindl|scam|bull(?:y|i)|libel|defam|slander|rap(?:e|ing)|strangl|injur|wound|manslaughter|hit|trick|dup|death|running|drown|imprison|exploit|decei|hack|spying|spied|follow)/u;

/** To whom something was done, and who is said to have done it to them. */
type Victims = ReadonlyMap<EntityId, ReadonlySet<EntityId>>;

/**
 * "Hale was charged with the murder of Lund. Lund was a teacher. He was jailed for life.": a pronoun that linking took for the one to whom it
 * was done, and whom nothing else accuses, means the one who is accused of it, or with several of those nobody.
 */
export function unlinkVictims(reader: Reader, readings: readonly Reading[]): Reading[] {
  const victims = victimsIn(reader, readings);
  if (victims.size === 0) return [...readings];
  return readings.flatMap((reading): Reading[] => {
    const { accused } = reading;
    const { entity } = accused.party;
    const doers = entity === null || accused.phrase?.kind !== "pronoun" ? undefined : victims.get(entity);
    if (doers === undefined || isNamedAccused(readings, entity)) return [reading];
    const [only] = doers;
    if (only === undefined || doers.size > 1 || !isAlike(reader, accused.phrase?.head ?? -1, only)) return [];
    return [{ ...reading, accused: { ...accused, party: { ...accused.party, entity: only }, why: "accused of it" } }];
  });
}

function victimsIn(reader: Reader, readings: readonly Reading[]): Victims {
  const victims = new Map<EntityId, Set<EntityId>>();
  const { words } = reader.parsed.tokens;
  for (const { accused, content } of readings) {
    const doer = accused.party.kind === "person" && accused.phrase?.kind !== "pronoun" ? accused.party.entity : null;
    if (
      doer === null ||
      content === null ||
      !words.slice(content.first, content.last).some((word) => hurting.test(word))
    )
      continue;
    for (let at = content.first; at < content.last; at += 1) {
      const entity = reader.linking.entities[reader.entityAt[at] ?? -1];
      const isStart = reader.entityAt[at - 1] !== reader.entityAt[at];
      if (entity?.kind !== "person" || entity.id === doer || !isStart || besides.has(words[at - 1] ?? "")) continue;
      victims.set(entity.id, new Set([...(victims.get(entity.id) ?? []), doer]));
    }
  }
  return victims;
}

function isNamedAccused(readings: readonly Reading[], entity: EntityId | null): boolean {
  return readings.some(({ accused }) => accused.party.entity === entity && accused.phrase?.kind !== "pronoun");
}

/** "she" is not Henrik. */
function isAlike({ parsed, linking }: Reader, head: number, id: EntityId): boolean {
  const word = parsed.tokens.words[head] ?? "";
  const gender = /^(?:he|him)$/u.test(word) ? "he" : /^(?:she|her)$/u.test(word) ? "she" : null;
  const entity = entityById(linking, id);
  return gender !== null && entity !== null && mayBeOf(gender, entity.name);
}
