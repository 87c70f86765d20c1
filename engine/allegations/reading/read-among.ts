import { contentAt } from "@/engine/allegations/frames/find-content";
import { cueVerbsOf } from "@/engine/allegations/lexicon/find-cue";
import { isAsWrongAs } from "@/engine/allegations/lexicon/find-wrongdoing";
import { partyOf, unstatedRole } from "@/engine/allegations/parties/party-of";
import type { Clause } from "@/engine/syntax/parsed-text";
import { clauseAtToken } from "@/engine/syntax/questions";
import { setOfWords } from "@/engine/text/word-list";
import { readingOf } from "./build-reading";
import type { Reader } from "./reader";
import type { Reading } from "./reading";
import { wrongIn } from "./content";

const official = new Set(["V-legal", "V-find", "V-of", "V-measure"]);

/** "Among those arrested was Hale", "Also charged were Hale and Ito", "The men charged with fraud are Hale and Ito". */
export function readAmong(reader: Reader, clause: Clause): Reading[] {
  const { verb } = clause;
  const named = clause.objects[0] ?? null;
  if (verb === null || named?.kind !== "name" || verb.negated || verb.modal !== null) return [];
  const before = clauseAtToken(reader.parsed, verb.first - 1);
  if (before?.verb?.voice !== "passive" || before.verb.form !== "participle" || !isOfThose(reader, before)) return [];
  const cue = cueVerbsOf(before.verb.lemma, before.verb.particle).find(({ class: kind }) => official.has(kind));
  const party = cue === undefined ? null : partyOf(reader, named);
  if (cue === undefined || party?.entity == null) return [];
  const content = contentAt(reader, before, "content-phrase", cue);
  const wrongdoing = wrongIn(reader, content);
  if (content !== null && cue.needs !== null && !isAsWrongAs(wrongdoing, cue.needs)) return [];
  const { head } = before.verb;
  return readingOf(reader, {
    rule: "is-among-those",
    class: cue.makes,
    stage: cue.stage,
    clause,
    cue: { first: head, last: head + 1 },
    accused: { party, phrase: named, why: "named as one of them" },
    accuser: unstatedRole("the sentence does not say by whom"),
    content,
    contentWhy: "what follows the verb's preposition",
    wrongdoing,
    score: cue.score,
  });
}

const those = setOfWords("those people men women suspects defendants officials others");

/** "those arrested", "the three men charged", and "Also charged" with nobody before it. */
function isOfThose({ parsed }: Reader, { antecedent, first, sentence, kind }: Clause): boolean {
  const { words } = parsed.tokens;
  if (antecedent !== null) return those.has(words[antecedent.head] ?? "");
  return kind === "gerund" && words[first] === "also" && parsed.sentences[sentence]?.first === first;
}
