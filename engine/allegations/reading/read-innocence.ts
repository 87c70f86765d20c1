import { answererOf } from "@/engine/allegations/parties/speaks-for";
import { partyOf } from "@/engine/allegations/parties/party-of";
import type { Clause, NounPhrase } from "@/engine/syntax/parsed-text";
import { subjectOf } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { answer, type Answer } from "./answer";
import type { Reader } from "./reader";

const maintaining = setOfWords("maintain protest insist declare");

/** "maintains her innocence", "insists on it", "declared himself innocent": a denial of all. Null for what else is maintained or declared. */
export function readInnocence(reader: Reader, clause: Clause): Answer | null {
  const on = clause.prepositions.find(({ preposition, token }) => preposition === "on" && token === clause.verb?.last);
  // "insisted on the innocence of Lund" is of somebody else.
  const own = on?.object?.possessor?.kind === "pronoun" ? on.object : undefined;
  const object = clause.objects[0] ?? own;
  if (object === undefined || !maintaining.has(clause.verb?.lemma ?? "")) return null;
  const word = reader.parsed.tokens.words[object.head] ?? "";
  const isInnocence = word === "innocence" || word === "innocent" || isCalledInnocent(reader, object);
  return isInnocence && !isOfAnother(reader, clause, object) ? answer("denies", { reach: "all" }) : null;
}

/** "declared himself innocent", "declared herself “innocent”" */
function isCalledInnocent({ parsed }: Reader, { head, last }: NounPhrase): boolean {
  const { words } = parsed.tokens;
  if (!/^(?:him|her|it|them)sel(?:f|ves)$/u.test(words[head] ?? "")) return false;
  return words[/^["“‘']$/u.test(words[last] ?? "") ? last + 1 : last] === "innocent";
}

/** "maintained her brother's innocence": not her own. */
function isOfAnother(reader: Reader, clause: Clause, { possessor }: NounPhrase): boolean {
  if (possessor === null) return false;
  const owner = partyOf(reader, possessor);
  const subject = subjectOf(clause);
  const own = subject === null ? null : answererOf(reader, subject);
  return owner?.entity == null ? possessor.kind !== "pronoun" : owner.entity !== own?.party.entity;
}
