import type { Party } from "@/engine/allegations/allegation";
import type { Reading } from "@/engine/allegations/reading/reading";

/**
 * "cleared of misconduct … Prosecutors had alleged that he passed on papers": what the case was, told behind how it ended. `isOfOffice`: an
 * office accuses.
 */
export function isEarlierCase(
  readings: readonly Reading[],
  { class: kind, time, category }: Reading,
  isOfOffice: boolean,
): boolean {
  if (kind !== "accusation" || time !== "historical" || category !== "other" || !isOfOffice) return false;
  return readings.every((member) => member.class === "clearing" && member.stage === "acquitted");
}

/** Within so many sentences the story tells what its headline does. */
const lead = 4;

/** "Telbrik accuses engineer of passing secrets" over "Telbrik sued Hale, accusing him of taking designs": one thing in other words. */
export function isHeadlineAccusation(
  readings: readonly Reading[],
  { stage, class: kind, category, sentence, accuser }: Reading,
): boolean {
  if (sentence === 0 || sentence > lead) return false;
  if (stage !== "suit_filed" && kind !== "accusation") return false;
  return readings.every(
    (member) =>
      member.sentence === 0 &&
      member.class === "accusation" &&
      isSameSide(member.accuser.party, accuser.party) &&
      // Spying and bribery are two things.
      (member.category === category || member.category === "other" || category === "other"),
  );
}

const states: ReadonlySet<Party["kind"]> = new Set(["state", "government"]);

/** "US accuses Telbrik" over "Prosecutors in New York accused Telbrik": a state accuses through its offices. */
function isSameSide(headline: Party, told: Party): boolean {
  if (told.entity !== null && headline.entity === told.entity) return true;
  return states.has(headline.kind) && (told.kind === "agency" || told.kind === "court" || told.kind === "government");
}

const rulings: ReadonlySet<Reading["stage"]> = new Set([
  "arrested",
  "charged",
  "indicted",
  "fined",
  "damages",
  "liable",
  "convicted",
  "sentenced",
]);

/** "EU fines Telbrik over privacy" over "The Commission fined Telbrik for breaching privacy rules": one step of the law, whichever office takes it. */
export function isHeadlineOutcome(readings: readonly Reading[], { stage, category, sentence, time }: Reading): boolean {
  if (!rulings.has(stage) || sentence > lead || time === "historical") return false;
  return readings.every(
    (member) =>
      member.sentence === 0 &&
      member.stage === stage &&
      (member.category === category || member.category === "other" || category === "other"),
  );
}

/** A word of somebody about who has been before the law, this many sentences on, is of something else. */
const far = 4;

/**
 * "Hale reached a plea deal. … Ito says that Hale lied in it.", "Hale was arrested as a student. … In old age Ito accused him of neglect.": what
 * somebody says behind a step of the law, and not what that was for.
 */
export function isOfAccuserBehind(readings: readonly Reading[], { class: kind, stage, sentence }: Reading): boolean {
  if (kind !== "legal_action" && kind !== "finding" && kind !== "admission") return false;
  const isPlea = stage === "plea_agreed" || stage === "plea_guilty";
  return readings.every(
    (member) =>
      member.class === "accusation" &&
      member.accuser.party.kind === "person" &&
      (isPlea && member.category === "evasion_regulators"
        ? member.sentence > sentence
        : member.sentence > sentence + far),
  );
}
