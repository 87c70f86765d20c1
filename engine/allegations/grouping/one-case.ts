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

/** Within so many sentences the story tells what its headline does, and what was overturned. */
export const lead = 4;

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
      isOneCategory(member.category, category),
  );
}

const states: ReadonlySet<Party["kind"]> = new Set(["state", "government"]);

/** "US accuses Telbrik" over "Prosecutors in New York accused Telbrik": a state accuses through its offices. */
function isSameSide(headline: Party, told: Party): boolean {
  if (told.entity !== null && headline.entity === told.entity) return true;
  return states.has(headline.kind) && (told.kind === "agency" || told.kind === "court" || told.kind === "government");
}

/** Steps that courts and offices take. */
const rulings: readonly Reading["stage"][] = [
  "arrested",
  "charged",
  "indicted",
  "fined",
  "damages",
  "liable",
  "convicted",
  "sentenced",
];
const officialSteps: ReadonlySet<Reading["stage"]> = new Set(rulings);
const steps: ReadonlySet<Reading["stage"]> = new Set([...rulings, "suit_filed", "settled"]);

/** Whether the story opens with the step that its headline tells. */
function opensWith(readings: readonly Reading[], { stage, sentence }: Reading): boolean {
  return sentence <= lead && readings.every((member) => member.sentence === 0 && member.stage === stage);
}

/** "Telbrik fined for sending data to Norland" over "The Board fined Telbrik for breaches of privacy": the headline in other words. */
export function isHeadlineOf(readings: readonly Reading[], reading: Reading): boolean {
  if (!steps.has(reading.stage) || !opensWith(readings, reading)) return false;
  return readings.every(({ category }) => category === "other" || reading.category === "other");
}

/** "EU fines Telbrik over privacy" over "The Commission fined Telbrik for breaching privacy rules": one step of the law, whichever office takes it. */
export function isHeadlineOutcome(readings: readonly Reading[], reading: Reading): boolean {
  if (!officialSteps.has(reading.stage) || reading.time === "historical" || !opensWith(readings, reading)) return false;
  return readings.every(({ category }) => isOneCategory(category, reading.category));
}

/** Spying and bribery are two things. */
function isOneCategory(one: Reading["category"], other: Reading["category"]): boolean {
  return one === other || one === "other" || other === "other";
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
