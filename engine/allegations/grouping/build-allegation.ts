import type { Allegation, Party } from "@/engine/allegations/allegation";
import { unstated } from "@/engine/allegations/parties/party-of";
import { isSexual } from "@/engine/allegations/guards/hide-victims";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Reading, Reply } from "@/engine/allegations/reading/reading";
import { spanOf } from "@/engine/syntax/questions";
import type { Span } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Category } from "@/knowledge/lookup/vocabulary";
import { backgroundOf } from "./background-of";
import { partyKey, type Group } from "./group-readings";
import { isHeadlineStronger } from "./is-headline-stronger";
import { responsesTo } from "./join-replies";
import { withoutPartlyCleared } from "./partly-cleared";
import { rankOfStage } from "./stage-order";
import { unclearAnswer } from "./unclear-answers";

type Context = {
  /** The sentences that accuse or answer. */
  readonly understood: ReadonlySet<number>;
  readonly reader: Reader;
  readonly knowledge: Knowledge;
  /** The answers to each group. */
  readonly replies: ReadonlyMap<Group, readonly Reply[]>;
};

/** One allegation of a group: the furthest stage decides class and cue, the surest reading the words. */
export function buildAllegation(context: Context, group: Group, id: string): Allegation | null {
  const { reader, knowledge } = context;
  const { readings } = group;
  const lead = furthest(withoutPartlyCleared(reader, readings));
  if (lead === null) return null;
  const best = bestContent(readings, lead);
  const [accuser, ...otherAccusers] = accusersOf(reader, readings, lead);
  const category = categoryOf(reader, readings, lead);
  return {
    id,
    class: lead.class,
    category,
    // What is only planned has not gone that far.
    stage: lead.time === "future" && lead.class !== "concern" ? "claimed" : lead.stage,
    accused: firstNamed(readings, lead),
    accuser: accuser ?? unstated,
    otherAccusers,
    content: best.content === null ? null : spanOf(reader.parsed, best.content),
    cue: spanOf(reader.parsed, lead.cue),
    capability: best.capability,
    polarity: lead.polarity,
    time: timeOf(readings, lead),
    voice: voiceOf(readings, lead),
    repeated: readings.some((reading) => reading.repeated),
    ...(isHeadlineStronger(reader, readings) ? { headlineStronger: true as const } : {}),
    responses: responsesTo(reader, group, repliesOf(context, group)),
    mentions: mentionsOf(reader, readings),
    score: Math.min(0.99, Math.max(...readings.map((reading) => reading.score)) + (readings.length > 1 ? 0.03 : 0)),
    rule: lead.rule,
    reasons: reasonsOf(lead, best),
    background: backgroundOf(reader, knowledge, readings, category),
  };
}

/** What answers the group; where nothing does, what the accused is quoted with right behind it. */
function repliesOf({ reader, knowledge, understood, replies }: Context, group: Group): readonly Reply[] {
  const found = replies.get(group) ?? [];
  const unclear = found.length > 0 ? null : unclearAnswer(reader, knowledge, group, understood);
  return unclear === null ? found : [unclear];
}

/** Whoever has no entity is shown as the article calls them first: "three other men", and not "the men". */
function firstNamed(readings: readonly Reading[], lead: Reading): Party {
  const { party } = lead.accused;
  return party.entity === null ? (readings[0]?.accused.party ?? party) : party;
}

/** That of what decides the class or, where it is "other", the first that says more; what is sexual, be it beside something else, has none. */
function categoryOf(reader: Reader, readings: readonly Reading[], lead: Reading): Category | null {
  if (readings.some((reading) => isSexual(reader, reading))) return null;
  if (lead.category !== "other") return lead.category;
  return readings.find((reading) => reading.category !== "other")?.category ?? "other";
}

/** The reading of the furthest stage, among those the surest; what is only planned or supposed lifts no stage. */
function furthest(readings: readonly Reading[]): Reading | null {
  let lead: Reading | null = null;
  for (const reading of readings) {
    if (reading.time === "hypothetical" || isPastInquiry(reading, readings)) continue;
    if (lead === null || weight(reading) > weight(lead)) lead = reading;
  }
  return lead;
}

/** Whoever has admitted it is past being looked into. */
function isPastInquiry({ class: kind }: Reading, readings: readonly Reading[]): boolean {
  return kind === "inquiry" && readings.some((other) => other.class === "admission" && other.time === "current");
}

function weight(reading: Reading): number {
  return (reading.time === "future" ? 0 : 2 * rankOfStage(reading.stage)) + reading.score;
}

function bestContent(readings: readonly Reading[], lead: Reading): Reading {
  // "Telbrik indicted over quality scandal", before what it is indicted for.
  const fuller = readings.find((one) => isSaid(one) && one.stage === lead.stage && one.category !== "other");
  if (isSaid(lead)) return lead.category === "other" && lead.sentence === 0 ? (fuller ?? lead) : lead;
  return (
    readings.find(isSaid) ??
    (lead.content === null ? readings.find((reading) => reading.content !== null) : lead) ??
    lead
  );
}

function isSaid({ content, matter }: Reading): boolean {
  return content !== null && matter !== "";
}

/**
 * Who did what the allegation's class says, then all others that accuse, each once. Who arrested somebody has not judged, and
 * who accused somebody has not cleared them: where nobody is said to have done it, the first is unstated.
 */
function accusersOf(reader: Reader, readings: readonly Reading[], lead: Reading): Party[] {
  const ofClass = readings.filter((reading) => reading.class === lead.class);
  const doers = named(reader, [lead, ...ofClass]).toSorted(byEntity);
  const rest = readings.length > 1 ? othersOf(reader, doers, [...ofClass, ...readings]) : [];
  const talked = readings.some(
    ({ accuser, rule, matter }) =>
      accuser.party.kind === "unstated" && rule.startsWith("N-alleg") && matter !== "" && doers.length > 0,
  );
  return [...(doers.length > 0 ? doers : [unstated]), ...rest, ...(talked ? [unstated] : [])];
}

/** Those that the readings name, and that are none of the doers. */
function othersOf(reader: Reader, doers: readonly Party[], readings: readonly Reading[]): Party[] {
  const isDoer = new Set(doers.map((party) => partyKey(reader.parsed.text, party)));
  const all = named(reader, readings).filter((party) => !isDoer.has(partyKey(reader.parsed.text, party)));
  return all.sort(byEntity);
}

function byEntity(one: Party, other: Party): number {
  return Number(other.entity !== null) - Number(one.entity !== null);
}

/** Those that the readings name as accusers, each once. */
function named(reader: Reader, readings: readonly Reading[]): Party[] {
  const found = new Map<string, Party>();
  for (const { accuser, otherAccusers } of readings)
    for (const { party } of [accuser, ...otherAccusers]) {
      const key = partyKey(reader.parsed.text, party);
      if (party.kind !== "unstated" && !found.has(key)) found.set(key, party);
    }
  return [...found.values()];
}

function timeOf(readings: readonly Reading[], lead: Reading): Allegation["time"] {
  return readings.some((reading) => reading.time === "current") ? "current" : lead.time;
}

function voiceOf(readings: readonly Reading[], lead: Reading): Allegation["voice"] {
  if (lead.voice !== "as_fact") return lead.voice;
  return readings.find((reading) => reading.voice !== "as_fact")?.voice ?? "as_fact";
}

function mentionsOf(reader: Reader, readings: readonly Reading[]): Span[] {
  const sentences = [...new Set(readings.map((reading) => reading.sentence))].sort((one, other) => one - other);
  const spans: Span[] = [];
  for (const number of sentences) {
    const sentence = reader.parsed.sentences[number];
    if (sentence !== undefined) spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

function reasonsOf(lead: Reading, best: Reading): string[] {
  return [`accused: ${lead.accused.why}`, `accuser: ${lead.accuser.why}`, `content: ${best.contentWhy}`];
}
