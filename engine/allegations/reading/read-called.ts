import { findWrongdoing, isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { wrongdoerAt } from "@/engine/allegations/lexicon/wrongdoers";
import { unstatedRole } from "@/engine/allegations/parties/party-of";
import type { LinkedEntity } from "@/engine/linking/linked-entity";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { spanOf } from "@/engine/syntax/questions";
import { attributionOf } from "./attribution";
import { readingOf } from "./build-reading";
import { contentOfPhrase } from "./content-of-phrase";
import { phrasesBehind } from "./phrases-behind";
import { entityAtToken, type Reader } from "./reader";
import type { Reading } from "./reading";
import { wrongIn } from "./content";

/** Where these stand before the word, a surer rule has it, or the words themselves doubt it. */
const otherwise =
  /^(?:alleged|suspected|purported|accused|convicted|jailed|imprisoned|indicted|so-called|supposed|self-styled|fictional|reformed|anti-\S+)$/u;

/** "the fraudster Hale", "Hale, a drug trafficker": whoever is called so is said, mostly as a fact, to have done it. */
export function readCalled(reader: Reader, noun: NounPhrase, at: number): Reading[] {
  const { parsed } = reader;
  const first = wrongdoerAt(parsed.tokens, at);
  if (first < 0 || noun.clause === null || noun.determiner === "no") return [];
  // "Convicted fraudster Hale": at the start of a sentence the parser takes the first word for a verb.
  const isConvicted = parsed.tokens.words[noun.first - 1] === "convicted";
  for (let before = isConvicted ? noun.first : noun.first - 1; before < first; before += 1)
    if (otherwise.test(parsed.tokens.words[before] ?? "")) return [];
  const called = personOf(reader, noun, at);
  if (called === null || !isOfStory(called.entity)) return [];
  const { phrase, entity } = called;
  const source = attributionOf(reader, noun.clause);
  const wrongdoing = findWrongdoing(parsed.tokens, first, at + 1);
  const readings = readingOf(reader, {
    rule: "called-so",
    class: isConvicted ? "finding" : "accusation",
    stage: isConvicted ? "convicted" : "claimed",
    clause: noun.clause,
    cue: { first: at, last: at + 1 },
    accused: {
      party: { entity: entity.id, span: spanOf(parsed, phrase), kind: entity.kind },
      phrase,
      why: "who is called so",
    },
    accuser: source ?? unstatedRole("told as a fact, without a source"),
    content: { range: { first, last: at + 1 }, clause: null },
    contentWhy: "what they are called",
    wrongdoing,
    score: 0.55,
    polarity: "asserted",
    alone: true,
    ...(source === null ? { voice: "as_fact" as const } : {}),
  });
  // "the murderer Hale, who was jailed for killing Lund" is one matter.
  return readings.map((reading) => (reading.category === "other" ? { ...reading, matter: "" } : reading));
}

/** "Hale, one of the chief suspects in the fraud, fled": whoever is called so is suspected. */
export function readSuspected(reader: Reader, noun: NounPhrase, at: number): Reading[] {
  const { parsed } = reader;
  const { clause } = noun;
  if (clause === null || at !== noun.head || noun.determiner === "no") return [];
  const before = clause.prepositions.find(({ object }) => object === noun);
  const one =
    before?.preposition === "of" && parsed.tokens.words[before.after?.head ?? -1] === "one" ? before.after : null;
  const named = reader.describes.get(one ?? noun) ?? null;
  const entity = named === null ? null : entityAtToken(reader, named.head);
  if (named === null || entity?.kind !== "person") return [];
  const matter = phrasesBehind(reader, noun).find(({ preposition }) => preposition === "in" || preposition === "of");
  const content = matter === undefined ? null : contentOfPhrase(reader, matter);
  const wrongdoing = wrongIn(reader, content);
  if (!isAsWrongAs(wrongdoing, "hint")) return [];
  return readingOf(reader, {
    rule: "called-suspect",
    class: "accusation",
    stage: "claimed",
    clause,
    cue: { first: at, last: at + 1 },
    accused: {
      party: { entity: entity.id, span: spanOf(parsed, named), kind: entity.kind },
      phrase: named,
      why: "who is called so",
    },
    accuser: unstatedRole("the words hide who suspects them"),
    content,
    contentWhy: "after “in”",
    wrongdoing,
    score: 0.65,
    polarity: "asserted",
    alone: true,
  });
}

/** "as the mobster Hale used to say": whoever is named once is an aside, and no part of what is told. */
function isOfStory({ mentions }: LinkedEntity): boolean {
  const first = mentions.findIndex(({ form }) => form === "name");
  return mentions.some(({ form }, at) => form === "name" && at > first);
}

/** The person whose name stands right behind the word, or whom an apposition with it describes. */
function personOf(
  reader: Reader,
  noun: NounPhrase,
  at: number,
): { readonly phrase: NounPhrase; readonly entity: LinkedEntity } | null {
  if (at < noun.head) {
    const entity = noun.kind === "name" ? entityAtToken(reader, at + 1) : null;
    return entity?.kind === "person" ? { phrase: noun, entity } : null;
  }
  const phrase = noun.determiner === null ? null : (reader.describes.get(noun) ?? noun.apposition);
  const entity = phrase === null ? null : entityAtToken(reader, phrase.head);
  return phrase !== null && entity?.kind === "person" ? { phrase, entity } : null;
}
