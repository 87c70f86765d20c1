import type { CueVerb } from "@/engine/allegations/lexicon/cue-verb";
import { findWrongdoing, wrongActAt } from "@/engine/allegations/lexicon/find-wrongdoing";
import { denialVerbs } from "@/engine/allegations/lexicon/stances";
import { partyOf, standsForAnother } from "@/engine/allegations/parties/party-of";
import { contentOfClause, contentOfNoun, type Content } from "@/engine/allegations/reading/content";
import { contentOfPhrase } from "@/engine/allegations/reading/content-of-phrase";
import { contentBesides } from "@/engine/allegations/reading/content-besides";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Clause, NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import {
  clauseAtToken,
  clausesAround,
  prepositionalOf,
  prepositionalOfNoun,
  subjectOf,
} from "@/engine/syntax/questions";
import type { RolePath } from "./frame";
import { phraseAt, saidBy } from "./find-role";
import { contentPhrase } from "./content-phrase";

/** The content at a path, or null. */
export function contentAt(reader: Reader, clause: Clause, path: RolePath, cue: CueVerb): Content | null {
  if (path === "content-phrase") {
    const behind = contentPhrase(reader, clause, cue);
    if (behind !== null)
      return (
        contentOfClaim(reader, behind.object) ?? contentOfAccusing(reader, behind) ?? contentOfPhrase(reader, behind)
      );
    return (
      contentBefore(reader, clause, cue) ??
      besides(reader, clause, cue) ??
      contentFarther(reader, clause, cue) ??
      contentOfWho(reader, clause, cue)
    );
  }
  if (path === "complement") {
    const said = saidBy(clause);
    if (said === null) return null;
    const subject = subjectOf(said);
    const owned = subject !== null && subject === said.subject && standsForAnother(reader, subject);
    return contentOfClause(reader, said, owned, true);
  }
  const phrase = phraseAt(reader, clause, path, cue);
  return phrase === null ? null : contentOfPatient(reader, clause, phrase, cue);
}

/** "an attack that Norland blamed on rebels", "attacks blamed on rebels": the attack, without who is blamed for it. */
function contentOfPatient(reader: Reader, clause: Clause, phrase: NounPhrase, cue: CueVerb): Content {
  const { range, clause: said } = contentOfNoun(reader, phrase, cue.accused);
  if (phrase.modifier !== clause || range.last <= clause.first) return { range, clause: said };
  const isSetOff = reader.parsed.tokens.words[clause.first - 1] === ",";
  return { range: { first: range.first, last: isSetOff ? clause.first - 1 : clause.first }, clause: said };
}

const claiming = /^(?:claims?|allegations?|accusations?|suspicions?|complaints?|charges?|findings?)$/u;

/** "prosecuted over claims that it let sewage pour", "fined after finding that it misled customers": what is claimed or found. */
function contentOfClaim(reader: Reader, noun: NounPhrase | null): Content | null {
  const said = noun?.complement ?? null;
  if (noun === null || said?.kind !== "that" || !claiming.test(reader.parsed.tokens.words[noun.head] ?? ""))
    return null;
  // "questioned about fraud allegations that he denies": the answer.
  if (denialVerbs.has(said.verb?.lemma ?? "") && said.objects.length === 0) return null;
  const subject = subjectOf(said);
  return contentOfClause(reader, said, subject !== null && standsForAnother(reader, subject));
}

/** "sacked after two women accused him of assault", where the parser took the women for what it was after: the assault. */
function contentOfAccusing(reader: Reader, { preposition, object }: PrepositionalPhrase): Content | null {
  const accusing = preposition === "after" ? (object?.modifier ?? null) : null;
  const of = accusing?.verb?.lemma === "accuse" ? prepositionalOf(accusing, "of") : null;
  return of === null ? null : contentOfPhrase(reader, of);
}

/** "It was for fraud that Hale was sued", "It is fraud that Hale is accused of": what stands before "that". */
function contentBefore(reader: Reader, { kind, marker, antecedent, parent }: Clause, cue: CueVerb): Content | null {
  if (kind !== "relative" || marker !== "that" || antecedent === null || parent?.verb?.lemma !== "be") return null;
  const { subject, prepositions } = parent;
  if (subject === null || reader.parsed.tokens.words[subject.head] !== "it") return null;
  const before = prepositions.find(({ object }) => object === antecedent);
  if (before !== undefined) return cue.content.includes(before.preposition) ? contentOfPhrase(reader, before) : null;
  return partyOf(reader, antecedent) === null ? contentOfNoun(reader, antecedent) : null;
}

/** Of what courts, agencies and those who sue do: whoever accuses says at once of what. */
function besides(reader: Reader, clause: Clause, { class: kind }: CueVerb): Content | null {
  return kind === "V-legal" || kind === "V-find" || kind === "V-measure" ? contentBesides(reader, clause) : null;
}

const judging = new Set(["V-find", "V-legal", "V-measure"]);

/** "A solicitor who stole from clients was jailed": what is told of somebody without a name is what for. */
function contentOfWho(reader: Reader, clause: Clause, { class: kind }: CueVerb): Content | null {
  const whom = clause.verb?.voice === "passive" ? subjectOf(clause) : (clause.objects[0] ?? null);
  const told = whom?.kind === "common" ? whom.modifier : null;
  if (!judging.has(kind) || told?.kind !== "relative" || told.verb?.form !== "finite" || told.first !== whom?.last)
    return null;
  const { verb } = told;
  if (verb.voice !== "active" || verb.negated || verb.modal !== null) return null;
  const found = wrongActAt(reader.parsed.tokens, verb.head, told.last, "loose");
  return found === null ? null : contentOfClause(reader, told, false);
}

/** Where the object ends, "of …" and all: of whom "members of a militant group" are is nothing that they did. */
function behindObject(object: NounPhrase | undefined): number | null {
  const of = object === undefined ? null : prepositionalOfNoun(object, "of");
  return of?.token === object?.last ? (of?.object?.last ?? null) : (object?.last ?? null);
}

const official = new Set(["V-legal", "V-find", "V-of", "V-inquire", "V-measure"]);

/** "charged Lund as part of a bribery scheme": something plainly wrong further behind an official's verb. */
function contentFarther(reader: Reader, clause: Clause, cue: CueVerb): Content | null {
  if (!official.has(cue.class) || clause.verb?.lemma === "hold") return null;
  const from = behindObject(clause.objects[0]) ?? clause.verb?.last ?? clause.first;
  const isNaming = reader.parsed.tokens.words[from] === "as";
  const { words } = reader.parsed.tokens;
  const next = isNaming
    ? undefined
    : clause.children.find(
        ({ first, kind, verb }) =>
          first >= from && (kind !== "gerund" || (words[first - 1] === "," && verb?.lemma === "leave")),
      );
  const until = next?.first ?? clause.last;
  const found = findWrongdoing(reader.parsed.tokens, from, until);
  if (found?.strength !== "plain") return null;
  const done = clauseAtToken(reader.parsed, found.head);
  // "prosecuted Hale, a trader widely regarded as close to the mafia", where the parser took the trader for another subject
  if (done !== null && !clausesAround(done).includes(clause)) return null;
  // "barred Telbrik from selling shares, alleging that it siphoned off 5 million", where the parser joined it to the selling
  if (done?.kind === "that" && done.verb?.head === found.head) return contentOfClause(reader, done, false);
  return { range: { first: found.head, last: found.end }, clause: null };
}
