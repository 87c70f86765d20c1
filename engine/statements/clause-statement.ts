import { contentEnd, speechesOf, without } from "./clause-content";
import type { CueClass, VerbCue } from "./cue";
import { paperNouns, verbCues } from "./cue-table";
import type { StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { complementOf, headWordOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";

/** The statement that an active clause makes with its verb, or null. */
export function statementOfClause(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  if (verb === null || verb.voice === "passive" || clause.kind === "fragment") return null;
  const cue = verbCues.get(verb.lemma);
  if (cue === undefined || !speaks(clause)) return null;
  const found = contentOf(parsed, clause, cue);
  if (found === null) return null;
  const phrase = speakerOf(parsed, clause);
  if (phrase === null && clause.kind === "infinitive") return null;
  return { ...found, cue: cueRange(clause), phrase, clause, sentence: clause.sentence };
}

/** "went on to say" speaks; "it is fair to say" does not. */
function speaks(clause: Clause): boolean {
  if (clause.kind !== "infinitive") return true;
  const around = clause.parent?.verb?.lemma ?? "";
  return around === "go" || around === "continue" || around === "proceed" || around === "use";
}

function cueRange(clause: Clause): TokenRange {
  return { first: clause.verb?.first ?? clause.first, last: clause.verb?.last ?? clause.first };
}

/** "issued a statement saying that …": the one who issued it. */
function speakerOf(parsed: ParsedText, clause: Clause): NounPhrase | null {
  const subject = subjectOf(clause);
  if (subject === null || clause.kind !== "reduced-relative" || clause.parent === null) return subject;
  if (!paperNouns.has(nounLemmaOf(headWordOf(parsed, subject))) || subject.role !== "object") return subject;
  return subjectOf(clause.parent) ?? subject;
}

type Found = { readonly content: TokenRange[]; readonly rule: string };

function contentOf(parsed: ParsedText, clause: Clause, cue: VerbCue): Found | null {
  const speeches = speechesOf(parsed, clause);
  if (speeches.length > 0) return { content: withLead(parsed, clause, cue, speeches), rule: "quote" };
  if (clause.kind === "parenthetical") return aroundParenthetical(parsed, clause, cue);
  for (const one of cue.classes) {
    const found = contentByClass(parsed, clause, one);
    if (found !== null) return found;
  }
  return behindPreposition(parsed, clause, cue);
}

/** "said the deal, “a gift”, was …": the clause's own words count when it has a complement besides the quotation. */
function withLead(parsed: ParsedText, clause: Clause, cue: VerbCue, speeches: readonly TokenRange[]): TokenRange[] {
  const ranges: TokenRange[] = speeches.map((speech) => ({ first: speech.first, last: speech.last }));
  const complement = complementOf(clause);
  if (complement === null || complement.verb === null || complement.kind === "infinitive") return ranges;
  if (!cue.classes.includes("say") && !cue.classes.includes("tell") && !cue.classes.includes("think")) return ranges;
  const own = { first: complement.first, last: contentEnd(parsed, clause, complement.first) };
  return [own, ...ranges.filter((range) => range.last <= own.first || range.first >= own.last)].toSorted(
    (one, other) => one.first - other.first,
  );
}

function aroundParenthetical(parsed: ParsedText, clause: Clause, cue: VerbCue): Found | null {
  const main = clause.complement;
  const sentence = parsed.sentences[clause.sentence];
  if (main === null || sentence === undefined) return null;
  if (!cue.classes.some((one) => one === "say" || one === "tell" || one === "think" || one === "show")) return null;
  const around = { first: main.first, last: Math.max(main.last, sentence.last) };
  return { content: without([around], { first: clause.first, last: clause.last }), rule: "parenthetical" };
}

function contentByClass(parsed: ParsedText, clause: Clause, one: CueClass): Found | null {
  const complement = complementOf(clause);
  const isClause = complement !== null && complement.verb !== null && complement.kind !== "infinitive";
  switch (one) {
    case "say":
    case "tell":
    case "think":
      if (!isClause || (one !== "tell" && hasObjectBefore(clause, complement))) return null;
      return upToEnd(parsed, clause, complement.first, `${one}-clause`);
    case "want":
      if (complement?.kind !== "infinitive" || complement.parent !== clause) return null;
      return upToEnd(parsed, clause, Math.min(complement.first, clause.objects[0]?.first ?? complement.first), "want");
    case "act":
      return actContent(parsed, clause);
    case "name":
      return nameContent(parsed, clause);
    case "show":
      if (!isPaper(parsed, subjectOf(clause))) return null;
      if (isClause) return upToEnd(parsed, clause, complement.first, "show");
      return actContent(parsed, clause);
    case "utter":
      return null;
  }
}

/** "denied claims, despite …, that this is so": the object is what is denied. */
function hasObjectBefore(clause: Clause, complement: Clause): boolean {
  return clause.objects.some((object) => object.first < complement.first && object.complement !== complement);
}

function upToEnd(parsed: ParsedText, clause: Clause, first: number, rule: string): Found {
  return { content: [{ first, last: contentEnd(parsed, clause, first) }], rule };
}

function actContent(parsed: ParsedText, clause: Clause): Found | null {
  const object = clause.objects[0];
  if (object === undefined) return null;
  return upToEnd(parsed, clause, object.first, "act");
}

/** "called it a lie", "accused Hale of lying", "described him as a liar": an object alone is none. */
function nameContent(parsed: ParsedText, clause: Clause): Found | null {
  const object = clause.objects[0];
  if (object === undefined) return null;
  const more =
    clause.objects.length > 1 ||
    prepositionalOf(clause, "as") !== null ||
    prepositionalOf(clause, "of") !== null ||
    prepositionalOf(clause, "for") !== null ||
    clause.complement !== null ||
    clause.verb?.lemma === "describe";
  return more ? upToEnd(parsed, clause, object.first, "name") : null;
}

function behindPreposition(parsed: ParsedText, clause: Clause, cue: VerbCue): Found | null {
  for (const word of cue.prepositions) {
    const phrase = prepositionalOf(clause, word);
    if (phrase === null || phrase.token > (clause.verb?.last ?? 0) + 1) continue;
    const first = phrase.object?.first ?? phrase.clause?.first;
    if (first !== undefined) return upToEnd(parsed, clause, first, "preposition");
  }
  return null;
}

export function isPaper(parsed: ParsedText, phrase: NounPhrase | null): boolean {
  return phrase !== null && paperNouns.has(nounLemmaOf(headWordOf(parsed, phrase)));
}
