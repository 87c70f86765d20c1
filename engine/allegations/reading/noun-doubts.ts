import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Governor } from "./governor";
import type { NounRoles } from "./noun-roles";
import type { Reader } from "./reader";
import { isRuledOut, isSought, prepositionOf } from "./sought-nouns";

/** Whether the noun tells of no allegation after all: it listens, is an idiom, or there is none yet. */
export function isNoAllegation(
  reader: Reader,
  noun: NounPhrase,
  cue: CueNoun,
  roles: NounRoles,
  governor: Governor,
): boolean {
  if (isListener(noun) || isTeller(noun, cue) || isIdiom(reader, noun) || isOwnCharge(reader, noun, governor))
    return true;
  // "is shifting the blame for it": on whom is not told.
  if (reader.parsed.tokens.words[noun.head] === "blame" && roles.accused === null) return true;
  if (isSought(noun, cue) || isRuledOut(noun, cue) || isRewarded(reader, noun, cue)) return true;
  if (isDefined(reader, noun)) return true;
  return (
    isOfPower(reader, noun) || isFigure(reader, noun, roles) || isUntrue(reader, noun, cue) || isBelief(reader, noun)
  );
}

/** "An indictment is merely an allegation of a crime": what the word means, and nobody is accused. */
function isDefined({ parsed }: Reader, { role, determiner, clause }: NounPhrase): boolean {
  const papers = /^(?:indictments?|complaints?|charges?|information)$/u;
  if (role !== "object" || clause?.verb?.lemma !== "be" || determiner !== "an") return false;
  return papers.test(parsed.tokens.words[clause.subject?.head ?? -1] ?? "") && clause.subject?.determiner !== "the";
}

const ofMind = setOfWords(
  "inward inner religious political moral personal firm deep deepest strong strongest own private",
);

/** "kept her religious convictions to herself": what she believed. */
function isBelief({ parsed }: Reader, { head }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return words[head] === "convictions" && ofMind.has(words[head - 1] ?? "");
}

const addressing = new Set(["tell", "inform", "assure", "remind", "address", "brief"]);

/** "Hale told the inquiry that she was misled": it listens, and is not said to be into Hale. */
function isListener({ role, clause }: NounPhrase): boolean {
  return role === "object" && addressing.has(clause?.verb?.lemma ?? "");
}

const telling = setOfWords(
  "criticise criticize fault condemn rebuke censure slam lambast blame find clear exonerate vindicate absolve identify expose uncover",
);

/** "was criticised by the inquiry for failing to act": it has found so, and is not said to be into whoever was criticised. */
function isTeller(noun: NounPhrase, { class: kind }: CueNoun): boolean {
  const { verb = null } = noun.clause ?? {};
  if (kind !== "N-inquiry" || noun.role !== "preposition" || verb?.voice !== "passive" || !telling.has(verb.lemma))
    return false;
  return prepositionOf(noun)?.preposition === "by";
}

/** "Lund dismissed Hale's charges": Hale made them, and nobody is charged. */
function isOwnCharge({ parsed }: Reader, { head, possessor }: NounPhrase, governor: Governor): boolean {
  if (possessor === null || !/^charges?$/u.test(parsed.tokens.words[head] ?? "")) return false;
  return governor.id === "denied" && governor.accused?.phrase !== possessor && possessor.kind !== "pronoun";
}

/** "a top-to-bottom indictment of Hale": of what is not told, so it was no court's. */
function isFigure({ parsed }: Reader, noun: NounPhrase, { accused, content }: NounRoles): boolean {
  if (parsed.tokens.words[noun.head] !== "indictment" || parsed.tokens.words[noun.last] !== "of") return false;
  return accused !== null && content === null;
}

const powers = setOfWords(
  "power powers authority privilege control right rights sovereignty independence jurisdiction",
);

/** "Hale's assertions of executive power": he claims it for himself. */
function isOfPower({ parsed }: Reader, noun: NounPhrase): boolean {
  if (!/^(?:assertions?|claims?)$/u.test(parsed.tokens.words[noun.head] ?? "")) return false;
  const of = prepositionalOfNoun(noun, "of")?.object ?? null;
  return of !== null && powers.has(parsed.tokens.words[of.head] ?? "");
}

const untrue = setOfWords(
  "false misleading deceptive fraudulent bogus fake exaggerated inflated untrue unsubstantiated unproven unsupported",
);

/** "made false claims": whoever tells of them says that nobody did what they say. */
function isUntrue({ parsed }: Reader, { first, head }: NounPhrase, { class: kind }: CueNoun): boolean {
  return kind === "N-alleg" && parsed.tokens.words.slice(first, head).some((word) => untrue.has(word));
}

/** "led the charge", "cardiac arrest", "in cases of theft", "a commission of inquiry", "a time penalty": other things. */
function isIdiom({ parsed }: Reader, noun: NounPhrase): boolean {
  const { words } = parsed.tokens;
  const word = words[noun.head];
  if (word === "blame") return noun.role !== "object" || !casting.has(noun.clause?.verb?.lemma ?? "");
  if (word === "charge") return leading.has(noun.clause?.verb?.lemma ?? "") && noun.role === "object";
  if (word === "inquiry") return words[noun.first - 1] === "of" && noun.first === noun.head;
  // "pardon the pun"
  if (word === "pardon") return /^(?:the|my|me|our)$/u.test(words[noun.last] ?? "");
  if (word === "count") return ofSums.has(words[noun.head - 1] ?? "");
  if (word === "penalty") return ofGames.has(words[noun.head - 1] ?? "");
  if (word === "indictment") return scathing.has(words[noun.head - 1] ?? "");
  if (word === "arrest" || word === "arrests") return words[noun.head - 1] === "cardiac";
  return (word === "case" || word === "cases") && words[noun.first - 1] === "in" && words[noun.last] === "of";
}

const casting = setOfWords("put place lay pin heap pile assign shift");
const leading = new Set(["lead", "take"]);
/** "an accurate count of hate crimes": how many there are. */
const ofSums = setOfWords("accurate exact precise full final official running better reliable true total head");
const ofGames = setOfWords(
  "time stage grid minute drive-through late death second match bench minor major misconduct team",
);
const scathing = setOfWords("damning scathing forceful searing blistering stinging devastating harsh bottom powerful");

/** "a bounty for information leading to his arrest": there was none. */
function isRewarded({ parsed }: Reader, { first }: NounPhrase, { stage }: CueNoun): boolean {
  const { words } = parsed.tokens;
  const isEnd = stage === "arrested" || stage === "convicted";
  return isEnd && words[first - 1] === "to" && /^lead(?:s|ing)?$/u.test(words[first - 2] ?? "");
}
