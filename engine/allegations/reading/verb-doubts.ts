import type { Party } from "@/engine/allegations/allegation";
import { contentPhrase } from "@/engine/allegations/frames/content-phrase";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Content } from "./content";
import type { Reader } from "./reader";
import type { Role } from "./reading";
import type { Filled } from "./filled";
import { canBeBlamed, isAttributedDeed, isBlame, isBlamedOnOthers } from "./is-blame";
import { isRaided } from "./is-raided";
import { isOtherSense } from "./is-other-sense";
import { isOfOtherClause } from "./of-other-clause";
import { isClearedByOffice, isCourtClearing, isOwnClearing } from "./who-clears";

/** Whether the roles, though filled, make no allegation: what is said is no deed, or whoever it is said of cannot have done it. */
export function isDoubtful(reader: Reader, filled: Filled): boolean {
  const { clause, cue, frame, accused, accuser, content, wrongdoing } = filled;
  if (!isWrongEnough(reader, filled)) return true;
  if (frame.id === "is-alleged-that" && cue.class === "V-of" && !isImpersonal(reader, clause)) return true;
  if (
    frame.content === "complement" &&
    (!isDeed(content, wrongdoing) || isToldBeside(filled) || isOwnWord(accused, accuser))
  )
    return true;
  if (onlyPeople.has(clause.verb?.lemma ?? "") && accused !== null && !isPerson(accused)) return true;
  if (isBeforeNoun(reader, filled) || isTakenOff(clause)) return true;
  if (hasObject(reader, filled) || isDoneToThem(filled) || isOtherSense(reader, filled)) return true;
  if (cue.class === "V-clear" && isOwnClearing(reader, filled)) return true;
  if (isRule(reader, filled) || isOfItself(reader, filled)) return true;
  if (cue.makes === "inquiry" && isWhatToDo(content)) return true;
  // "A scholar examines how the court became a tool"
  if (cue.lemmas === "examine" && accuser.party.kind === "person") return true;
  if (cue.stage === "raid" && !isRaided(reader, filled)) return true;
  if (frame.id === "investigates-matter" && isHardlyDone(clause)) return true;
  if (frame.id === "investigates-matter" && accused === null && !isMatterWrong(clause, wrongdoing)) return true;
  if (cue.lemmas === "associate connect" && !isTold(filled)) return true;
  if (cue.lemmas === "blame" && (!canBeBlamed(reader, accused) || isBlamedOnOthers(reader, filled))) return true;
  if (cue.lemmas === "attribute ascribe" && !isAttributedDeed(reader, filled)) return true;
  if (
    cue.class === "V-measure" &&
    ((accused?.party.entity == null && !isSuspended(filled) && !isListedMany(filled)) || isNounBefore(filled))
  )
    return true;
  if (cue.class === "V-measure" && isToldOfOthers(reader, clause, cue)) return true;
  if (frame.content === "complement" && isToldByNoun(reader, clause)) return true;
  const isMere = cue.object === "accused" || frame.id === "lashes-out-at";
  if (cue.class === "V-for" && isMere && isToldInPublic(reader, clause, cue)) return true;
  return cue.class === "V-for" && isMere && !isBlame(reader, filled);
}

const telling = setOfWords(
  "report expose reveal disclose uncover denounce criticise criticize question oppose investigate flag protest complain speak testify warn object blow raise refuse",
);

/** "was fired for reporting fraud", "suspended after raising concerns over bribery": others have done that. */
function isToldOfOthers(reader: Reader, clause: Clause, cue: CueVerb): boolean {
  return telling.has(contentPhrase(reader, clause, cue)?.clause?.verb?.lemma ?? "");
}

/** "are investigating meddling"; not "are investigating a link between storms and what threatens the fleet". */
function isMatterWrong({ objects: [object] }: Clause, wrongdoing: Wrongdoing | null): boolean {
  if (wrongdoing === null || object === undefined) return isAsWrongAs(wrongdoing, "plain");
  const isItself = object.first <= wrongdoing.head && wrongdoing.head <= object.last;
  return isAsWrongAs(wrongdoing, isItself ? "loose" : "plain");
}

const publishing = setOfWords("report reveal expose disclose uncover publish document cover investigate");

/** "blasted Hale for reporting claims of fraud": what Hale told of, and nothing that Hale did. */
function isToldInPublic(reader: Reader, clause: Clause, cue: CueVerb): boolean {
  return publishing.has(contentPhrase(reader, clause, cue)?.clause?.verb?.lemma ?? "");
}

/** "has been associated with fraud"; not "accounts associated with fraud", "addresses that are connected with fraud". */
function isTold({ clause: { verb }, frame, accused }: Filled): boolean {
  const isPast = verb?.perfect === true || verb?.tense === "past";
  return isPast && frame.construction === "passive" && accused?.party.entity != null;
}

/** "is investigating whether Norland should tax imports": what is to be done, and nothing that was. */
function isWhatToDo(content: Content | null): boolean {
  const verb = content?.clause?.verb ?? null;
  return verb?.modal === "should" && !verb.perfect;
}

const hardly = setOfWords("barely hardly scarcely rarely seldom");

/** "which makes investigating bribery hard", "countries barely investigate bribery": no inquiry is told of. */
function isHardlyDone({ kind, verb, parent, marker }: Clause): boolean {
  if (verb?.adverbs.some((adverb) => hardly.has(adverb)) === true) return true;
  // "is punished for investigating the war on drugs": what somebody else has against it.
  return kind === "gerund" && (parent?.verb?.lemma === "make" || marker === "for");
}

/** As wrong as the verb needs it; less will do for a court that clears and for who charges formally. */
function isWrongEnough(reader: Reader, { clause, cue, accused, accuser, content, wrongdoing }: Filled): boolean {
  if (cue.needs === null || isAsWrongAs(wrongdoing, cue.needs)) return true;
  if (cue.class === "V-measure" && isCalledAlleged(reader, content)) return true;
  if (isListedByOffice(reader, clause, accuser) || isSuspicion(reader, clause, cue) || isNeglect(reader, clause, cue))
    return true;
  if (isClearedByOffice(reader, clause, cue, accused, accuser)) return true;
  return isCourtClearing(reader, clause, cue, accuser) || isFormalCharge(clause, cue, accused, accuser);
}

/** "suspended over the alleged hiring of relatives": what is alleged is wrong, in whatever words. */
function isCalledAlleged({ parsed }: Reader, content: Content | null): boolean {
  if (content === null) return false;
  const { first } = content.range;
  return [first - 1, first].some((at) => /^(?:alleged|allegedly|suspected)$/u.test(parsed.tokens.words[at] ?? ""));
}

const duties = setOfWords(
  "pay report disclose declare register comply submit file cooperate protect prevent notify inform",
);

/** "expelled for failing to pay its players" */
function isNeglect(reader: Reader, clause: Clause, cue: CueVerb): boolean {
  if (cue.class !== "V-measure" || cue.needs === null) return false;
  const done = contentPhrase(reader, clause, cue)?.clause ?? null;
  return /^(?:fail|refuse)$/u.test(done?.verb?.lemma ?? "") && duties.has(done?.complement?.verb?.lemma ?? "");
}

const states = setOfWords("have suffer be carry contract");

/** "questioned on suspicion of passing files to a rival", "suspected of tipping off the gang": what is suspected of somebody's doing is wrong, whatever its words. */
function isSuspicion(reader: Reader, clause: Clause, cue: CueVerb): boolean {
  const phrase = contentPhrase(reader, clause, cue);
  if (phrase === null) return false;
  // "suspected of having cancer"
  if (phrase.clause !== null)
    return cue.lemmas === "suspect" && phrase.preposition === "of" && !states.has(phrase.clause.verb?.lemma ?? "");
  const { words } = reader.parsed.tokens;
  return phrase.preposition === "on" && words[phrase.object?.head ?? -1] === "suspicion";
}

/** "Its chief operating officer was suspended for fraud": one person, if without a name. */
function isSuspended({ clause: { verb }, accused, wrongdoing }: Filled): boolean {
  const phrase = accused?.phrase ?? null;
  if (verb?.voice !== "passive" || phrase?.kind !== "common" || phrase.plural || phrase.determiner === null)
    return false;
  return accused?.party.kind === "unnamed" && suspending.has(verb.lemma) && isAsWrongAs(wrongdoing, "loose");
}

/** "The Treasury sanctioned three companies for laundering money": which ones is told elsewhere, or not at all. */
function isListedMany({ accused, accuser, wrongdoing, clause: { verb } }: Filled): boolean {
  const phrase = accused?.phrase ?? null;
  const isMany = phrase?.kind === "common" && phrase.plural && accused?.party.kind === "group";
  return (
    isMany && verb?.lemma === "sanction" && offices.includes(accuser.party.kind) && isAsWrongAs(wrongdoing, "loose")
  );
}

/** "removed Telbrik from its blacklist", "removed the manager": only "was removed for misconduct" tells of a measure. */
function isTakenOff({ verb, prepositions }: Clause): boolean {
  if (verb?.lemma !== "remove") return false;
  return verb.voice === "active" || prepositions.some(({ preposition }) => preposition === "from");
}

const suspending = setOfWords("suspend expel fire sack oust disqualify remove dismiss");

const offices: readonly Party["kind"][] = ["agency", "government", "state"];

/** "The Treasury designated Hale under an executive order": the office's list says what for; not "designated Hale as its head". */
function isListedByOffice(
  { parsed }: Reader,
  { verb, prepositions, complement, objects }: Clause,
  { party }: Role,
): boolean {
  if (verb?.lemma !== "designate" || complement !== null || !offices.includes(party.kind)) return false;
  // "designated Kivik a natural landscape"; but "designated Hale a terrorist"
  const called = objects.find(
    ({ first, determiner }) => determiner !== null && first === (objects[0]?.last ?? verb.last),
  );
  const named = called ?? (verb.voice === "passive" ? objects[0] : undefined);
  if (named !== undefined && findWrongdoing(parsed.tokens, named.first, named.last) === null) return false;
  return !prepositions.some(({ preposition, object }) => {
    const isOrder = preposition === "under" && /^orders?$/u.test(parsed.tokens.words[object?.head ?? -1] ?? "");
    return !isOrder && /^(?:as|for|to|under)$/u.test(preposition);
  });
}

/** "trade sanctions and Telbrik": a noun that the parser took for a verb. */
function isNounBefore({ clause: { verb, subject }, frame, accuser }: Filled): boolean {
  if (frame.construction !== "active" || accuser.party.kind !== "unstated" || subject === null) return false;
  return verb?.tense === "present" && subject.kind === "common" && subject.determiner === null && !subject.plural;
}

/** "in that case his lawyers accused the state": whoever has an object right behind is not the accused. */
function hasObject(reader: Reader, { clause, frame, cue }: Filled): boolean {
  const object = clause.objects[0];
  if (frame.construction === "active" || cue.object === "content" || object === undefined) return false;
  return object.first === clause.verb?.last && partyOf(reader, object) !== null;
}

/** "filed suit in court against Telbrik, alleging that the company …": the suit tells whom, and what. */
function isToldByNoun({ parsed }: Reader, { kind, parent }: Clause): boolean {
  const [suit] = parent?.objects ?? [];
  if (kind !== "gerund" || suit === undefined || parent?.verb?.voice !== "active") return false;
  const isSuit = /^(?:law)?suit$/u.test(parsed.tokens.words[suit.head] ?? "");
  return isSuit && parent.prepositions.some(({ preposition }) => preposition === "against");
}

/** "Telbrik cleared itself of fraud": nobody did. */
function isOfItself({ parsed }: Reader, { clause: { objects }, cue }: Filled): boolean {
  return cue.class === "V-clear" && /sel(?:f|ves)$/u.test(parsed.tokens.words[objects[0]?.head ?? -1] ?? "");
}

/** "a Norlander suspected drug lord": the participle stands before its noun. */
function isBeforeNoun({ parsed }: Reader, { clause, frame, accused }: Filled): boolean {
  const phrase = accused?.phrase ?? null;
  const kind = parsed.paragraphs[parsed.sentences[clause.sentence]?.paragraph ?? -1]?.kind;
  if (frame.construction !== "active" || phrase?.kind !== "common" || kind === "title") return false;
  // "drug lord and leader" counts as several.
  const isMany = (parsed.tokens.words[phrase.head] ?? "").endsWith("s") || (phrase.plural && phrase.next === null);
  const isBare = !isMany && phrase.determiner === null && phrase.possessor === null;
  return isBare && clause.verb?.tense === "past" && !clause.verb.perfect && phrase.first === clause.verb.last;
}

/** In these somebody without a name may have done wrong: "alleges that officials were bribed". */
const profiting = setOfWords("bribe pay reward involve link tie motivate bias");
const hurting = setOfWords(
  "leave starve neglect deprive evict detain fire dismiss demote sack underpay overwork victimise victimize target force coerce threaten harass bully deny refuse deceive mislead defraud cheat exploit kill murder torture rape abduct kidnap beat shoot execute assassinate abuse",
);

/** "fears that migrants are being abused": it is done to them. */
function isDoneToThem({ frame, accused, content, wrongdoing }: Filled): boolean {
  const said = frame.content === "complement" ? (content?.clause ?? null) : null;
  const verbs = [said?.verb, said?.verb?.lemma === "be" ? said.complement?.verb : null];
  const isUnnamed = accused?.party.entity == null;
  const isSuffered = verbs.some(
    (verb) =>
      verb?.voice === "passive" &&
      (verb.head === wrongdoing?.head || hurting.has(verb.lemma) || (isUnnamed && !profiting.has(verb.lemma))),
  );
  return isSuffered && accused?.phrase === said?.subject;
}

/** "it is suspected that Hale lied"; in "a friend is suspected of helping Hale hide" the friend is. */
function isImpersonal(reader: Reader, { subject }: Clause): boolean {
  return subject === null || reader.parsed.tokens.words[subject.head] === "it";
}

/** "claims that Hale did not lie" accuses nobody; "accusations that Norland would suffer" tell of no deed. */
function isDeed(content: Content | null, wrongdoing: Wrongdoing | null): boolean {
  const verb = content?.clause?.verb ?? null;
  if (verb === null) return true;
  // "failed to prove that the money was stolen"
  if (verb.lemma === "fail" && proving.has(content?.clause?.complement?.verb?.lemma ?? "")) return false;
  if (verb.modal === "would" || verb.modal === "will") return !verb.negated && wrongdoing?.head === verb.head;
  return !verb.negated;
}

/** What is wrong, where the verb needs something that is, is told of others. */
function isToldBeside({ cue, content, wrongdoing }: Filled): boolean {
  if (cue.needs === null || wrongdoing === null || content?.clause == null) return false;
  return isOfOtherClause(content.clause, wrongdoing);
}

const proving = setOfWords("prove show establish demonstrate substantiate find convince persuade convict");

const onlyPeople = setOfWords(
  "arrest jail imprison incarcerate sentence detain extradite apprehend nab question interrogate arraign",
);
const bodiesOnly: readonly Party["kind"][] = ["company", "outlet", "state", "government", "court", "agency"];

/** "a reporter for the Ledger arrested in Norland": whoever is arrested is no company. */
function isPerson({ party }: Role): boolean {
  return party.entity === null || !bodiesOnly.includes(party.kind);
}

/** "a law that bars him from moving them", "an agreement barring her from writing": a rule, not a measure against wrong. */
function isRule(reader: Reader, { clause, accused, accuser, wrongdoing }: Filled): boolean {
  const { verb, prepositions } = clause;
  // "is legally prohibited from spying on citizens": whoever it is.
  if (verb?.lemma === "prohibit" && verb.voice === "passive" && verb.tense === "present" && !verb.perfect) return true;
  // "The regulator banned Hale from working in finance"; a parliament that bars somebody makes a rule.
  if ((accuser.party.kind === "agency" || accuser.party.kind === "court") && clause.kind !== "infinitive") return false;
  if (verb === null || (verb.lemma !== "bar" && verb.lemma !== "ban") || wrongdoing !== null) return false;
  // "banned from running a company for nine years": a rule has no end.
  if (verb.voice === "passive" && hasTerm(reader, clause)) return false;
  const isFrom = prepositions.some((phrase) => phrase.preposition === "from" && phrase.clause !== null);
  return isFrom && accused?.party.kind === "person";
}

/** "for nine years", "for life" */
function hasTerm({ parsed }: Reader, { verb, last }: Clause): boolean {
  const { words } = parsed.tokens;
  for (let at = verb?.last ?? last; at < last; at += 1)
    if (words[at] === "for" && (words[at + 1] === "life" || terms.test(words[at + 2] ?? ""))) return true;
  return false;
}

const terms = /^(?:years?|months?|weeks?)$/u;

/** "Prosecutors have charged Hale", "Hale was charged.": who charges, or that nothing follows, tells it from a fee. */
function isFormalCharge(clause: Clause, cue: CueVerb, accused: Role | null, accuser: Role): boolean {
  const { verb, objects, prepositions } = clause;
  if (cue.stage !== "charged" || cue.class !== "V-legal" || cue.lemmas === "dock" || verb === null || accused === null)
    return false;
  const { kind } = accuser.party;
  const isOfficial = kind === "agency" || kind === "court" || kind === "government" || kind === "state";
  if (accused.party.entity === null) return isOfficial && prepositions.some((phrase) => phrase.preposition === "with");
  if (isOfficial) return true;
  return verb.voice === "passive" && objects.length === 0 && accused.party.kind === "person";
}

/** "The suspect claimed he acted alone": of two that have no name they are the same. */
function isOwnWord(accused: Role | null, accuser: Role): boolean {
  return accused?.phrase?.kind === "pronoun" && accuser.party.entity === null;
}
