import { cueNounOf } from "@/engine/allegations/lexicon/find-cue";
import { findWrongdoing, isAsWrongAs, type Wrongdoing } from "@/engine/allegations/lexicon/find-wrongdoing";
import { speechVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { denialVerbs } from "@/engine/allegations/lexicon/stances";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import { answererOf } from "@/engine/allegations/parties/speaks-for";
import type { Clause, ClauseKind, NounPhrase } from "@/engine/syntax/parsed-text";
import { complementOf, nounPhraseAtToken, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import { contentOfClause, contentOfNoun, type Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";
import type { Reading, Role } from "./reading";

/** Verbs of admitting. */
export const admittingVerbs: ReadonlySet<string> = setOfWords("admit confess concede acknowledge apologise apologize");

/** "Brightbox admitted copying files", "… to bribery", "… that it hid the leak". Of somebody else it is an accusation. */
export function readAdmitted(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  if (verb === null || !admittingVerbs.has(verb.lemma) || verb.voice === "passive" || clause.marker === "without")
    return [];
  if (isCoerced(clause)) return [];
  const content = contentOf(reader, clause);
  // "admitted that trafficking already accounts for losses", where the parser found no verb.
  if (content === null || content.clause?.kind === "fragment" || admitsNothing(clause)) return [];
  // "admitted to gambling but disputed that he lied"
  const around = content.clause?.parent ?? clause;
  if (around !== clause && denialVerbs.has(around.verb?.lemma ?? "")) return [];
  const wrongdoing = findWrongdoing(reader.parsed.tokens, content.range.first, content.range.last);
  if (wrongdoing === null || !isAsWrongAs(wrongdoing, "loose") || isAboutLaw(reader, clause, wrongdoing)) return [];
  const subject = subjectOf(clause);
  const own = subject === null ? null : answererOf(reader, subject);
  if (own === null || isOfOthers(clause, content, own)) return [];
  const body = content.clause === null ? bodyOf(reader, content, own) : null;
  const doer = content.clause !== null && hasOwnDoer.has(content.clause.kind) ? subjectOf(content.clause) : null;
  // "admitted that it bothered him that Lund spoke in hacked audio"
  if (doer !== null && own.party.kind === "person" && reader.parsed.tokens.words[doer.head] === "it") return [];
  const other = doer === null || isPersonal(reader, doer) ? null : partyOf(reader, doer);
  const isOwn =
    doer === null || isPersonal(reader, doer) || (other?.entity != null && other.entity === own.party.entity);
  const isOther = other !== null && other.entity !== null && other.entity !== own.party.entity;
  if (!isOwn && !isOther) return [];
  return readingOf(reader, {
    rule: "admits",
    class: isOther ? "accusation" : "admission",
    stage: "claimed",
    clause,
    cue: { first: verb.head, last: verb.head + 1 },
    accused:
      body ??
      (isOther ? { party: other, phrase: doer, why: "whom the clause is about" } : { ...own, why: "who admits it" }),
    accuser: isOther ? own : unstatedRole("they say so themselves"),
    content,
    contentWhy: "what is admitted",
    wrongdoing,
    score: 0.85,
  });
}

const coercing = setOfWords(
  "make force pressure pressurise pressurize compel coerce torture beat blackmail bully intimidate threaten trick " +
    "press ask urge call want push challenge tell invite refuse decline fail",
);

/** "beat him to make him confess", "was tortured into confessing", "pressed him to admit it", "refused to admit it": nothing is admitted. */
export function isCoerced({ kind, marker, parent }: Clause): boolean {
  if (!coercing.has(parent?.verb?.lemma ?? "")) return false;
  return kind === "gerund" ? marker === "into" : kind === "infinitive" || (kind === "that" && marker === null);
}

/** "admitted no wrongdoing", "admits to no crime". */
export function admitsNothing({ verb, objects, prepositions }: Clause): boolean {
  const behind = prepositions.find(({ token, preposition }) => token === verb?.last && preposition === "to");
  return (objects[0] ?? behind?.object ?? null)?.determiner === "no";
}

/** "admitted that Lund lied", "Telbrik broke the law, its boss admitted"; "admitted lying" is of who admits it. */
const hasOwnDoer: ReadonlySet<ClauseKind> = new Set(["that", "main"]);

/** "apologised for the ministry's failings": they are the ministry's, for which whoever apologises speaks. Null for their own. */
function bodyOf(reader: Reader, { range }: Content, own: Role): Role | null {
  const possessor =
    nounPhraseAtToken(reader.parsed, range.last - 1)?.possessor ?? nounPhraseAtToken(reader.parsed, range.first);
  if (possessor == null || possessor.role !== "possessor" || possessor.kind === "pronoun") return null;
  const party = own.party.kind === "person" ? partyOf(reader, possessor) : null;
  const isBody = party !== null && party.kind !== "person" && party.kind !== "group";
  return isBody ? { party, phrase: possessor, why: "whose wrong is admitted" } : null;
}

/** "Lund acknowledged some plagiarism": whose it was is not said, and a person may speak of others. */
function isOfOthers({ verb, objects: [object] }: Clause, { clause }: Content, { party }: Role): boolean {
  if (verb?.lemma !== "acknowledge" || clause !== null || party.kind === "company") return false;
  return object !== undefined && object.possessor === null && /^(?:some|any|that|this)$/u.test(object.determiner ?? "");
}

/** "acknowledged the negligence provision": what it is a provision on was not done. */
function isAboutLaw(reader: Reader, { complement, objects }: Clause, wrongdoing: Wrongdoing | null): boolean {
  const object = objects[0];
  if (complement !== null || object === undefined || wrongdoing === null) return false;
  const inside = wrongdoing.head >= object.first && wrongdoing.end <= object.head;
  return inside && cueNounOf(reader.parsed, object) === null;
}

function isWrong({ parsed }: Reader, { first, last }: NounPhrase): boolean {
  return isAsWrongAs(findWrongdoing(parsed.tokens, first, last), "loose");
}

const personal = setOfWords("he she it they we i");

function isPersonal(reader: Reader, phrase: NounPhrase): boolean {
  return personal.has(reader.parsed.tokens.words[phrase.head] ?? "");
}

function contentOf(reader: Reader, clause: Clause): Content | null {
  // "apologised to the women who made allegations": what for is not told.
  if (/^apologi[sz]e$/u.test(clause.verb?.lemma ?? "")) {
    const reason = clause.prepositions.find((phrase) => phrase.preposition === "for");
    // "apologised for saying that Hale lied": words are taken back.
    if (reason?.clause?.complement != null && speechVerbs.has(reason.clause.verb?.lemma ?? "")) return null;
    return reason === undefined ? null : contentOfPhrase(reader, reason);
  }
  const said = complementOf(clause) ?? clause.children.find((child) => child.kind === "gerund") ?? null;
  const object = clause.objects[0];
  // "admitted the fraud that it had denied": what is told of the fraud is not what is admitted.
  const isOfObject = object !== undefined && said?.kind === "that" && said.first === object.last;
  if (said !== null && !(isOfObject && isWrong(reader, object))) return contentOfClause(reader, said, false);
  if (object !== undefined) return contentOfNoun(reader, object);
  const to = clause.prepositions.find((phrase) => phrase.preposition === "to");
  return to === undefined ? null : contentOfPhrase(reader, to);
}
