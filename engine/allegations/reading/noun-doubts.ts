import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { findWrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionOf, prepositionalOfNoun } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Governor } from "./governor";
import type { NounRoles } from "./noun-roles";
import type { Reader } from "./reader";
import { isRuledOut, isSought } from "./sought-nouns";

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
  if (isDefined(reader, noun) || isOfResponsibility(reader, noun) || isQuery(reader, noun, cue, roles)) return true;
  if (cue.class === "N-inquiry" && isLedBySomebody(reader, noun)) return true;
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

/** "its claim of responsibility for the attack": who claims it did it. */
function isOfResponsibility({ parsed }: Reader, { head, last }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  return /^claims?$/u.test(words[head] ?? "") && words[last] === "of" && words[last + 1] === "responsibility";
}

const answering = setOfWords("receive get field answer welcome");

/** "received inquiries about a takeover": questions, unless they are about a wrong. */
function isQuery({ parsed }: Reader, noun: NounPhrase, { class: kind }: CueNoun, { content }: NounRoles): boolean {
  if (kind !== "N-inquiry" || !answering.has(noun.clause?.verb?.lemma ?? "") || content === null) return false;
  return findWrongdoing(parsed.tokens, content.range.first, content.range.last) === null;
}

const leadingIt =
  /^(?:led|leading|headed|heading|ran|running|oversaw|overseeing|conducted|conducting|supervised|supervising)$/u;

/** "fired because of the inquiry he was leading": it is into others. */
function isLedBySomebody({ parsed }: Reader, { last }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (!/^(?:he|she|they)$/u.test(words[last] ?? "")) return false;
  for (let at = last + 1; at <= last + leadingReach; at += 1) if (leadingIt.test(words[at] ?? "")) return true;
  return false;
}

const leadingReach = 3;

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
  "false baseless unfounded groundless misleading deceptive fraudulent bogus fake exaggerated inflated untrue unsubstantiated unproven unsupported",
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
  if (word === "charge")
    return (leading.has(noun.clause?.verb?.lemma ?? "") && noun.role === "object") || isPrice(words, noun);
  if (word === "inquiry") return words[noun.first - 1] === "of" && noun.first === noun.head;
  // Who lives where is searched may be a witness.
  if (word === "warrant" || word === "warrants") return words[noun.head - 1] === "search";
  // "pardon the pun"
  if (word === "pardon") return /^(?:the|my|me|our)$/u.test(words[noun.last] ?? "");
  if (word === "count") return ofSums.has(words[noun.head - 1] ?? "");
  if (word === "penalty") return ofGames.has(words[noun.head - 1] ?? "");
  if (word === "indictment") return scathing.has(words[noun.head - 1] ?? "");
  if (word === "arrest" || word === "arrests") return words[noun.head - 1] === "cardiac";
  return (word === "case" || word === "cases") && words[noun.first - 1] === "in" && words[noun.last] === "of";
}

/** "a $19 million tax charge": money. */
function isPrice(words: readonly string[], { first, head }: NounPhrase): boolean {
  for (let at = first; at < head; at += 1) if (/^[$€£]\p{N}/u.test(words[at] ?? "")) return true;
  return false;
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
