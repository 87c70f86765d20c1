import type { Mention } from "@/engine/mentions/mention";
import { saysPerson } from "@/engine/mentions/shows-person";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import { textOf } from "@/engine/text/span";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { knownAcronym } from "./is-acronym";
import type { NameUse } from "./name-use";
import { stateActs } from "./state-acts";
import { noWeight, weightOf, type Weight } from "./weight";

/** A name in full is sooner meant than one of its shorter forms. */
export function weighName(group: NameGroup, candidate: NameCandidate, kind: EntityKind): Weight {
  const words = group.parts.words.length;
  const isFull = words > 1 && candidate.form !== "acronym";
  if (isFull && kind === "person") return { value: 1, evidence: false, reason: "full name" };
  if (isFull) return { value: 1.2, evidence: false, reason: "full name" };
  const reason = candidate.form === "name" ? "the name" : `goes by this ${candidate.form}`;
  return { value: 0, evidence: false, reason };
}

/** What the text takes the name for: companies, outlets and organisations look alike in it; people and states do not. */
export function weighKind(group: NameGroup, { form }: NameCandidate, kind: EntityKind, use: NameUse): Weight {
  const seen = bestKind(group);
  const isUsed = use.acts + use.introduced + use.thing > 0;
  if (seen === null) return weightOf(kind === "state" ? 0 : isUsed ? -0.2 : -0.7);
  const sure = seen.certainty >= 0.65;
  const isPerson = seen.kind === "person";
  // People are named in full first: one word that acts may as well be a capital.
  if (isPerson && kind === "state" && group.parts.words.length === 1 && group.titles.length === 0)
    return weightOf(-0.7);
  // "MBS" looks like a body, and is somebody's letters.
  if (form === "acronym" && kind === "person") return noWeight;
  if (isPerson !== (kind === "person")) {
    // Organisations speak as people do: only what fits nobody else counts in full.
    return weightOf(isPerson && !isSurelyPerson(group) ? -1.5 : sure ? -5 : -2);
  }
  // "the Kremlin" and "the European Union" look like bodies, and act as states.
  const isLikeBody = form === "metonym" || (form === "name" && group.parts.words.length > 1);
  if (kind === "state") return weightOf(isLikeBody ? 0 : -2);
  const reason = isPerson ? "the text speaks of a person" : "the text speaks of an organisation";
  const isFullName = isPerson && group.parts.words.length > 1;
  return { value: sure || isFullName ? 0.8 : 0.3, evidence: false, reason };
}

function isSurelyPerson({ mentions, parts }: NameGroup): boolean {
  const [first = ""] = parts.words;
  const isGiven = first.length > 2 && (classOf(first) & wordClass.given) !== 0;
  if (isGiven || mentions.some((mention) => mention.last - mention.first < parts.words.length)) return true;
  return mentions.some(({ evidence }) => saysPerson(evidence));
}

function bestKind(group: NameGroup): { kind: EntityKind; certainty: number } | null {
  let best: Mention | null = null;
  for (const mention of group.mentions)
    if (mention.kind !== null && mention.certainty > (best?.certainty ?? 0)) best = mention;
  return best === null || best.kind === null ? null : { kind: best.kind, certainty: best.certainty };
}

/** What shows one kind of body: the place line, its staff, that it speaks. */
export function weighLooks(group: NameGroup, { form, prior }: NameCandidate, kind: EntityKind): Weight[] {
  const weights: Weight[] = [];
  // Whatever body these letters are has members and speaks: it shows nothing of one in a register.
  const evidence = kind === "company" || form !== "acronym" || prior >= knownAcronym;
  const isGroup = kind !== "person" && kind !== "state";
  if (kind === "outlet" && has(group, "agency"))
    weights.push({ value: 4, evidence: true, reason: "named as the agency in the place line" });
  if (isGroup && has(group, "organisation role"))
    weights.push({ value: 2.2, evidence, reason: "people are named as its members or staff" });
  // A laboratory of one word is hardly ever who speaks in the news.
  const isObscure = kind === "organisation" && form === "name" && prior < wellKnown && group.parts.words.length === 1;
  if (isGroup && !isObscure && has(group, "speaks") && group.mentions.length > 1)
    weights.push({ value: 0.8, evidence, reason: "it speaks or acts in this article" });
  return weights;
}

const wellKnown = 0.6;

function has({ mentions }: NameGroup, evidence: Mention["evidence"][number]): boolean {
  return mentions.some((mention) => mention.evidence.includes(evidence));
}

/** A state is meant where it acts; elsewhere it is a place. */
export function weighActs(group: NameGroup, kind: EntityKind, { prose }: ArticleClues): Weight {
  if (kind !== "state" || !group.mentions.some((mention) => stateActs(prose, mention))) return noWeight;
  return { value: 1.5, evidence: true, reason: "it acts here, as a state does" };
}

/** "1 GB of RAM" is not Ram: letters that name nobody, where somebody goes by them as a word. */
export function weighLetters(
  { mentions, parts }: NameGroup,
  { entity, form }: NameCandidate,
  { prose }: ArticleClues,
  knowledge: Knowledge,
): Weight {
  const [word = ""] = parts.words;
  if (parts.words.length !== 1 || form === "acronym" || (classOf(word) & wordClass.noName) === 0) return noWeight;
  const names = knowledge.namesOf(entity);
  const areLetters = mentions.every((mention) => {
    const written = textOf(prose.text, mention);
    return written === written.toUpperCase() && !names.includes(written);
  });
  return weightOf(areLetters ? -1.3 : 0);
}
