import { textOf } from "@/engine/text/span";
import { wordsIn } from "@/engine/text/word-list";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** Whom each noun may introduce. */
const introduced: readonly { readonly nouns: readonly string[]; readonly kinds: readonly EntityKind[] }[] = [
  { nouns: wordsIn("newspaper magazine"), kinds: ["outlet"] },
  { nouns: wordsIn("retailer bank insurer airline startup start-up"), kinds: ["company"] },
  { nouns: wordsIn("university charity union party"), kinds: ["organisation", "government"] },
  {
    nouns: wordsIn("novel film band village restaurant pub"),
    kinds: [],
  },
];

/** "Forward, a Jewish newspaper" is no party of that name. */
export function weighIntroduction(group: NameGroup, kind: EntityKind, { prose: { text } }: ArticleClues): Weight {
  if (kind === "person" || kind === "state") return noWeight;
  for (const { described, end } of group.mentions) {
    if (described === null || described.start < end) continue;
    const noun = headOf(textOf(text, described));
    const found = introduced.find(({ nouns }) => nouns.includes(noun));
    if (found !== undefined && !found.kinds.includes(kind)) return weightOf(-4);
  }
  return noWeight;
}

/** "newspaper" of "a Jewish newspaper in New York": the last word before the first preposition or comma. */
function headOf(phrase: string): string {
  const [front = ""] = phrase.toLowerCase().split(/,| (?:of|in|for|at|from|that|which|with|based|owned|run|by|to) /u);
  return front.slice(front.lastIndexOf(" ") + 1);
}
