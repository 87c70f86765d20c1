import type { Clause, ParsedText, VerbGroup } from "@/engine/syntax/parsed-text";
import { clausesAround } from "@/engine/syntax/questions";
import type { Reader } from "./reader";
import type { Polarity, Time } from "./reading";

const proofNouns = new Set(
  "evidence proof sign suggestion indication basis hint truth grounds reason merit substance".split(" "),
);
const conditions = new Set(["if", "unless", "were", "provided", "should", "in case", "until"]);
const softModals = new Set(["could", "may", "might", "would", "should", "can"]);
const planVerbs = new Set(
  "want plan seek threaten hope intend aim vow consider prepare try attempt expect propose demand promise like need fail refuse decline".split(
    " ",
  ),
);
const futureVerbs = new Set("threaten plan intend vow prepare expect want hope promise propose".split(" "));
const pastAdverbs = new Set("once previously formerly earlier long already historically".split(" "));

/** "did not just blame Hale": did, and more. */
const merely = new Set(["just", "only", "merely", "simply"]);

/** Whether the words of the clause are asserted, said not to be so, or only asked. */
export function polarityOf(reader: Reader, clause: Clause): Polarity {
  if (isQuestion(reader.parsed, clause)) return "questioned";
  if (clause.verb?.negated === true && !clause.verb.adverbs.some((adverb) => merely.has(adverb))) return "negated";
  for (const around of clausesAround(clause)) {
    const noun = reader.complementOf.get(around);
    if (noun !== undefined && isNoProof(reader, noun.head, noun.determiner, around.parent)) return "negated";
    const above = around.parent;
    const topic = above?.subject ?? null;
    if (topic !== null && around.kind === "that" && isNoProof(reader, topic.head, topic.determiner, above))
      return "negated";
    if (above === null || above.complement !== around) continue;
    if (above.verb?.negated === true) return "negated";
    if (above.verb?.lemma === "ask" && around.kind === "question") return "questioned";
  }
  return "asserted";
}

/** "There is no evidence that …", "found no sign that …", "there isn't any proof that …". */
function isNoProof(reader: Reader, head: number, determiner: string | null, above: Clause | null): boolean {
  if (!proofNouns.has(reader.parsed.tokens.words[head] ?? "")) return false;
  return determiner === "no" || determiner === "little" || above?.verb?.negated === true;
}

function isQuestion(parsed: ParsedText, clause: Clause): boolean {
  const sentence = parsed.sentences[clause.sentence];
  if (sentence === undefined) return false;
  for (let at = sentence.last - 1; at >= Math.max(sentence.first, sentence.last - 3); at -= 1)
    if (parsed.tokens.words[at] === "?") return true;
  return false;
}

/** When it is so: now, before, in the future, or only under a condition. */
export function timeOf(reader: Reader, clause: Clause): Time {
  for (const around of clausesAround(clause)) {
    if (around.marker !== null && conditions.has(around.marker) && around.kind === "adverbial") return "hypothetical";
  }
  const { verb } = clause;
  if (verb === null) return "current";
  if (verb.modal !== null && softModals.has(verb.modal)) return "hypothetical";
  if (clause.kind === "gerund" && isFeared(reader, clause)) return "hypothetical";
  if (verb.modal === "will" || verb.modal === "shall") return "future";
  const planned = plannedBy(clause);
  if (planned !== null) return futureVerbs.has(planned) ? "future" : "hypothetical";
  return isPast(verb) ? "historical" : "current";
}

const chances = new Set("risk chance probability possibility prospect threat danger likelihood fear hope".split(" "));

/** "the probability of being arrested". */
function isFeared(reader: Reader, clause: Clause): boolean {
  const phrase = clause.parent?.prepositions.find((candidate) => candidate.clause === clause);
  const head = phrase?.after?.head;
  return head !== undefined && chances.has(reader.parsed.tokens.words[head] ?? "");
}

/** The verb that only wants what the infinitive says: "threatened to sue"; null when it is done. */
function plannedBy(clause: Clause): string | null {
  if (clause.kind !== "infinitive") return null;
  const lemma = clause.parent?.complement === clause ? (clause.parent.verb?.lemma ?? null) : null;
  return lemma !== null && planVerbs.has(lemma) ? lemma : null;
}

function isPast(verb: VerbGroup): boolean {
  if (verb.perfect && verb.tense === "past") return true;
  return verb.adverbs.some((adverb) => pastAdverbs.has(adverb));
}

/** "could be used to spy": what could be done, not what was. */
export function isCapability(clause: Clause): boolean {
  const modal = clause.verb?.modal ?? null;
  return modal === "could" || modal === "can" || modal === "may" || modal === "might";
}
