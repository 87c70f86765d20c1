import type { Clause, ParsedText, VerbGroup } from "@/engine/syntax/parsed-text";
import { clausesAround } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

/** "plans to sue": not done yet, but said to come. */
const coming = setOfWords("threaten plan intend vow prepare expect want hope promise propose pledge seek");
/** "tried to sue", "allows victims to sue": whether it happens is open. */
const open = setOfWords(
  "consider try attempt demand need fail refuse decline aim like allow let enable permit require call urge ask press tell encourage invite authorise authorize " +
    "empower push fight struggle work wait long wish tempt advise warn recommend request beg petition appeal write implore lobby challenge dare help have ought stop keep avoid",
);
const refusing = setOfWords("fail refuse decline");
const permitting = setOfWords("allow permit authorise authorize enable empower entitle");
/** Who tries to blame somebody does: with these verbs the words are the deed. */
const voiced = setOfWords("accuse blame criticise criticize denounce condemn fault rebuke slam");
const trying = setOfWords("try attempt seek rush attempts effort efforts");
const copulas = setOfWords("be make find seem become get appear remain");
const openAdjectives = setOfWords(
  "able unable likely unlikely ready set due willing unwilling free eager reluctant loath loth hesitant wary afraid determined poised prepared entitled bound hard harder difficult easy easier possible impossible legal illegal right wrong quick fit unfit competent incompetent",
);
/** "a call to investigate Hale", "the power to ban Telbrik", "a request that Norland extradite Lund". */
const openNouns = setOfWords(
  "intent intention intentions desire wish goal aim ambition determination readiness unwillingness inability hesitation mandate call calls right rights need power powers authority ability effort efforts attempt attempts bid plan plans pledge threat threats request requests demand demands " +
    "proposal proposals suggestion suggestions recommendation recommendations push pressure chance opportunity refusal failure reluctance willingness reason reasons way ways " +
    "petition bill law motion campaign vote battle appetite duty obligation responsibility promise freedom permission incentive temptation case evidence",
);
/** With a gerund: "suggested banning Telbrik". */
const wished = setOfWords(
  "like dislike hate mind tolerate favor favour support oppose propose suggest recommend advocate consider discuss risk avoid mull contemplate resist prevent ban bar forbid back " +
    "protect shield spare save exempt insulate deter discourage",
);
const dated = setOfWords("scheduled due slated set");
const openModals = setOfWords("could may might would should can must");

/**
 * Whether the words only want, plan or allow what the clause says ("threatened to sue", "calls for a prosecutor to investigate
 * Hale", "must focus on prosecuting officials"): "future" where somebody says that it will come, null where it is told as done.
 */
export function isOnlyWanted(reader: Reader, clause: Clause): "future" | "hypothetical" | null {
  if (isJoinedPlan(reader, clause) || isWishedDone(clause) || isSubjunctive(reader, clause)) return "hypothetical";
  const shared = sharedModal(clause);
  if (shared !== null) return openModals.has(shared) ? "hypothetical" : "future";
  if (isVoicedAttempt(reader, clause)) return null;
  for (const here of clausesAround(clause)) {
    if (isOpposed(here)) return "hypothetical";
    if (isTopic(here)) return "hypothetical";
    if (here.parent?.marker === "whether" && here.kind === "infinitive") return "hypothetical";
    const nouns = [reader.complementOf.get(here), nounBefore(reader, here)];
    if (nouns.some((noun) => noun !== undefined && isOpenNoun(reader, here, noun.head))) return "hypothetical";
    const above = here.parent;
    // "Norland to sue Telbrik": a headline says what is to come.
    if (here.kind === "infinitive" && above?.kind === "fragment") return "future";
    // "is under pressure at home to condemn Hale", "move toward sentencing Hale"
    if (isUnderPressure(reader, here) || isApproached(reader, here)) return "hypothetical";
    // "is scheduled to be sentenced"
    if (here.kind === "infinitive" && isDated(reader, here)) return "future";
    if (
      above !== null &&
      here.kind === "infinitive" &&
      above.objects.some(({ head }) => isOpenNoun(reader, here, head))
    )
      return "hypothetical";
    if (above?.verb == null || !isInside(here, above)) return null;
    const { verb } = above;
    if (here.kind === "infinitive" && above.complement === here) {
      if (isWantedOfOthers(here, above)) return "hypothetical";
      if (coming.has(verb.lemma) || isGoing(verb)) return "future";
      if (
        open.has(verb.lemma) &&
        (verb.voice === "active" || refusing.has(verb.lemma) || isOnlyLet(verb, clause)) &&
        !(verb.lemma === "fail" && here !== clause)
      )
        return "hypothetical";
      if (copulas.has(verb.lemma) && isOpenAdjective(reader, above, here)) return "hypothetical";
    }
    if (here.kind === "gerund" && wished.has(verb.lemma)) return "hypothetical";
    if (verb.modal === "will" || verb.modal === "shall") return "future";
    if (verb.modal !== null && openModals.has(verb.modal)) return "hypothetical";
  }
  return null;
}

function isUnderPressure({ parsed }: Reader, { kind, parent }: Clause): boolean {
  if (kind !== "infinitive" || parent === null) return false;
  return parent.prepositions.some(
    ({ preposition, object }) => preposition === "under" && parsed.tokens.words[object?.head ?? -1] === "pressure",
  );
}

/** "moved closer to sentencing him", "was hesitant in coming forward to blame him" */
function isApproached({ parsed }: Reader, { kind, first }: Clause): boolean {
  const { words } = parsed.tokens;
  if (kind !== "gerund") return false;
  const before = words[first - 1] ?? "";
  if (before === "toward" || before === "towards" || (before === "to" && words[first - 2] === "closer")) return true;
  return (before === "in" || before === "about" || before === "of") && shying.has(words[first - 2] ?? "");
}

const shying = setOfWords("hesitant slow reluctant wary shy afraid cautious careful incapable capable");

const opposing = setOfWords("object");

/** "objected to Norland opening an inquiry": whether it did is open. */
function isOpposed({ kind, verb, parent, antecedent }: Clause): boolean {
  if (kind !== "reduced-relative" || verb?.form !== "gerund" || !opposing.has(parent?.verb?.lemma ?? "")) return false;
  return parent?.prepositions.some(({ preposition, object }) => preposition === "to" && object === antecedent) === true;
}

/** "want the Senate to convict Hale": whether it will is open. Who wants somebody extradited has a case of their own. */
function isWantedOfOthers({ verb }: Clause, { verb: above, objects }: Clause): boolean {
  return above?.lemma === "want" && objects.length > 0 && verb?.lemma !== "extradite";
}

/** "are allowed to investigate Hale"; but "was allowed to plead guilty" */
function isOnlyLet({ lemma }: VerbGroup, { verb }: Clause): boolean {
  return permitting.has(lemma) && verb?.lemma !== "plead";
}

/** "was going to be arrested" */
function isGoing({ lemma, progressive }: VerbGroup): boolean {
  return lemma === "go" && progressive;
}

/** "is scheduled to be sentenced", "is due to be sentenced", where "due to" is read as one word. */
function isDated({ parsed }: Reader, { first }: Clause): boolean {
  const { words } = parsed.tokens;
  return dated.has((words[first - 1] === "to" ? words[first - 2] : words[first - 1]) ?? "");
}

/** "Suing Telbrik is one way": the gerund is what the sentence is about, not what somebody in it does. */
function isTopic({ kind, marker, parent, first, verb }: Clause): boolean {
  if (kind !== "gerund" || marker !== null || verb?.form !== "gerund") return false;
  return parent?.kind === "fragment" && first === parent.first;
}

/** "tried to blame Hale", "an attempt to blame Hale", "was quick to blame Hale". */
function isVoicedAttempt(reader: Reader, clause: Clause): boolean {
  const { verb, parent, kind, first } = clause;
  if (kind !== "infinitive" || parent?.verb == null || !voiced.has(verb?.lemma ?? "")) return false;
  const { words: all } = reader.parsed.tokens;
  const noun = nounBefore(reader, clause) ?? reader.complementOf.get(clause);
  if (noun !== undefined && trying.has(all[noun.head] ?? "")) return true;
  return (parent.complement === clause && trying.has(parent.verb.lemma)) || all[first - 1] === "quick";
}

const wishing = setOfWords("want need demand request like prefer");
/** What people are called, however they are dealt with: "wants the man accused of theft to leave". */
const called = setOfWords("accuse suspect");

/** "wants Hale jailed", "demanded Lund arrested": it may never have come to it. */
function isWishedDone({ verb, kind, marker, parent }: Clause): boolean {
  if (verb === null || parent?.verb == null || marker !== null || called.has(verb.lemma)) return false;
  const isBare = (kind === "reduced-relative" || kind === "that") && verb.first === verb.head && verb.form !== "gerund";
  return isBare && wishing.has(parent.verb.lemma) && parent.verb.voice === "active";
}

const urging = setOfWords("recommend urge demand propose request suggest insist advise ask");

/** "recommended that Hale be charged", "recommended Hale face charges": somebody wants it. */
function isSubjunctive({ parsed }: Reader, clause: Clause): boolean {
  const { kind, verb, parent } = clause;
  const lemma = parent?.verb?.lemma ?? "";
  // "A court ordered that Hale be held": he is.
  if (kind !== "that" || verb === null || /^(?:order|rule|direct|decree)$/u.test(lemma)) return false;
  return verb.voice === "passive"
    ? parsed.tokens.words[verb.first] === "be"
    : urging.has(lemma) && isUninflected(parsed, clause);
}

/** "that Hale face charges", where one who does faces them. */
function isUninflected({ tokens }: ParsedText, { verb, subject }: Clause): boolean {
  if (verb === null || subject === null || subject.plural) return false;
  return verb.modal === null && verb.tense !== "past" && tokens.words[verb.first] === verb.lemma;
}

/** "should be jailed, fined and removed": "should" is said of each. */
function sharedModal({ verb, subject, coordinatedWith }: Clause): string | null {
  if (verb === null || subject !== null || verb.tense !== "past" || verb.first !== verb.head) return null;
  for (let here = coordinatedWith; here?.verb != null; here = here.coordinatedWith) {
    if (here.verb.modal !== null) return here.verb.voice === "passive" ? here.verb.modal : null;
    if (here.subject !== null) return null;
  }
  return null;
}

/** "favours taxing imports to help farmers and punish Norland": the second verb goes on with the plan. */
function isJoinedPlan(reader: Reader, { verb, coordinatedWith }: Clause): boolean {
  const first = coordinatedWith?.verb ?? null;
  if (verb === null || first === null || verb.tense !== "present" || first.tense !== "past") return false;
  return reader.parsed.tokens.words[verb.first] === verb.lemma;
}

/** Infinitives and gerunds are as real as the verb that they hang on; what a clause of its own says stands alone. */
function isInside(here: Clause, above: Clause): boolean {
  if (here.kind === "infinitive")
    return above.complement === here || above.verb?.lemma === "be" || above.verb?.form !== "finite";
  if (here.kind !== "gerund") return false;
  return above.complement === here || above.prepositions.some((phrase) => phrase.clause === here);
}

/** "that Norland extradite Hale" follows its noun without hanging on it; "calls for a prosecutor to look into it". */
function nounBefore(reader: Reader, here: Clause) {
  const { parsed } = reader;
  const above = here.parent;
  if (above === null) return undefined;
  const behindFor = above.prepositions.find(
    (phrase) => phrase.object?.last === here.first && phrase.preposition === "for",
  );
  if (here.kind === "infinitive" && behindFor?.after != null) return behindFor.after;
  if (isRelativeOf(here) && here.antecedent !== null) return here.antecedent;
  if (here.kind !== "that" && here.kind !== "infinitive") return undefined;
  const at = parsed.nounPhraseAt[here.first - 1] ?? -1;
  return parsed.nounPhrases[at];
}

/** "my recommendation that the board investigate it", which may be read so. */
function isRelativeOf({ kind, marker, subject }: Clause): boolean {
  return kind === "relative" && marker === "that" && subject !== null;
}

/** A suggestion that somebody did wrong is one; a suggestion that somebody do it is none: the verb has no ending. */
function isOpenNoun(reader: Reader, here: Clause, head: number): boolean {
  const { words: all } = reader.parsed.tokens;
  if (!openNouns.has(all[head] ?? "")) return false;
  if (here.kind === "infinitive") return true;
  return (here.kind === "that" || isRelativeOf(here)) && isUninflected(reader.parsed, here);
}

function isOpenAdjective(reader: Reader, above: Clause, here: Clause): boolean {
  const { words: all } = reader.parsed.tokens;
  const from = above.verb?.last ?? above.first;
  if (from === here.first) return true;
  for (let at = from; at < here.first; at += 1) if (openAdjectives.has(all[at] ?? "")) return true;
  return false;
}
