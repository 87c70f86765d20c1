import { begin, fill } from "@/engine/syntax/begin-clause";
import type { BuildingClause, BuildingPhrase, BuildingVerb } from "@/engine/syntax/chunk";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import type { VerbGroup } from "@/engine/syntax/parsed-text";
import { closeDownTo, finiteAround, kindNear, openClause, topOf, type Walk } from "@/engine/syntax/walk";

/** Verbs of saying that somebody did wrong, besides those that take a clause. */
const blamingVerbs = new Set("accuse blame condemn criticise criticize denounce fault slam".split(" "));

/** "Hale says it is over and insists …": a verb of saying goes with the one before it, not with what that one says. */
function tellerAround(walk: Walk, verb: BuildingVerb): BuildingClause | null {
  if (!clauseVerbs.has(verb.lemma) && !blamingVerbs.has(verb.lemma)) return null;
  // "criticised the values on which laws were made and criticised the ruling": whoever did it once does it again.
  const again = walk.stack.findLast((clause) => clause.verb?.form === "finite" && clause.verb.lemma === verb.lemma);
  if (again !== undefined) return again;
  const found = walk.stack.findLast(
    (clause) => clause.verb?.form === "finite" && clauseVerbs.has(clause.verb.lemma) && clause.complement !== null,
  );
  return found?.verb?.tense === verb.tense ? found : null;
}

/** "and denied it", "and Hale denied it". Behind a comma it goes with the sentence, else with the nearest finite verb. */
export function addCoordinated(walk: Walk, verb: BuildingVerb, subject: BuildingPhrase | null, comma: boolean): void {
  const main = walk.stack[0] ?? topOf(walk);
  const nearest = finiteAround(walk);
  const teller = subject === null ? tellerAround(walk, verb) : null;
  const nearby =
    comma && main.verb !== null && (subject !== null || nearest?.kind !== "that") ? main : (nearest ?? main);
  const base = teller ?? nearby;
  closeDownTo(walk, base);
  walk.stack.pop();
  const clause = openClause(
    walk,
    base.kind === "parenthetical" ? "main" : base.kind,
    base.parent as BuildingClause | null,
    subject?.first ?? verb.first,
    null,
  );
  if (walk.stack.length === 0) walk.stack.push(clause);
  clause.coordinatedWith = base;
  base.joined = clause;
  // "was acquitted of theft but convicted of fraud"
  if (subject === null && verb.isOpen && base.verb?.voice === "passive" && kindNear(walk, 1) !== "phrase")
    verb.voice = "passive";
  if (subject === null && base.verb !== null) shareAuxiliaries(walk, base.verb, verb);
  if (base.kind === "relative" && subject === null) clause.antecedent = base.antecedent;
  if (subject === null) fill(clause, verb);
  else begin(walk, clause, subject, verb);
}

/** "should free Hale and drop the case", "was not arrested or charged": "should" and "not" hold for both verbs. */
function shareAuxiliaries(walk: Walk, first: VerbGroup, verb: BuildingVerb): void {
  const isBare = verb.first === verb.head && verb.form === "finite" && verb.modal === null;
  const word = walk.reading.tokens.words[verb.head] ?? "";
  if (!isBare || (verb.voice === "active" && (word !== verb.lemma || first.modal === null))) return;
  if (verb.voice !== first.voice) return;
  verb.modal = first.modal;
  if (first.modal !== null) verb.tense = null;
  if (first.negated && walk.chunks[walk.at - 1]?.word === "or") verb.negated = true;
}
