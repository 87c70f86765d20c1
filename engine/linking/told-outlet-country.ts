import type { ArticleText } from "@/engine/article/article-text";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import { setOfWords } from "@/engine/text/word-list";

/** Ends of addresses that are sold all over the world. */
const sold = setOfWords("ai am cc co fm gg io is la ly me nu sh to tv vc ws eu");
/** Names that are as often somebody's or another place's. */
const shared = setOfWords("georgia jordan chad");

/** The country that an outlet is from: as the pack has it, else by the end of its address, or by its name, "The Norland Times"; null where none tells. */
export function outletCountryOf(
  { outlet }: Pick<ArticleText, "outlet">,
  publisher: EntityIndex | null,
  knowledge: Knowledge,
): string | null {
  if (publisher !== null) return knowledge.countryOf(publisher);
  return countryOfHost(outlet.domain) ?? countryInName(outlet.name, knowledge);
}

function countryOfHost(domain: string | null): string | null {
  const end = /\.([a-z]{2})$/u.exec(domain ?? "")?.[1];
  if (end === undefined || sold.has(end)) return null;
  return end === "uk" ? "gb" : end;
}

function countryInName(name: string | null, knowledge: Knowledge): string | null {
  for (const word of name?.split(/[^\p{L}]+/u) ?? []) {
    if (word.length < 4 || shared.has(word.toLowerCase())) continue;
    for (const { entity, form } of knowledge.candidatesOf(word.toLowerCase()))
      if (form === "name" && knowledge.kindOf(entity) === "state") return knowledge.countryOf(entity);
  }
  return null;
}
