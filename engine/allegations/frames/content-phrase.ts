import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isNoMatter, isTime } from "@/engine/allegations/parties/time-words";
import { contentOfNoun } from "@/engine/allegations/reading/content";
import { contentInside, contentOfPhrase } from "@/engine/allegations/reading/content-of-phrase";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { prepositionOf } from "@/engine/syntax/questions";

const ofPlaces = new Set(["in", "on", "after", "under", "at"]);

const venues =
  /^(?:indictments?|complaints?|lawsuits?|suits?|filings?|documents?|chargesheet|warrants?|province|city|town|village|district|county|suburb)$/u;
const suspicions = /^(?:suspicions?|charges?|counts?|allegations?|accusations?)$/u;
const hearings = /^(?:cases?|trials?|hearings?|proceedings?|rulings?|verdicts?|judge?ments?)$/u;

/** "charged in an indictment filed in Kivik with fraud": what the parser joined to "filed". */
function insidePaper(reader: Reader, clause: Clause, cue: CueVerb): PrepositionalPhrase | null {
  const paper = clause.prepositions.find(
    ({ object }) => object !== null && venues.test(reader.parsed.tokens.words[object.head] ?? ""),
  );
  const filed = paper?.object?.modifier ?? null;
  return filed?.kind === "reduced-relative" ? (phrasesBehindVerb(filed, cue.content, reader)[0] ?? null) : null;
}

/** Dates, and places where no wrong is told: "arrested on Friday", "convicted in Westmark". */
function isOther(reader: Reader, object: NounPhrase, preposition: string): boolean {
  if (isTime(reader.parsed, object)) return true;
  // "sued the ministry for the right to charge a fee": what somebody wants.
  if (preposition === "for" && reader.parsed.tokens.words[object.head] === "right") return true;
  if (!ofPlaces.has(preposition)) return false;
  // "arrested on suspicion of steering contracts to relatives": what is suspected is wrong, whatever its words
  if (suspicions.test(reader.parsed.tokens.words[object.head] ?? "") && contentInside(reader, object) !== null)
    return false;
  // "sentenced in absentia for fraud"
  if (isNoMatter(reader.parsed, object) || reader.parsed.tokens.words[object.head] === "absentia") return true;
  // "charged in an indictment with fraud"
  const venue = preposition === "in" ? (reader.parsed.tokens.words[object.head] ?? "") : "";
  if (venues.test(venue)) return true;
  // "sentenced in a separate case to two years for fraud"; but "convicted in a bribery case", "charged in a case of fraud"
  const isHearing =
    hearings.test(venue) && reader.parsed.tokens.words[object.last] !== "of" && object.modifier === null;
  if (isHearing && findWrongdoing(reader.parsed.tokens, object.first, object.last) === null) return true;
  // "booked under the Unlawful Activities (Prevention) Act for taking part in it"
  if (preposition === "under" && object.kind === "name") return true;
  // "arrested in Westmark for fraud"
  if (object.kind === "name") return findWrongdoing(reader.parsed.tokens, object.first, object.last) === null;
  const { range } = contentOfNoun(reader, object);
  return findWrongdoing(reader.parsed.tokens, range.first, range.last) === null;
}

/** The first phrase behind the verb with one of the prepositions; no dates or places. */
export function behindVerb(
  clause: Clause,
  prepositions: readonly string[],
  reader?: Reader,
): PrepositionalPhrase | null {
  return phrasesBehindVerb(clause, prepositions, reader)[0] ?? null;
}

const amounts = setOfWords("much most some part all little none half");

/** "Hale has been convicted, much of the attention is on Lund": of another clause. */
function isOfMuch({ parsed }: Reader, { token, preposition }: PrepositionalPhrase): boolean {
  const { words } = parsed.tokens;
  return preposition === "of" && amounts.has(words[token - 1] ?? "") && words[token - 2] === ",";
}

/** "the Court of Arbitration for Sport": part of a name. */
function isInName({ entityAt }: Reader, { token }: PrepositionalPhrase): boolean {
  const here = entityAt[token] ?? -1;
  return here >= 0 && here === entityAt[token - 1] && here === entityAt[token + 1];
}

function phrasesBehindVerb(clause: Clause, prepositions: readonly string[], reader?: Reader): PrepositionalPhrase[] {
  const from = clause.verb?.last ?? clause.first;
  return clause.prepositions.filter(
    (phrase) =>
      phrase.token >= from &&
      prepositions.includes(phrase.preposition) &&
      (reader === undefined || phrase.object === null || !isOther(reader, phrase.object, phrase.preposition)) &&
      !(reader !== undefined && (isOfMuch(reader, phrase) || isInName(reader, phrase) || isOfOffice(reader, phrase))),
  );
}

const holders = setOfWords(
  "commissioner minister secretary undersecretary director attorney spokesman spokeswoman envoy candidate ombudsman " +
    "column editorial op-ed interview article piece essay blog",
);

/** "arraigned a former Commissioner for Works", "trashed Hale in a column for the Ledger": what the office or the column is for. */
function isOfOffice({ parsed }: Reader, { preposition, token, after, object }: PrepositionalPhrase): boolean {
  if (preposition !== "for" || object === null || after?.last !== token) return false;
  const { words: all, shapes } = parsed.tokens;
  const isNamed = ((shapes[object.head] ?? 0) & shape.capital) !== 0 && ((shapes[token] ?? 0) & shape.capital) === 0;
  return (
    isNamed && holders.has(all[after.head] ?? "") && findWrongdoing(parsed.tokens, object.first, object.last) === null
  );
}

/** "accused him with a smile", but "accused him with conspiring to steal"; "subpoenaed Telbrik for its papers". */
function isManner({ lemmas, stage }: CueVerb, { preposition, clause }: PrepositionalPhrase): boolean {
  if (clause !== null) return false;
  return (lemmas === "accuse" && preposition === "with") || (stage === "subpoena" && preposition === "for");
}

const posts = setOfWords(
  "president chief head director chairman chairwoman manager founder owner editor leader member secretary minister",
);

/** "Hale, former president of Telbrik's unit": what somebody heads is no wrong of theirs. */
function isOfPost({ parsed }: Reader, { preposition, token, after, object }: PrepositionalPhrase): boolean {
  if (preposition !== "of" || object === null || after?.role !== "apposition" || after.last !== token) return false;
  if (!posts.has(parsed.tokens.words[after.head] ?? "")) return false;
  return findWrongdoing(parsed.tokens, object.first, object.last) === null;
}

/** "Hale, a senator from Westmark and winner of the vote, of lying": the vote tells who Hale is. */
function isDescribing(reader: Reader, after: NounPhrase): boolean {
  let first = after;
  for (let here = reader.listedBefore.get(first); here !== undefined; here = reader.listedBefore.get(first))
    first = here;
  const before = prepositionOf(first);
  return (before?.after ?? first).role === "apposition";
}

/** "the rebels, some from the Movement for the Freedom of Norland (MFN), of arming gangs": what is set off by a mark is said of them all. */
function isSetOff(words: readonly string[], phrase: PrepositionalPhrase | undefined): boolean {
  return phrase !== undefined && /^[,)]$/u.test(words[phrase.token - 1] ?? "");
}

/** "acquitted the editor of a daily of sedition": of several with "of" the last one, if it alone tells of a wrong. */
function wrongBehindObject(
  reader: Reader,
  own: readonly PrepositionalPhrase[],
  nearest: PrepositionalPhrase | null,
): PrepositionalPhrase | null {
  if (nearest?.preposition !== "of" || nearest.after?.kind !== "common" || nearest.after.role === "preposition")
    return null;
  const isWrong = ({ object }: PrepositionalPhrase): boolean =>
    object !== null && findWrongdoing(reader.parsed.tokens, object.first, object.last) !== null;
  return isWrong(nearest) ? null : (own.findLast((phrase) => phrase.preposition === "of" && isWrong(phrase)) ?? null);
}

/**
 * The phrase that says what for. "Norland accused Telbrik, the maker of phones, of tapping calls": what hangs on an
 * apposition tells who Telbrik is; "barred from a tender for the network on security grounds": of several the one that
 * tells of something wrong.
 */
export function contentPhrase(reader: Reader, clause: Clause, cue: CueVerb): PrepositionalPhrase | null {
  const found = phrasesBehindVerb(clause, cue.content, reader).filter(
    (phrase) => !isOfPost(reader, phrase) && !isManner(cue, phrase),
  );
  if (found.length < 2) return found[0] ?? insidePaper(reader, clause, cue);
  const own = found.filter(({ after }) => after === null || !isDescribing(reader, after));
  const nearest = own[0] ?? found[0] ?? null;
  const { words } = reader.parsed.tokens;
  const done = own.find(
    ({ clause: gerund, preposition, token }) =>
      preposition === nearest?.preposition &&
      // "accused the head of the bureau, Hale, of bribery": what stands behind his name.
      (gerund !== null || (preposition === "of" && nearest.token < token && words[token - 1] === ",")),
  );
  // "accused a head of the bureau of taking bribes": of what comes first they are the head.
  const isOwned =
    nearest?.object != null &&
    nearest.after?.kind !== "pronoun" &&
    (nearest.after?.role === "object" || (nearest.after?.role === "preposition" && isSetOff(words, done))) &&
    done !== undefined;
  const first = isOwned ? done : (wrongBehindObject(reader, own, nearest) ?? nearest);
  if (cue.class !== "V-measure") return first;
  const isWrong = (phrase: PrepositionalPhrase): boolean => {
    const content = contentOfPhrase(reader, phrase);
    return content !== null && findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last) !== null;
  };
  return own.find(isWrong) ?? first;
}
