import { verbCues, weakVerbs } from "./cue-table";
import { quoterOf } from "./quoting-statement";
import { announcements, unnamedWords } from "./source-words";
import type { StatementDraft } from "./statement-draft";
import { contentNouns } from "@/engine/syntax/lexicon/content-nouns";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { headWordOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { setOfWords } from "@/engine/text/word-list";

/** What they are then said over, besides nouns that a that-clause can follow. */
const matters = setOfWords("issue topic subject matter criticism objection critique call plan theme case alarm");

/** Behind "declined to" and "refused to" they say that nothing was said. */
const sayingNothing = setOfWords("comment elaborate respond reply answer discuss say speak talk name identify confirm");

const naming = setOfWords("name identify quote remain stay");
const pronouns = setOfWords("it this that them him her me us you so");
const anybody = setOfWords("somebody someone anybody anyone nobody everybody everyone you");

/** Verbs of stance: even "he denied it" takes a position. */
const stances = setOfWords(
  "deny reject dispute confirm admit condemn criticise criticize oppose support defend endorse",
);

/**
 * Whether the draft says something that somebody claims, wants or thinks. "Asked not to be named", "did not respond" and
 * "declined to comment" say that nothing was said; "raised money", "reported it" say what was done.
 */
export function isProposition(parsed: ParsedText, draft: StatementDraft): boolean {
  const { clause, rule, phrase } = draft;
  if (phrase !== null && anybody.has(headWordOf(parsed, phrase)) && rule !== "quote") return false;
  if (clause === null || clause.verb === null) return true;
  switch (rule) {
    case "want":
      return !isSilence(clause) && !isAnonymityRequest(clause);
    case "preposition":
      return !(clause.verb.negated && (clause.verb.lemma === "respond" || clause.verb.lemma === "reply"));
    case "act":
      return isActOfWords(parsed, clause);
    case "parenthetical":
      // "Critics say Hale, 56, knew …": the comma was not the writer's.
      return clause.subject !== null || !verbCues.get(clause.complement?.verb?.lemma ?? "")?.classes.includes("say");
    default:
      return true;
  }
}

/** "asked not to be named", "wants to remain anonymous" */
function isAnonymityRequest(clause: Clause): boolean {
  const inner = clause.complement?.verb;
  return inner !== undefined && inner !== null && naming.has(inner.lemma) && clause.verb?.lemma !== "promise";
}

function isSilence({ verb, complement }: Clause): boolean {
  if (verb === null || (verb.lemma !== "decline" && verb.lemma !== "refuse")) return false;
  return sayingNothing.has(complement?.verb?.lemma ?? "");
}

function isActOfWords(parsed: ParsedText, clause: Clause): boolean {
  const object = clause.objects[0];
  const lemma = clause.verb?.lemma ?? "";
  if (lemma === "cite" && citesSomebody(parsed, clause)) return false;
  // "spoke on condition of anonymity to discuss the talks"
  if (parsed.tokens.words[clause.first - 1] === "anonymity") return false;
  if (object === undefined) return true;
  const word = headWordOf(parsed, object);
  if (word === "anonymity") return false;
  // "issued a statement saying that": the next verb has the words.
  if (announcements.has(word) && object.modifier?.verb?.form === "gerund") return false;
  if (object.kind === "pronoun" && pronouns.has(word)) return stances.has(lemma);
  // "The company dismissed Hale": from the post.
  if (lemma === "dismiss" && object.kind === "name") return clause.prepositions.some((one) => one.preposition === "as");
  if (!weakVerbs.has(lemma)) return true;
  const noun = nounLemmaOf(word);
  return contentNouns.has(noun) || matters.has(noun) || parsed.tags[object.first] === tag.quote;
}

/** "cited two officials", "cited Hale as saying": from whom somebody has it, and not what is said. */
function citesSomebody(parsed: ParsedText, clause: Clause): boolean {
  const object = clause.objects[0];
  if (clause.children.some((child) => quoterOf(child) === clause)) return true;
  return object !== undefined && object.kind === "common" && unnamedWords.has(nounLemmaOf(headWordOf(parsed, object)));
}
