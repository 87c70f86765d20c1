import { endingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { doerRole } from "@/engine/allegations/parties/doer-role";
import type { Clause } from "@/engine/syntax/parsed-text";
import { byPhraseOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { isAccusingPaper } from "./court-papers";
import { isBehindParticle } from "./is-behind-particle";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** How a matter has ended, and who ended it. */
export type Ending = { readonly stage: Stage; readonly accuser: Role };

const decisions = setOfWords("ruling rulings verdict verdicts judgment judgement decision conviction sentence");
/** These end nothing without their particle: "threw out", "struck down". */
const withParticle = setOfWords("throw toss strike");

/**
 * "dismissed a lawsuit that accuses Telbrik of fraud", "overturned a ruling that found Hale guilty": what the paper says has ended. Null
 * for every other clause.
 */
export function paperEnded(reader: Reader, { kind, antecedent }: Clause): Ending | null {
  const around = antecedent?.clause ?? null;
  if (kind !== "relative" || antecedent === null || around?.verb == null) return null;
  // "refused to dismiss a lawsuit that …"
  if (around.kind === "infinitive" || around.kind === "gerund") return null;
  const { verb } = around;
  const ended = endingVerbs.get(verb.particle === "aside" ? `${verb.lemma} aside` : verb.lemma);
  if (ended === undefined || verb.negated || verb.modal !== null) return null;
  const isDecision = decisions.has(reader.parsed.tokens.words[antecedent.head] ?? "");
  if (!isDecision && !isAccusingPaper(reader, antecedent)) return null;
  // Who "dismisses" a ruling only does not like it.
  if (isDecision && ended !== "overturned" && ended !== "vacated") return null;
  const isBehind = isBehindParticle(around, antecedent);
  if (withParticle.has(verb.lemma) && verb.particle === null && !isBehind) return null;
  const isDone = verb.voice === "passive" && subjectOf(around) === antecedent;
  const isDoing = verb.voice === "active" && (around.objects[0] === antecedent || isBehind);
  if (!isDone && !isDoing) return null;
  const accuser = doerRole(reader, isDone ? byPhraseOf(around) : subjectOf(around), "who ended it");
  // Whoever is sued "rejects" the suit.
  if (ended === "dismissed" && isDoing && accuser.party.kind !== "court") return null;
  return { stage: ended, accuser };
}
