import type { Party } from "@/engine/allegations/allegation";
import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { meantByThem } from "@/engine/allegations/parties/meant-by-them";
import {
  calledSo,
  isNoParty,
  modifierEntityOf,
  ownerOf,
  partyOf,
  unstatedRole,
} from "@/engine/allegations/parties/party-of";
import { isBelonging } from "@/engine/allegations/parties/party-nouns";
import { isDoneTo } from "@/engine/allegations/parties/victims";
import { phrasesBehind } from "@/engine/allegations/reading/phrases-behind";
import { makerOf } from "@/engine/allegations/reading/read-capability";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import { isBody, isSomebodyElse } from "@/engine/syntax/lexicon/actor-nouns";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import {
  byPhraseOf,
  clausesAround,
  complementOf,
  nounPhraseAtToken,
  prepositionalOf,
  spanOf,
  subjectOf,
} from "@/engine/syntax/questions";
import type { RolePath } from "./frame";
import { isMisread } from "./misread-phrase";
import { whoIsMeant } from "./who-is-meant";
import { behindVerb } from "./content-phrase";

/** The noun phrase at a path from the clause, or null. */
export function phraseAt(reader: Reader, clause: Clause, path: RolePath, cue: CueVerb): NounPhrase | null {
  switch (path) {
    case "subject":
    case "patient":
      return subjectOf(clause);
    case "object":
    case "object-owner":
      // "an attack that Norland blamed on Telbrik"
      return clause.objects[0] ?? (clause.kind === "relative" && clause.subject !== null ? clause.antecedent : null);
    case "by-phrase":
      return (
        byPhraseOf(clause) ?? prepositionalOf(clause, "by")?.object ?? byPhraseBehind(reader, clause)?.object ?? null
      );
    case "accused-phrase":
      return behindVerb(clause, cue.accused)?.object ?? null;
    case "complement-subject": {
      const said = saidBy(clause);
      return said === null ? null : subjectOf(said);
    }
    case "content-phrase":
    case "complement":
    case "none":
      return null;
  }
}

/**
 * "was accused of lying to parliament by the opposition": the last phrase of what is said to have been done tells who says
 * so, for nobody lies "by" somebody; "by hiding it" has no object.
 */
function byPhraseBehind({ parsed }: Reader, clause: Clause): PrepositionalPhrase | null {
  const done = clause.prepositions.findLast((phrase) => phrase.clause?.kind === "gerund")?.clause ?? null;
  const last = done?.prepositions.at(-1) ?? null;
  // "copying designs by artists": by whom the designs are, as far as the words tell; not "being a liar by rivals", "laundering money by prosecutors".
  const isOfOffice = officials.test(parsed.tokens.words[last?.object?.head ?? -1] ?? "");
  if (done?.objects.at(-1)?.last === last?.token && done?.verb?.lemma !== "be" && !isOfOffice) return null;
  return clause.verb?.voice === "passive" && last?.preposition === "by" && last.object !== null ? last : null;
}

const officials = /^(?:authorities|prosecutors?|investigators|police|regulators?|watchdogs?)$/u;

/** What is alleged; of "the panel found that Hale lied, the suit alleges" what was found. */
export function saidBy(clause: Clause): Clause | null {
  const said = complementOf(clause);
  // "were charged with the violence where soldiers shot 20": where it was.
  if (said?.marker === "where" || said?.marker === "when") return null;
  const found = said?.verb != null && said.complement?.kind === "that" && speechVerbs.has(said.verb.lemma);
  return found && said.verb?.voice === "active" && !said.verb.negated ? said.complement : said;
}

const words: Readonly<Record<RolePath, string>> = {
  subject: "subject of the verb",
  object: "object of the verb",
  patient: "whom the passive verb is about",
  "by-phrase": "named after “by”",
  "content-phrase": "what follows the verb's preposition",
  "accused-phrase": "named after the preposition",
  complement: "what the clause says",
  "complement-subject": "whom the clause is about",
  "object-owner": "owner of what is looked into",
  none: "not stated",
};

/** In the reader's words, why a role was taken from this path. */
export function reasonOf(path: RolePath): string {
  return words[path];
}

/** The party at a path; null when nothing there can be one. */
export function roleAt(reader: Reader, clause: Clause, path: RolePath, cue: CueVerb): Role | null {
  const nearest = phraseAt(reader, clause, path, cue) ?? (path === "object" ? objectBefore(reader, clause, cue) : null);
  const written = nearest === null ? null : whoIsMeant(reader, clause, themselves(reader, nearest));
  if (written === null || isMisread(reader, clause, path, written)) return null;
  const phrase = namedFor(reader, path, written) ?? written;
  if (path === "object" && nominatives.has(reader.parsed.tokens.words[phrase.head] ?? "")) return null;
  if (isSum(reader, phrase)) return null;
  if (isNoParty(reader, phrase)) return null;
  if (cue.makes === "concern" && path === "complement-subject") {
    const maker = makerOf(reader, phrase);
    if (maker !== null || isBelonging(reader.parsed.tokens.words[phrase.head] ?? ""))
      return maker ?? unstatedRole("whose it is is not said");
  }
  if (path === "object-owner") return lookedInto(reader, phrase);
  const party = partyOf(reader, phrase) ?? someone(reader, phrase, cue) ?? owner(reader, phrase, path, cue);
  return party === null ? null : { party, phrase, why: reasonOf(path) };
}

/** "a mayor they accuse of passing data": whom the clause is about stands before it, without "whom". */
function objectBefore({ parsed }: Reader, { kind, marker, subject, first }: Clause, cue: CueVerb): NounPhrase | null {
  if (cue.class !== "V-of" || kind !== "that" || marker !== null || subject === null) return null;
  const before = nounPhraseAtToken(parsed, first - 1);
  const isName = before?.last === first && before.kind !== "pronoun" && before.role !== "subject";
  return isName ? before : null;
}

/** "The mayor resigned after Lund accused him of fraud": the mayor, where nobody with a name is meant. */
function subjectAround(reader: Reader, { clause, head }: NounPhrase): NounPhrase | null {
  if (!/^(?:him|her)$/u.test(reader.parsed.tokens.words[head] ?? "") || clause?.kind !== "adverbial") return null;
  const top = clausesAround(clause).at(-1);
  const subject = top === undefined || top === clause ? null : top.subject;
  if (subject?.kind !== "common" || subject.plural || subject.last > clause.first) return null;
  return partyOf(reader, subject)?.kind === "unnamed" ? subject : null;
}

/** "Police were themselves accused of it": the police. */
function themselves({ parsed }: Reader, phrase: NounPhrase): NounPhrase {
  const { kind, role, head, clause } = phrase;
  if (kind !== "pronoun" || !/sel(?:f|ves)$/u.test(parsed.tokens.words[head] ?? "")) return phrase;
  // "The army itself was accused of it"
  const before = role === "subject" ? nounPhraseAtToken(parsed, phrase.first - 1) : null;
  if (before?.last === phrase.first && before.kind !== "pronoun") return before;
  return role === "object" && clause?.verb?.lemma === "be" ? (clause.subject ?? phrase) : phrase;
}

/** "expelled Hale after a panel found him guilty": Hale, to whom it was done, and not whoever expelled him. */
export function objectAround(reader: Reader, { clause, head, kind }: NounPhrase): NounPhrase | null {
  if (kind !== "pronoun" || !/^(?:him|her)$/u.test(reader.parsed.tokens.words[head] ?? "")) return null;
  const above = clause?.kind === "adverbial" && clause.marker === "after" ? clause.parent : null;
  const [object] = above?.objects ?? [];
  if (above?.verb?.voice !== "active" || object === undefined) return null;
  return partyOf(reader, object)?.kind === "person" ? object : null;
}

/** Who stands elsewhere in the sentence for what is written here: for a pronoun, or for "one of several firms". */
function namedFor(reader: Reader, path: RolePath, written: NounPhrase): NounPhrase | null {
  if (path === "object" && written.kind === "pronoun" && partyOf(reader, written)?.entity == null)
    return meantByThem(reader, written) ?? objectAround(reader, written) ?? subjectAround(reader, written);
  if (path === "complement-subject" && partyOf(reader, written)?.entity == null && isBackReference(reader, written))
    return namedAgainst(written);
  // "Telbrik is one of four banks that Norland has sued"
  const isAbove =
    path === "patient" || (path === "object" && written.modifier !== null && written.clause?.verb?.lemma === "be");
  const called = isAbove && written.kind !== "name" ? calledSo(reader, written) : null;
  return called?.kind === "name" ? called : null;
}

/** "it", "the company", "the French group". */
function isBackReference({ parsed }: Reader, { kind, determiner, head, plural }: NounPhrase): boolean {
  if (kind === "pronoun") return true;
  return kind === "common" && determiner === "the" && !plural && isBody(parsed.tokens.words[head] ?? "");
}

/** "lodged a complaint against Telbrik, alleging that it lied", "opened proceedings against Telbrik to see whether the firm lied": Telbrik. */
function namedAgainst({ clause }: NounPhrase): NounPhrase | null {
  const alleging = clause?.parent ?? null;
  if ((alleging?.kind !== "gerund" && alleging?.kind !== "infinitive") || alleging.parent === null) return null;
  return prepositionalOf(alleging.parent, "against")?.object ?? null;
}

/** Hale in "investigating claims that Hale lied" and "Hale's dealings"; nobody in "claims that Hale was beaten" and "Hale's murder". */
function lookedInto(reader: Reader, phrase: NounPhrase): Role | null {
  const { complement } = phrase;
  const isDeed = complement?.kind === "that" && complement.verb?.voice === "active" && !complement.verb.negated;
  const said = isDeed ? subjectOf(complement) : null;
  const accused = said === null ? null : partyOf(reader, said);
  if (accused !== null) return { party: accused, phrase: said, why: reasonOf("complement-subject") };
  const party = isDoneTo(reader, phrase) ? null : ownerOf(reader, phrase);
  if (party !== null) return { party, phrase, why: reasonOf("object-owner") };
  // "is investigating misuse of a list by Hale"
  const doer = phrasesBehind(reader, phrase).find(({ preposition }) => preposition === "by")?.object ?? null;
  const named = doer === null ? null : partyOf(reader, doer);
  return named?.entity == null ? null : { party: named, phrase: doer, why: "named after “by”" };
}

/** "to be convicted there, he must be unlucky": no object. */
const nominatives = new Set(["he", "she", "they", "we", "i"]);

/** "CNY240 million": money. */
export function isSum(reader: Reader, phrase: NounPhrase): boolean {
  const word = reader.parsed.tokens.words[phrase.head] ?? "";
  if (/^(?:million|billion|trillion|bn|m|\D{0,3}\d(?!.*-old).*)$/u.test(word)) return true;
  return /^\d/u.test(phrase.determiner ?? "") && currencies.test(word);
}

const currencies =
  /^(?:euros?|dollars?|pounds?|francs?|rupees?|yen|yuan|won|kron[aeor]{1,2}|roubles?|rubles?|pesos?|rand|reais|lira|zlotys?)$/u;

/** "criticised Hale's vote": Hale is criticised; "condemned Hale's jailing": somebody else. */
function owner(reader: Reader, phrase: NounPhrase, path: RolePath, cue: CueVerb): Party | null {
  if (cue.class !== "V-for" || path !== "object" || isDoneTo(reader, phrase)) return null;
  if (phrase.possessor === null) return makerOfWork(reader, phrase);
  // "criticised his wife online", "blamed her exes": somebody else.
  for (let at = phrase.possessor.last; at <= phrase.head; at += 1)
    if (isSomebodyElse(reader.parsed.tokens.words[at] ?? "")) return null;
  const party = partyOf(reader, phrase.possessor);
  return party?.entity == null ? null : party;
}

const works = /^(?:reports?|stor(?:y|ies)|articles?|coverage|investigations?|inquir(?:y|ies)|probes?|editorials?)$/u;

/** "blasted the BuzzFeed report", "criticised the Hale inquiry": whose work is criticised. */
function makerOfWork(reader: Reader, phrase: NounPhrase): Party | null {
  if (!works.test(reader.parsed.tokens.words[phrase.head] ?? "")) return null;
  const maker = modifierEntityOf(reader, phrase);
  if (maker === null || maker.kind === "state") return null;
  return { entity: maker.id, span: spanOf(reader.parsed, phrase), kind: maker.kind };
}

/** Whom one accuses are people, named so or not: "accused migrants of theft". */
function someone(reader: Reader, phrase: NounPhrase, cue: CueVerb): Party | null {
  if (cue.class !== "V-of" || cue.score < surelyPeople || phrase.kind !== "common") return null;
  if (!phrase.plural && !manned.has(reader.parsed.tokens.words[phrase.head] ?? "")) return null;
  return { entity: null, span: spanOf(reader.parsed, phrase), kind: "group" };
}

/** "accused a Norlandic vessel of ramming its boats": whoever is on board. */
const manned = new Set(["vessel", "ship", "boat", "trawler", "tanker", "warship", "plane", "jet", "aircraft"]);

/** Of "accuse" and "suspect"; "linked six syringes to the scam" accuses nobody. */
const surelyPeople = 0.8;
