import { foldName } from "@/engine/text/normalise-name";
import { setOfWords } from "@/engine/text/word-list";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

const most = 4;
const small = setOfWords("of the and for de la al in on");

/** Who in the pack has all words of a name in one of his own, or all of his own in it: for a reader to say who was missed. */
export function namesakesIn(knowledge: Knowledge): (name: string) => EntityIndex[] {
  const bearers = new Map<string, EntityIndex[]>();
  const wordsOf = (entity: EntityIndex): string[] => {
    const { name, aliases } = knowledge.entityOf(entity);
    return [name, ...aliases].map(foldName);
  };
  for (let at = 0; at < knowledge.info.entities; at += 1) {
    const words = new Set(wordsOf(at as EntityIndex).flatMap((name) => name.split(" ")));
    for (const word of words) bearers.set(word, [...(bearers.get(word) ?? []), at as EntityIndex]);
  }
  return (name) => {
    const words = foldName(name).split(" ").filter((word) => word.length > 1 && !small.has(word)); // prettier-ignore
    const rarest = words.map((word) => bearers.get(word) ?? []).sort((one, other) => one.length - other.length);
    const found = rarest
      .flat()
      .filter((entity) =>
        wordsOf(entity).some((known) => holds(known.split(" "), words) || holds(words, known.split(" "))),
      );
    return [...new Set(found)].slice(0, most);
  };
}

function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => small.has(word) || whole.includes(word));
}
