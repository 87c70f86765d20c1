import { contentEnd } from "./clause-content";
import type { CueClass } from "./cue";
import { cueOf, weakVerbs } from "./cue-table";
import type { StatementDraft } from "./statement-draft";
import type { Clause, ParsedText } from "@/engine/syntax/parsed-text";
import { extentOf } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import { setOfWords } from "@/engine/text/word-list";

/** With these the antecedent is not what is said: "the week when Hale said". */
const elsewhere = setOfWords("where when why whose how");
const clausal: readonly CueClass[] = ["say", "tell", "think"];

/**
 * The statement of a relative clause whose verb speaks about the noun before it: "a deadline that officials said went unnoticed",
 * "the policies she proposed". That noun is a part of what is said. Null when the verb has a subject or an object in its place.
 */
export function statementOfRelative(parsed: ParsedText, clause: Clause): StatementDraft | null {
  const { verb, subject, antecedent } = clause;
  if (clause.kind !== "relative" || verb === null || verb.voice === "passive") return null;
  if (subject === null || antecedent === null || elsewhere.has(clause.marker ?? "")) return null;
  const classes = cueOf(parsed, verb)?.classes ?? [];
  const isSaid = classes.some((one) => clausal.includes(one));
  const isNamed = classes.includes("name");
  const hasObject = clause.objects.length > 0 && !isSaid && !isNamed;
  if (hasObject || (!isSaid && !isNamed && !classes.includes("act")) || weakVerbs.has(verb.lemma)) return null;
  // "in which he said": the noun is the place of it.
  if (parsed.tags[clause.first - 1] === tag.preposition) return null;
  const about = { first: antecedent.first, last: Math.min(extentOf(parsed, antecedent).last, clause.first) };
  const rest = { first: verb.last, last: Math.min(contentEnd(parsed, clause, verb.last), endOf(clause)) };
  return {
    content: (isSaid || isNamed) && rest.last > rest.first + 1 ? [about, rest] : [about],
    cue: { first: verb.first, last: verb.last },
    phrase: subject,
    clause,
    sentence: clause.sentence,
    rule: "relative",
  };
}

function endOf(clause: Clause): number {
  return clause.children.reduce((last, child) => Math.max(last, child.last), clause.last);
}
