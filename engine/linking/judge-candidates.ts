import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { Mention } from "@/engine/mentions/mention";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { setOfWords } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isAcronym } from "./is-acronym";
import { fitsTitle, relationSupport } from "./weigh-relations";
import { findNameUse, type NameUse } from "./name-use";
import { weighUse } from "./weigh-use";
import { stateActs } from "./state-acts";
import { weighCompany } from "./weigh-company";
import { weighChamber } from "./weigh-chamber";
import { weighCountry, weighForeignBody } from "./weigh-country";
import { weighHomonym } from "./weigh-homonym";
import { weighExpansion } from "./weigh-expansion";
import { weighField } from "./weigh-field";
import { weighProfession } from "./weigh-profession";
import { weighIntroduction } from "./weigh-introduction";
import { weighNeighbours } from "./weigh-neighbours";
import { weighPart } from "./weigh-part";
import { weighParty } from "./weigh-party";
import { weighPlace } from "./weigh-place";
import { weighProgram } from "./weigh-program";
import { weighSurname } from "./weigh-surname";
import { weighTime } from "./weigh-time";
import { weighWords } from "./weigh-words";

/** How likely a name means this entity here, and why. */
export type Judgement = {
  readonly entity: EntityIndex;
  /** Before the article was looked at. */
  readonly prior: number;
  readonly score: number;
  readonly reasons: readonly string[];
};

/** What one look at a candidate adds: to its weight (natural logarithm of odds), and whether it is evidence from the text. */
export type Weight = { readonly value: number; readonly evidence: boolean; readonly reason: string | null };

/** Everyone whom the group may mean, likeliest first; who needs evidence and has none is left out. */
export function judgeCandidates(group: NameGroup, clues: ArticleClues, knowledge: Knowledge): Judgement[] {
  const candidates = group.full.candidates;
  if (candidates.length === 0) return [];
  const judged: { entity: EntityIndex; prior: number; weight: number; reasons: string[] }[] = [];
  const use = findNameUse(clues.prose, group);
  let rest = 1;
  for (const candidate of candidates) {
    rest -= candidate.prior;
    const weights = weighAll(group, candidate, use, clues, knowledge);
    const hasEvidence = weights.some((one) => one.evidence && one.value > 0);
    const isLetters = isUnsureMark(group, candidate);
    if ((candidate.needsEvidence || isLetters) && !hasEvidence) continue;
    const isBare =
      candidate.needsEvidence ||
      (!hasEvidence && (isAcronym(group) || (isAlsoWord(group) && !(use.proper > 0 && candidate.prior >= ownName)))) ||
      (!hasEvidence && knowledge.kindOf(candidate.entity) === "person");
    const loss = isAcronym(group) && candidate.prior >= ownAcronym ? bareName / 2 : bareName;
    const sum = weights.reduce((total, one) => total + one.value, 0) - (isBare ? loss : 0);
    const reasons: string[] = [];
    for (const { reason, value } of weights) if (reason !== null && value > 0) reasons.push(reason);
    judged.push({ entity: candidate.entity, prior: candidate.prior, weight: candidate.prior * Math.exp(sum), reasons });
  }
  const nobody = Math.max(leastNobodyFor(group) * strangersBeside(candidates[0]?.prior ?? 0), rest);
  const total = judged.reduce((sum, one) => sum + one.weight, nobody);
  return judged
    .map(({ entity, prior, weight, reasons }) => ({ entity, prior, score: weight / total, reasons }))
    .sort((one, other) => other.score - one.score);
}

/** What a name loses that has nothing in the text for it but itself, when many may bear it. */
const bareName = 1.3;

/** From this prior on, a hand-written row has the letters for itself. */
const ownAcronym = 0.8;

/** Below this prior, letters are a name of a register, and every third of them is something else. */
const knownAcronym = 0.7;

/** From this prior on, a word is better known as this name than as anybody's surname. */
const ownName = 0.75;

const letterAndDigit = /^\p{L}\d$/u;

/** Letters of a register, a letter with a number ("A1") and a word in capitals ("to know WHO is there") may be anything. */
function isUnsureMark(group: NameGroup, { form, prior }: NameCandidate): boolean {
  const [word = ""] = group.parts.words;
  if (letterAndDigit.test(word)) return true;
  if (!isAcronym(group)) return false;
  return prior < (form === "acronym" ? knownAcronym : ownAcronym) || (classOf(word) & wordClass.functionWord) !== 0;
}

/** One word that is also a surname, a given name or a word of the language, and nothing shows that it is meant so. */
function isAlsoWord({ full, parts }: NameGroup): boolean {
  const [word] = parts.words;
  if (parts.words.length !== 1 || word === undefined || full.kind !== null) return false;
  return (classOf(word) & (wordClass.given | wordClass.surname | wordClass.ordinary)) !== 0;
}

/** Even a name that the pack gives to one entity alone may be somebody else's. */
const leastNobody = 0.05;
/** More people than the pack knows bear any name; far more bear one that is made of common ones. */
const leastNamesake = 0.25;
const leastCommonNamesake = 2.5;

function leastNobodyFor({ full, parts }: NameGroup): number {
  if (parts.words.length === 1) return leastNobody;
  if (full.kind !== "person") return isCommonHouse(parts.words) ? leastCommonNamesake : leastNobody;
  const first = classOf(parts.words[0] ?? "");
  const last = classOf(parts.words.at(-1) ?? "");
  const isCommon = (first & wordClass.given) !== 0 && (last & wordClass.surname) !== 0;
  return isCommon ? leastCommonNamesake : leastNamesake;
}

/**
 * The better known the likeliest bearer, the fewer namesakes are meant: 1 for a row of a register (prior .87), a fifth for
 * a head of government (.976).
 */
function strangersBeside(prior: number): number {
  return Math.min(1.25, Math.max(0.15, (1 - prior) / (1 - registerPrior)));
}

const registerPrior = 0.87;

const houses = setOfWords("college school church hospital academy club library museum cathedral clinic bank");

/** Every other town has a "Trinity College", a "St Mark's School" or a "Central Hospital". */
function isCommonHouse(words: readonly string[]): boolean {
  const common = wordClass.given | wordClass.surname | wordClass.ordinary | wordClass.personalTitle;
  return (
    houses.has(words.at(-1) ?? "") &&
    words.slice(0, -1).every((word) => (classOf(word) & common) !== 0 || word === "'s")
  );
}

function weighAll(
  group: NameGroup,
  candidate: NameCandidate,
  use: NameUse,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight[] {
  const kind = knowledge.kindOf(candidate.entity);
  return [
    weighName(group, candidate, kind),
    weighKind(group, candidate, kind, use),
    ...weighLooks(group, candidate, kind),
    ...weighNeighbours(group, kind, candidate, clues),
    ...weighUse(group, candidate, kind, use, clues, knowledge),
    ...weighCompany(group, candidate, kind, use, clues, knowledge),
    weighActs(group, kind, clues),
    weighHomonym(group, candidate, kind, clues),
    weighExpansion(group, candidate.entity, knowledge),
    weighSurname(group, candidate, clues, knowledge),
    weighArticle(group, candidate.entity, clues, knowledge),
    weighPublisher(candidate, clues),
    weighTime(group, candidate.entity, kind, clues, knowledge),
    weighIntroduction(group, kind, clues),
    weighProgram(group, candidate, kind, clues),
    weighProfession(group, candidate, clues, knowledge),
    weighField(candidate.entity, clues, knowledge),
    weighPart(group, kind, clues),
    weighParty(group, candidate, kind, clues, knowledge),
    weighPlace(group, candidate.entity, kind, clues),
    ...weighWords(group, candidate.entity, clues, knowledge),
    fitsTitle(group, candidate.entity, clues, knowledge),
    relationSupport(group, candidate.entity, clues, knowledge),
    weighChamber(group, candidate, clues, knowledge),
    weighCountry(group, candidate, clues, knowledge),
    weighForeignBody(group, candidate, kind, clues, knowledge),
  ];
}

function weighName(group: NameGroup, candidate: NameCandidate, kind: EntityKind): Weight {
  const words = group.parts.words.length;
  const isFull = words > 1 && candidate.form !== "acronym";
  if (isFull && kind === "person") return { value: 1, evidence: false, reason: "full name" };
  if (isFull) return { value: 1.2, evidence: false, reason: "full name" };
  return {
    value: 0,
    evidence: false,
    reason: candidate.form === "name" ? "the name" : `goes by this ${candidate.form}`,
  };
}

/** Companies, outlets and organisations look alike in text; people and states do not. */
function weighKind(group: NameGroup, { form }: NameCandidate, kind: EntityKind, use: NameUse): Weight {
  const seen = bestKind(group);
  const isUsed = use.acts + use.introduced + use.thing > 0;
  if (seen === null) return { value: kind === "state" ? 0 : isUsed ? -0.2 : -0.7, evidence: false, reason: null };
  const sure = seen.certainty >= 0.65;
  const isPerson = seen.kind === "person";
  // People are named in full first: one word that acts may as well be a capital.
  if (isPerson && kind === "state" && group.parts.words.length === 1 && group.titles.length === 0)
    return { value: -0.7, evidence: false, reason: null };
  // "MBS" looks like a body, and is somebody's letters.
  if (form === "acronym" && kind === "person") return { value: 0, evidence: false, reason: null };
  if (isPerson !== (kind === "person")) {
    // Organisations speak as people do: only what fits nobody else counts in full.
    const value = isPerson && !isSurelyPerson(group) ? -1.5 : sure ? -5 : -2;
    return { value, evidence: false, reason: null };
  }
  // "the Kremlin" and "the European Union" look like bodies, and act as states.
  const isLikeBody = form === "metonym" || (form === "name" && group.parts.words.length > 1);
  if (kind === "state") return { value: isLikeBody ? 0 : -2, evidence: false, reason: null };
  const reason = isPerson ? "the text speaks of a person" : "the text speaks of an organisation";
  const isFullName = isPerson && group.parts.words.length > 1;
  return { value: sure || isFullName ? 0.8 : 0.3, evidence: false, reason };
}

const humanSigns = ["title", "age", "family", "role", "apposition", "lives"] as const;

function isSurelyPerson({ mentions, parts }: NameGroup): boolean {
  const [first = ""] = parts.words;
  const isGiven = first.length > 2 && (classOf(first) & wordClass.given) !== 0;
  if (isGiven || mentions.some((mention) => mention.last - mention.first < parts.words.length)) return true;
  return mentions.some(({ evidence }) => humanSigns.some((sign) => evidence.includes(sign)));
}

function bestKind(group: NameGroup): { kind: EntityKind; certainty: number } | null {
  let best: Mention | null = null;
  for (const mention of group.mentions)
    if (mention.kind !== null && mention.certainty > (best?.certainty ?? 0)) best = mention;
  return best === null || best.kind === null ? null : { kind: best.kind, certainty: best.certainty };
}

function weighLooks(group: NameGroup, { form, prior }: NameCandidate, kind: EntityKind): Weight[] {
  const weights: Weight[] = [];
  // Whatever body these letters are has members and speaks: it shows nothing of one in a register.
  const evidence = kind === "company" || form !== "acronym" || prior >= knownAcronym;
  const has = (evidence: Mention["evidence"][number]): boolean =>
    group.mentions.some((mention) => mention.evidence.includes(evidence));
  const isGroup = kind !== "person" && kind !== "state";
  if (isGroup && has("legal suffix")) weights.push({ value: 2.5, evidence: true, reason: "its legal form is given" });
  if (kind === "outlet" && has("agency"))
    weights.push({ value: 4, evidence: true, reason: "named as the agency in the place line" });
  if (isGroup && has("organisation role"))
    weights.push({ value: 2.2, evidence, reason: "people are named as its members or staff" });
  if (isGroup && has("speaks") && group.mentions.length > 1)
    weights.push({ value: 0.8, evidence, reason: "it speaks or acts in this article" });
  return weights;
}

function weighActs(group: NameGroup, kind: EntityKind, { prose }: ArticleClues): Weight {
  if (kind !== "state" || !group.mentions.some((mention) => stateActs(prose, mention)))
    return { value: 0, evidence: false, reason: null };
  return { value: 1.5, evidence: true, reason: "it acts here, as a state does" };
}

const beforeOutlet = setOfWords("told tells tell with by in to and as citing via from for at");

/** "told the Economist": a capital after "the" inside a sentence, for who is called "The Economist". */
function weighArticle(group: NameGroup, entity: EntityIndex, { prose }: ArticleClues, knowledge: Knowledge): Weight {
  const { tokens, sentences } = prose;
  const isCalledSo = knowledge.nameOf(entity).startsWith("The ");
  const written = group.mentions.some(({ first, sentence, headline }) => {
    const start = sentences[sentence]?.first ?? 0;
    return (
      !headline &&
      first - 1 > start &&
      tokens.words[first - 1] === "the" &&
      beforeOutlet.has(tokens.words[first - 2] ?? "")
    );
  });
  if (!isCalledSo || !written) return { value: 0, evidence: false, reason: null };
  return { value: 3.2, evidence: true, reason: "written with its article and a capital" };
}

/** An article that names its own outlet means it; where the name is also a word, it may be the word. */
function weighPublisher({ entity, needsEvidence }: NameCandidate, { publisher }: ArticleClues): Weight {
  if (entity !== publisher) return { value: 0, evidence: false, reason: null };
  return { value: needsEvidence ? 1.5 : 3, evidence: !needsEvidence, reason: "it publishes this article" };
}
