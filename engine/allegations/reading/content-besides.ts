import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { byPhraseOf, complementOf, prepositionalOf, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { contentOfClause, type Content } from "./content";
import { contentOfPhrase } from "./content-of-phrase";
import type { Reader } from "./reader";

const alleging = setOfWords("allege claim say argue contend charge assert");
const admitting = setOfWords("admit confess acknowledge plead");

/**
 * What it is for where no preposition of the verb tells: "sued Telbrik, alleging that it hid fees", "was sued by ten states, which say
 * that it did", "was fined after it admitted hiding fees". Null where nothing does.
 */
export function contentBesides(reader: Reader, clause: Clause): Content | null {
  const accused = clause.verb?.voice === "passive" ? subjectOf(clause) : (clause.objects[0] ?? null);
  const said = saidBySide(clause);
  if (said !== null) return contentOfClause(reader, said, !isAbout(reader, said, accused));
  const admitted = clause.children.find(({ marker, kind }) => marker === "after" && kind === "adverbial");
  if (admitted === undefined || !admitting.has(admitted.verb?.lemma ?? "")) return null;
  if (!isAbout(reader, admitted, accused)) return null;
  const deed = prepositionalOf(admitted, "to");
  if (deed !== null) return contentOfPhrase(reader, deed);
  const own = complementOf(admitted);
  return own === null ? null : contentOfClause(reader, own, false);
}

/** The clause that whoever sues alleges: in a gerund of theirs, or in a relative clause about them. */
function saidBySide(clause: Clause): Clause | null {
  const isPassive = clause.verb?.voice === "passive";
  const from = isPassive ? (byPhraseOf(clause)?.last ?? clause.last) : clause.first;
  const teller = clause.children.find(
    ({ kind, verb, first }) =>
      kind === (isPassive ? "relative" : "gerund") && first >= from && alleging.has(verb?.lemma ?? ""),
  );
  if (teller === undefined || teller.verb?.negated === true) return null;
  return saidIn(teller);
}

function saidIn(teller: Clause): Clause | null {
  const said = complementOf(teller);
  return said?.kind === "that" && said.verb?.negated === false ? said : null;
}

/** What those say who bring it: "a suit brought by two traders who say the firm hid fees". */
export function contentOfMaker(reader: Reader, maker: NounPhrase): Content | null {
  const { modifier } = maker;
  if (modifier?.kind !== "relative" || !alleging.has(modifier.verb?.lemma ?? "")) return null;
  const said = saidIn(modifier);
  return said === null ? null : contentOfClause(reader, said, false);
}

/** Whether the clause tells what the accused did: a pronoun, or the accused by name. */
function isAbout(reader: Reader, clause: Clause, accused: NounPhrase | null): boolean {
  const subject = subjectOf(clause);
  if (subject === null || subject.kind === "pronoun") return true;
  const entity = partyOf(reader, subject)?.entity ?? null;
  return entity !== null && accused !== null && partyOf(reader, accused)?.entity === entity;
}
