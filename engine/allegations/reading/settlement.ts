import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { prepositionalOfNoun, subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import type { Reader } from "./reader";

const deals = setOfWords(
  "settlement settlements agreement agreements deal deals judgment judgments decree decrees pact",
);
const offices: ReadonlySet<string> = new Set(["agency", "government", "state", "court"]);
const officers = setOfWords(
  "attorney attorneys prosecutor prosecutors regulator regulators watchdog commission officials authority authorities states",
);

/** Who settles where an agreement does the settling: who has to pay, and the office that brought it. */
export type Settlement = { readonly accused: NounPhrase | null; readonly accuser: NounPhrase | null };

/**
 * "The Justice Department announced a settlement with Telbrik, resolving claims", "Telbrik will pay under an agreement that settles claims":
 * null where no agreement is told of. Between two of whom neither is an office nobody knows who settles.
 */
export function settlementOf(reader: Reader, settling: Clause): Settlement | null {
  const told = dealOf(reader, settling);
  return told === null ? null : partiesOf(reader, told.clause, told.deal);
}

/** "reached a settlement with Telbrik over claims of fraud": the same, from the clause that has the agreement as its object. */
export function settlementIn(reader: Reader, clause: Clause): Settlement | null {
  const [object] = clause.objects;
  const deal = object !== undefined && isDeal(reader, object) ? object : enteredBy(reader, clause);
  return deal === null ? null : partiesOf(reader, clause, deal);
}

function partiesOf(reader: Reader, clause: Clause, deal: NounPhrase): Settlement | null {
  const subject = clause.verb?.voice === "passive" ? null : subjectOf(clause);
  const other = prepositionalOfNoun(deal, "with")?.object ?? null;
  if (clause.verb?.lemma === "pay")
    return { accused: subject, accuser: other !== null && isOfOffice(reader, other) ? other : null };
  const isOffice = subject !== null && isOfOffice(reader, subject);
  if (other === null)
    return { accused: isOffice || deal === subject ? null : subject, accuser: isOffice ? subject : null };
  if (isOffice) return { accused: other, accuser: subject };
  return isOfOffice(reader, other) ? { accused: subject, accuser: other } : { accused: null, accuser: null };
}

/** The agreement whose work the clause tells, and the clause in which it stands. */
function dealOf(reader: Reader, settling: Clause): { readonly clause: Clause; readonly deal: NounPhrase } | null {
  const { kind, antecedent, parent } = settling;
  // "The settlement resolves claims that Telbrik lied"
  const own = kind === "main" ? settling.subject : null;
  if (own !== null && isDeal(reader, own)) return { clause: settling, deal: own };
  if (parent === null) return null;
  if (antecedent !== null && isDeal(reader, antecedent)) return { clause: parent, deal: antecedent };
  const [object] = parent.objects;
  const isBehind = kind === "gerund" || kind === "infinitive" || kind === "reduced-relative";
  if (!isBehind) return null;
  if (object !== undefined && isDeal(reader, object)) return { clause: parent, deal: object };
  const entered = enteredBy(reader, parent);
  return entered === null ? null : { clause: parent, deal: entered };
}

/** "entered into a settlement with Telbrik", "agreed to a deal", "will pay as part of a settlement". */
function enteredBy(reader: Reader, { prepositions, verb }: Clause): NounPhrase | null {
  if (!entering.has(verb?.lemma ?? "")) return null;
  return prepositions.find(({ object }) => object !== null && isDeal(reader, object))?.object ?? null;
}

const entering = new Set(["enter", "agree", "come", "pay"]);

function isDeal({ parsed }: Reader, { head, kind }: NounPhrase): boolean {
  return kind === "common" && deals.has(parsed.tokens.words[head] ?? "");
}

/** An office, one who holds it ("Attorney General Ada Lund"), or many of them ("a coalition of 50 attorneys general"). */
function isOfOffice(reader: Reader, phrase: NounPhrase): boolean {
  if (offices.has(partyOf(reader, phrase)?.kind ?? "")) return true;
  const { words } = reader.parsed.tokens;
  const last = prepositionalOfNoun(phrase, "of")?.object?.last ?? phrase.last;
  for (let at = phrase.first; at < last; at += 1) if (officers.has(words[at] ?? "")) return true;
  return false;
}
