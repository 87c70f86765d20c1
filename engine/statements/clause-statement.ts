import { contentEnd, isContentClause, objectEnd, restEnd, speechBehind, speechesOf, without } from "./clause-content";
import type { CueClass, VerbCue } from "./cue";
import { cueOf, otherSenses, verbCues } from "./cue-table";
import { isPaper, nameBefore, speakerOf } from "./speaker-of-clause";
import { restAfterSaying } from "./rest-after-saying";
import type { FoundContent, StatementDraft } from "./statement-draft";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import { tag } from "@/engine/syntax/tag";
import { complementOf, headWordOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

/** The statement that an active clause makes with its verb, or null. */
export function statementOfClause(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb } = clause;
  if (verb === null || verb.voice === "passive" || clause.kind === "fragment") return null;
  const cue = isPutting(parsed, clause) ? (verbCues.get("say") ?? null) : cueOf(parsed, verb);
  if (cue === null || !speaks(clause)) return null;
  const found = contentOf(parsed, clause, cue);
  if (found === null) return null;
  const phrase = nameBefore(parsed, speakerOf(parsed, clause));
  if (phrase === null && clause.kind === "infinitive") return null;
  const { content, rule } = found;
  return { content, cue: cueRange(clause), phrase, clause, sentence: clause.sentence, rule };
}

/** "As Hale puts it, …" */
function isPutting(parsed: ParsedText, { verb, kind, marker, objects }: Clause): boolean {
  const object = objects[0];
  const isAs = verb?.lemma === "put" && kind === "adverbial" && marker === "as";
  return isAs && object !== undefined && headWordOf(parsed, object) === "it";
}

/** "used the speech to attack Hale": these are acts even where they are only meant. */
const stances = setOfWords(
  "attack criticize criticise assail defend denounce blast mock slam praise endorse accuse question reject condemn back blame ridicule",
);

/** "went on to say", "tried to portray": what follows is done. */
const goingOn = setOfWords("go continue proceed use begin start try attempt seek struggle appear seem");

/** Infinitives that are no act of words even where somebody does something for them: "came to see the match". */
const deeds = setOfWords(
  "confirm see vote offer celebrate promote know accept respond identify focus decide find choose get support show learn view hear",
);

/** Behind these, and behind verbs of wanting, nothing is said yet. */
const unreal = setOfWords(
  "be have do fail get allow require force cause enable help make let like love hate wait remain tend learn know deserve qualify hire pay",
);

/** "went on to say" and "flew to Oslo to denounce the deal" speak; "it is fair to say" and "would have to say" do not. */
function speaks(clause: Clause): boolean {
  // "barred Hale from saying"
  if (clause.kind === "gerund" && clause.marker === "from") return false;
  if (clause.kind !== "infinitive") return true;
  const lemma = clause.verb?.lemma ?? "";
  if (stances.has(lemma)) return true;
  const around = clause.parent?.verb ?? null;
  if (around === null || around.negated) return false;
  if (goingOn.has(around.lemma)) return true;
  if (around.modal !== null || around.voice === "passive" || deeds.has(lemma) || unreal.has(around.lemma)) return false;
  return verbCues.get(around.lemma)?.classes.includes("want") !== true;
}

function cueRange(clause: Clause): TokenRange {
  return { first: clause.verb?.first ?? clause.first, last: clause.verb?.last ?? clause.first };
}

function contentOf(parsed: ParsedText, clause: Clause, cue: VerbCue): FoundContent | null {
  const speeches = speechesOf(parsed, clause);
  if (speeches.length > 0) return { content: withLead(parsed, clause, cue, speeches), rule: "quote" };
  const behind = speechBehind(parsed, clause);
  if (behind !== null) return { content: [{ first: behind.first, last: behind.last }], rule: "quote" };
  if (clause.kind === "parenthetical") return aroundParenthetical(parsed, clause, cue);
  for (const one of cue.classes) {
    const found = contentByClass(parsed, clause, one);
    if (found !== null) return found;
  }
  return behindPreposition(parsed, clause, cue) ?? aroundInterruption(parsed, clause, cue);
}

/** "In his state, Hale said, prices fell", "As Hale noted, prices fell": the sentence without the clause. */
function aroundInterruption(parsed: ParsedText, clause: Clause, cue: VerbCue): FoundContent | null {
  const { verb, subject } = clause;
  const sentence = parsed.sentences[clause.sentence];
  if (verb === null || subject === null || sentence === undefined || verb.form !== "finite") return null;
  if (!cue.classes.some((one) => one === "say" || one === "tell")) return null;
  const isAs = clause.kind === "adverbial" && clause.marker === "as";
  if (!isAs && clause.kind !== "main") return null;
  const object = clause.objects[0];
  let end = object !== undefined && object.first <= verb.last + 1 ? object.last : verb.last;
  while (parsed.tags[end] === tag.adverb) end += 1;
  if (parsed.tokens.words[end] !== "," || sentence.last - end < 5) return null;
  const hole = { first: isAs ? clause.first : subject.first, last: end + 1 };
  const whole = { first: sentence.first, last: sentence.last };
  return { content: without([whole], hole), rule: "interruption" };
}

/** "said the deal, “a gift”, was …": the clause's own words count when it has a complement besides the quotation. */
function withLead(parsed: ParsedText, clause: Clause, cue: VerbCue, speeches: readonly TokenRange[]): TokenRange[] {
  const ranges: TokenRange[] = speeches.map((speech) => ({ first: speech.first, last: speech.last }));
  const complement = complementOf(clause);
  if (!isContentClause(complement) || complement.verb === null) return ranges;
  // "“…,” Hale told the weekly in an interview published on Friday": the parser found one clause too many.
  const isBefore = speeches.every((speech) => speech.last <= (clause.verb?.first ?? 0));
  if (isBefore && complement.marker === null) return ranges;
  if (!cue.classes.includes("say") && !cue.classes.includes("tell") && !cue.classes.includes("think")) return ranges;
  const own = { first: complement.first, last: contentEnd(parsed, clause, complement.first) };
  return [own, ...ranges.filter((range) => range.last <= own.first || range.first >= own.last)].toSorted(
    (one, other) => one.first - other.first,
  );
}

function aroundParenthetical(parsed: ParsedText, clause: Clause, cue: VerbCue): FoundContent | null {
  const main = clause.complement;
  const sentence = parsed.sentences[clause.sentence];
  // "should stand by it, not declare neutrality" says nothing
  if (main === null || sentence === undefined || clause.verb?.negated === true) return null;
  // "Telbrik, whose routers the army uses, said that …": the parser lost that Telbrik says it.
  const own = clause.children.find((child) => child.marker === "that" && child.first === clause.verb?.last);
  if (own !== undefined && clause.subject === null) return upToEnd(parsed, clause, own.first, "say-clause");
  if (!cue.classes.some((one) => one === "say" || one === "tell" || one === "think" || one === "show")) return null;
  const around = { first: beginning(parsed, main), last: restEnd(parsed, clause, Math.max(main.last, sentence.last)) };
  return { content: without([around], { first: clause.first, last: clause.last }), rule: "parenthetical" };
}

/** "Three were killed and at least ten injured, police said": both are said. */
function beginning(parsed: ParsedText, main: Clause): number {
  const before = parsed.clauses[main.index - 1];
  if (before === undefined || before.sentence !== main.sentence || before.kind !== "main") return main.first;
  let at = main.first - 1;
  while (parsed.tags[at] === tag.adverb) at -= 1;
  const isJoined = parsed.tags[at] === tag.conjunction && before.last >= at && before.quotation === main.quotation;
  return isJoined && !verbCues.has(before.verb?.lemma ?? "") ? before.first : main.first;
}

function contentByClass(parsed: ParsedText, clause: Clause, one: CueClass): FoundContent | null {
  const complement = complementOf(clause);
  const isClause = isContentClause(complement);
  switch (one) {
    case "say":
    case "tell":
    case "think":
      if (isClause && (one === "tell" || !hasObjectBefore(clause, complement)))
        return upToEnd(parsed, clause, complement.first, `${one}-clause`);
      return one === "say" ? restAfterSaying(parsed, clause) : null;
    case "want":
      if (complement?.kind !== "infinitive" || complement.parent !== clause) return null;
      return upToEnd(parsed, clause, Math.min(complement.first, clause.objects[0]?.first ?? complement.first), "want");
    case "act":
      return actContent(parsed, clause);
    case "name":
      return nameContent(parsed, clause);
    case "show":
      if (isClause && clause.verb?.lemma === "find" && isCourt(parsed, subjectOf(clause)))
        return upToEnd(parsed, clause, complement.first, "court-found");
      if (isClause && complement.marker === "that" && complement.parent === clause && clause.kind !== "infinitive")
        return upToEnd(parsed, clause, complement.first, "show");
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

function upToEnd(parsed: ParsedText, clause: Clause, first: number, rule: string): FoundContent {
  return { content: [{ first, last: contentEnd(parsed, clause, first) }], rule };
}

function actContent(parsed: ParsedText, clause: Clause): FoundContent | null {
  const object = clause.objects[0];
  const { complement, verb } = clause;
  // "supports squeezing out rivals"
  if (complement?.kind === "gerund" && verb !== null && complement.first <= verb.last + 1)
    return upToEnd(parsed, clause, complement.first, "act");
  if (object === undefined || isOtherSense(parsed, clause, object)) return null;
  return { content: [{ first: object.first, last: objectEnd(parsed, clause, object) }], rule: "act" };
}

function isOtherSense(parsed: ParsedText, clause: Clause, object: NounPhrase): boolean {
  const objects = otherSenses.get(clause.verb?.lemma ?? "");
  return objects !== undefined && objects.has(nounLemmaOf(headWordOf(parsed, object)));
}

/** "called it a lie", "accused Hale of lying", "described him as a liar": an object alone is none. */
function nameContent(parsed: ParsedText, clause: Clause): FoundContent | null {
  const object = clause.objects[0];
  if (object === undefined) return quotedName(parsed, clause);
  const more =
    clause.objects.length > 1 ||
    isDescribed(parsed, object) ||
    prepositionalOf(clause, "as") !== null ||
    prepositionalOf(clause, "of") !== null ||
    prepositionalOf(clause, "for") !== null ||
    clause.complement !== null ||
    isQuotedAfter(parsed, clause, object) ||
    clause.verb?.lemma === "describe" ||
    (likening.has(clause.verb?.lemma ?? "") &&
      (prepositionalOf(clause, "to") ?? prepositionalOf(clause, "with")) !== null);
  return more ? upToEnd(parsed, clause, object.first, "name") : null;
}

const likening = new Set(["compare", "liken"]);

/** "called Hale and Ito “crazy”", "called Ito, his rival, “a clown”": a quotation in the rest of the clause. */
function isQuotedAfter(parsed: ParsedText, clause: Clause, object: NounPhrase): boolean {
  const end = Math.min(contentEnd(parsed, clause, object.first), object.last + 16);
  for (let at = object.last; at < end; at += 1) if (parsed.tags[at] === tag.quote) return true;
  return false;
}

/** "calls that “a fairy tale”": the parser takes "that" for the beginning of a clause. */
function quotedName(parsed: ParsedText, clause: Clause): FoundContent | null {
  const at = clause.verb?.last ?? clause.last;
  const isThat = parsed.tokens.words[at] === "that" && parsed.tags[at + 1] === tag.quote;
  return isThat && clause.verb?.lemma !== "see" ? upToEnd(parsed, clause, at, "name") : null;
}

/** "called Hale “unhinged”", "called it absurd" */
function isDescribed(parsed: ParsedText, object: NounPhrase): boolean {
  const next = parsed.tags[object.last];
  return next === tag.quote || next === tag.adjective || next === tag.verbEd || next === tag.adverb;
}

function behindPreposition(parsed: ParsedText, clause: Clause, cue: VerbCue): FoundContent | null {
  for (const word of cue.prepositions) {
    const phrase = prepositionalOf(clause, word);
    if (phrase === null || phrase.token > (clause.verb?.last ?? 0) + 1) continue;
    const first = phrase.object?.first ?? phrase.clause?.first;
    if (first !== undefined) return upToEnd(parsed, clause, first, "preposition");
  }
  return null;
}

const courts = setOfWords("court jury judge tribunal inquest inquiry panel commission regulator committee");

function isCourt(parsed: ParsedText, phrase: NounPhrase | null): boolean {
  return phrase !== null && courts.has(headWordOf(parsed, phrase));
}
