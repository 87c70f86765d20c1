import { entityAt, type EntityIndex } from "./entity-index";
import { readCommonNoun } from "./read-common-noun";
import { readOutlet } from "./read-outlet";
import { readSpokesperson, spokesPhraseOf } from "./read-spokesperson";
import { type Heard, personDescribed, personMeant, personNamed } from "./resolve-person";
import type { SourceReading } from "./source-reading";
import { classOfEntity, classOfName, isSomeMember, nameKindOf, passesOn, speaksForItself } from "./source-shape";
import { isSaidOnline } from "./social-place";
import { courtPapers, officeWords } from "./source-words";
import type { SourceClass } from "./statement";
import type { StatementDraft } from "./statement-draft";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf } from "@/engine/syntax/questions";

const unattributed: SourceReading = { speaker: null, speaksFor: null, sourceClass: "unattributed" };

/** Reads the source of a draft. `heard` are the statements before it, to which "he" and "they" look back. */
export function classifySource(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  heard: Heard,
): SourceReading {
  const { phrase } = draft;
  if (phrase === null) return unattributed;
  const reading = readPhrase(parsed, index, draft, phrase, heard);
  const channel = channelOf(parsed, draft);
  if (channel !== null) return { speaker: reading.speaker, speaksFor: reading.speaksFor, sourceClass: channel };
  return reading.sourceClass === "relay" && speaksForItself(parsed, draft)
    ? { ...reading, sourceClass: "named_org" }
    : reading;
}

/** "tweeted", "said in a court filing": where it was said outweighs who said it. */
function channelOf(parsed: ParsedText, draft: StatementDraft): SourceClass | null {
  if (isSaidOnline(parsed, draft)) return "social";
  const inPapers = draft.clause?.prepositions.some(
    ({ preposition, object, token }) =>
      preposition === "in" &&
      object !== null &&
      courtPapers.has(headWordOf(parsed, object)) &&
      !draft.content.some((range) => range.first <= token && token < range.last),
  );
  return inPapers === true ? "document" : null;
}

function readPhrase(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
  heard: Heard,
): SourceReading {
  const linked = entityAt(index, parsed.tokens.starts[phrase.head] ?? 0);
  const spokes = spokesPhraseOf(parsed, phrase);
  if (spokes !== null) {
    // "Hicks, his spokeswoman": the name may need what was heard before.
    const one = spokes !== phrase ? personNamed(index, linked, headWordOf(parsed, phrase), heard) : linked;
    return readSpokesperson(parsed, index, phrase, spokes, one, heard);
  }
  if (isOurReporter(parsed, phrase)) return { speaker: linked?.id ?? null, speaksFor: null, sourceClass: "witnessed" };
  if (phrase.kind === "pronoun") return readPronoun(parsed, index, draft, phrase, linked, heard);
  const outlet = readOutlet(parsed, index, draft, phrase);
  if (outlet !== null) return outlet;
  const entity = phrase.kind === "name" ? personNamed(index, linked, headWordOf(parsed, phrase), heard) : linked;
  if (entity !== null && entity.name.includes(" "))
    return { speaker: entity.id, speaksFor: null, sourceClass: classOfEntity(index, entity) };
  const isName = phrase.kind === "name" && nameKindOf(parsed, phrase) !== "body";
  if (isName && (entity === null || entity.knowledge === null) && passesOn(parsed, draft))
    return { speaker: null, speaksFor: null, sourceClass: "relay" };
  if (entity !== null) return { speaker: entity.id, speaksFor: null, sourceClass: classOfEntity(index, entity) };
  if (phrase.kind === "name") return readUnknownName(parsed, draft, phrase, heard);
  return readCommonNoun(parsed, index, draft, phrase, heard);
}

/** "Our correspondent Eva Brandt": the publisher's own. */
function isOurReporter(parsed: ParsedText, { first, kind, determiner }: NounPhrase): boolean {
  if (kind !== "name" || determiner !== "our") return false;
  return /^(?:correspondent|reporter)$/u.test(parsed.tokens.words[first + 1] ?? "");
}

/** "The Met Commissioner" is an office written like a name. */
function readUnknownName(parsed: ParsedText, draft: StatementDraft, phrase: NounPhrase, heard: Heard): SourceReading {
  if (isSomeMember(parsed, phrase)) return { speaker: null, speaksFor: null, sourceClass: "unnamed_bounded" };
  const isOffice = phrase.determiner === "the" && officeWords.has(headWordOf(parsed, phrase));
  const speaker = isOffice ? personDescribed(parsed, draft, heard) : null;
  return { speaker, speaksFor: null, sourceClass: classOfName(parsed, phrase) };
}

/** "he" and "she" are people; "it" is a body; "they" are whoever spoke before. */
function readPronoun(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
  linked: LinkedEntity | null,
  heard: Heard,
): SourceReading {
  const word = headWordOf(parsed, phrase);
  const before = heard.before?.reading ?? null;
  if (word === "he" || word === "she") {
    const isSame = before !== null && before.speaker === null && unnamed.has(before.sourceClass) && linked === null;
    if (isSame || (before !== null && isJustDescribed(draft, heard))) return before;
    const speaker = personMeant(parsed, index, draft, linked, heard);
    const spokes = before !== null && before.sourceClass === "spokesperson" && before.speaker === speaker;
    return spokes ? before : { speaker, speaksFor: null, sourceClass: "named_person" };
  }
  if (linked !== null) return { speaker: linked.id, speaksFor: null, sourceClass: classOfEntity(index, linked) };
  // "The Ledger reports … It says"
  const isSame = before?.sourceClass === "relay" && (heard.before?.draft.sentence ?? -9) >= draft.sentence - 1;
  if (word === "it" && isSame && before !== null) return before;
  if (word === "it") return { speaker: null, speaksFor: null, sourceClass: "named_org" };
  if (before !== null && word === "they") return { ...before, speaker: null };
  return { speaker: null, speaksFor: null, sourceClass: word === "i" ? "named_person" : "unnamed_open" };
}

/** "The Kivik senator rejected Hale's plan. He said": the senator does, whoever that is. */
function isJustDescribed({ sentence }: StatementDraft, { before }: Heard): boolean {
  if (before === null || before.reading.speaker !== null || before.reading.sourceClass !== "named_person") return false;
  return before.draft.phrase?.kind === "name" && before.draft.sentence >= sentence - 1;
}

const unnamed: ReadonlySet<SourceClass> = new Set<SourceClass>(["unnamed_bounded", "spokesperson"]);
