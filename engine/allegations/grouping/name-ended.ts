import { unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading } from "@/engine/allegations/reading/reading";
import { partyKey } from "./group-readings";

/** So many sentences before it the matter may be told. */
const reach = 3;

const ends: ReadonlySet<string> = new Set(["retracted", "dismissed", "dropped", "withdrawn", "overturned", "vacated"]);

/**
 * "Lund said that Hale had cheated her. She later recanted the claim.", "Telbrik was sued over the leak. A judge dismissed that suit.":
 * what ended was said of whom the matter before it is told. Left out where that is nobody, or several.
 */
export function nameEnded(reader: Reader, readings: readonly Reading[]): Reading[] {
  if (!readings.some(endsUnstated)) return [...readings];
  return readings.flatMap((reading, at): Reading[] => {
    if (!endsUnstated(reading)) return [reading];
    const matter = matterOf(reader, reading, readings.slice(0, at));
    if (matter === null) return [];
    const { accused, content, contentWhy, category } = matter;
    const isTakenBack = reading.stage === "retracted" || isClaim(reader, reading);
    return [
      {
        ...reading,
        accused: { ...accused, why: "of whom it had been said" },
        accuser: isTakenBack ? unstatedRole("whoever had said it takes it back") : reading.accuser,
        content,
        contentWhy,
        matter: matter.matter,
        category,
      },
    ];
  });
}

/** The nearest of its kind before it; null where others near it are of somebody else. */
function matterOf(reader: Reader, ended: Reading, before: readonly Reading[]): Reading | null {
  const isOfKind = kindOf(reader, ended);
  const near = before.filter((reading) => ended.sentence - reading.sentence <= reach && isOfKind(reading));
  const nearest = near.at(-1);
  if (nearest === undefined || nearest.accused.party.entity === null) return null;
  // Of several claims the nearest is taken back; of several cases it is not told which has ended.
  const rivals =
    ended.stage === "retracted" || isClaim(reader, ended)
      ? near.filter(({ sentence }) => sentence === nearest.sentence)
      : near;
  const key = partyKey(reader.parsed.text, nearest.accused.party);
  return rivals.every(({ accused }) => partyKey(reader.parsed.text, accused.party) === key) ? nearest : null;
}

/** What a word for the matter can stand for: a suit, a criminal case, an inquiry or what somebody said. */
function kindOf(reader: Reader, ended: Reading): (reading: Reading) => boolean {
  const { parsed } = reader;
  const {
    stage,
    cue,
    sentence,
    accuser: { party },
  } = ended;
  if (stage === "retracted" || isClaim(reader, ended)) return (reading) => reading.class === "accusation";
  // "A jury found that Telbrik copied designs. The judge overturned the verdict."
  if (stage === "overturned" || stage === "vacated") return (reading) => reading.class === "finding";
  const word = parsed.tokens.words[cue.first] ?? "";
  // "Lund accused Hale of theft. Lund withdrew his suit."
  if (/suits?$|^actions?$/u.test(word))
    return (reading) =>
      reading.stage === "suit_filed" ||
      (stage === "withdrawn" && party.entity !== null && reading.accuser.party.entity === party.entity);
  if (/^(?:charges?|indictments?|prosecution)$/u.test(word))
    return (reading) => reading.class === "legal_action" && reading.stage !== "suit_filed";
  // "was accused of theft, but the case was dropped"
  if (/^cases?$/u.test(word))
    return (reading) =>
      reading.class === "legal_action" || (reading.sentence === sentence && reading.rule === "is-accused-of");
  return (reading) => reading.class === "inquiry" && /^(?:inquir|enquir|investigation|probe)/u.test(word);
}

/** "withdrew the allegations": no suit or charge. */
function isClaim({ parsed }: Reader, { cue }: Reading): boolean {
  return /^(?:allegation|accusation|claim|complaint)s?$/u.test(parsed.tokens.words[cue.first] ?? "");
}

function endsUnstated({ stage, accused }: Reading): boolean {
  return ends.has(stage) && accused.party.kind === "unstated";
}
