import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import { setOfWords } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { isAcronym, knownAcronym } from "./is-acronym";
import { fitsTitle, relationSupport } from "./weigh-relations";
import { findNameUse, type NameUse } from "./name-use";
import { weighUse } from "./weigh-use";
import { weighCompany } from "./weigh-company";
import { weighChamber } from "./weigh-chamber";
import { weighCountry, weighForeignBody } from "./weigh-country";
import { weighHome } from "./weigh-home";
import { weighHomonym } from "./weigh-homonym";
import { weighExpansion } from "./weigh-expansion";
import { weighField } from "./weigh-field";
import { weighProfession } from "./weigh-profession";
import { weighIntroduction } from "./weigh-introduction";
import { weighActs, weighKind, weighLetters, weighLooks, weighName } from "./weigh-looks";
import { weighLegalForm } from "./weigh-legal-form";
import { weighMoney } from "./weigh-money";
import { weighNeighbours } from "./weigh-neighbours";
import { weighArticle, weighForce, weighPublisher } from "./weigh-outlet";
import { weighPart } from "./weigh-part";
import { weighParty } from "./weigh-party";
import { weighPlace } from "./weigh-place";
import { weighProgram } from "./weigh-program";
import { weighStranger } from "./weigh-stranger";
import { weighSurname } from "./weigh-surname";
import { weighTime } from "./weigh-time";
import { weighWords } from "./weigh-words";
import type { Weight } from "./weight";

/** How likely a name means this entity here, and why. */
export type Judgement = {
  readonly entity: EntityIndex;
  /** Before the article was looked at. */
  readonly prior: number;
  readonly score: number;
  readonly reasons: readonly string[];
};

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
  const isOthersToo = isAlsoWord(group) && knowledge.kindOf(candidates[0]?.entity as EntityIndex) !== "state";
  const nobody = Math.max(leastNobodyFor(group, isOthersToo) * strangersBeside(candidates[0]?.prior ?? 0), rest);
  const total = judged.reduce((sum, one) => sum + one.weight, nobody);
  return judged
    .map(({ entity, prior, weight, reasons }) => ({ entity, prior, score: weight / total, reasons }))
    .sort((one, other) => other.score - one.score);
}

/** What a name loses that has nothing in the text for it but itself, when many may bear it. */
const bareName = 1.3;

/** From this prior on, a hand-written row has the letters for itself. */
const ownAcronym = 0.8;

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
/** A surname, a given name or a word that nothing in the text shows to be this one. */
const leastBearer = 0.25;
/** More people than the pack knows bear any name; far more bear one that is made of common ones. */
const leastNamesake = 0.25;
const leastCommonNamesake = 2.5;

function leastNobodyFor({ full, parts }: NameGroup, isOthersToo: boolean): number {
  if (parts.words.length === 1) return isOthersToo ? leastBearer : leastNobody;
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
    weighLegalForm(group, candidate, kind, clues, knowledge),
    weighHome(group, candidate, kind, clues, knowledge),
    weighActs(group, kind, clues),
    weighLetters(group, candidate, clues, knowledge),
    weighHomonym(group, candidate, kind, clues),
    weighExpansion(group, candidate.entity, knowledge),
    weighSurname(group, candidate, clues, knowledge),
    weighArticle(group, candidate, clues, knowledge),
    weighPublisher(candidate, clues),
    weighForce(group, candidate, kind, clues),
    weighTime(group, candidate.entity, kind, clues, knowledge),
    weighIntroduction(group, kind, clues),
    weighProgram(group, candidate, kind, clues),
    weighProfession(group, candidate, clues, knowledge),
    weighField(group, candidate, clues, knowledge),
    weighStranger(group, candidate, clues, knowledge),
    weighMoney(candidate, kind, clues),
    weighPart(group, kind, clues),
    weighParty(group, candidate, kind, clues, knowledge),
    weighPlace(group, candidate.entity, kind, clues, knowledge),
    ...weighWords(group, candidate.entity, clues, knowledge),
    fitsTitle(group, candidate.entity, clues, knowledge),
    relationSupport(group, candidate.entity, clues, knowledge),
    weighChamber(group, candidate, clues, knowledge),
    weighCountry(group, candidate, clues, knowledge),
    weighForeignBody(group, candidate, kind, clues, knowledge),
  ];
}
