import { begin, fill } from "@/engine/syntax/begin-clause";
import type { BuildingClause, BuildingPhrase, BuildingVerb } from "@/engine/syntax/chunk";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { clauseVerbs } from "@/engine/syntax/lexicon/verbs";
import type { VerbGroup } from "@/engine/syntax/parsed-text";
import { closeDownTo, finiteAround, kindNear, openClause, topOf, type Walk } from "@/engine/syntax/walk";
import { setOfWords } from "@/engine/text/word-list";

/** Verbs of saying that somebody did wrong, besides those that take a clause. */
const blamingVerbs = setOfWords("accuse blame condemn criticise criticize denounce fault slam");

/** "said Hale did not know what she did and accused Lund": these say nothing to anybody. */
const silentVerbs = setOfWords("know understand realise realize learn feel see mean show indicate prove");

/** "Hale says it is over and insists …": a verb of saying goes with the one before it, not with what that one says. */
function tellerAround(walk: Walk, verb: BuildingVerb): BuildingClause | null {
  if (!isTelling(verb)) return null;
  // "criticised the values on which laws were made and criticised the ruling": whoever did it once does it again.
  const again = walk.stack.findLast((clause) => clause.verb?.form === "finite" && clause.verb.lemma === verb.lemma);
  if (again !== undefined) return again;
  const found = walk.stack.findLast(
    ({ verb: before, complement }) =>
      before?.form === "finite" &&
      clauseVerbs.has(before.lemma) &&
      complement !== null &&
      !silentVerbs.has(before.lemma),
  );
  if (found?.verb?.tense === verb.tense) return found;
  // "She said he announced it, and alleges …": what is told in the present goes on with who told of it first.
  const first = walk.stack.find(({ verb: before }) => before?.form === "finite");
  const isNow = verb.tense === "present" && found?.verb?.tense === "past";
  return isNow && first?.verb != null && isTelling(first.verb) ? first : null;
}

const rulingVerbs = new Set(["rule", "find", "hold", "conclude"]);
const sentencingVerbs = setOfWords(
  "order sentence fine jail award reject dismiss grant impose convict acquit overturn quash uphold",
);

/** "The court ruled that Telbrik had lied and ordered it to pay": who rules orders. */
function courtAround({ stack, reading }: Walk, { lemma }: BuildingVerb): BuildingClause | null {
  if (!sentencingVerbs.has(lemma)) return null;
  const ruling = stack.findLast((clause) => rulingVerbs.has(clause.verb?.lemma ?? "") && clause.complement !== null);
  const judge = ruling?.subject ?? null;
  const isCourt = judge !== null && actorKindOfNoun(reading.tokens.words[judge.head] ?? "") === "court";
  return isCourt ? (ruling ?? null) : null;
}

const ofOne = new Set(["has", "is", "was", "does"]);

/** "Telbrik said the claims were false and has sued": one who has, and not the claims. */
function agreeingAround(walk: Walk, verb: BuildingVerb, nearest: BuildingClause | null): BuildingClause | null {
  if (nearest?.kind !== "that" || nearest.subject?.plural !== true) return null;
  if (!ofOne.has(walk.reading.tokens.words[verb.first] ?? "")) return null;
  const above = nearest.parent as BuildingClause | null;
  const isOne = above?.verb?.form === "finite" && above.subject?.plural === false;
  return isOne && walk.stack.includes(above) ? above : null;
}

/** "and denied it", "and Hale denied it". Behind a comma it goes with the sentence, else with the nearest finite verb. */
export function addCoordinated(walk: Walk, verb: BuildingVerb, subject: BuildingPhrase | null, comma: boolean): void {
  const main = walk.stack[0] ?? topOf(walk);
  const nearest = finiteAround(walk);
  const teller =
    subject === null
      ? (tellerAround(walk, verb) ?? courtAround(walk, verb) ?? agreeingAround(walk, verb, nearest))
      : null;
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

/**
 * "calling Hale unfit for letting Lund go and accusing Ito": goes with the nearest verb in -ing; a verb of saying rather with one of
 * saying. False where no clause around the innermost one has such a verb.
 */
export function addJoinedGerund(walk: Walk, verb: BuildingVerb): boolean {
  const gerunds = walk.stack.filter((clause) => clause.verb?.form === "gerund");
  const teller = isTelling(verb)
    ? gerunds.findLast((clause) => clause.verb !== null && isTelling(clause.verb))
    : undefined;
  const base = teller ?? gerunds.at(-1);
  if (base === undefined || base === topOf(walk)) return false;
  closeDownTo(walk, base);
  walk.stack.pop();
  const clause = openClause(walk, base.kind, base.parent as BuildingClause | null, verb.first, null);
  clause.coordinatedWith = base;
  base.joined = clause;
  clause.antecedent = base.antecedent;
  fill(clause, verb);
  return true;
}

function isTelling({ lemma }: { readonly lemma: string }): boolean {
  return clauseVerbs.has(lemma) || blamingVerbs.has(lemma) || lemma === "call";
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
