import type { Party } from "@/engine/allegations/allegation";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Reader } from "@/engine/allegations/reading/reader";
import type { Role } from "@/engine/allegations/reading/reading";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { clauseAtToken, clausesAround, spanOf, subjectOf } from "@/engine/syntax/questions";
import { personsBefore } from "./pronoun-party";

/**
 * Who accuses, where a pronoun does. "Lund got in many digs at Hale. He accused Hale …": linking may take "he" for Hale, whom the sentence
 * tells apart. Then it is the only other person of the sentence or the one before; else, as with a pronoun that linking left open, whoever the
 * sentence before is about; else the article's word stands alone, and of an "it" nothing is stated.
 */
export function setApart(reader: Reader, accuser: Role, accused: Role | null): Role {
  const { party, phrase } = accuser;
  if (phrase?.kind !== "pronoun" || party.kind === "unstated") return accuser;
  const around = subjectAround(reader, phrase, accused, party.entity === null);
  if (around !== null) return around;
  const suing = bodyAround(reader, phrase, party.entity, accused);
  if (suing !== null) return suing;
  if (party.entity === null) return subjectBefore(reader, phrase, accused) ?? accuser;
  if (party.entity !== accused?.party.entity || accused.phrase?.kind === "pronoun") return accuser;
  if (!isPersonal(reader, phrase)) return unstatedRole("the sentence does not say by whom");
  const [only, another] = personsBefore(reader, phrase).filter(({ id }) => id !== party.entity);
  const span = spanOf(reader.parsed, phrase);
  if (only !== undefined && another === undefined)
    return { ...accuser, party: { entity: only.id, span, kind: only.kind } };
  return subjectBefore(reader, phrase, accused) ?? { ...accuser, party: { entity: null, span, kind: "unnamed" } };
}

/** "Telbrik asked a court to stop Brightbox using designs it says Ito stole": Telbrik says so, and not whom it wants stopped. */
function bodyAround(
  reader: Reader,
  { clause, head }: NounPhrase,
  entity: Party["entity"],
  accused: Role | null,
): Role | null {
  if (clause?.kind !== "relative" || entity === null || reader.parsed.tokens.words[head] !== "it") return null;
  const clauses = clausesAround(clause).slice(1);
  const isObject = clauses.some(({ objects }) => objects.some((object) => partyOf(reader, object)?.entity === entity));
  const subject = isObject ? (clauses.at(-1)?.subject ?? null) : null;
  const party = subject === null ? null : partyOf(reader, subject);
  if (subject === null || party?.entity == null || party.kind === "person" || party.entity === accused?.party.entity)
    return null;
  return { party, phrase: subject, why: "whom the sentence is about" };
}

const cataphoric = new Set(["as", "while", "although", "though"]);

/**
 * "Even as he accused Lund, Hale …", whomever linking takes "he" for; "Hale spoke, and he accused Lund" where linking leaves it open: the
 * person who is the subject of the clause around it or joined to it.
 */
function subjectAround(
  reader: Reader,
  { clause, head }: NounPhrase,
  accused: Role | null,
  isOpen: boolean,
): Role | null {
  if (clause === null || !/^(?:he|she)$/u.test(reader.parsed.tokens.words[head] ?? "")) return null;
  const { parent, kind, marker, coordinatedWith } = clause;
  const isBefore = kind === "adverbial" && parent?.subject != null && clause.first < parent.subject.first;
  const joined = isOpen && kind === "main" ? coordinatedWith : null;
  const subject = isBefore && cataphoric.has(marker ?? "") ? parent.subject : (joined?.subject ?? null);
  const party = subject?.kind === "name" ? partyOf(reader, subject) : null;
  if (subject === null || party === null || !isOne(party)) return null;
  if (party.entity !== null && party.entity === accused?.party.entity) return null;
  return { party, phrase: subject, why: "whom the sentence is about" };
}

/** "Residents said … They also accused Hale": whom the sentence before is about, if the pronoun can mean them. */
function subjectBefore(reader: Reader, phrase: NounPhrase, accused: Role | null): Role | null {
  const { sentences, tokens } = reader.parsed;
  const before = sentences[phrase.sentence - 1];
  const here = sentences[phrase.sentence];
  if (before === undefined || here === undefined || here.paragraph - before.paragraph > 1) return null;
  const clause = clauseAtToken(reader.parsed, before.first);
  const subject = clause?.kind === "main" ? subjectOf(clause) : null;
  if (subject === null || subject.kind === "pronoun") return null;
  const party = partyOf(reader, subject);
  if (party === null || (party.entity !== null && party.entity === accused?.party.entity)) return null;
  const isMany = subject.plural || subject.next !== null;
  const word = tokens.words[phrase.head];
  const fits = word === "they" ? isMany : (word === "he" || word === "she") && !isMany && isOne(party);
  return fits ? { party, phrase: subject, why: "whom the sentence before is about" } : null;
}

function isOne({ kind }: Party): boolean {
  return kind === "person" || kind === "unnamed";
}

function isPersonal({ parsed }: Reader, { head }: NounPhrase): boolean {
  return /^(?:he|she|they|who)$/u.test(parsed.tokens.words[head] ?? "");
}
