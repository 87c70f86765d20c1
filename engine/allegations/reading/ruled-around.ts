import { rulingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { isCourt } from "@/engine/allegations/parties/is-court";
import { isInquiry } from "@/engine/allegations/parties/written-by";
import type { Clause } from "@/engine/syntax/parsed-text";
import { tellerOf } from "./attribution";
import type { Reader } from "./reader";
import type { Role } from "./reading";

/** "A court ruled that Telbrik had deceived customers": no mere claim. */
export function isRuling(reader: Reader, clause: Clause, source: Role | null): boolean {
  const verb = rulingAround(clause);
  if (verb === null || source === null) return false;
  // "the ombudsman has ruled"
  return isCourt(reader, source) || (verb === "rule" && source.party.kind === "agency");
}

/** "ruled that Telbrik lied", "Telbrik lied, a court ruled": the verb of ruling that the clause hangs on, or null. */
function rulingAround(clause: Clause): string | null {
  const above = clause.parent;
  const aside = clause.children.find(({ kind }) => kind === "parenthetical");
  const lemma = (above?.complement === clause ? above.verb?.lemma : aside?.verb?.lemma) ?? "";
  return rulingVerbs.has(lemma) ? lemma : null;
}

/** "An inquiry found that Lund had poisoned Hale": what an inquiry finds, in milder words too. */
export function isFinding(reader: Reader, clause: Clause): boolean {
  const teller = rulingAround(clause) === null ? null : tellerOf(clause);
  if (teller === null) return false;
  // "It found that Hale had fabricated the claim"
  const word = reader.parsed.tokens.words[teller.head] ?? "";
  return isInquiry(reader, teller) || word === "it" || /^(?:panel|committee|board|review)$/u.test(word);
}
