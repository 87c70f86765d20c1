import type { StatementDraft } from "./statement-draft";
import { verbCues } from "./cue-table";
import type { Clause, NounPhrase, ParsedText, Quotation, TokenRange } from "@/engine/syntax/parsed-text";
import { clauseAtToken, sentenceAtToken, subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";

/** What a quotation without a cue of its own needs to know of those before it. */
type Before = { draft: StatementDraft | null; last: number };

/**
 * Gives every quotation that no cue has claimed to somebody: to the statement that it continues ("…,” Hale said. “It …"),
 * to the speaker whom the sentence before introduces, or else to the subject of that sentence. Adds to `drafts`.
 */
export function claimLooseQuotations(parsed: ParsedText, drafts: StatementDraft[]): void {
  const claimed = claimsByQuotation(parsed, drafts);
  claimRunningOn(parsed, claimed);
  const before: Before = { draft: null, last: -1 };
  for (const [index, quotation] of parsed.quotations.entries()) {
    if (quotation.kind !== "speech" || isInside(parsed, quotation)) continue;
    const owner = claimed[index] ?? null;
    if (owner !== null) {
      before.draft = owner;
      before.last = lastOf(owner, quotation);
      continue;
    }
    const draft = claim(parsed, quotation, before);
    if (draft === null) continue;
    if (draft !== before.draft) drafts.push(draft);
    before.draft = draft;
    before.last = quotation.last;
  }
}

/** A paragraph of speech whose marks do not close goes on in the next one, and is said by whoever says that. */
function claimRunningOn(parsed: ParsedText, claimed: (StatementDraft | null)[]): void {
  for (let at = claimed.length - 2; at >= 0; at -= 1) {
    const quotation = parsed.quotations[at];
    const next = parsed.quotations[at + 1];
    const owner = claimed[at + 1] ?? null;
    if (owner === null || claimed[at] !== null || quotation === undefined || next === undefined) continue;
    if (quotation.closed || quotation.kind !== "speech" || next.paragraph !== quotation.paragraph + 1) continue;
    if (!opensParagraph(parsed, quotation) || !opensParagraph(parsed, next)) continue;
    owner.content.unshift({ first: quotation.first, last: quotation.last });
    claimed[at] = owner;
  }
}

function opensParagraph(parsed: ParsedText, { paragraph, start }: Quotation): boolean {
  return parsed.paragraphs[paragraph]?.start === start;
}

function lastOf(draft: StatementDraft, quotation: Quotation): number {
  return Math.max(quotation.last, draft.cue?.last ?? 0, draft.content.at(-1)?.last ?? 0);
}

function isInside(parsed: ParsedText, quotation: Quotation): boolean {
  return quotation.inside !== null && parsed.quotations[quotation.inside]?.kind === "speech";
}

/** Per quotation the statement whose content it already is. Both lists are in reading order. */
function claimsByQuotation(parsed: ParsedText, drafts: readonly StatementDraft[]): (StatementDraft | null)[] {
  const ranges: { readonly draft: StatementDraft; readonly range: TokenRange }[] = [];
  for (const draft of drafts) for (const range of draft.content) ranges.push({ draft, range });
  ranges.sort((one, other) => one.range.first - other.range.first);
  let at = 0;
  return parsed.quotations.map((quotation) => {
    while (at < ranges.length && (ranges[at]?.range.last ?? 0) <= quotation.first) at += 1;
    const found = ranges[at];
    return found !== undefined && found.range.first <= quotation.first && found.range.last >= quotation.last - 1
      ? found.draft
      : null;
  });
}

function claim(parsed: ParsedText, quotation: Quotation, before: Before): StatementDraft | null {
  if (continues(parsed, quotation, before) && before.draft !== null) {
    before.draft.content.push({ first: quotation.first, last: quotation.last });
    return before.draft;
  }
  const introducer = introducerOf(parsed, quotation);
  if (introducer === null) return null;
  return {
    content: [{ first: quotation.first, last: quotation.last }],
    cue: introducer.cue,
    phrase: introducer.phrase,
    clause: introducer.clause,
    sentence: introducer.clause.sentence,
    rule: introducer.cue === null ? "quote-after-subject" : "quote-introduced",
  };
}

/** Begins the sentence behind the one in which the statement's words end, in its paragraph or as the next one. */
function continues(parsed: ParsedText, quotation: Quotation, before: Before): boolean {
  if (before.draft === null || !before.draft.content.some((range) => isQuoted(parsed, range.first))) return false;
  const here = sentenceAtToken(parsed, quotation.first);
  const sentence = parsed.sentences[here];
  const earlier = parsed.sentences[here - 1];
  if (sentence === undefined || earlier === undefined || sentence.first !== quotation.first) return false;
  if (earlier.first > before.last || earlier.last < before.last) return false;
  if (earlier.paragraph === sentence.paragraph) return true;
  return earlier.paragraph === sentence.paragraph - 1 && isAllQuoted(parsed, quotation);
}

/** A paragraph that is nothing but the quotation. */
function isAllQuoted(parsed: ParsedText, quotation: Quotation): boolean {
  const paragraph = parsed.paragraphs[quotation.paragraph];
  return paragraph !== undefined && quotation.start === paragraph.start && paragraph.end - quotation.end < 3;
}

function isQuoted(parsed: ParsedText, at: number): boolean {
  return parsed.tags[at] === tag.quote;
}

type Introducer = { readonly cue: StatementDraft["cue"]; readonly phrase: NounPhrase | null; readonly clause: Clause };

/** The clause right before the quotation: "Hale continued:", "Hale was blunt." */
function introducerOf(parsed: ParsedText, quotation: Quotation): Introducer | null {
  let at = quotation.first - 1;
  while (at >= 0 && quotation.first - at < 4 && (clauseAtToken(parsed, at)?.verb ?? null) === null) at -= 1;
  let clause: Clause | null = clauseAtToken(parsed, at);
  if (clause === null || clause.quotation !== null) return null;
  const colon = parsed.tokens.words[quotation.first - 1] === ":";
  while (clause.parent !== null && clause.kind !== "main" && !isCue(clause)) clause = clause.parent;
  const phrase = subjectOf(clause);
  if (phrase === null) return null;
  const paragraphs = quotation.paragraph - (parsed.sentences[clause.sentence]?.paragraph ?? 0);
  if (paragraphs > 1 || (paragraphs === 1 && !colon)) return null;
  if (isCue(clause) && clause.verb !== null)
    return { cue: { first: clause.verb.first, last: clause.verb.last }, phrase, clause };
  if (colon) return { cue: { first: quotation.first - 1, last: quotation.first }, phrase, clause };
  return phrase.kind === "common" && phrase.plural ? null : { cue: null, phrase, clause };
}

function isCue(clause: Clause): boolean {
  return clause.verb !== null && verbCues.has(clause.verb.lemma);
}
