import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import type { Party } from "@/engine/allegations/allegation";
import { isNoParty, modifierEntityOf, partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { isAbstract } from "@/engine/allegations/parties/party-nouns";
import { speakerMeant } from "@/engine/allegations/parties/speaker-meant";
import { attributionOf } from "@/engine/allegations/reading/attribution";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, prepositionalOfNoun, spanOf, subjectOf } from "@/engine/syntax/questions";
import { phraseAt, reasonOf } from "./find-role";
import type { RolePath } from "./frame";
import { isOfMany, isWhere, whoIsMeant } from "./misread-phrase";

/** The accuser at a path: unstated where the path leads nowhere, as in a passive without "by". */
export function accuserAt(reader: Reader, clause: Clause, path: RolePath, cue: CueVerb): Role {
  const nearest = saidBefore(reader, clause) ?? phraseAt(clause, path, cue);
  const found = nearest === null ? null : whoIsMeant(reader, clause, nearest);
  const speaker = found === null ? null : speakerFor(reader, clause, found);
  if (speaker !== null) return speaker;
  const writer = found === null ? null : writerOf(reader, found);
  const phrase = writer ?? speakerMeant(reader, found) ?? found;
  if (
    phrase === null ||
    isNoParty(reader, phrase) ||
    isWhere(reader, clause, phrase) ||
    isOfMany(reader, clause, phrase)
  )
    return unstatedRole("the sentence does not say by whom");
  const party = partyOf(reader, phrase) ?? namedBefore(reader, phrase) ?? anybody(reader, phrase, cue);
  if (party === null || isNoOfficial(party, phrase, cue)) return unstatedRole("the sentence does not say by whom");
  return { party, phrase, why: writer === null ? reasonOf(path) : "who wrote the words that accuse" };
}

/** "They were killed, police said, blaming it on rebels": police blame. */
function saidBefore({ parsed }: Reader, { kind, marker, first, parent }: Clause): NounPhrase | null {
  if (kind !== "gerund" || marker !== null || parsed.tokens.words[first - 1] !== ",") return null;
  const said = parent?.children.find((child) => child.kind === "parenthetical" && child.last === first - 1);
  return said === undefined ? null : subjectOf(said);
}

const ofOfficials: ReadonlySet<string> = new Set(["arrested", "convicted", "sentenced"]);

/** "a former insurer turned buyer, after jailing its head": no firm jails, whatever the parser took for who does. */
function isNoOfficial({ entity, kind }: Party, phrase: NounPhrase, { stage }: CueVerb): boolean {
  return ofOfficials.has(stage) && entity === null && kind === "unnamed" && phrase.kind === "common";
}

const speaking = new Set(["i", "we"]);

/** "“I blame Hale,” Lund said": Lund accuses. */
function speakerFor(reader: Reader, clause: Clause, { kind, head }: NounPhrase): Role | null {
  if (kind !== "pronoun" || !speaking.has(reader.parsed.tokens.words[head] ?? "")) return null;
  return attributionOf(reader, clause);
}

const documents = new Set(
  (
    "lawsuit suit complaint statement letter report petition tweet filing indictment article post message speech motion " +
    "ad ads advert advertisement commercial video email e-mail memo op-ed column book memoir affidavit testimony tweets posts"
  ).split(" "),
);

/** "Hale's attempt to blame Lund" */
const tries = new Set(["attempt", "attempts", "effort", "efforts"]);
/** "made a habit of blaming Lund", "took the step of accusing Lund". */
const habits = new Set("habit point practice career step sport history way".split(" "));

/**
 * "Hale filed a lawsuit accusing Lund", "a lawsuit filed by Hale accuses Lund", "Hale's letter accuses Lund": Hale accuses. Null
 * where nobody is said to have written it.
 */
function writerOf(reader: Reader, phrase: NounPhrase): NounPhrase | null {
  const word = reader.parsed.tokens.words[phrase.head] ?? "";
  if (phrase.role === "subject" && (documents.has(word) || tries.has(word))) {
    const owner =
      phrase.possessor ?? (prepositionalOfNoun(phrase, "from") ?? prepositionalOfNoun(phrase, "by"))?.object;
    if (owner != null) return owner;
  }
  const filed = phrase.role === "subject" ? phrase.modifier : null;
  if (filed?.kind === "reduced-relative" && documents.has(word)) return byPhraseOf(filed);
  if (phrase.role !== "object" || phrase.clause === null) return null;
  if (!(documents.has(word) || habits.has(word)) || phrase.clause.verb?.voice === "passive") return null;
  return subjectOf(phrase.clause);
}

/** "the Hale memo accuses Lund": its writer stands before the word. */
function namedBefore(reader: Reader, phrase: NounPhrase): Party | null {
  if (!documents.has(reader.parsed.tokens.words[phrase.head] ?? "")) return null;
  const entity = modifierEntityOf(reader, phrase);
  return entity === null ? null : { entity: entity.id, span: spanOf(reader.parsed, phrase), kind: entity.kind };
}

/** Whoever accuses is somebody, known as such or not: "Commuters routinely accuse Telbrik". */
function anybody(reader: Reader, phrase: NounPhrase, cue: CueVerb): Party | null {
  if (phrase.kind === "pronoun" || cue.makes !== "accusation") return null;
  const isCommon = phrase.kind !== "name";
  if (isCommon && (!phrase.plural || isAbstract(reader.parsed.tokens.words[phrase.head] ?? ""))) return null;
  return { entity: null, span: spanOf(reader.parsed, phrase), kind: phrase.plural ? "group" : "unnamed" };
}
