import type { ParsedText } from "@/engine/syntax/parsed-text";
import { clauseAtToken, spanOf } from "@/engine/syntax/questions";
import { wordsAmong } from "@/engine/text/per-word";
import type { Span } from "@/engine/text/span";
import { setOfWords } from "@/engine/text/word-list";

const anonymous = wordsAmong(
  setOfWords("anonymity anonymous anonymously named identified unnamed quoted authorized authorised permitted"),
);
const because = new Set(["because", "as", "since", "because of"]);

/** Why the source is not named, as the sentence gives it ("because the talks are private"), or null. */
export function anonymityReasonIn(parsed: ParsedText, sentence: number): Span | null {
  const around = parsed.sentences[sentence];
  if (around === undefined) return null;
  let trigger = -1;
  for (let at = around.first; at < around.last && trigger < 0; at += 1)
    if (anonymous.at(parsed.tokens, at) && parsed.tokens.words[at + 1] !== "as") trigger = at;
  if (trigger < 0) return null;
  for (let at = trigger; at < around.last; at += 1) {
    const clause = clauseAtToken(parsed, at);
    if (clause === null || clause.first <= trigger) continue;
    const isReason = clause.kind === "adverbial" && clause.verb?.form === "finite";
    if (isReason && because.has(clause.marker ?? "")) return spanOf(parsed, clause);
  }
  return reasonPhraseIn(parsed, trigger, around.last);
}

/** "for fear of reprisals", "citing the ongoing case" */
function reasonPhraseIn(parsed: ParsedText, trigger: number, last: number): Span | null {
  const { words } = parsed.tokens;
  for (let at = trigger; at < last - 1; at += 1) {
    const isReason =
      words[at] === "citing" ||
      (words[at] === "for" && words[at + 1] === "fear") ||
      (words[at] === "because" && words[at + 1] === "of");
    if (!isReason) continue;
    let end = at + 1;
    while (end < last && !/^[,.;]$/u.test(words[end] ?? "")) end += 1;
    return spanOf(parsed, { first: at, last: end });
  }
  return null;
}
