import { accusingLemmas } from "@/engine/allegations/lexicon/find-cue";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import type { Clause, NounPhrase, ParsedText, VerbGroup } from "@/engine/syntax/parsed-text";
import { clausesAround, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { isOnlyWanted } from "./only-wanted";
import type { Reader } from "./reader";
import type { Polarity, Time } from "./reading";

const proofNouns = setOfWords(
  "evidence proof sign suggestion indication basis hint truth grounds reason merit substance",
);
const conditions = new Set(["if", "unless", "were", "provided", "should", "in case", "until"]);
const softModals = new Set(["could", "may", "might", "would", "should", "can"]);
const afterwards = new Set(["later", "eventually", "subsequently"]);
const pastAdverbs = setOfWords("once previously formerly earlier long already historically");

/** "did not just blame Hale": did, and more. */
const merely = new Set(["just", "only", "merely", "simply"]);

/** "falsely accused Hale of lying": whoever writes so says that it is not true. */
const mistaken = setOfWords("wrongly falsely wrongfully mistakenly erroneously unjustly baselessly unfairly");

const calling = setOfWords("call label brand describe name identify portray implicate");

/** "falsely accused", "wrongly reported"; "wrongly classified couriers" is itself what was wrong. */
function isMistaken({ adverbs, lemma }: VerbGroup): boolean {
  if (!adverbs.some((adverb) => mistaken.has(adverb))) return false;
  return accusingLemmas.has(lemma) || speechVerbs.has(lemma) || calling.has(lemma);
}

/** Whether the words of the clause are asserted, said not to be so, or only asked. */
export function polarityOf(reader: Reader, clause: Clause): Polarity {
  if (isQuestion(reader.parsed, clause)) return "questioned";
  if (clause.verb?.negated === true && !clause.verb.adverbs.some((adverb) => merely.has(adverb))) return "negated";
  if (clause.verb !== null && isMistaken(clause.verb)) return "negated";
  if (isNobody(reader.parsed, subjectOf(clause))) return "negated";
  for (const around of clausesAround(clause)) {
    if (around.kind === "gerund" && isNotDone(reader, around)) return "negated";
    const noun = reader.complementOf.get(around);
    if (noun !== undefined && isNoProof(reader, noun.head, noun.determiner, around.parent)) return "negated";
    const above = around.parent;
    if (isWithoutProof(reader, around)) return "negated";
    const topic = above?.subject ?? null;
    if (topic !== null && around.kind === "that" && isNoProof(reader, topic.head, topic.determiner, above))
      return "negated";
    if (around.kind === "question" && asking.has(firstOfJoined(around).marker ?? "")) return "questioned";
    if (isUnaware(reader, around)) return "negated";
    if (above === null || above.complement !== around) continue;
    // "The police denied that Hale was under arrest"
    if (above.verb?.lemma === "deny" && !above.verb.negated && around.kind === "that") return "negated";
    if (isWavedAway(reader, around, above)) return "negated";
    // "did not hesitate to blame Hale"
    if (above.verb?.negated === true && above.verb.lemma !== "hesitate" && !isNotFirst(reader, above)) return "negated";
    if (above.verb?.lemma === "ask" && around.kind === "question") return "questioned";
  }
  return "asserted";
}

/** "is unaware of anybody being prosecuted", "was not aware of any member accused of it": nobody is. */
function isUnaware({ parsed }: Reader, { kind, antecedent, parent, first }: Clause): boolean {
  const verb = parent?.verb ?? null;
  if (verb?.lemma !== "be" || (kind !== "reduced-relative" && kind !== "gerund" && kind !== "relative")) return false;
  const word = parsed.tokens.words[verb.last] ?? "";
  if (word !== "unaware" && !(word === "aware" && verb.negated)) return false;
  const isAnybody = /^any(?:body|one)?$/u.test(parsed.tokens.words[verb.last + 2] ?? "");
  return isAnybody && parsed.tokens.words[verb.last + 1] === "of" && (antecedent?.first ?? first) > verb.last;
}

/** "is not the first to accuse Hale", "is not the only bank to sue": others did so too. */
function isNotFirst({ parsed: { tokens } }: Reader, { verb, objects: [called] }: Clause): boolean {
  if (verb?.lemma !== "be" || called === undefined) return false;
  for (let at = called.first; at < called.last; at += 1)
    if (/^(?:first|only|sole|last)$/u.test(tokens.words[at] ?? "")) return true;
  return false;
}

const untrue = setOfWords(
  "impossible unlikely inconceivable unthinkable implausible improbable untrue false doubtful nonsense",
);
const unfair = setOfWords(
  "ridiculous absurd ludicrous laughable preposterous unfair wrong foolish silly irresponsible premature unreasonable nonsense",
);

/** "it is impossible that Hale lied", "it is absurd to blame Hale": whoever says so accuses nobody. */
function isWavedAway({ parsed }: Reader, { kind, first }: Clause, { verb }: Clause): boolean {
  if (verb?.lemma !== "be" || verb.negated || (kind !== "that" && kind !== "infinitive")) return false;
  const called = kind === "that" ? untrue : unfair;
  for (let at = verb.last; at < first; at += 1) if (called.has(parsed.tokens.words[at] ?? "")) return true;
  return false;
}

/** "if Hale lied and stole": "if" is said of both. */
function firstOfJoined(clause: Clause): Clause {
  let here = clause;
  for (let step = 0; here.coordinatedWith !== null && here.marker === null && step < 4; step += 1)
    here = here.coordinatedWith;
  return here;
}

/** "whether Hale was charged": open, whoever wonders. */
const asking = new Set(["whether", "if"]);
const nobody = setOfWords("nobody none neither nothing no-one");

/** "Nobody has been charged", "Neither party is liable", "No one accuses Hale". */
function isNobody({ tokens }: ParsedText, subject: NounPhrase | null): boolean {
  if (subject === null) return false;
  if (subject.determiner === "no" || isHardlyAnybody(tokens.words, subject)) return true;
  for (let at = subject.first; at < subject.last; at += 1) if (nobody.has(tokens.words[at] ?? "")) return true;
  return false;
}

/** "Not a single trader", "few bankers", "hardly anybody"; "a few bankers" are some. */
function isHardlyAnybody(words: readonly string[], { first }: NounPhrase): boolean {
  const [earlier, before, word] = [words[first - 2], words[first - 1], words[first]];
  if (word === "few") return before !== "a" && before !== "the";
  if (before === "hardly" || before === "scarcely" || before === "barely") return true;
  return before === "not" && (word === "a" || word === "one") && earlier !== "if";
}

/** "There is no evidence that …", "found no sign that …", "there isn't any proof that …". */
function isNoProof(reader: Reader, head: number, determiner: string | null, above: Clause | null): boolean {
  if (!proofNouns.has(reader.parsed.tokens.words[head] ?? "")) return false;
  return determiner === "no" || determiner === "little" || above?.verb?.negated === true || isLacking(reader, above);
}

/** "the evidence linking Hale to it is lacking" */
function isLacking({ parsed }: Reader, above: Clause | null): boolean {
  const { words } = parsed.tokens;
  const verb = above?.verb ?? null;
  if (verb === null) return false;
  return /^(?:lacking|missing|scant|thin|weak|absent)$/u.test(
    (verb.lemma === "be" ? words[verb.last] : words[verb.head]) ?? "",
  );
}

const notDone = new Set(["without", "instead of", "rather than"]);

/** "Instead of facing charges, Hale left", "stopped short of accusing Lund". */
function isNotDone({ parsed }: Reader, { marker, first }: Clause): boolean {
  if (marker !== null && notDone.has(marker)) return true;
  const { words } = parsed.tokens;
  if (words[first - 1] !== "of") return false;
  return words[first - 2] === "instead" || (words[first - 2] === "short" && stopping.test(words[first - 3] ?? ""));
}

const stopping = /^(?:stop|stops|stopped|stopping|fall|falls|fell|falling)$/u;

/** "without any evidence of him having lied". */
function isWithoutProof(reader: Reader, clause: Clause): boolean {
  if (clause.kind !== "gerund" && clause.kind !== "reduced-relative") return false;
  // "have not shown evidence linking Hale to it", "there is little proof tying him to it"
  const { antecedent } = clause;
  if (antecedent !== null && isNoProof(reader, antecedent.head, antecedent.determiner, antecedent.clause)) return true;
  const noun = clause.parent?.prepositions.find(
    (phrase) => phrase.clause === clause || (phrase.object !== null && phrase.object === clause.antecedent),
  )?.after;
  if (noun === null || noun === undefined || !proofNouns.has(reader.parsed.tokens.words[noun.head] ?? "")) return false;
  return noun.determiner === "no" || reader.parsed.tokens.words[noun.first - 1] === "without";
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
    const { marker } = firstOfJoined(around);
    if (marker === null) continue;
    if (around.kind === "adverbial" && conditions.has(marker)) return "hypothetical";
    if (comings.has(marker) && isStillToCome(around)) return "hypothetical";
  }
  const { verb } = clause;
  if (verb === null) return "current";
  // "would later accuse Hale": told from a time before it.
  if (verb.modal === "would" && verb.adverbs.some((adverb) => afterwards.has(adverb))) return "historical";
  if (isAnnounced(clause)) return "future";
  if (verb.modal !== null && softModals.has(verb.modal)) return "hypothetical";
  if (clause.kind === "gerund" && isFeared(reader, clause)) return "hypothetical";
  if (verb.modal === "will" || verb.modal === "shall") return "future";
  const wanted = isOnlyWanted(reader, clause);
  if (wanted !== null) return wanted;
  // "wants Hale and Lund be charged"
  if (isSubjunctive(reader, verb) && !ordering.has(clause.parent?.verb?.lemma ?? "")) return "hypothetical";
  return isPast(verb) && !isToldThen(clause) ? "historical" : "current";
}

/** "A judge ruled that Lund be held": by that he is. */
const ordering = new Set(["order", "rule", "direct", "decide", "command"]);

/** "that Hale be charged": nobody has charged him. */
function isSubjunctive({ parsed }: Reader, { first, form, modal, voice }: VerbGroup): boolean {
  return form === "finite" && voice === "passive" && modal === null && parsed.tokens.words[first] === "be";
}

const comings = new Set(["when", "once", "before", "until"]);

/** "faces ten years in prison when he is sentenced", "will be freed once he is convicted": told in the present of what is to come. */
function isStillToCome({ verb, parent: above }: Clause): boolean {
  if (verb?.form !== "finite" || verb.voice !== "passive" || verb.tense !== "present" || verb.perfect) return false;
  if (verb.progressive) return false;
  return above?.verb?.tense === "present" || above?.verb?.modal === "will";
}

const announcing = new Set(["say", "announce", "declare", "promise", "vow", "pledge", "confirm"]);

/** "said it would sue Hale": told of as to come; "said it would sue if …" is not. */
function isAnnounced({ verb, parent, children }: Clause): boolean {
  if (verb?.modal !== "would" || parent?.verb == null || !announcing.has(parent.verb.lemma)) return false;
  const isOpen = [...children, ...parent.children].some(({ marker }) => marker !== null && conditions.has(marker));
  return !isOpen && parent.verb.tense === "past" && parent.verb.voice === "active" && !parent.verb.negated;
}

const chances = setOfWords("risk chance probability possibility prospect threat danger likelihood fear hope");

/** "the probability of being arrested". */
function isFeared(reader: Reader, clause: Clause): boolean {
  const phrase = clause.parent?.prepositions.find((candidate) => candidate.clause === clause);
  const head = phrase?.after?.head;
  return head !== undefined && chances.has(reader.parsed.tokens.words[head] ?? "");
}

/** "A panel said that Hale had lied": the tense is that of the telling, which is now. */
function isToldThen({ verb, parent: above }: Clause): boolean {
  if (above?.verb == null || verb === null || above.complement?.verb !== verb) return false;
  return above.verb.tense === "past" && !above.verb.perfect && !verb.adverbs.some((adverb) => pastAdverbs.has(adverb));
}

function isPast(verb: VerbGroup): boolean {
  if (verb.perfect && verb.tense === "past") return true;
  // "is already being investigated"
  if (verb.progressive && verb.tense === "present" && !verb.perfect) return false;
  return verb.adverbs.some((adverb) => pastAdverbs.has(adverb));
}

/** "could be used to spy": what could be done, not what was. */
export function isCapability(clause: Clause): boolean {
  const modal = clause.verb?.modal ?? null;
  return modal === "could" || modal === "can" || modal === "may" || modal === "might";
}
