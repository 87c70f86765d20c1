import type { BuildingVerb } from "@/engine/syntax/chunk";
import { fill } from "@/engine/syntax/begin-clause";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import { coverTokens, kindNear, openClause, place, type Walk } from "@/engine/syntax/walk";

/** So many chunks on the verb of telling is looked for. */
const reach = 9;

/**
 * "Hale hid it, a panel convened by the institute concluded.": who tells of it is described by a participle before the verb. False where
 * nothing of this kind stands here.
 */
export function addSetOffTeller(walk: Walk, verb: BuildingVerb): boolean {
  const { pending, chunks, stack } = walk;
  const main = stack[0];
  if (pending === null || main?.verb?.form !== "finite" || pending.phrase.kind === "pronoun") return false;
  if (!(verb.isOpen || verb.form === "participle") || kindNear(walk, -1, pending.at) !== "comma") return false;
  if (chunks[walk.at - 1]?.phrase !== pending.phrase || !tellsBehind(walk)) return false;
  const { phrase } = pending;
  walk.pending = null;
  walk.preposition = null;
  stack.splice(1);
  const teller = openClause(walk, "parenthetical", main, phrase.first, null);
  teller.complement = main;
  teller.free.push(phrase);
  place(phrase, teller, "free");
  coverTokens(walk, phrase.first, phrase.last);
  const modifier = openClause(walk, "reduced-relative", teller, verb.first, null);
  modifier.antecedent = phrase;
  phrase.modifier = modifier;
  verb.form = "participle";
  verb.tense = null;
  verb.voice = "passive";
  fill(modifier, verb);
  return true;
}

/** Whether nothing but phrases stands before a verb of telling, and nothing that it could tell behind it. */
function tellsBehind({ chunks, at }: Walk): boolean {
  for (let here = at + 1; here < at + reach; here += 1) {
    const chunk = chunks[here];
    if (chunk === undefined) return false;
    if (chunk.kind === "phrase" || chunk.kind === "preposition" || chunk.kind === "adverb") continue;
    if (chunk.verb === null || here === at + 1 || !clauseVerbs.has(chunk.verb.lemma)) return false;
    const isFinite = chunk.verb.isOpen || chunk.verb.form === "finite";
    const next = chunks[here + 1];
    return isFinite && (next === undefined || /^(?:comma|mark|colon|adverb|preposition)$/u.test(next.kind));
  }
  return false;
}

/** ", police said on Monday." and ", police told Radio Nord," say what stands before; ", police said that …" do not. */
export function endsBehindVerb(walk: Walk): boolean {
  const { chunks } = walk;
  for (let here = walk.at + 1; here < walk.at + 10; here += 1) {
    const chunk = chunks[here];
    if (chunk === undefined || chunk.kind === "comma" || chunk.kind === "mark" || chunk.kind === "colon") return true;
    if (chunk.kind === "that" || chunk.kind === "speech") return false;
    // "said in a report published on Monday"
    if (chunk.kind === "verb") return chunk.verb?.form === "gerund" || isOfSource(walk, here);
    if (chunk.kind === "subordinator" || chunk.kind === "question" || chunk.kind === "conjunction") return true;
  }
  return true;
}

/** Whether the verb at a chunk tells of what stands between it and the verb of speech: "in a report published". */
function isOfSource({ chunks, at }: Walk, here: number): boolean {
  const verb = chunks[here]?.verb ?? null;
  return (verb?.isOpen === true || verb?.form === "participle") && chunks[at + 1]?.kind === "preposition";
}
