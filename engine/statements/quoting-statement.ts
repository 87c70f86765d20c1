import { contentEnd, isContentClause, speechBehind, speechesOf } from "./clause-content";
import { verbCues } from "./cue-table";
import type { StatementDraft } from "./statement-draft";
import type { Clause, NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";

/** The words of the clause around "as saying", when that passes on what somebody said. */
export function quoterOf(clause: Clause): Clause | null {
  const around = clause.parent;
  const isSaying = clause.marker === "as" && clause.verb?.form === "gerund" && verbCues.has(clause.verb.lemma);
  if (!isSaying || around === null) return null;
  return around.verb?.lemma === "quote" || around.verb?.lemma === "cite" ? around : null;
}

/** "Radio Nord quoted Hale as saying that …", "“…,” Hale was quoted as saying": Hale says it, through who quotes. Null for others. */
export function statementOfQuoting(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const quoter = quoterOf(clause);
  if (quoter === null || clause.verb === null) return null;
  const phrase = quotedIn(parsed, quoter);
  const content = contentOf(parsed, clause, quoter);
  if (phrase === null || content.length === 0) return null;
  const cue = { first: clause.verb.first, last: clause.verb.last };
  return { content, cue, phrase, clause: quoter, sentence: clause.sentence, rule: "quoted-as" };
}

function quotedIn(parsed: ParsedText, quoter: Clause): NounPhrase | null {
  if (quoter.verb?.voice === "passive") return subjectOf(quoter);
  return nounPhraseAtToken(parsed, quoter.verb?.last ?? -1) ?? quoter.objects[0] ?? null;
}

function contentOf(parsed: ParsedText, clause: Clause, quoter: Clause): TokenRange[] {
  const { complement } = clause;
  const behind = speechBehind(parsed, clause);
  if (behind !== null) return [{ first: behind.first, last: behind.last }];
  if (isContentClause(complement))
    return [{ first: complement.first, last: contentEnd(parsed, clause, complement.first) }];
  const speeches = [...speechesOf(parsed, quoter), ...speechesOf(parsed, clause)];
  if (speeches.length > 0) return speeches.map(({ first, last }) => ({ first, last }));
  const sentence = parsed.sentences[clause.sentence];
  const begins = Math.min(subjectOf(quoter)?.first ?? quoter.first, quoter.verb?.first ?? quoter.first);
  const isTrailing = sentence !== undefined && begins > sentence.first + 2 && parsed.tags[begins - 1] === tag.comma;
  return isTrailing ? [{ first: sentence.first, last: begins - 1 }] : [];
}
