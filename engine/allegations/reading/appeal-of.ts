import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import type { Clause, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import type { Stage } from "@/knowledge/lookup/vocabulary";
import { setOfWords } from "@/engine/text/word-list";
import type { Governor } from "./governor";
import type { Reader } from "./reader";

const contesting = setOfWords("appeal appeals challenge fight battle bid case");
const appealing: ReadonlyMap<string, Stage> = new Map([
  ["lose", "appeal_upheld"],
  ["file", "appeal_filed"],
  ["lodge", "appeal_filed"],
  ["launch", "appeal_filed"],
  ["submit", "appeal_filed"],
]);

/** "lost its appeal against a fine": it stands; "won …": it does not. Null for other nouns before "against". */
export function appealOf(
  { parsed }: Reader,
  { preposition, after }: PrepositionalPhrase,
  { verb, objects }: Clause,
  { class: kind }: CueNoun,
): Pick<Governor, "stage" | "ended"> | null {
  if (preposition !== "against" || after === null || after !== objects[0] || verb === null) return null;
  if ((kind !== "N-find" && kind !== "N-measure") || !contesting.has(parsed.tokens.words[after.head] ?? ""))
    return null;
  if (verb.lemma === "win") return { stage: null, ended: kind === "N-find" ? "overturned" : "measure_lifted" };
  const stage = appealing.get(verb.lemma);
  return stage === undefined ? null : { stage, ended: null };
}
