import type { Party } from "@/engine/allegations/allegation";
import type { NounPhrase } from "@/engine/syntax/parsed-text";
import { setOfWords } from "@/engine/text/word-list";
import type { Governor } from "./governor";
import type { NounRoles } from "./noun-roles";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** "threatened sanctions on Norland": there are none. */
const onlyTalked = setOfWords(
  "threaten avoid oppose consider mull weigh discuss propose want support back favour favor urge seek demand need",
);
const possible = setOfWords("proposed planned possible potential threatened future new");

/** A measure in force against somebody named: not "want a ban", "a proposed ban", "a ban on smoking" or "on Muslims". */
export function isMeasure(reader: Reader, noun: NounPhrase, { accused }: NounRoles, governor: Governor): boolean {
  const { parsed } = reader;
  if (noun.role === "object" && onlyTalked.has(noun.clause?.verb?.lemma ?? "")) return false;
  for (let at = noun.first; at < noun.head; at += 1) if (possible.has(parsed.tokens.words[at] ?? "")) return false;
  if (isThreatened(reader, noun)) return false;
  const faced = governor.id === "faced" ? governor.accused : null;
  if ((accused ?? faced)?.party.entity != null) return true;
  return accused !== null && isListedByOffice(reader, noun, accused, governor);
}

/** "The Treasury imposed sanctions on 17 companies", "… on Orbis Trading": those whom an office lists, known or not. */
function isListedByOffice(
  { parsed }: Reader,
  noun: NounPhrase,
  { phrase, party }: Role,
  { id, accuser }: Governor,
): boolean {
  if (id !== "given" || phrase === null || !/^sanctions?$/u.test(parsed.tokens.words[noun.head] ?? "")) return false;
  const isNamed = phrase.kind === "name" && phrase.determiner === null && !phrase.plural;
  // "Washington imposed sanctions": whoever does is a state.
  const isByState = offices.has(accuser?.party.kind ?? "unstated") || accuser?.phrase?.kind === "name";
  return isByState && (isNamed || (party.kind === "group" && phrase.plural));
}

const offices: ReadonlySet<Party["kind"]> = new Set(["agency", "government", "state"]);

/** "If found guilty, Hale faces a four-year ban", "faces a ban of up to four years": there is none yet. */
function isThreatened({ parsed }: Reader, { role, clause, sentence }: NounPhrase): boolean {
  if (role !== "object" || clause?.verb?.lemma !== "face") return false;
  const { first = 0, last = 0 } = parsed.sentences[sentence] ?? {};
  const { words } = parsed.tokens;
  for (let at = first; at < last; at += 1)
    if (words[at] === "if" || (words[at] === "up" && words[at + 1] === "to")) return true;
  return false;
}
