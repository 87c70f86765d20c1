import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** What the article says that letters stand for, against the names of the pack: "Nature Guard (NGC)" is no Nordisk Gas Corporation. */
export function weighExpansion({ expansion }: NameGroup, entity: EntityIndex, knowledge: Knowledge): Weight {
  if (expansion.length === 0) return noWeight;
  const names = knowledge.namesOf(entity);
  const known = new Set(names.flatMap((one) => one.toLowerCase().split(/[^\p{L}]+/u)).map(stemOf));
  const said = expansion
    .filter((word) => word.length > 3 && (classOf(word) & wordClass.functionWord) === 0)
    .map(stemOf);
  if (said.length === 0) return noWeight;
  const shared = said.filter((word) => known.has(word)).length;
  return weightOf(shared * 2 > said.length ? 0 : -5);
}

/** "agricultural" and "agriculture" begin alike. */
function stemOf(word: string): string {
  return word.slice(0, 7);
}
