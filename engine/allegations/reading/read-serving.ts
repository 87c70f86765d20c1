import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { readingOf } from "./build-reading";
import { type Content, wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading } from "./reading";

/** The verb of it. */
export const servingVerbs: ReadonlySet<string> = new Set([
  "serve",
  "get",
  "receive",
  "face",
  "begin",
  "start",
  "hand",
  "give",
  "award",
]);

/** "was handed 10 years": who is given it. */
const giving: ReadonlySet<string> = new Set(["hand", "give", "award"]);

const prisons = /^(?:prison|jail|custody|bars|penitentiary)$/u;
const farthest = 4;

/** "is serving 150 years for fraud", "gets life in prison": a sentence without the word. */
export function readServing(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || giving.has(verb.lemma) !== (verb.voice === "passive" || isHeadline(reader, clause))) return [];
  const isBegun = verb.lemma === "begin" || verb.lemma === "start";
  if (isBegun ? !isSentence(reader, clause) : !isTerm(reader, verb.last)) return [];
  const isInside = clause.prepositions.some(({ object }) =>
    prisons.test(reader.parsed.tokens.words[object?.head ?? -1] ?? ""),
  );
  const behind = clause.prepositions.find(({ preposition, token }) => token >= verb.last && preposition === "for");
  const content = behind === undefined ? caseOf(reader, clause) : contentOfPhrase(reader, behind);
  const wrongdoing = wrongIn(reader, content);
  // "served 20 years as mayor", "served five years for the party"
  const isWrong = isAsWrongAs(wrongdoing, verb.lemma === "serve" ? "loose" : "plain");
  const subject = subjectOf(clause);
  const party = subject === null ? null : partyOf(reader, subject);
  if (party === null) return [];
  // "Hale admitted theft. He was given six years."
  const isBare =
    giving.has(verb.lemma) && isBareTerm(reader, verb.last) && party.kind === "person" && party.entity !== null;
  if (!isInside && !isWrong && !isBare) return [];
  const isFaced = verb.lemma === "face";
  // "faces up to 20 years in prison": who is charged; "journalists face jail", "could face five years" warn.
  if (isFaced && (!isInside || party.kind !== "person" || party.entity === null || verb.modal !== null)) return [];
  return readingOf(reader, {
    rule: isFaced ? "faces-years" : "serves-years",
    class: isFaced ? "legal_action" : "finding",
    stage: isFaced ? "charged" : "sentenced",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused: { party, phrase: subject, why: isFaced ? "who faces the sentence" : "who serves the sentence" },
    accuser: unstatedRole("the sentence does not say by whom"),
    content: isWrong ? content : null,
    contentWhy: "after “for”",
    wrongdoing: isWrong ? wrongdoing : null,
    score: 0.85,
  });
}

/** "Hale handed 10 years for fraud": "was" is left out. */
function isHeadline({ parsed }: Reader, { verb, sentence, objects }: Clause): boolean {
  const kind = parsed.paragraphs[parsed.sentences[sentence]?.paragraph ?? -1]?.kind;
  if (kind !== "title" || verb === null || !giving.has(verb.lemma) || objects.length > 0) return false;
  return verb.tense === "past" && verb.first === verb.head && verb.modal === null;
}

/** "jailed for 10 years in a land graft case": the words before "case". */
function caseOf({ parsed }: Reader, { prepositions, verb }: Clause): Content | null {
  const found = prepositions.find(
    ({ preposition, token, object }) =>
      preposition === "in" &&
      token >= (verb?.last ?? 0) &&
      object !== null &&
      /^(?:case|scandal|scam|probe)$/u.test(parsed.tokens.words[object.head] ?? ""),
  )?.object;
  if (found == null) return null;
  const first = found.determiner === null ? found.first : found.first + 1;
  return first < found.head ? { range: { first, last: found.head }, clause: null } : null;
}

/** "has begun a five-year prison sentence": a term that a court has given. */
function isSentence({ parsed }: Reader, { objects: [object] }: Clause): boolean {
  const { words } = parsed.tokens;
  if (object === undefined || !/^(?:sentence|term)$/u.test(words[object.head] ?? "")) return false;
  for (let at = object.first; at < object.head; at += 1)
    if (/^(?:prison|jail|custodial)$|-(?:year|month|week)$/u.test(words[at] ?? "")) return true;
  return false;
}

/** "150 years", "life", "two months": right behind the verb. */
function isTerm({ parsed }: Reader, from: number): boolean {
  const { words } = parsed.tokens;
  if (words[from] === "life" || words[from] === "time") return true;
  for (let at = from; at < from + farthest; at += 1)
    if (/^(?:years?|months?|weeks|days)$/u.test(words[at] ?? "")) return true;
  return false;
}

const numbers = /^(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)$/u;

/** "six years", and nothing behind that tells what else the time was for: "two years to pay". */
function isBareTerm({ parsed }: Reader, from: number): boolean {
  const { words } = parsed.tokens;
  if (!numbers.test(words[from] ?? "") || !/^(?:years?|months)$/u.test(words[from + 1] ?? "")) return false;
  return /^(?:[.,;]|and|while)$/u.test(words[from + 2] ?? ".");
}
