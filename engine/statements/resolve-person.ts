import { entityAt, peopleCalled, type EntityIndex } from "./entity-index";
import type { SourceReading } from "./source-reading";
import type { StatementDraft } from "./statement-draft";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";

/** What the statements so far tell about who may speak next. */
export type Heard = {
  /** The last statement with a source, and how its source was read. */
  readonly before: { readonly draft: StatementDraft; readonly reading: SourceReading } | null;
  /** Everyone who has spoken. */
  readonly spoken: ReadonlySet<EntityId>;
};

/**
 * Whom a name in a source means when linking left it open: the only person whose name ends like it, the only one of several
 * who has spoken before, or the one who is named far more often than the others. Otherwise what linking says.
 */
export function personNamed(
  index: EntityIndex,
  linked: LinkedEntity | null,
  lastWord: string,
  heard: Heard,
): LinkedEntity | null {
  if (linked !== null && !isBareName(linked)) return linked;
  const people = peopleCalled(index, lastWord).filter((one) => one !== linked && one.name.includes(" "));
  const spoken = people.filter((one) => heard.spoken.has(one.id));
  if (people.length < 2) return people[0] ?? linked;
  if (spoken.length === 1) return spoken[0] ?? linked;
  const [first, second] = people.toSorted((one, other) => other.mentions.length - one.mentions.length);
  return (first?.mentions.length ?? 0) >= 2 * (second?.mentions.length ?? 0) ? (first ?? linked) : linked;
}

function isBareName(entity: LinkedEntity): boolean {
  return entity.kind === "person" && entity.knowledge === null && !entity.name.includes(" ");
}

/**
 * Whom "he" or "she" means that speaks. Linking may have taken somebody who is only named in the words that are quoted: then
 * it is whoever spoke just before. Without either it is the person whom the sentence before is about.
 */
export function personMeant(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  linked: LinkedEntity | null,
  heard: Heard,
): EntityId | null {
  const { before } = heard;
  const speaker = before !== null && paragraphsBetween(parsed, before.draft, draft) < 2 ? before.reading.speaker : null;
  const isPerson = before?.reading.sourceClass !== "named_org" && before?.reading.sourceClass !== "relay";
  if (linked !== null && !(speaker !== null && isPerson && isOnlyQuoted(parsed, linked, draft, before?.draft ?? null)))
    return linked.id;
  if (speaker !== null && isPerson) return speaker;
  return subjectBefore(parsed, index, draft)?.id ?? null;
}

/** How many paragraphs lie between where the words of the statement before end and this one. */
function paragraphsBetween(parsed: ParsedText, before: StatementDraft, draft: StatementDraft): number {
  const end = parsed.tokens.starts[before.content.at(-1)?.first ?? 0] ?? 0;
  let from = parsed.sentences[before.sentence]?.paragraph ?? 0;
  while ((parsed.paragraphs[from]?.end ?? Infinity) < end) from += 1;
  return (parsed.sentences[draft.sentence]?.paragraph ?? 0) - from;
}

/** "The minister said": while only one person has spoken, and just before, a noun for one person is another word for them. */
export function personDescribed(parsed: ParsedText, draft: StatementDraft, heard: Heard): EntityId | null {
  const { before, spoken } = heard;
  const speaker = before?.reading.speaker ?? null;
  if (before === null || speaker === null || before.reading.sourceClass !== "named_person" || spoken.size > 1)
    return null;
  return paragraphsBetween(parsed, before.draft, draft) < 3 ? speaker : null;
}

/** Whether the last place that names `entity` before this source is in the words of this statement or the one before. */
function isOnlyQuoted(
  parsed: ParsedText,
  entity: LinkedEntity,
  draft: StatementDraft,
  before: StatementDraft | null,
): boolean {
  const at = parsed.tokens.starts[draft.phrase?.first ?? 0] ?? 0;
  const named = entity.mentions.findLast((one) => one.form !== "pronoun" && one.start < at);
  if (named === undefined) return true;
  return [draft, before].some((one) =>
    one?.content.some(
      (range) =>
        (parsed.tokens.starts[range.first] ?? 0) <= named.start &&
        named.end <= (parsed.tokens.ends[range.last - 1] ?? 0),
    ),
  );
}

/** The person who is the subject of the sentence before, or of an earlier clause of this one. */
function subjectBefore(parsed: ParsedText, index: EntityIndex, draft: StatementDraft): LinkedEntity | null {
  const from = draft.clause?.index ?? -1;
  for (let at = from - 1; at >= 0 && at > from - 20; at -= 1) {
    const clause = parsed.clauses[at];
    if (clause === undefined || clause.sentence < draft.sentence - 1) return null;
    if (clause.kind !== "main" || clause.quotation !== null) continue;
    const subject = subjectOf(clause);
    if (subject === null || subject.kind === "pronoun") continue;
    const entity = personAt(parsed, index, subject);
    if (entity !== null) return entity;
  }
  return null;
}

function personAt(parsed: ParsedText, index: EntityIndex, phrase: NounPhrase): LinkedEntity | null {
  const entity = entityAt(index, parsed.tokens.starts[phrase.head] ?? 0);
  return entity?.kind === "person" ? entity : null;
}
