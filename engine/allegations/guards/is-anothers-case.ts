import type { Reading } from "@/engine/allegations/reading/reading";

/** So many sentences before, the charges that a company speaks of may be told. */
const reach = 3;

const bodies: ReadonlySet<string> = new Set(["company", "organisation", "outlet"]);
const ofCharges: ReadonlySet<string> = new Set(["N-legal-denied", "N-legal-faced"]);

/**
 * "Prosecutors indicted Hale, the owner of Telbrik. Telbrik denied the charges.": a body that nothing else in the article accuses speaks of
 * the charges against somebody else, told right before.
 */
export function isAnothersCase(reading: Reading, readings: readonly Reading[]): boolean {
  const { rule, matter, sentence, accused } = reading;
  const { entity, kind } = accused.party;
  if (!ofCharges.has(rule) || matter !== "" || !bodies.has(kind)) return false;
  const isAccused = readings.some(
    (other) => other !== reading && other.accused.party.entity === entity && !ofCharges.has(other.rule),
  );
  if (isAccused) return false;
  return readings.some(
    (other) =>
      other.class === "legal_action" &&
      other.accused.party.entity !== entity &&
      other.accused.party.kind !== "unstated" &&
      other.sentence < sentence &&
      sentence - other.sentence <= reach,
  );
}
