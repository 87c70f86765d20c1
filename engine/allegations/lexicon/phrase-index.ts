import { onFirstUse } from "@/engine/text/on-first-use";
import { PerWord } from "@/engine/text/per-word";
import { shape, type Tokens } from "@/engine/text/tokens";
import { inflectionsOf } from "./inflections";

/** A phrase of the lexicon: what may stand for each word after the first, and what it means. */
type Phrase<Meaning> = { readonly rest: readonly ReadonlySet<string>[]; readonly meaning: Meaning };

/** Phrases by each form of their first word, longest first; null where none begins. */
type PhraseIndex<Meaning> = PerWord<readonly Phrase<Meaning>[] | null>;

/** A phrase found at token `at`; `end` is the token after its last. */
export type FoundPhrase<Meaning> = { readonly at: number; readonly end: number; readonly meaning: Meaning };

/** Words that may stand inside a phrase without being part of it: "evade millions in taxes", "abuse of his office". */
const skippable = 2;

type PhraseLists<Meaning> = readonly (readonly [string, Meaning])[];

/** Indexes `[phrases divided by commas, meaning]`; where two say the same, the first wins. */
export function phraseIndex<Meaning>(lists: PhraseLists<Meaning>): PhraseIndex<Meaning> {
  const index = onFirstUse(() => indexPhrases(lists));
  return new PerWord((word) => index().get(word) ?? null);
}

function indexPhrases<Meaning>(lists: PhraseLists<Meaning>): Map<string, Phrase<Meaning>[]> {
  const index = new Map<string, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of lists) {
    for (const phrase of phrases.split(",")) {
      const [first = "", ...rest] = phrase.trim().split(" ");
      if (first === "") continue;
      const entry = { rest: rest.map((word) => new Set(inflectionsOf(word))), meaning };
      for (const form of inflectionsOf(first)) add(index, form, entry);
    }
  }
  for (const entries of index.values()) entries.sort((one, other) => other.rest.length - one.rest.length);
  return index;
}

function add<Meaning>(index: Map<string, Phrase<Meaning>[]>, form: string, entry: Phrase<Meaning>): void {
  const entries = index.get(form);
  if (entries === undefined) index.set(form, [entry]);
  else entries.push(entry);
}

/** The longest phrase that starts at token `at` and ends by `last`, or null. */
export function phraseAt<Meaning>(
  index: PhraseIndex<Meaning>,
  tokens: Tokens,
  at: number,
  last: number,
): FoundPhrase<Meaning> | null {
  const entries = index.at(tokens, at);
  if (entries === null) return null;
  for (const { rest, meaning } of entries) {
    const end = endOf(rest, tokens, at + 1, last);
    if (end >= 0) return { at, end, meaning };
  }
  return null;
}

function endOf(rest: readonly ReadonlySet<string>[], tokens: Tokens, from: number, last: number): number {
  let at = from;
  for (const forms of rest) {
    let skipped = 0;
    while (at < last && !forms.has(tokens.words[at] ?? "")) {
      if (skipped === skippable || ((tokens.shapes[at] ?? 0) & shape.mark) !== 0) return -1;
      skipped += 1;
      at += 1;
    }
    if (at >= last) return -1;
    at += 1;
  }
  return at;
}
