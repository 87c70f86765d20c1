import type { Party } from "@/engine/allegations/allegation";
import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { antecedentMeant } from "@/engine/allegations/frames/who-is-meant";
import { denyingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { findWrongdoing, wrongActAt } from "@/engine/allegations/lexicon/find-wrongdoing";
import { isCourt } from "@/engine/allegations/parties/is-court";
import { partyOf } from "@/engine/allegations/parties/party-of";
import { isTime } from "@/engine/allegations/parties/time-words";
import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, nounPhraseAtToken, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { contentOfClause, isAtFeet, type Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import { contentAlleged, contentOfMaker } from "./content-besides";
import { contentOfCue, type Said } from "./noun-content";
import { behindImposed, behindPassive, behindVenue, phrasesBehind } from "./phrases-behind";
import { involvedIn } from "./involved-in";
import { isByWhoImposes } from "./is-by-who-imposes";
import { isOwnWork } from "./is-own-work";
import { namedBefore } from "./named-before";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** What stands around a cue noun itself, without the verb that governs it. */
export type NounRoles = {
  readonly accused: Role | null;
  readonly accuser: Role | null;
  readonly content: Content | null;
  readonly contentWhy: string;
};

/** Fills the roles of a cue noun from its complement, prepositions, possessor and the nouns before it. */
export function nounRolesOf(reader: Reader, noun: NounPhrase, cue: CueNoun): NounRoles {
  const behind = [...phrasesBehind(reader, noun), ...behindPassive(noun, cue), ...behindImposed(noun)];
  const raised = raisedBy(reader, noun, behind);
  if (raised !== null) return raised;
  const raisedAgainst = cue.class === "N-alleg" ? madeAgainst(reader, noun, behind) : null;
  let accused = raisedAgainst ?? accusedOf(reader, noun, cue, behind) ?? suedBehind(reader, noun, cue);
  const accuser = accuserOf(reader, noun, cue, behind);
  const told = accused === null && cue.class === "N-legal" ? toldBy(reader, noun) : null;
  if (told !== null) return { ...told, accuser, contentWhy: "what the words say" };
  const beside = cue.class === "N-legal" ? (toldBeside(reader, noun, accused) ?? saidByMaker(reader, accuser)) : null;
  const elsewhere = cue.class === "N-find" ? inOtherCase(reader, behind) : null;
  const said = contentOfCue(reader, noun, cue, behind) ?? beside ?? elsewhere;
  const clause = said?.content.clause ?? null;
  if (accused === null && clause === null && said !== null && cue.class !== "N-concern")
    accused = placeOf(reader, behind, said.content);
  // "deployed to the inquiry to assist": what the inquiry is for.
  const isTold = clause?.kind !== "infinitive" || cue.class === "N-alleg";
  if (accused === null && clause !== null && isTold && cue.class !== "N-measure") {
    const told = isByWhoImposes(noun, cue, clause) ? null : doerOf(reader, clause);
    const doer = told === null ? null : antecedentMeant(reader, told);
    const party = doer === null ? null : partyOf(reader, doer);
    if (party !== null) accused = { party, phrase: doer, why: "whom the clause is about" };
  }
  return { accused, accuser, content: said?.content ?? null, contentWhy: said?.why ?? "not stated" };
}

function saidByMaker(reader: Reader, accuser: Role | null): Said | null {
  const content = accuser?.phrase == null ? null : contentOfMaker(reader, accuser.phrase);
  return content === null ? null : { content: { ...content, clause: null }, why: "what those say who bring it" };
}

function suedBehind(reader: Reader, noun: NounPhrase, cue: CueNoun): Role | null {
  const behind = behindVenue(noun, cue);
  return behind.length === 0 ? null : namedAround(reader, noun, behind, false);
}

/** Who did what the clause tells: not Hale in "claims that Hale was tortured by Lund"; a bribe takes two. */
function doerOf({ parsed }: Reader, clause: Clause): NounPhrase | null {
  const { verb, last } = clause;
  const isSuffered =
    verb?.voice === "passive" && verb.lemma !== "bribe" && wrongActAt(parsed.tokens, verb.head, last, "loose") !== null;
  return isSuffered ? byPhraseOf(clause) : subjectOf(clause);
}

/** "a lawsuit accusing Telbrik of fraud", "an indictment alleging that Hale stole": who and what stands in its own clause. */
function toldBy(reader: Reader, { modifier }: NounPhrase): Pick<NounRoles, "accused" | "content"> | null {
  if (modifier?.kind !== "reduced-relative" || modifier.verb?.form !== "gerund") return null;
  const said = complementOf(modifier);
  const phrase = said === null ? (modifier.objects[0] ?? null) : subjectOf(said);
  const party = phrase === null ? null : partyOf(reader, phrase);
  if (phrase === null || party === null || !tellingVerbs.has(modifier.verb.lemma)) return null;
  const behind = said === null ? prepositionalOf(modifier, "of") : null;
  const content =
    said !== null ? contentOfClause(reader, said, false) : behind === null ? null : contentOfPhrase(reader, behind);
  return { accused: { party, phrase, why: "whom its own words accuse" }, content };
}

/** "filed a case against Norland at the court, alleging breaches of a treaty": what it is for. */
function toldBeside(reader: Reader, { role, clause }: NounPhrase, accused: Role | null): Said | null {
  // "denies the charges, saying its plants conform to the rules": that is the answer.
  if (denyingVerbs.has(clause?.verb?.lemma ?? "")) return null;
  const content = role !== "object" || clause === null ? null : contentAlleged(reader, clause, accused?.phrase ?? null);
  return content === null ? null : { content, why: "what the words say" };
}

const other = /^(?:separate|another|different|unrelated|second|other)$/u;

/** "his conviction in a separate land case": not the matter that the story is on. */
function inOtherCase({ parsed }: Reader, behind: readonly PrepositionalPhrase[]): Said | null {
  const { words } = parsed.tokens;
  const found = behind.find(
    ({ preposition, object }) =>
      preposition === "in" && object !== null && /^(?:case|trial|matter)$/u.test(words[object.head] ?? ""),
  )?.object;
  if (found == null) return null;
  const first = other.test(words[found.first] ?? "") ? found.first : found.first + 1;
  if (!other.test(words[first] ?? "")) return null;
  return { content: { range: { first, last: found.last }, clause: null }, why: "the case that it was given in" };
}

const tellingVerbs = new Set(["accuse", "allege", "charge", "claim"]);

/** "the allegations of fraud that Lund had levelled against Hale": who raised them, and against whom, where the parser sees what is alleged. */
function raisedBy(reader: Reader, noun: NounPhrase, behind: readonly PrepositionalPhrase[]): NounRoles | null {
  const clause = noun.complement ?? behind.at(-1)?.object?.complement ?? null;
  const lemma = clause?.verb?.lemma ?? "";
  if (clause === null || !making.has(lemma) || clause.verb?.voice !== "active" || clause.objects.length > 0)
    return null;
  const accuser = partyAs(reader, subjectOf(clause), "who raised it");
  if (accuser === null) return null;
  const matter = behind.find(({ preposition, token }) => preposition === "of" && token < clause.first) ?? null;
  return {
    accused: partyAs(reader, prepositionalOf(clause, "against")?.object ?? null, "named after “against”"),
    accuser,
    content: matter === null ? null : contentOfPhrase(reader, matter),
    contentWhy: "after “of”",
  };
}

function partyAs(reader: Reader, phrase: NounPhrase | null, why: string): Role | null {
  const party = phrase === null ? null : partyOf(reader, phrase);
  return party === null ? null : { party, phrase, why };
}

const places = new Set(["at", "by", "within", "inside", "in"]);

/** "bribery at Telbrik", "theft by Lund": the body in which, or the one by whom, it is said to have been done. */
function placeOf(reader: Reader, behind: readonly PrepositionalPhrase[], { range }: Content): Role | null {
  // "a burglary at Hale's farm", "murders in Norland": who lives there suffered it.
  const wrong = findWrongdoing(reader.parsed.tokens, range.first, range.last);
  if (wrong === null || wrong.category === "other") return null;
  for (const phrase of behind) {
    if (phrase.object === null) continue;
    // "insider trading of Lund of Brightbox, once a manager at Telbrik": where Lund worked.
    if (phrase.preposition === "of" && partyOf(reader, phrase.object)?.entity != null) return null;
    if (!places.has(phrase.preposition)) continue;
    const party = partyOf(reader, phrase.object);
    if (party?.entity == null || party.kind === "state" || (party.kind === "person" && phrase.preposition !== "by"))
      continue;
    const role = { party, phrase: phrase.object, why: `named after “${phrase.preposition}”` };
    // "of theft at his trial at the Kivik court": where it is heard.
    if (!isCourt(reader, role)) return role;
  }
  return null;
}

function accusedOf(
  reader: Reader,
  noun: NounPhrase,
  cue: CueNoun,
  behind: readonly PrepositionalPhrase[],
): Role | null {
  const own = behind.filter(
    (phrase) =>
      cue.accused.includes(phrase.preposition) &&
      !isVictimOf(reader, cue, behind, phrase) &&
      !(phrase.preposition === "at" && isPlace(reader, phrase)) &&
      (phrase.preposition !== "of" || phrase === behind[0]) &&
      // "a sentence for trafficking girls for Hale"
      (phrase.preposition !== "for" ||
        !behind.some((before) => before.preposition === "for" && before.token < phrase.token)),
  );
  const feet = behind.findIndex((phrase) => isAtFeet(reader, phrase));
  const blamed = feet < 0 ? [] : behind.slice(feet + 1, feet + 2);
  const doer = behind.filter((phrase) => isDoerOf(reader, noun, cue, behind, phrase));
  return (
    namedAround(reader, noun, [...blamed, ...own, ...doer], cue.possessor === "accused" && !isOwnWork(reader, noun)) ??
    involvedIn(reader, noun, cue, behind[0]?.object ?? null) ??
    namedBefore(reader, noun, cue, "accused")
  );
}

/** "allegations of abuse at a local school": where it was. A school that has a name answers for it. */
function isPlace({ parsed }: Reader, { object }: PrepositionalPhrase): boolean {
  return object?.kind === "common" && placesOfAbuse.has(parsed.tokens.words[object.head] ?? "");
}

const placesOfAbuse = setOfWords(
  "school college university hospital home church clinic prison jail camp hotel party event",
);

function accuserOf(
  reader: Reader,
  noun: NounPhrase,
  cue: CueNoun,
  behind: readonly PrepositionalPhrase[],
): Role | null {
  if (cue.possessor === null) return null;
  const own = behind.filter(
    (phrase) =>
      cue.accuser.includes(phrase.preposition) &&
      !isDoerOf(reader, noun, cue, behind, phrase) &&
      !isOrigin(reader, noun, phrase),
  );
  const wrong = lastWrong(reader, behind);
  const maker = makerOf(reader, noun) ?? (wrong === null ? null : makerOf(reader, wrong));
  const party = maker === null ? null : partyOf(reader, maker);
  if (party !== null) return { party, phrase: maker, why: "named after “by”" };
  const isOwner = cue.possessor === "accuser" && !isHeededByOthers(noun);
  return namedAround(reader, noun, own, isOwner) ?? namedBefore(reader, noun, cue, "accuser");
}

/** "workers say the company ignored their complaints": others than the company made them, whomever linking takes "their" for. */
function isHeededByOthers({ possessor, role, clause }: NounPhrase): boolean {
  return possessor?.kind === "pronoun" && role === "object" && heeding.has(clause?.verb?.lemma ?? "");
}

const heeding = setOfWords("ignore dismiss reject investigate handle receive downplay disregard brush deny");

/** Those who look into nothing: "an inquiry into killings by the army". */
const armed = setOfWords(
  "army troops forces militia militias rebels guerrillas fighters insurgents soldiers gang gangs cartel cartels",
);

function isArmed({ parsed }: Reader, { head }: NounPhrase): boolean {
  return armed.has(parsed.tokens.words[head] ?? "");
}

const inquirers = new Set(["agency", "government", "court", "outlet"]);

/** "an inquiry into alleged bribery by a Gulf state": whose it is said to be; no office that may inquire. */
function isAlleged(reader: Reader, behind: readonly PrepositionalPhrase[], token: number, object: NounPhrase): boolean {
  const wrong = behind.find((phrase) => phrase.object?.last === token)?.object ?? null;
  const { words } = reader.parsed.tokens;
  if (wrong === null || words[wrong.first] !== "alleged") return false;
  return !inquirers.has(partyOf(reader, object)?.kind ?? "agency");
}

/** "claims concerning killings by the army", "Lund's claims of fraud by the army": it is said to have done so, and claims nothing. */
function isDoerOf(
  reader: Reader,
  { possessor }: NounPhrase,
  { class: kind }: CueNoun,
  behind: readonly PrepositionalPhrase[],
  { preposition, token, object, after }: PrepositionalPhrase,
): boolean {
  if (preposition !== "by") return false;
  // "an inquiry into abuses by the police": it may be theirs, and rather is not.
  if (kind === "N-inquiry" && isDoneBySomebody(reader.parsed.tokens.words[after?.head ?? -1] ?? "")) return true;
  if (kind === "N-inquiry")
    return object !== null && (isArmed(reader, object) || isAlleged(reader, behind, token, object));
  if (kind !== "N-alleg" && kind !== "N-concern") return false;
  const before = behind.findLast((phrase) => phrase.token < token);
  if (before === undefined) return false;
  return telling.has(before.preposition) || (before.preposition === "of" && possessor !== null);
}

/** "the indictment of two officers from Kivik": where these are from. "Complaints about Hale from Ms Lund" and "from residents" are theirs. */
function isOrigin(reader: Reader, noun: NounPhrase, { preposition, object, after }: PrepositionalPhrase): boolean {
  if (preposition !== "from" || object?.kind !== "name" || after === null || after === noun) return false;
  if (after.kind !== "name" && actorKindOfNoun(reader.parsed.tokens.words[after.head] ?? "") === null) return false;
  return partyOf(reader, object)?.kind !== "person";
}

const telling = new Set(["concerning", "about", "regarding"]);
const making = setOfWords("make level bring raise file lodge voice put air");

/** "allegations made by the villagers", also where the parser took them for what makes: the clause that tells who made them, and against whom. */
function madeIn({ modifier, role, clause, last }: NounPhrase): Clause | null {
  const isMaking = role === "subject" && clause?.objects.length === 0 && clause.verb?.first === last;
  const made = modifier?.kind === "reduced-relative" ? modifier : isMaking ? clause : null;
  return making.has(made?.verb?.lemma ?? "") ? made : null;
}

/** "allegations of bribery levelled against Hale" */
function madeAgainst(reader: Reader, noun: NounPhrase, behind: readonly PrepositionalPhrase[]): Role | null {
  const wrong = lastWrong(reader, behind);
  const made = madeIn(noun) ?? (wrong === null ? null : madeIn(wrong));
  const against = made === null ? null : prepositionalOf(made, "against");
  return partyAs(reader, against?.object ?? null, "named after “against”");
}

/**
 * The last noun behind the first preposition, on which what follows hangs: "allegations of bribery and fraud levelled against Hale", where the parser
 * may take the last for who levels.
 */
function lastWrong({ parsed }: Reader, [first]: readonly PrepositionalPhrase[]): NounPhrase | null {
  let last = first?.object ?? null;
  while (last !== null && last.next !== null) last = last.next;
  if (last === null || parsed.tokens.words[last.last] !== "and") return last;
  const joined = nounPhraseAtToken(parsed, last.last + 1);
  return joined !== null && madeIn(joined) !== null ? joined : last;
}

/** "the allegations made by the villagers": the villagers. */
function makerOf({ parsed }: Reader, noun: NounPhrase): NounPhrase | null {
  const made = madeIn(noun);
  const maker = made === null ? null : (prepositionalOf(made, "by")?.object ?? null);
  // "by a Green Party (GP) member": the member, and no party.
  const isCut = maker?.kind === "name" && /^an?$/u.test(maker.determiner ?? "");
  return isCut && parsed.tokens.words[maker.last] === "(" ? null : maker;
}

/** The party in the first of these phrases that has one, else the possessor where that is the role's. */
function namedAround(
  reader: Reader,
  { possessor }: NounPhrase,
  phrases: readonly PrepositionalPhrase[],
  isPossessor: boolean,
): Role | null {
  for (const { object, preposition } of phrases) {
    if (object === null || isTime(reader.parsed, object)) continue;
    const party = partyOf(reader, object);
    if (party !== null && !isUnknownMany(party, object))
      return { party, phrase: object, why: `named after “${preposition}”` };
  }
  const party = isPossessor && possessor !== null ? partyOf(reader, possessor) : null;
  return party === null ? null : { party, phrase: possessor, why: "possessor of the noun" };
}

const doneAgainst = setOfWords(
  "violence crime crimes attack attacks discrimination defamation libel slander retaliation conspiracy offence offences offense offenses aggression atrocities plot incitement terrorism sedition hostility bias prejudice brutality cruelty threats vendetta smear smears",
);

function isDoneBySomebody(word: string): boolean {
  return doneAgainst.has(word) || /^(?:abuses?|violations?|killings?|assaults?|excesses)$/u.test(word);
}

/** "sentenced for acts of defamation against Hale", "charges of violence against women": who suffered it. */
function isVictimOf(
  reader: Reader,
  { class: kind }: CueNoun,
  behind: readonly PrepositionalPhrase[],
  { preposition, token, after }: PrepositionalPhrase,
): boolean {
  // "blame for the attack on Hale"
  if ((preposition !== "against" && preposition !== "on") || (preposition === "on" && kind === "N-alleg")) return false;
  // "penalties of 5 million on Telbrik"
  // "a fine on Tuesday on Telbrik"
  const first = behind.find(({ object }) => object === null || !isTime(reader.parsed, object));
  if (after === null || after.kind === "number" || first?.token === token) return false;
  const { words } = reader.parsed.tokens;
  if (kind === "N-find" || doneAgainst.has(words[after.head] ?? "")) return true;
  // "an inquiry into abuses by the police against protesters"
  return behind.some(
    ({ preposition: by, object, after: deed }) =>
      by === "by" && object === after && isDoneBySomebody(words[deed?.head ?? -1] ?? ""),
  );
}

/** "an inquiry into Missing Women": a name of many whom the article does not know is rather what it is about. */
function isUnknownMany(party: Party, phrase: NounPhrase): boolean {
  return party.entity === null && phrase.kind === "name" && phrase.plural;
}
