import { isBody } from "@/engine/syntax/lexicon/actor-nouns";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { entityAtToken, type Reader } from "@/engine/allegations/reading/reader";
import { nounPhraseAtToken, prepositionOf } from "@/engine/syntax/questions";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { RolePath } from "./frame";

const thinking = setOfWords(
  "know believe think feel hope fear suspect show reveal find prove learn mean hear see insist deny",
);

/** "opened Telbrik accounts after serving a sentence", "won Senate seats by …": the name stands before a noun that was read as a verb. */
export function isBeforeCutNoun({ parsed }: Reader, { kind, role, clause, last }: NounPhrase): boolean {
  const verb = clause?.verb ?? null;
  const above = clause?.parent?.verb ?? null;
  if (kind !== "name" || role !== "subject" || clause?.kind !== "that" || clause.marker !== null) return false;
  if (verb === null || above === null || speechVerbs.has(above.lemma) || thinking.has(above.lemma)) return false;
  const isOneWord = verb.first === last && verb.last === last + 1 && verb.tense === "present";
  return (
    isOneWord &&
    clause.objects.length === 0 &&
    clause.complement === null &&
    (parsed.tokens.words[last] ?? "").endsWith("s")
  );
}

/** Whether the parser's subject or object is rather none: it disagrees with the verb, is cut in two or a place. */
export function isMisread(reader: Reader, clause: Clause, path: RolePath, phrase: NounPhrase): boolean {
  if (path === "patient" && isOpenChain(reader, clause)) return true;
  const isObject = path === "object" || path === "object-owner";
  if (isObject && (isCutOff(reader, clause, phrase) || isBeforeDoing(reader, clause, phrase))) return true;
  if (path === "object" && isOfNextVerb(reader, phrase)) return true;
  if (path === "patient" && isBeforeList(reader, clause, phrase)) return true;
  if (isLastPlace(reader, phrase)) return true;
  if (isThingOf(reader, clause, phrase)) return true;
  if (isArticle(reader, phrase) || isCutByBrackets(reader, phrase)) return true;
  return (
    disagrees(reader, clause, phrase) ||
    isWhere(reader, clause, phrase) ||
    isDateline(reader, phrase) ||
    isCutOwner(reader, phrase)
  );
}

/** "went before the court and Hale and Ito were sued": the court was read as the first of those sued. */
function isBeforeList({ parsed }: Reader, { subject, marker }: Clause, phrase: NounPhrase): boolean {
  const isListOfThree = phrase.next?.next != null && parsed.tokens.words[phrase.last] === "and";
  return marker === "before" && phrase === subject && isListOfThree;
}

/** "who set fires in Kivik and Northport argued it": a relative clause goes on without another subject, and Northport is one more place. */
export function isLastPlace({ parsed }: Reader, { clause, role, first, kind }: NounPhrase): boolean {
  const earlier = clause?.coordinatedWith ?? null;
  if (role !== "subject" || kind !== "name" || clause?.kind !== "relative" || clause.marker !== null) return false;
  if (earlier?.marker !== "who" || earlier.subject !== null || parsed.tokens.words[first - 1] !== "and") return false;
  const place = earlier.prepositions.at(-1);
  return place?.object?.last === first - 1 && /^(?:in|at|near|outside|from|to)$/u.test(place.preposition);
}

/** "said the accused were part of it", where "accused" was read as a verb. */
function isArticle({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^(?:the|an?)$/u.test(parsed.tokens.words[head] ?? "");
}

const longestBrackets = 5;

/** "a Northport District (its name in another script) officer": the officer, and no district. */
function isCutByBrackets({ parsed }: Reader, { last, determiner, kind }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (kind !== "name" || determiner === null || words[last] !== "(") return false;
  let close = last;
  while (close < last + longestBrackets && words[close] !== ")") close += 1;
  if (words[close] !== ")") return false;
  const behind = nounPhraseAtToken(parsed, close + 1);
  return behind?.kind === "common" && behind.first === close + 1 && behind.determiner === null;
}

const lands = setOfWords("country nation state province region city town village");

/** "a professor at the institute, accused of theft": behind the comma it may be either, so nobody. */
function isOpenChain(reader: Reader, { kind, antecedent, first, parent }: Clause): boolean {
  if (kind !== "reduced-relative" || antecedent?.role !== "preposition") return false;
  const behind = parent?.prepositions.find((phrase) => phrase.object === antecedent);
  // "presidents of the country accused of theft": a land is the last to be meant.
  const isLand = lands.has(reader.parsed.tokens.words[antecedent.head] ?? "");
  if (isLand) return behind?.after != null;
  if (reader.parsed.tokens.words[first - 1] !== ",") return false;
  return behind?.after != null && partyOf(reader, behind.after) !== null && partyOf(reader, antecedent) !== null;
}

/** "criticised London's newly elected mayor", where the parser took "elected" for a verb. */
function isCutOwner({ parsed }: Reader, phrase: NounPhrase): boolean {
  return /^['’]s?$/u.test(parsed.tokens.words[phrase.last] ?? "");
}

const dashes = new Set(["–", "—", "-", "--"]);

/** "NORTHPORT – Hale, facing charges, …": where the story is from; but "Hale – the banker – was": a dash closes what one opened. */
export function isDateline({ parsed }: Reader, phrase: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (
    parsed.sentences[phrase.sentence]?.first !== phrase.first ||
    phrase.kind !== "name" ||
    !dashes.has(words[phrase.last] ?? "")
  )
    return false;
  const verb = phrase.role === "subject" ? (phrase.clause?.verb?.first ?? 0) : 0;
  return verb < phrase.last + 2 || !dashes.has(words[verb - 1] ?? "");
}

/** "is investigating Norlandish meddling": the meddling, which the parser took for what Norlanders do. */
function isBeforeDoing(
  reader: Reader,
  { verb }: Clause,
  { kind, determiner, modifier, first, head, last }: NounPhrase,
): boolean {
  const isDoing = modifier?.kind === "reduced-relative" && modifier.verb?.form === "gerund" && modifier.first === last;
  if (!isDoing || kind !== "name" || determiner !== null || first !== head || !looking.has(verb?.lemma ?? ""))
    return false;
  return entityAtToken(reader, head)?.kind !== "person";
}

const looking = new Set(["investigate", "probe", "examine"]);
const small = /\p{Ll}/u;

/** "imprisoning and killing Norlanders": whom another verb is done to. */
function isOfNextVerb({ parsed }: Reader, { first, head, kind }: NounPhrase): boolean {
  const { words, starts } = parsed.tokens;
  const isDone = kind === "name" && first < head && words[first - 1] === "and" && /.ing$/u.test(words[first] ?? "");
  return isDone && small.test(parsed.text.charAt(starts[first] ?? 0));
}

const cutting = new Set([",", ";", ":", "–", "—", "-"]);

/** "After investigating, the office told …", "the beach bars – El Ancla": what follows a mark is no object. */
function isCutOff(reader: Reader, { verb }: Clause, object: NounPhrase): boolean {
  if (verb === null || object.first <= verb.last) return false;
  const { words } = reader.parsed.tokens;
  // "which officials have linked to spies – Hale faced criticism"
  return cutting.has(words[verb.last] ?? "") || dashes.has(words[object.first - 1] ?? "");
}

const bodies: ReadonlySet<string> = new Set(["state", "company", "government", "outlet", "organisation"]);

/** "a banker based in Norland who was under investigation": who it was is no land or company. */
export function isWhere(reader: Reader, { marker, antecedent }: Clause, phrase: NounPhrase): boolean {
  if (marker !== "who" || phrase !== antecedent || !(phrase.role === "preposition" || phrase.role === "apposition"))
    return false;
  const kind = partyOf(reader, phrase)?.kind;
  const before = prepositionOf(phrase);
  // "members of the party who accused Hale"
  if (
    !phrase.plural &&
    kind !== "person" &&
    before?.after != null &&
    isBody(reader.parsed.tokens.words[phrase.head] ?? "")
  )
    return true;
  if (kind === "unnamed" && phrase.kind === "name") return before?.preposition === "in" || before?.preposition === "at";
  return kind !== undefined && bodies.has(kind);
}

/** "a campaign by Hale that was plagued by fraud": "that" and "which" are no person. */
export function isThingOf(reader: Reader, { marker, antecedent }: Clause, phrase: NounPhrase): boolean {
  if (phrase !== antecedent || phrase.role !== "preposition" || (marker !== "that" && marker !== "which")) return false;
  return phrase.kind === "name" && partyOf(reader, phrase)?.kind === "person";
}

const singular = new Set(["is", "was", "has"]);
const plural = new Set(["are", "were", "have"]);

/** "salaries of employees, which is common", "critics of the government, who were jailed": the verb is not about the nearest. */
function disagrees({ parsed }: Reader, { verb, antecedent, subject }: Clause, phrase: NounPhrase): boolean {
  // "four banks that Norland has sued": the verb is Norland's.
  if (phrase !== antecedent || verb === null || subject !== null) return false;
  const word = parsed.tokens.words[verb.first] ?? "";
  if (phrase.plural) return singular.has(word);
  return plural.has(word) && phrase.role === "preposition" && phrase.next === null;
}

/** "Gecorp", which opens the sentence and has its capital inside another: a name. */
function isNameElsewhere({ tokens, sentences }: ParsedText, { first, head, sentence }: NounPhrase): boolean {
  if (first !== head || sentences[sentence]?.first !== first) return false;
  const word = tokens.words[head];
  let next = 0;
  for (let at = 0; at < tokens.count; at += 1) {
    const isFirst = sentences[next]?.first === at;
    if (isFirst) next += 1;
    if (!isFirst && tokens.words[at] === word && ((tokens.shapes[at] ?? 0) & shape.capital) !== 0) return true;
  }
  return false;
}

/** "the wife of Hale who filed reports against him blames Lund": a verb in the singular has no plural subject. */
export function isOfMany({ parsed }: Reader, { verb, subject }: Clause, phrase: NounPhrase): boolean {
  if (phrase !== subject || verb === null || !phrase.plural || phrase.kind !== "common" || verb.modal !== null)
    return false;
  if (isNameElsewhere(parsed, phrase)) return false;
  const word = parsed.tokens.words[verb.first] ?? "";
  return (
    singular.has(word) ||
    (verb.tense === "present" && verb.first === verb.head && word !== verb.lemma && word.endsWith("s"))
  );
}
