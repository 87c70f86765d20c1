import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import type { Clause } from "@/engine/syntax/parsed-text";
import { prepositionalOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Filled } from "./filled";
import type { Reader } from "./reader";

/** Whether a verb of accusing is used in a sense that accuses nobody. */
export function isOtherSense(reader: Reader, filled: Filled): boolean {
  const { clause } = filled;
  if (isToldBySuit(clause) || isTasked(filled) || isTask(filled) || isCondemnedTo(clause)) return true;
  if (isPush(reader, filled) || isInterview(filled) || isBlameThrough(filled)) return true;
  return isHeldTo(reader, filled) || isFigurative(filled) || isCalledAccused(reader, filled) || isToldBehindOf(filled);
}

/** "one of those suspected of an attack in Kivik was a spy": of what is told behind "of", and not in a clause. */
function isToldBehindOf({ clause: { verb, prepositions }, frame }: Filled): boolean {
  return (
    frame.content === "complement" &&
    prepositions.some(({ preposition, token }) => preposition === "of" && token === verb?.last)
  );
}

/** "met Hale, accused spy Lund and an envoy", "namely accused Hale": the participle tells who that is. */
function isCalledAccused({ parsed }: Reader, { clause, frame, accused, accuser, content }: Filled): boolean {
  const { verb } = clause;
  const phrase = accused?.phrase ?? null;
  if (verb?.lemma !== "accuse" || frame.construction !== "active" || content !== null || phrase === null) return false;
  if (verb.tense !== "past" || verb.perfect || verb.progressive || phrase.first !== verb.last) return false;
  const isListed = parsed.tokens.words[verb.first - 1] === ",";
  const isBare = clause.subject === null && accuser.party.kind === "unstated";
  return phrase.kind === "name" && phrase.determiner === null && (isListed || isBare);
}

/** "sued Telbrik, charging its site with theft": what the suit says, and no charge. */
function isToldBySuit({ kind, verb, parent }: Clause): boolean {
  return kind === "gerund" && verb?.lemma === "charge" && parent?.verb?.lemma === "sue";
}

/** "has charged its companies with securing energy": a task. */
function isTasked({ clause: { verb, objects, prepositions }, wrongdoing }: Filled): boolean {
  if (verb?.lemma !== "charge" || verb.voice !== "active" || wrongdoing !== null) return false;
  const isOwn = objects[0]?.possessor?.kind === "pronoun";
  return isOwn && prepositions.some(({ preposition }) => preposition === "with");
}

/** "condemning the club to a third defeat": nobody blames it. */
function isCondemnedTo({ verb, objects, prepositions }: Clause): boolean {
  const last = objects[0]?.last ?? -1;
  return (
    verb?.lemma === "condemn" && prepositions.some(({ preposition, token }) => preposition === "to" && token === last)
  );
}

const into = new Set(["into", "against", "onto"]);

/** "slammed Hale into a car", "was hammered against the wall": with the hands. */
function isPush({ parsed }: Reader, { clause: { objects, prepositions, verb }, cue }: Filled): boolean {
  const last = objects[0]?.last ?? verb?.last;
  if (cue.class !== "V-for" || last === undefined) return false;
  return prepositions.some(
    ({ preposition, token }) =>
      into.has(preposition) && (token === last || (token > last && parsed.tokens.words[token - 1] === ",")),
  );
}

const tasks = setOfWords(
  "oversee supervise ensure protect safeguard enforce implement investigate examine review monitor regulate advise negotiate draft elect coordinate improve reform represent prevent promote defend",
);

/** "is charged with overseeing the reform": that is the work. */
function isTask({ cue, content }: Filled): boolean {
  const done = content?.clause?.verb ?? null;
  return cue.stage === "charged" && done?.form === "gerund" && tasks.has(done.lemma);
}

const asking = new Set(["question", "probe"]);

/** "Hale probed the group about its motives": whoever asks is a person or an outlet, and no office. */
function isInterview({ clause: { verb }, cue, frame, accuser }: Filled): boolean {
  if (cue.class !== "V-inquire" || frame.construction !== "active" || !asking.has(verb?.lemma ?? "")) return false;
  const { party, phrase } = accuser;
  const isSurname = party.kind === "unnamed" && phrase?.kind === "name" && phrase.first === phrase.head;
  return party.kind === "person" || party.kind === "outlet" || isSurname;
}

/** "blamed Hale on social media for the loss": where she is blamed, for what is told besides. */
function isBlameThrough({ clause, cue, frame }: Filled): boolean {
  return frame.id === "blames-on" && cue.lemmas === "blame" && prepositionalOf(clause, "for") !== null;
}

const heldTo = setOfWords("responsible accountable liable hostage captive prisoner talks");

/** "held Hale on suspicion of fraud" */
function isOnSuspicion({ parsed }: Reader, { prepositions }: Filled["clause"]): boolean {
  return prepositions.some(
    ({ preposition, object }) =>
      preposition === "on" &&
      /^(?:suspicions?|charges?|allegations?|accusations?)$/u.test(parsed.tokens.words[object?.head ?? -1] ?? ""),
  );
}

/** "held Hale responsible for the fraud": in no prison. */
function isHeldTo(reader: Reader, { clause }: Filled): boolean {
  const { verb, last } = clause;
  if (verb?.lemma !== "hold") return false;
  for (let at = verb.last; at < last; at += 1) if (heldTo.has(reader.parsed.tokens.words[at] ?? "")) return true;
  return verb.voice === "active" && !isOnSuspicion(reader, clause);
}

const asIf = setOfWords("essentially effectively virtually practically basically figuratively metaphorically");

/** "Hale prosecuted Lund on taxes in the debate": a person brings no case, but may sue; "essentially imprisoned them": no court did. */
function isFigurative({ clause: { verb }, cue, accuser, wrongdoing }: Filled): boolean {
  if (cue.class !== "V-legal" && cue.class !== "V-find") return false;
  if (verb?.adverbs.some((adverb) => asIf.has(adverb)) === true) return true;
  return (
    cue.class === "V-legal" &&
    cue.stage === "charged" &&
    accuser.party.kind === "person" &&
    !isAsWrongAs(wrongdoing, "loose")
  );
}
