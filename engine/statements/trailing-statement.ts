import { cueOf } from "./cue-table";
import type { StatementDraft } from "./statement-draft";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";

/** How many tokens may follow the cue: "said on Monday in a statement". */
const tail = 9;

/**
 * The statement of a sentence that ends in ", Hale said on Monday" or ", said Hale": all before the comma. It needs no more of the
 * parser than the subject of the verb, for long sentences are often read wrongly before that. Null when more is said behind.
 */
export function statementOfTrailing(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  const sentence = parsed.sentences[clause.sentence];
  if (verb === null || sentence === undefined || verb.form !== "finite" || verb.voice === "passive") return null;
  if (clause.kind === "parenthetical" || clause.kind === "adverbial" || clause.complement !== null) return null;
  if (verb.negated || clause.speeches.length > 0) return null;
  const classes = cueOf(parsed, verb)?.classes ?? [];
  const tells = classes.includes("tell");
  // "In March, Hale announced his retirement": the object is what is announced.
  if (!tells && (clause.objects.length > 0 || !classes.includes("say"))) return null;
  const phrase = subjectOf(clause);
  if (phrase === null || phrase.kind === "number") return null;
  const comma = commaBefore(parsed, Math.min(phrase.first, verb.first));
  if (comma < 0 || comma < sentence.first + 3 || !stands(phrase, clause)) return null;
  if (!endsSoon(parsed, Math.max(verb.last, phrase.last), sentence.last)) return null;
  return {
    content: [{ first: sentence.first, last: comma }],
    cue: { first: verb.first, last: verb.last },
    phrase,
    clause,
    sentence: clause.sentence,
    rule: "trailing",
  };
}

/** The subject is the verb's neighbour, on either side. */
function stands(phrase: NounPhrase, { verb }: Clause): boolean {
  if (verb === null) return false;
  return (phrase.last <= verb.first && verb.first - phrase.last < 3) || phrase.first === verb.last;
}

/** The token of the comma right before `at`, a closing quotation mark between at most; -1 without one. */
function commaBefore(parsed: ParsedText, at: number): number {
  if (parsed.tags[at - 1] === tag.comma) return at - 1;
  return parsed.tags[at - 1] === tag.quote && parsed.tags[at - 2] === tag.comma ? at : -1;
}

/** Only when and where it was said, or to whom; a comma or "that" would lead to what was said. */
function endsSoon(parsed: ParsedText, from: number, end: number): boolean {
  if (end - from > tail) return false;
  for (let at = from; at < end; at += 1) {
    const own = parsed.tags[at] ?? 0;
    if (own === tag.comma || own === tag.that || own === tag.colon || own === tag.quote || own === tag.question)
      return false;
    if (own === tag.modal || own === tag.be) return false;
  }
  return true;
}
