import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import type { Party } from "@/engine/allegations/allegation";
import { isNoParty, modifierEntityOf, partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isAbstract } from "@/engine/allegations/parties/party-nouns";
import { speakerMeant } from "@/engine/allegations/parties/speaker-meant";
import { documentBefore, isDocument, writerOf } from "@/engine/allegations/parties/written-by";
import { attributionOf, inquiryAs } from "@/engine/allegations/reading/attribution";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken, spanOf, subjectOf } from "@/engine/syntax/questions";
import { shape } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { phraseAt, reasonOf } from "./find-role";
import type { RolePath } from "./frame";
import { isBeforeCutNoun, isOfMany, isWhere } from "./misread-phrase";
import { whoIsMeant } from "./who-is-meant";

/** The accuser at a path: unstated where the path leads nowhere, as in a passive without "by". */
export function accuserAt(reader: Reader, clause: Clause, path: RolePath, cue: CueVerb): Role {
  if (isBeforeTitle(reader, clause)) return unstatedRole("the participle stands before whom it is said of");
  const nearest =
    saidBefore(reader, clause) ??
    documentBefore(reader, clause) ??
    wanterOf(clause, cue) ??
    phraseAt(reader, clause, path, cue) ??
    subjectMissed(reader, clause);
  const outside = nearest === null ? null : outsideQuotation(reader, clause, nearest);
  const found = outside === null || isReflexive(reader, outside) ? null : whoIsMeant(reader, clause, outside);
  const speaker = found === null ? null : speakerFor(reader, clause, found);
  if (speaker !== null) return speaker;
  const writer = found === null ? null : writerOf(reader, found);
  const phrase = writer ?? speakerMeant(reader, found) ?? found;
  if (
    phrase === null ||
    isNoParty(reader, phrase) ||
    isBeforeCutNoun(reader, phrase) ||
    isWhere(reader, clause, phrase) ||
    isOfMany(reader, clause, phrase) ||
    isDoer(reader, clause, phrase)
  )
    return unstatedRole("the sentence does not say by whom");
  const inquiry = inquiryAs(reader, phrase, reasonOf(path));
  if (inquiry !== null) return inquiry;
  const party = partyOf(reader, phrase) ?? namedBefore(reader, phrase) ?? anybody(reader, phrase, cue);
  if (party === null || isNoOfficial(reader, party, phrase, cue))
    return unstatedRole("the sentence does not say by whom");
  return { party, phrase, why: writer === null ? reasonOf(path) : "who wrote the words that accuse" };
}

/** "Hale called it “an event” and chided Lund": Hale, and not what stands in the quotation; nobody where that cannot be told. */
function outsideQuotation({ parsed }: Reader, { verb, sentence }: Clause, phrase: NounPhrase): NounPhrase | null {
  const { start } = spanOf(parsed, phrase);
  const at = verb === null ? start : spanOf(parsed, verb).start;
  const quotation = parsed.quotations.find((one) => one.start < start && start < one.end);
  if (quotation === undefined || at < quotation.end || start > at) return phrase;
  const opening = parsed.clauses.find((clause) => clause.sentence === sentence && clause.kind === "main");
  const subject = opening === undefined ? null : subjectOf(opening);
  return subject !== null && spanOf(parsed, subject).end <= quotation.start ? subject : null;
}

/** "spoke of a former boxer and convicted killer Jonas Hale": convicted by whom is not told. */
function isBeforeTitle({ parsed }: Reader, { verb, objects: [object] }: Clause): boolean {
  if (verb?.lemma !== "convict" || object?.kind !== "name" || object.first !== verb.last || object.determiner !== null)
    return false;
  return ((parsed.tokens.shapes[object.first] ?? 0) & shape.capital) === 0;
}

/** "a man who has himself been arrested": nobody arrests himself. */
function isReflexive({ parsed }: Reader, { kind, role, modifier, clause, head }: NounPhrase): boolean {
  const isAside = role === "subject" && modifier === null && clause?.kind === "relative";
  return kind === "pronoun" && isAside && /sel(?:f|ves)$/u.test(parsed.tokens.words[head] ?? "");
}

const wanting = setOfWords("want ask urge press request beg call");

/** "Norland wants Westmark to extradite Hale": Norland has something against Hale. */
function wanterOf({ kind, verb, parent }: Clause, { stage }: CueVerb): NounPhrase | null {
  if (kind !== "infinitive" || verb?.lemma !== "extradite" || stage === "sentenced") return null;
  return wanting.has(parent?.verb?.lemma ?? "") && parent !== null ? subjectOf(parent) : null;
}

/** "They were killed, police said, blaming it on rebels": police blame. */
function saidBefore({ parsed }: Reader, { kind, marker, first, parent }: Clause): NounPhrase | null {
  if (kind !== "gerund" || marker !== null || parsed.tokens.words[first - 1] !== ",") return null;
  const said = parent?.children.find((child) => child.kind === "parenthetical" && child.last === first - 1);
  return said === undefined ? null : subjectOf(said);
}

/** The subject where the parser has none, which stands before the verb all the same. */
function subjectMissed(reader: Reader, clause: Clause): NounPhrase | null {
  const { subject, verb, parent, kind, first } = clause;
  if (subject !== null || verb?.voice !== "active") return null;
  const { words } = reader.parsed.tokens;
  // "Democrats to sue Telbrik": a headline.
  if (kind === "infinitive") {
    const before = parent?.kind === "fragment" ? nounPhraseAtToken(reader.parsed, parent.first) : null;
    return before?.last === first ? before : null;
  }
  // "he all but accused Hale"
  if (words[first - 1] === "but" && words[first - 2] === "all") return nounPhraseAtToken(reader.parsed, first - 3);
  if (words[first] === "but" && words[first - 1] === "all") return nounPhraseAtToken(reader.parsed, first - 2);
  return afterPlace(reader, clause);
}

/** "Speaking in Northport, Hale, without naming him, accused Lund": Hale, whom the parser took for what tells of the place. */
function afterPlace(
  reader: Reader,
  { subject, kind, verb, coordinatedWith, first, sentence }: Clause,
): NounPhrase | null {
  if (subject !== null || kind !== "main" || verb?.voice !== "active" || coordinatedWith?.verb !== null) return null;
  const found = reader.parsed.nounPhrases.findLast(
    (phrase) =>
      phrase.sentence === sentence && phrase.role === "apposition" && phrase.last <= first && phrase.kind === "name",
  );
  const isBehindPlace = found !== undefined && reader.describes.get(found)?.role === "preposition";
  return isBehindPlace ? found : null;
}

const ofOfficials: ReadonlySet<string> = new Set(["charged", "indicted", "arrested", "convicted", "sentenced"]);
const officials = setOfWords(
  "panel bench officials officers agents detectives investigators authorities guards soldiers troops",
);

/**
 * "a former insurer turned buyer, after jailing its head", "charged over an attack by a militia": no firm jails and no militia charges,
 * whatever the parser took for who does.
 */
function isNoOfficial({ parsed }: Reader, { entity, kind }: Party, phrase: NounPhrase, { stage }: CueVerb): boolean {
  if (!ofOfficials.has(stage) || entity !== null || phrase.kind !== "common") return false;
  if (officials.has(parsed.tokens.words[phrase.head] ?? "")) return false;
  return kind === "unnamed" || (kind === "group" && phrase.role === "preposition");
}

const concerning = new Set(["over", "about", "after", "for"]);
const theirs = new Set(["its", "his", "her", "their"]);
const insiders = setOfWords(
  `teacher teachers priest priests coach coaches officer officers soldier soldiers troop troops guard guards staff staffer fan fans supporter
  supporters player players member members agent agents doctor doctors nurse nurses driver drivers contractor contractors`,
);

/** "sued over abuse by a teacher", "fined over chants by its fans": who did it, and not who sues. */
function isDoer({ parsed }: Reader, { prepositions }: Clause, phrase: NounPhrase): boolean {
  const by = prepositions.find(({ object }) => object === phrase);
  if (by?.preposition !== "by" || by.after === null || phrase.kind !== "common") return false;
  const about = prepositions.find(({ object, token }) => token < by.token && object === by.after);
  const isAbout = about !== undefined && (concerning.has(about.preposition) || isDeepIn(prepositions, about));
  if (!isAbout) return false;
  return theirs.has(phrase.determiner ?? "") || insiders.has(parsed.tokens.words[phrase.head] ?? "");
}

/** "over the killing of a man": of what it is about. */
function isDeepIn(prepositions: Clause["prepositions"], { preposition, after }: PrepositionalPhrase): boolean {
  const outer = preposition === "of" ? prepositions.find(({ object }) => object === after) : undefined;
  return outer !== undefined && concerning.has(outer.preposition);
}

const speaking = new Set(["i", "we"]);

/** "“I blame Hale,” Lund said": Lund accuses. */
function speakerFor(reader: Reader, clause: Clause, { kind, head }: NounPhrase): Role | null {
  if (kind !== "pronoun" || !speaking.has(reader.parsed.tokens.words[head] ?? "")) return null;
  const speaker = attributionOf(reader, clause);
  // "According to the Ledger, …, whom I accused": no outlet says "I", but who writes the story.
  return clause.quotation === null && speaker?.party.kind === "outlet"
    ? unstatedRole("the writer, who is not named here")
    : speaker;
}

/** "the Hale memo accuses Lund": its writer stands before the word. */
function namedBefore(reader: Reader, phrase: NounPhrase): Party | null {
  if (!isDocument(reader, phrase)) return null;
  const entity = modifierEntityOf(reader, phrase);
  return entity === null ? null : { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind };
}

/** Whoever accuses is somebody, known as such or not: "Commuters routinely accuse Telbrik". */
function anybody(reader: Reader, phrase: NounPhrase, cue: CueVerb): Party | null {
  if (phrase.kind === "pronoun" || cue.makes !== "accusation" || isDocument(reader, phrase)) return null;
  const isCommon = phrase.kind !== "name";
  if (isCommon && (!phrase.plural || isAbstract(reader.parsed.tokens.words[phrase.head] ?? ""))) return null;
  return { entity: null, span: spanOf(reader.parsed, phrase), kind: phrase.plural ? "group" : "unnamed" };
}
