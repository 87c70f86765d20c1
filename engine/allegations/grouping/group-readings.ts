import type { Reading } from "@/engine/allegations/reading/reading";
import { withoutLegalForm } from "@/engine/allegations/parties/fuller-name";
import type { Party } from "@/engine/allegations/allegation";
import { textOf } from "@/engine/text/span";
import {
  isEarlierCase,
  isHeadlineAccusation,
  isHeadlineOf,
  isHeadlineOutcome,
  isOfAccuserBehind,
  lead,
} from "./one-case";

/** Readings of one matter: the same accused, the same kind of wrongdoing, and accusers that are one side. */
export type Group = {
  readonly strand: Strand;
  readonly key: string;
  readonly readings: Reading[];
  /** Its accusers, each once, by who is meant: a story may repeat one accusation a thousand times. */
  readonly sides: Map<string, Side>;
};

type Side = { readonly party: Party; readonly key: string };

/** What goes through stages together; a measure or a concern stays one, whatever else is said. */
type Strand = "case" | "measure" | "concern";

function strandOf(reading: Reading): Strand {
  return reading.class === "measure" || reading.class === "concern" ? reading.class : "case";
}

/** Who is meant, for comparing: the entity, else the words. */
export function partyKey(text: string, party: Party): string {
  if (party.entity !== null) return party.entity;
  if (party.span === null) return "";
  const known = keys.get(party);
  if (known !== undefined) return known;
  const words = textOf(text, party.span)
    .toLowerCase()
    .replace(/^(?:an?|the) /u, "")
    // "three other men" are "the three men" of whom more is told.
    .replace(/\bother /u, "");
  const key = party.kind === "unnamed" ? withoutLegalForm(words) : words;
  keys.set(party, key);
  return key;
}

/** Of those without an entity, once found: each is asked for some ten times. */
const keys = new WeakMap<Party, string>();

/** Puts together what belongs together, in order of first reading. */
export function groupReadings(text: string, readings: readonly Reading[]): Group[] {
  const groups: Group[] = [];
  const byAccused = new Map<string, Group[]>();
  const bare: Reading[] = [];
  for (const reading of readings) {
    if (reading.matter === "") {
      bare.push(reading);
      continue;
    }
    const key = partyKey(text, reading.accused.party);
    const known = byAccused.get(key) ?? [];
    const group = known.find((candidate) => belongs(text, candidate, reading));
    if (group !== undefined) join(text, group, reading);
    else {
      const created = newGroup(text, reading.matter, reading);
      groups.push(created);
      byAccused.set(key, [...known, created]);
    }
  }
  for (const reading of bare) addBare(text, groups, byAccused, reading);
  const found = joinOverturned(text, groups, byAccused);
  for (const group of found)
    group.readings.sort((one, other) => one.sentence - other.sentence || one.cue.first - other.cue.first);
  return found.sort((one, other) => firstOf(one) - firstOf(other));
}

/**
 * "A court overturned the conviction of Hale. She had been found guilty of …": what she had been found guilty of joins what was
 * overturned, whatever words tell of it. Returns the groups that are left.
 */
function joinOverturned(text: string, groups: readonly Group[], byAccused: ReadonlyMap<string, Group[]>): Group[] {
  const joined = new Set<Group>();
  for (const known of byAccused.values()) {
    const ended = known.find(({ readings }) =>
      readings.some(({ stage }) => stage === "overturned" || stage === "vacated"),
    );
    if (ended === undefined) continue;
    for (const group of known) {
      const isBefore = group.readings.every(({ class: kind, time }) => kind === "finding" && time === "historical");
      if (group === ended || !isBefore || isAnotherMatter(ended, group)) continue;
      for (const reading of group.readings) join(text, ended, reading);
      joined.add(group);
    }
  }
  return groups.filter((group) => !joined.has(group));
}

/** "overturned the conviction for fraud. … had been convicted of perjury in 2010": told of another wrong, or far from it, another conviction stands. */
function isAnotherMatter(ended: Group, { readings }: Group): boolean {
  const told = ended.readings.find(({ category }) => category !== "other")?.category;
  const own = readings.find(({ category }) => category !== "other")?.category;
  if (told !== undefined && own !== undefined && told !== own) return true;
  return !readings.some((one) => ended.readings.some(({ sentence }) => Math.abs(sentence - one.sentence) <= lead));
}

function newGroup(text: string, key: string, reading: Reading): Group {
  const group: Group = { strand: strandOf(reading), key, readings: [], sides: new Map() };
  join(text, group, reading);
  return group;
}

function join(text: string, { readings, sides }: Group, reading: Reading): void {
  readings.push(reading);
  const { party } = reading.accuser;
  const key = partyKey(text, party);
  sides.set(`${party.kind} ${key}`, { party, key });
}

function firstOf(group: Group): number {
  return group.readings[0]?.cue.first ?? 0;
}

function belongs(text: string, group: Group, reading: Reading): boolean {
  if (group.strand !== strandOf(reading) || isOtherCase(text, group, reading)) return false;
  if (isHeadlineOutcome(group.readings, reading) || isHeadlineAccusation(group.readings, reading)) return true;
  const isOne =
    group.key === reading.matter ||
    isOneInquiry(group, reading) ||
    isHeadlineOf(group.readings, reading) ||
    isEarlierCase(group.readings, reading, isOffice(reading.accuser.party, partyKey(text, reading.accuser.party)));
  return isOne && isOneSide(text, group, reading);
}

/** "is being investigated over unpaid policies" and "regulators look into whether it misled customers" are one. */
function isOneInquiry({ readings }: Group, reading: Reading): boolean {
  if (reading.class !== "inquiry" || readings.some((member) => member.class !== "inquiry")) return false;
  return reading.category === "other" || readings.every((member) => member.category === "other");
}

const crimes: ReadonlySet<Reading["stage"]> = new Set([
  "arrested",
  "charged",
  "indicted",
  "on_trial",
  "convicted",
  "sentenced",
  "plea_guilty",
]);

/** "Hale was charged with fraud. She has also been sued by Lund": whoever sues has not charged her, and brings a case of their own. */
function isOtherCase(text: string, { readings }: Group, reading: Reading): boolean {
  if (reading.stage === "suit_filed") {
    if (readings.some(isSuit)) return false;
    // Who sues is not told: no prosecutor at least.
    if (!isPrivate(text, reading)) return isUnstated(reading) && readings.some(({ stage }) => crimes.has(stage));
    const own = partyKey(text, reading.accuser.party);
    if (readings.some(({ accuser }) => partyKey(text, accuser.party) === own)) return false;
    // What they sue for is not told: only what stands near may be it.
    const isNear = readings.some(({ sentence }) => Math.abs(sentence - reading.sentence) <= near);
    return readings.some(({ stage }) => crimes.has(stage)) || (reading.matter === "" && !isNear);
  }
  if (!crimes.has(reading.stage) || readings.some(({ stage }) => crimes.has(stage))) return false;
  return readings.some((member) => isSuit(member) && (isPrivate(text, member) || isUnstated(member)));
}

const near = 2;

function isSuit({ stage }: Reading): boolean {
  return stage === "suit_filed";
}

function isUnstated({ accuser }: Reading): boolean {
  return accuser.party.kind === "unstated";
}

function isPrivate(text: string, { accuser: { party } }: Reading): boolean {
  return party.span !== null && !isOffice(party, partyKey(text, party));
}

/** An unstated accuser, or one whom we do not name, may be anybody; courts and agencies carry one case on; others must be the same. */
function isOneSide(text: string, group: Group, reading: Reading): boolean {
  const { party } = reading.accuser;
  const own = partyKey(text, party);
  const sides = [...group.sides.values()];
  // A concern that nobody is said to hold is not that of those who hold another.
  if (group.strand === "concern") return sides.every(({ key }) => key === own);
  if (party.span === null || isEndOfCase(group, reading, own)) return true;
  return sides.every(({ party: other, key }) => {
    if (other.span === null || key === own) return true;
    return isOffice(other, key) && isOffice(party, own) && strandOf(reading) === "case";
  });
}

/** "Lund sued Telbrik. A judge dismissed the suit": whoever had brought it. */
function isEndOfCase({ readings }: Group, { class: kind, accuser }: Reading, key: string): boolean {
  const isEnded = kind === "clearing" && isOffice(accuser.party, key);
  return isEnded && readings.some((member) => member.class === "legal_action");
}

const offices: readonly Party["kind"][] = ["court", "agency", "government"];

/** Courts call who prosecutes "the state". */
function isOffice({ kind }: Party, key: string): boolean {
  return offices.includes(kind) || key === "state";
}

/** After an acquittal, what is told without saying of what ("will be sentenced") is told of another matter. */
function isOver({ readings }: Group): number {
  return readings.some((reading) => reading.class === "clearing") ? 1 : 0;
}

/** "was jailed for theft in 2008 … has allegedly hidden money … was jailed for eight years": for what has been before a court, rather. */
function isOnlyClaimed({ readings }: Group, { class: kind }: Reading): number {
  return kind === "finding" && readings.every((member) => member.class === "accusation") ? 1 : 0;
}

/** "Hale was acquitted of all charges. Later she was charged with bribery.": of what was told before it, where anything was. */
function toldBefore(known: Group[], { class: kind, sentence }: Reading): Group[] {
  if (kind !== "clearing") return known;
  const before = known.filter(({ readings }) => readings.some((member) => member.sentence <= sentence));
  return before.length > 0 ? before : known;
}

/** "Hale was arrested": joins the nearest matter of the same accused, or stands for itself. */
function addBare(text: string, groups: Group[], byAccused: Map<string, Group[]>, reading: Reading): void {
  const key = partyKey(text, reading.accused.party);
  const known = (byAccused.get(key) ?? []).filter(
    (group) =>
      group.strand === strandOf(reading) &&
      !isOtherCase(text, group, reading) &&
      !isSettledFarther(group, reading) &&
      !isOfAccuserBehind(group.readings, reading) &&
      (isOneSide(text, group, reading) || isSameStep(group, reading)),
  );
  const distance = (group: Group) =>
    Math.min(...group.readings.map((member) => Math.abs(member.sentence - reading.sentence)));
  const nearest =
    sharedIn(text, groups, key, reading) ??
    toldBefore(known, reading).sort(
      (one, other) =>
        isOver(one) - isOver(other) ||
        isOnlyClaimed(one, reading) - isOnlyClaimed(other, reading) ||
        distance(one) - distance(other),
    )[0];
  if (nearest !== undefined && key !== "") {
    join(text, nearest, reading);
    return;
  }
  // "imposed sanctions on Hale, who denied the allegations": those that the sanctions are for.
  if (reading.rule === "N-alleg-denied" && key !== "" && (byAccused.get(key) ?? []).length > 0) return;
  const created = newGroup(text, "", reading);
  groups.push(created);
  byAccused.set(key, [...(byAccused.get(key) ?? []), created]);
}

/** "was fined over the spill … Years before, it paid to settle claims that its guards shot protesters": what was settled is no fine, unless it stands near. */
function isSettledFarther({ readings }: Group, { stage, sentence }: Reading): boolean {
  if (stage !== "fined" && stage !== "damages") return false;
  const isSettled = readings.some((member) => member.stage === "settled");
  return isSettled && readings.every((member) => Math.abs(member.sentence - sentence) > near);
}

/** "A court jailed Hale after he was found guilty of fraud": one step of one case, whoever else speaks of it. */
function isSameStep({ readings }: Group, reading: Reading): boolean {
  if (reading.class !== "finding" && reading.class !== "legal_action") return false;
  return readings.some(({ class: kind, sentence }) => kind === reading.class && sentence === reading.sentence);
}

/** "denied claims that it spied, despite accusations from Norland": one sentence, one wrongdoing, whoever else says so. */
function sharedIn(text: string, groups: readonly Group[], key: string, reading: Reading): Group | undefined {
  if (!reading.rule.startsWith("N-alleg")) return undefined;
  return groups.find(
    (group) =>
      group.strand === "case" &&
      group.readings.some(
        (member) =>
          member.sentence === reading.sentence &&
          member.rule.startsWith("N-alleg") &&
          partyKey(text, member.accused.party) === key,
      ),
  );
}
