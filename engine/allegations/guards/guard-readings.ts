import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import { entityById } from "@/engine/allegations/reading/reader";
import { setOfWords } from "@/engine/text/word-list";
import { isAnothersCase } from "./is-anothers-case";
import { isAnybody } from "./is-anybody";
import { isBound } from "./is-bound";
import { isOfAnother } from "./is-of-another";
import { isMinor } from "./is-minor";
import { isNobodyAccused } from "./is-nobody-accused";
import { isOfficerMeant } from "./is-officer-meant";
import { isOnlySpeaker } from "./is-only-speaker";
import { isPress } from "./is-press";
import { sceneOf } from "./scene";

const legalStages = new Set(["legal_action", "inquiry", "finding", "clearing", "admission"]);

/** No state is arrested, tried or jailed. */
const ofPeople: ReadonlySet<string> = setOfWords(
  "arrested charged indicted on_trial convicted sentenced plea_guilty plea_agreed",
);

/**
 * Leaves out what is denied or only asked, plays in a story or on a field, accuses whoever tells of it, and all that
 * concerns a minor.
 */
export function guardReadings(reader: Reader, readings: readonly Reading[]): Reading[] {
  return readings.filter((reading) => {
    if (reading.polarity !== "asserted" || reading.time === "hypothetical") return false;
    // "is confident that he will be cleared": he is not.
    if (reading.class === "clearing" && reading.time === "future") return false;
    if (isMinor(reader, reading) || isOnlySpeaker(reading) || isAnybody(reader, reading)) return false;
    if (isNobodyAccused(reader, reading)) return false;
    if (isOfficerMeant(reader, reading, readings) || isAnothersCase(reading, readings)) return false;
    if (isBound(reader, reading) || isOfAnother(reader, reading)) return false;
    const { party } = reading.accused;
    // "The Ledger investigates how …": it reports.
    if (reading.class === "inquiry" && isPress(reader, reading.accuser)) return false;
    if (party.kind === "state" && ofPeople.has(reading.stage)) return false;
    if (party.span !== null && party.span.start === reading.accuser.party.span?.start && reading.class !== "admission")
      return false;
    if (party.entity !== null && party.entity === reading.accuser.party.entity && reading.class !== "admission")
      return false;
    const scene = sceneOf(reader.parsed, reading.sentence);
    if (scene === "sport") return legalStages.has(reading.class);
    // In a novel bankers are indicted; a real party in a sentence on a film may be meant.
    if (scene === "fiction")
      return entityById(reader.linking, party.entity)?.knowledge != null && legalStages.has(reading.class);
    return true;
  });
}
