import type { AllegationClass } from "@/engine/allegations/allegation";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isMouthpiece } from "@/engine/allegations/parties/party-nouns";
import { isTime } from "@/engine/allegations/parties/time-words";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfClause, type Content, wrongIn } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { orderOf } from "./order-of-answers";
import type { Reader } from "./reader";
import type { Reading, Reply, Role } from "./reading";

type Plea = {
  readonly rule: string;
  readonly class: AllegationClass;
  readonly stage: Stage;
  /** What the plea answers; a deal is none yet. */
  readonly stance: "admits" | "denies" | null;
};

const guilty: Plea = { rule: "guilty-plea", class: "admission", stage: "plea_guilty", stance: "admits" };
const notGuilty: Plea = { rule: "not-guilty-plea", class: "legal_action", stage: "charged", stance: "denies" };
const deal: Plea = { rule: "plea-deal", class: "legal_action", stage: "plea_agreed", stance: null };

/** Heads of the phrases that are read here. */
export const pleaNouns: ReadonlySet<string> = setOfWords("plea pleas deal deals bargain agreement");

const entering = setOfWords("enter make change submit offer give file register reach agree sign accept take strike");
const reached = setOfWords("reach agree sign accept take strike");

/** "entered a guilty plea to fraud", "Hale's plea of not guilty", "reached a plea deal over fraud": what is pleaded, and the answer that it is. */
export function readPlea(reader: Reader, noun: NounPhrase): { readings: Reading[]; reply: Reply | null } | null {
  const plea = pleaOf(reader, noun);
  const { clause } = noun;
  if (plea === null || clause === null || noun.determiner === "no") return null;
  const accused = pleaderOf(reader, noun, plea);
  if (accused === null) return null;
  const content = contentOf(reader, noun);
  const wrongdoing = wrongIn(reader, content);
  const { stance, ...told } = plea;
  const readings = readingOf(reader, {
    ...told,
    clause,
    cue: { first: noun.head, last: noun.head + 1 },
    accused,
    accuser: unstatedRole("the sentence does not say who charged them"),
    content,
    contentWhy: "what is pleaded to",
    wrongdoing,
    score: 0.85,
  });
  if (stance === null || readings.some(({ polarity, time }) => polarity !== "asserted" || time === "hypothetical"))
    return { readings, reply: null };
  const order = orderOf(reader, clause);
  const said = { category: null, reach: "several", about: "case", repeated: false } as const;
  return { readings, reply: { ...said, stance, by: accused, sentence: noun.sentence, order } };
}

/** "a guilty plea", "a plea of not guilty", "changed his plea to guilty", "a plea deal"; null for pleas for help. */
function pleaOf({ parsed }: Reader, { first, head, last }: NounPhrase): Plea | null {
  const { words } = parsed.tokens;
  if (!/^pleas?$/u.test(words[head] ?? "")) return words[head - 1] === "plea" ? deal : null;
  const before = words[head - 1];
  if (before === "not-guilty") return notGuilty;
  if (before === "guilty") return words[head - 2] === "not" && head - 2 >= first - 1 ? notGuilty : guilty;
  if (words[last] !== "of" && words[last] !== "to") return null;
  if (words[last + 1] === "guilty") return guilty;
  return words[last + 1] === "not" && words[last + 2] === "guilty" ? notGuilty : null;
}

/** Whose it is: the owner, who enters it, or who is named behind it. Null too where it is withdrawn or rejected. */
function pleaderOf(reader: Reader, noun: NounPhrase, plea: Plea): Role | null {
  const verb = noun.clause?.verb ?? null;
  const isObject = noun.role === "object" || (noun.role === "subject" && verb?.voice === "passive");
  if (isObject && /^(?:withdraw|reject|vacate|reverse|refuse)$/u.test(verb?.lemma ?? "")) return null;
  const enters =
    noun.role === "object" && verb?.voice === "active" && (plea === deal ? reached : entering).has(verb.lemma);
  const named = noun.clause?.prepositions.find(
    ({ preposition, token }) => token >= noun.last && isOfPleader(preposition),
  );
  const phrase =
    (enters && noun.clause !== null ? subjectOf(noun.clause) : null) ?? noun.possessor ?? named?.object ?? null;
  const party = phrase === null || isTime(reader.parsed, phrase) ? null : partyOf(reader, phrase);
  // A court or a prosecutor takes pleas, a lawyer enters them for somebody.
  const isFor = phrase !== null && isMouthpiece(reader.parsed.tokens.words[phrase.head] ?? "");
  if (party === null || party.kind === "court" || party.kind === "agency" || isFor)
    return enters && named?.object != null ? roleOf(reader, named.object) : null;
  return { party, phrase, why: "whose plea it is" };
}

function isOfPleader(preposition: string): boolean {
  return preposition === "from" || preposition === "by" || preposition === "of" || preposition === "on behalf of";
}

function roleOf(reader: Reader, phrase: NounPhrase): Role | null {
  const party = partyOf(reader, phrase);
  return party === null ? null : { party, phrase, why: "whose plea it is" };
}

const contents = new Set(["to", "on", "over", "for", "in"]);

function contentOf(reader: Reader, noun: NounPhrase): Content | null {
  for (const phrase of noun.clause?.prepositions ?? []) {
    if (phrase.token < noun.last || !contents.has(phrase.preposition)) continue;
    if (phrase.object !== null && isTime(reader.parsed, phrase.object)) continue;
    const content = contentOfPhrase(reader, phrase);
    if (content === null) continue;
    if (findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last) !== null) return content;
  }
  // "a guilty plea to tax fraud", where "tax" is read as a verb.
  const told = noun.clause?.children.find(({ kind, first }) => kind === "infinitive" && first >= noun.last) ?? null;
  const found = told === null ? null : findWrongdoing(reader.parsed.tokens, told.first, told.last);
  return told === null || found === null ? null : { ...contentOfClause(reader, told, false), clause: null };
}
