import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import { cueNouns, type CueNoun } from "./cue-nouns";
import { accusingVerbs } from "./accusing-verbs";
import type { CueVerb } from "./cue-verb";
import { decidingVerbs } from "./deciding-verbs";
import { officialVerbs } from "./official-verbs";

const verbs = new Map<string, CueVerb[]>();
for (const cue of [...officialVerbs, ...accusingVerbs, ...decidingVerbs]) {
  for (const lemma of cue.lemmas.split(" ")) {
    const others = verbs.get(lemma);
    if (others === undefined) verbs.set(lemma, [cue]);
    else others.push(cue);
  }
}

const nouns = new Map<string, CueNoun>();
/** "class action", "red flag": by their last word, which alone says nothing. */
const compounds = new Map<string, { readonly before: string; readonly cue: CueNoun }>();
for (const cue of cueNouns) {
  for (const form of cue.forms.split(", ")) {
    const [before = "", last] = form.split(" ");
    if (last !== undefined) compounds.set(last, { before, cue });
    else if (!nouns.has(form)) nouns.set(form, cue);
  }
}

const noCues: readonly CueVerb[] = [];

/** "blasted out letters", "charged up", "cleared away": something else than blaming, charging and clearing. */
const otherSenses = setOfWords("out off up away down through");

/**
 * What a verb of accusing gives; several for "charge" and "suspect", which have several uses. With such a particle as
 * "lashed out" has, only what the two give together.
 */
export function cueVerbsOf(lemma: string, particle: string | null): readonly CueVerb[] {
  const isOther = particle !== null && otherSenses.has(particle);
  return verbs.get(isOther ? `${lemma}-${particle}` : lemma) ?? noCues;
}

/** All the verbs of accusing, without their particles ("lash-out"), but whole where the hyphen is their own ("re-arraign"). */
export const accusingLemmas: ReadonlySet<string> = new Set(
  [...verbs.keys()].flatMap((lemma) => [lemma, lemma.replace(/-.*/u, "")]),
);

/** All the nouns of accusing, in every form. */
export const accusingNouns: ReadonlySet<string> = new Set([...nouns.keys(), ...compounds.keys()]);

/** What the head of a noun phrase gives, or null. */
export function cueNounOf(parsed: ParsedText, phrase: NounPhrase): CueNoun | null {
  const { words } = parsed.tokens;
  const word = words[phrase.head] ?? "";
  const own = nouns.get(isOnlySaid(parsed, phrase, word) ? "claim" : word);
  if (own !== undefined) return own;
  const compound = compounds.get(word);
  return compound !== undefined && words[phrase.head - 1] === compound.before ? compound.cue : null;
}

const ofCourts = setOfWords("criminal federal felony formal one two three four several");
const broughtOrEnded = setOfWords("drop dismiss file bring throw withdraw stem carry quash lay");

/** "Hale's charge that Lund lied was wrong": a claim of Hale's; not "arrested on charges that he stole", "charges that he stole were dropped". */
function isOnlySaid({ tokens: { words } }: ParsedText, phrase: NounPhrase, word: string): boolean {
  const { first, head, possessor, complement, role, clause } = phrase;
  if ((word !== "charge" && word !== "charges") || complement?.kind !== "that") return false;
  for (let at = first; at < head; at += 1) if (ofCourts.has(words[at] ?? "")) return false;
  return possessor !== null || (role === "subject" && !broughtOrEnded.has(clause?.verb?.lemma ?? ""));
}
