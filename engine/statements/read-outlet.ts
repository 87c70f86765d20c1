import { entityAt, type EntityIndex, mentionsIn } from "./entity-index";
import type { SourceReading } from "./source-reading";
import { passesOn } from "./source-shape";
import { outletNouns, publishingNouns, pressNouns } from "./source-words";
import type { StatementDraft } from "./statement-draft";
import type { EntityId, LinkedEntity } from "@/engine/linking/linked-entity";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf, spanOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { PerWord } from "@/engine/text/per-word";
import { setOfWords } from "@/engine/text/word-list";

/** What says of an agency, a site or a channel that it publishes news: "the news site", "a TV channel". */
const newsWords = setOfWords("news wire newswire media press tv television radio broadcast broadcasting");

/**
 * Reads a source whose own words say that it publishes news: "the daily Kivik Posten", "the Nordpress news agency",
 * "state media". Whatever its name looks like, it passes on. Null for all other sources, and for a bare "the newspaper".
 */
export function readOutlet(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
): SourceReading | null {
  if (phrase.kind === "name") return readNamed(parsed, index, draft, phrase);
  if (phrase.kind !== "common") return null;
  if (isPress(parsed, phrase)) return relayedBy(null);
  const before = nameBefore(parsed, index, phrase);
  if (before === null || before.id === index.publisher) return null;
  if (before.kind === "outlet" && mayPublish(parsed, phrase.head)) return relayedBy(before);
  return (mayBeOutlet(before) || before.kind === "company") && saysOutlet(parsed, phrase.head)
    ? relayedBy(before)
    : null;
}

/** The index with all that the article's own words call an outlet. */
export function withDescribedOutlets(parsed: ParsedText, index: EntityIndex): EntityIndex {
  const described = new Set<EntityId>();
  for (const phrase of parsed.nounPhrases) {
    const entity = describedBy(parsed, index, phrase);
    if (entity !== null && entity.kind !== "state" && entity.id !== index.publisher && mayBeOutlet(entity))
      described.add(entity.id);
  }
  return { ...index, described };
}

/** An unknown name looks like a person's. */
function mayBeOutlet({ kind, knowledge }: LinkedEntity): boolean {
  return kind === "outlet" || kind === "organisation" || knowledge === null;
}

/** "the tabloid Kivik Bladet", "Glimmer magazine", "Glimmer, a celebrity magazine,": who is called an outlet. */
function describedBy(parsed: ParsedText, index: EntityIndex, phrase: NounPhrase): LinkedEntity | null {
  if (phrase.kind === "common") {
    const isSaid = saysOutlet(parsed, phrase.head) && !placedNouns.has(headWordOf(parsed, phrase));
    return isSaid ? nameBefore(parsed, index, phrase) : null;
  }
  if (phrase.kind !== "name") return null;
  const other = phrase.apposition;
  const isSaid =
    other?.kind === "common" && !other.plural
      ? saysOutlet(parsed, other.head)
      : saysOutlet(parsed, nounBefore(parsed, phrase));
  return isSaid ? entityAt(index, parsed.tokens.starts[phrase.head] ?? 0) : null;
}

/** "the Norport daily", "a Kivik radio station": named after where they appear. */
const placedNouns = setOfWords(
  "daily weekly monthly tabloid paper broadsheet station channel service outlet broadcaster podcast",
);

function relayedBy(outlet: LinkedEntity | null): SourceReading {
  return { speaker: outlet?.id ?? null, speaksFor: null, sourceClass: "relay" };
}

/** "the daily Kivik Posten": the noun stands right before the name. */
function readNamed(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  phrase: NounPhrase,
): SourceReading | null {
  const at = nounBefore(parsed, phrase);
  const isSaid = saysOutlet(parsed, at) || (mayPublish(parsed, at) && passesOn(parsed, draft));
  if (!isSaid) return null;
  const entity = entityAt(index, parsed.tokens.starts[phrase.head] ?? 0);
  return entity !== null && entity.id === index.publisher ? null : relayedBy(entity);
}

/** The token right before the name itself; -1 where the whole phrase is name. */
function nounBefore(parsed: ParsedText, phrase: NounPhrase): number {
  let at = phrase.head;
  while (at >= phrase.first && isOfName(parsed, at)) at -= 1;
  return at < phrase.first || at === phrase.head ? -1 : at;
}

function isOfName(parsed: ParsedText, at: number): boolean {
  const first = parsed.text.charAt(parsed.tokens.starts[at] ?? 0);
  return parsed.tags[at] === tag.name || first !== first.toLowerCase();
}

/** Whether the word at `at` means nothing but a publisher of news, with the word before it. */
function saysOutlet({ tokens }: ParsedText, at: number): boolean {
  const publishes = publishing.at(tokens, at);
  return publishes === "surely" || (publishes === "with-news" && newsWords.has(tokens.words[at - 1] ?? ""));
}

function mayPublish({ tokens }: ParsedText, at: number): boolean {
  return publishing.at(tokens, at) !== null;
}

/** Whether a noun means a publisher: by itself, with a word of news before it, or perhaps; null where it does not. */
const publishing = new PerWord((word) => {
  const noun = nounLemmaOf(word);
  if (outletNouns.has(noun)) return noun === "outlet" ? "with-news" : "surely";
  if (publishingNouns.has(noun)) return "with-news";
  return pressNouns.has(noun) ? "perhaps" : null;
});

/** Who is named inside the phrase, before its noun: "the Nordpress news agency". */
function nameBefore(parsed: ParsedText, index: EntityIndex, phrase: NounPhrase): LinkedEntity | null {
  if (phrase.head === phrase.first || !mayPublish(parsed, phrase.head)) return null;
  const inside = mentionsIn(index, spanOf(parsed, { first: phrase.first, last: phrase.head }));
  return inside.findLast(({ entity }) => entity.kind !== "state")?.entity ?? null;
}

/** "state media", "the local press", "Norlandic television"; but "social media" is everybody. */
function isPress(parsed: ParsedText, phrase: NounPhrase): boolean {
  const word = headWordOf(parsed, phrase);
  if (!pressNouns.has(word) || parsed.tokens.words[phrase.head - 1] === "social") return false;
  return word === "media" || phrase.first < phrase.head;
}
