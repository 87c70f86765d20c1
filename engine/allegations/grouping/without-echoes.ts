import type { Reply } from "@/engine/allegations/reading/reading";
import type { Group } from "./group-readings";

/**
 * Without what is only known from an answer that answers something else: "Norland's prime minister dismissed the accusation"
 * is of what Norland was accused of before, and nothing that the minister is.
 */
export function withoutEchoes(groups: readonly Group[], answered: ReadonlyMap<Group, readonly Reply[]>): Group[] {
  return groups.filter((group) => {
    if (!isOnlyAnswered(group)) return true;
    const own = new Set(answered.get(group));
    return !groups.some(
      (other) =>
        other !== group && !isOnlyAnswered(other) && (answered.get(other) ?? []).some((reply) => own.has(reply)),
    );
  });
}

function isOnlyAnswered({ readings }: Group): boolean {
  return readings.every(({ rule, content }) => rule.endsWith("-denied") && content === null);
}
