import { anonymityReasonIn } from "./anonymity-reason";
import { classifySource } from "./classify-source";
import { indexEntities, mentionStartAt, type EntityIndex } from "./entity-index";
import { linkedOutlets } from "./linked-outlets";
import { Interviews } from "./interviews";
import { withDescribedOutlets } from "./read-outlet";
import { findRelay } from "./relay";
import { isVoiced } from "./is-voiced";
import type { Heard } from "./resolve-person";
import type { SourceReading } from "./source-reading";
import { sourceRange } from "./source-range";
import type { SourceClass, Statement } from "./statement";
import type { StatementDraft } from "./statement-draft";
import { contentOf, kindOf } from "./statement-content";
import type { ArticleLink } from "@/engine/article/article-text";
import type { EntityId, Linking } from "@/engine/linking/linked-entity";
import type { ParsedText } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import type { Span } from "@/engine/text/span";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** Turns drafts, in reading order, into statements: spans, kinds, who speaks, through whom. */
export function finishStatements(
  parsed: ParsedText,
  linking: Linking,
  drafts: readonly StatementDraft[],
  knowledge: Knowledge | null,
  links: readonly ArticleLink[],
): Statement[] {
  const index = withDescribedOutlets(parsed, indexEntities(linking));
  const interviews = new Interviews(parsed, index);
  const linked = knowledge === null ? [] : linkedOutlets(linking, knowledge, links);
  const statements: Statement[] = [];
  const spoken = new Set<EntityId>();
  let heard: Heard = { before: null, spoken };
  for (const draft of drafts) {
    const content = contentOf(parsed, draft);
    if (content.length === 0) continue;
    if (draft.rule === "cited" && heard.before?.reading.sourceClass !== "relay") continue;
    const through = draft.rule === "cited" ? [...(statements.at(-1)?.relay ?? [])] : [];
    const passing = draft.within === undefined ? null : classifySource(parsed, index, draft.within, heard);
    if (passing !== null && !passingOn.has(passing.sourceClass)) continue;
    if (passing?.sourceClass === "relay" && passing.speaker !== null) through.push(passing.speaker);
    const reading = classifySource(parsed, index, draft, heard);
    if (isPlaceLabel(draft, reading)) continue;
    if (draft.phrase !== null) heard = { before: { draft, reading }, spoken };
    if (reading.speaker !== null) spoken.add(reading.speaker);
    const kind = kindOf(parsed, content);
    const { outlets, firstHand } = findRelay(parsed, index, draft, reading);
    const relay = through.length === 0 ? [...outlets] : [...new Set([...outlets, ...through])];
    if (relay.length === 0 && kind !== "indirect") {
      const interviewer = interviews.outletOf(draft, reading.speaker, content);
      if (interviewer !== null) relay.push(interviewer);
    }
    if (relay.length === 0) relay.push(...linkedIn(parsed, index, draft, linked));
    statements.push({
      id: `s${statements.length + 1}`,
      kind,
      content: content.map((range) => spanOf(parsed, range)),
      cue: draft.cue === null ? null : spanOf(parsed, draft.cue),
      source:
        draft.phrase === null
          ? null
          : withWholeName(index, spanOf(parsed, sourceRange(parsed, index, draft, draft.phrase))),
      speaker: reading.speaker,
      speaksFor: reading.speaksFor,
      sourceClass: reading.sourceClass,
      anonymityReason: isUnnamed(reading) ? anonymityReasonIn(parsed, draft.sentence) : null,
      relay,
      firstHand: relay.length === 0 && firstHand,
      voiced: isVoiced(parsed, index, draft, reading),
      rule: draft.rule,
    });
  }
  return statements;
}

/** "Norport: One child remains in hospital": a word before the colon that is nobody in the story names the place. */
function isPlaceLabel({ rule, phrase }: StatementDraft, { speaker, sourceClass }: SourceReading): boolean {
  const isWord = phrase?.kind === "name" && phrase.last - phrase.first === 1;
  return rule === "headline-label" && isWord && speaker === null && sourceClass === "named_person";
}

/** They hold the words of others. */
const passingOn: ReadonlySet<SourceClass> = new Set<SourceClass>(["relay", "document"]);

/** A name that the parser cut ("Carly" looks like an adverb) is whole again. */
function withWholeName(index: EntityIndex, source: Span): Span {
  const start = mentionStartAt(index, source.start);
  return start < source.start ? { start, end: source.end } : source;
}

function isUnnamed(reading: SourceReading): boolean {
  return (
    reading.sourceClass === "unnamed_bounded" ||
    reading.sourceClass === "unnamed_open" ||
    reading.sourceClass === "spokesperson"
  );
}

/** Outlets linked from the words of the cue or the source. */
function linkedIn(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  linked: readonly (ArticleLink & { readonly outlet: EntityId })[],
): EntityId[] {
  if (linked.length === 0 || draft.cue === null) return [];
  const cue = spanOf(parsed, draft.cue);
  const source = draft.phrase === null ? cue : spanOf(parsed, draft.phrase);
  return linked
    .filter((link) => link.outlet !== index.publisher)
    .filter(
      (link) => (link.start < cue.end && cue.start < link.end) || (link.start < source.end && source.start < link.end),
    )
    .map((link) => link.outlet)
    .slice(0, 1);
}
