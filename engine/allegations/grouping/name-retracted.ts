import { unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Reading } from "@/engine/allegations/reading/reading";

/** So many sentences before it the claim may be told. */
const reach = 3;

/**
 * "Lund said that Hale had cheated her. She later recanted the claim.": what is taken back was said of whom the nearest claim before it
 * accuses. Left out where that is nobody, or several.
 */
export function nameRetracted(readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading, at): Reading[] => {
    if (reading.stage !== "retracted" || reading.accused.party.kind !== "unstated") return [reading];
    const claims = readings
      .slice(0, at)
      .filter(({ class: kind, sentence }) => kind === "accusation" && reading.sentence - sentence <= reach);
    const nearest = claims.at(-1);
    if (nearest === undefined || nearest.accused.party.entity === null) return [];
    const isOne = claims.every(
      ({ sentence, accused }) => sentence !== nearest.sentence || accused.party.entity === nearest.accused.party.entity,
    );
    if (!isOne) return [];
    const { accused, content, contentWhy, matter, category } = nearest;
    const accuser = unstatedRole("whoever had said it takes it back");
    return [
      {
        ...reading,
        accused: { ...accused, why: "of whom it had been said" },
        accuser,
        content,
        contentWhy,
        matter,
        category,
      },
    ];
  });
}
