import { verbCues } from "./cue-table";
import { entityAt, type EntityIndex } from "./entity-index";
import type { SourceReading } from "./source-reading";
import { sourceNouns } from "./source-words";
import type { StatementDraft } from "./statement-draft";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { complementOf, headWordOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";

/** Frames that leave out who spoke, and say that somebody did: "it was reported", "is said to", "the claim that". */
const withoutSource = setOfWords(
  "it-passive raising passive-as passive-by hearsay noun in-poll citing quote quote-introduced court-heard",
);

/** The writer, the reader, and what is nobody: "we recommend", "your question", "this suggests", "those who want". */
const nobodys = setOfWords(
  `i we you me us it my our your its myself ourselves yourself yourselves there this these that those something anything everything
  nothing none each which one`,
);

/** Frames whose verb may be anything: only with some verbs does somebody speak. */
const ofAnyVerb = setOfWords("act want name preposition relative adjective think-clause parenthetical");

/** What is done in words alone. */
const actsOfWords = setOfWords(
  `deny reject dispute praise criticise criticize condemn denounce announce acknowledge applaud blast slam mock dismiss reiterate repeat
  emphasise emphasize stress decry lament deplore predict describe discuss explain laud tout ridicule rebut refute recall mention
  rebuke assail bemoan claim chide lambast lambaste berate congratulate urge warn concede regret propose accuse blame vow refuse ask tell
  say write argue complain speak talk insist apologise apologize object note report call cite question express decline admit confirm oppose
  endorse welcome defend demand request plead thank`,
);

/** What somebody who is heard may think or want. */
const stances = setOfWords(
  `fear believe hope think worry doubt suspect want expect support back favor favour agree disagree wish prefer pledge promise threaten
  advocate campaign recommend suggest know feel`,
);

/** A company does so with what it sells: "supports twelve file formats". */
const productDeeds = setOfWords("support favor favour back know feel expect");

/** Whose wants are everybody's: "customers want to know". */
const everybody = setOfWords(
  `user customer client consumer employer employee people person business company brand parent student patient traveller traveler beginner
  homeowner driver reader viewer player developer builder provider platform buyer shopper visitor professional individual family`,
);

/** "The Evening Ledger can reveal": it does. What somebody else may, must or would say has not been said. */
const revealing = setOfWords("reveal confirm report disclose");

/** By these an outlet tells what it found out. */
const learning = setOfWords("understand learn hear");

/** Verbs of saying that mean something else without "that": "charges a fee", "maintains a list", "has added tools". */
const ofOtherSense = setOfWords("maintain charge add learn post point admit mention");

/**
 * Whether somebody's voice is heard in a statement, so that it counts for how the story is sourced. Attribution reaches further: tools
 * offer and support, every reader needs and wants, and the writer's own "we" recommends; none of these is a source.
 */
export function isVoiced(
  parsed: ParsedText,
  index: EntityIndex,
  draft: StatementDraft,
  reading: SourceReading,
): boolean {
  const { clause, phrase, rule } = draft;
  if (phrase === null) return withoutSource.has(rule);
  if (rule === "quote") return true;
  const verb = clause?.verb ?? null;
  const lemma = verb?.lemma ?? "";
  if (verb !== null && verb.modal !== null && rule !== "according-to" && !revealing.has(lemma)) return false;
  if (ofOtherSense.has(lemma) && rule !== "parenthetical" && clause !== null && !saysThat(clause)) return false;
  const word = headWordOf(parsed, phrase);
  // "the Evening Ledger understands", "it says" of an outlet
  if (reading.sourceClass === "relay" && (learning.has(lemma) || (word === "it" && reading.speaker !== null)))
    return true;
  if (phrase.kind === "pronoun" && nobodys.has(word)) return false;
  const inWords = isInWords(draft, lemma);
  if (!inWords && (!stances.has(lemma) || clause?.kind === "infinitive")) return false;
  const entity = entityAt(index, parsed.tokens.starts[phrase.head] ?? 0);
  if (!inWords && productDeeds.has(lemma) && entity?.kind === "company") return false;
  if (reading.speaker !== null || reading.speaksFor !== null) return true;
  if (phrase.kind === "pronoun") return word === "he" || word === "she" || (inWords && word !== "their");
  if (rule === "according-to") return true;
  if (phrase.kind === "number") return inWords;
  if (phrase.kind === "name") return inWords || entity !== null;
  // "consultants who want to learn": whoever does
  if (!inWords && (clause?.kind === "relative" || everybody.has(nounLemmaOf(word)))) return false;
  // "Her label, Orvane Records, said"
  return isActor(parsed, phrase) || (inWords && phrase.apposition?.kind === "name");
}

/** Whether only words can be meant by the verb in this frame. */
function isInWords({ clause, rule }: StatementDraft, lemma: string): boolean {
  if (!ofAnyVerb.has(rule) || actsOfWords.has(lemma)) return true;
  if (rule === "want") return lemma === "offer" && clause?.objects.length === 0;
  return rule === "parenthetical" && verbCues.get(lemma)?.classes.includes("say") === true;
}

function saysThat(clause: Clause): boolean {
  return complementOf(clause)?.marker === "that";
}

function isActor(parsed: ParsedText, phrase: NounPhrase): boolean {
  const head = headWordOf(parsed, phrase);
  const noun = nounLemmaOf(head);
  return [head, noun].some((word) => actorKindOfNoun(word) !== null || sourceNouns.has(word));
}
