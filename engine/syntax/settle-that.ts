import { isPlural } from "@/engine/syntax/neighbours";
import { open } from "@/engine/syntax/possible-tag";
import { isNounTag, isVerbal, tag } from "@/engine/syntax/tag";
import { shape, type Tokens } from "@/engine/text/tokens";

/** Whether "that" opens a clause, stands before its noun, or stands for something. */
export function settleThat(
  tokens: Tokens,
  tags: Uint8Array,
  before: number,
  after: number,
  at: number,
  last: number,
): number {
  const next = tokens.words[at + 1] ?? "";
  const beforeClause = isNounTag(before) || before >= tag.verbBase || before === tag.adjective || before === tag.be;
  if (after === tag.end || after === tag.none || at + 1 >= last) return tag.pronoun;
  // "do that, they said"; but "said that, “We …”"
  if (after === tag.comma && before >= tag.do && before <= tag.verbIng && !startsQuoteAt(tokens, at + 2))
    return tag.pronoun;
  if (before === tag.preposition || before === tag.none || before === tag.conjunction) {
    if (after === tag.noun || after === tag.adjective || after === open.nounOrBase || after === open.nounOrPresent)
      return before === tag.conjunction && isPlural(tokens, at + 1) ? tag.that : tag.determiner;
    if (
      before === tag.conjunction &&
      (after === tag.determiner || after === tag.pronoun || after === tag.name || after === tag.possessive)
    )
      return tag.that;
    return tag.pronoun;
  }
  if (isNounTag(before) || before === tag.comma || before === tag.quote) return tag.that;
  if (before >= tag.verbBase && before <= tag.verbParticiple && isLonePhrase(tokens, tags, at + 1, last))
    return tag.determiner;
  if (
    beforeClause &&
    (after === tag.noun || after === open.nounOrBase) &&
    !isPlural(tokens, at + 1) &&
    !next.endsWith("ing")
  )
    return before >= tag.verbBase && before <= tag.verbParticiple ? tag.that : tag.determiner;
  if (after >= tag.modal && after <= tag.verbPast && before >= tag.verbBase && before <= tag.verbParticiple)
    return tag.pronoun;
  return tag.that;
}

function startsQuoteAt(tokens: Tokens, at: number): boolean {
  return ((tokens.shapes[at] ?? 0) & shape.quote) !== 0;
}

/** So many words on a verb is looked for. */
const reach = 24;

/** "dismissed that lawsuit in March": one thing, and no verb behind it that could make a clause. */
function isLonePhrase(tokens: Tokens, tags: Uint8Array, first: number, last: number): boolean {
  let head = first;
  while (tags[head] === tag.adjective) head += 1;
  if ((tags[head] !== tag.noun && tags[head] !== open.nounOrBase) || isPlural(tokens, head)) return false;
  for (let at = head + 1; at < last; at += 1) {
    const own = tags[at] ?? 0;
    if (at > first + reach) return false;
    // "rejected that claim, saying"; but "said that fraud, which he denied, was rife"
    if (own === tag.comma) return tags[at + 1] === tag.verbIng || tags[at + 1] === tag.conjunction;
    if (own === tag.colon || own === tag.end || own === tag.quote) return true;
    if (isVerbal(own) || own === open.nounOrBase || own === open.nounOrPresent) return false;
  }
  return true;
}

const telling = new Set(["ruling", "finding", "warning"]);

/** "fined the firm, ruling that it had lied", "after finding that it had lied": a verb, where these are nouns else. */
export function tellsThat({ words }: Tokens, at: number, before: number): boolean {
  const isBehind = before === tag.comma || before === tag.preposition || before === tag.subordinator;
  return isBehind && words[at + 1] === "that" && telling.has(words[at] ?? "");
}
