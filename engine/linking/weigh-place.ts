import { isCapital } from "@/engine/mentions/find-runs";
import type { Mention } from "@/engine/mentions/mention";
import { classAt, classOf, isPlaceName, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";
import type { Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import type { ArticleClues } from "./article-clues";
import type { NameGroup } from "./group-names";
import { noWeight, weightOf, type Weight } from "./weight";

/** "Trinity College, Dublin" is not the one in Hartford: the place that follows a name must be the pack's, too. */
export function weighPlace(
  group: NameGroup,
  entity: EntityIndex,
  kind: EntityKind,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight {
  if (kind === "person" || kind === "state" || kind === "outlet") return noWeight;
  if (isTerritory(group, kind === "government" ? knowledge.nameOf(entity) : "")) return weightOf(-6);
  if (kind === "company" && isOnlyPlace(group, clues)) return weightOf(-6);
  const known = clues.wordsOf(entity);
  let value = 0;
  let place = "";
  for (const mention of group.mentions) {
    place = placeAfter(mention, clues);
    if (place === "") continue;
    if (kind === "company" && isTownIn(mention, clues)) return weightOf(-6);
    if (known.includes(place)) return { value: 1.5, evidence: true, reason: `the place fits: ${place}` };
    value = Math.min(value, isInOtherCountry(mention, known, clues) ? -10 : -6);
  }
  return weightOf(value);
}

const lands = setOfWords("forest forests rainforest rainforests basin river jungle valley desert coast region biome");
const distances = setOfWords(
  "hour hours mile miles kilometre kilometres kilometer kilometers km minutes away far north south east west",
);

/** "the Oster forests", "hours from Oster": what bears the name of a place may be that place, which is meant where all says so. */
function isOnlyPlace({ parts, mentions }: NameGroup, { prose: { tokens } }: ArticleClues): boolean {
  if (parts.words.length > 1) return false;
  const isPlace = isPlaceName(parts.words[0] ?? "");
  return mentions.every(
    ({ first, last }) =>
      lands.has(tokens.words[last] ?? "") ||
      (isPlace && tokens.words[first - 1] === "from" && distances.has(tokens.words[first - 2] ?? "")),
  );
}

/** "in Oster, Norland": who is called by a town's name is not in its country as a town is. */
function isTownIn({ first, last }: Mention, { prose: { tokens } }: ArticleClues): boolean {
  return tokens.words[first - 1] === "in" && tokens.words[last] === "," && last - first === 1;
}

/** "In Oster, Holm Prefecture, it rained", "on the border of Holm": its government is meant only where it speaks or has officers. */
function isTerritory({ parts, mentions }: NameGroup, name: string): boolean {
  const isCalled = territories.has(parts.words.at(-1) ?? "");
  if (!isCalled && !(parts.words.length === 1 && territories.has(lastWordOf(name)))) return false;
  return !mentions.some(({ evidence }) => evidence.includes("speaks") || evidence.includes("organisation role"));
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1).toLowerCase();
}

const territories = setOfWords("prefecture province county oblast governorate municipality territory islands region");

/** "in Oster, Norland", whoever studies there. */
function isInOtherCountry({ last }: Mention, known: readonly string[], { prose: { tokens } }: ArticleClues): boolean {
  return (
    tokens.words[last + 2] === "," && isCountryAt(tokens, last + 3) && !known.includes(tokens.words[last + 3] ?? "")
  );
}

/** "in Oster, Norland": the town may be in no list, its country is. */
function isCountryAt(tokens: Tokens, at: number): boolean {
  return isCapital(tokens, at) && (classAt(tokens, at) & wordClass.country) !== 0;
}

/** The place right after ", " or "in": lower case, its last word when there are two; "" without one. */
function placeAfter({ first, last, sentence }: Mention, { prose: { tokens, sentences } }: ArticleClues): string {
  const joint = tokens.words[last];
  // "At Oster, Hale won": the comma ends what the sentence opens with.
  if (joint === "," && first - 1 === sentences[sentence]?.first) return "";
  if (joint !== "," && joint !== "in" && joint !== "at") return "";
  const at = last + 1;
  if (at >= (sentences[sentence]?.last ?? 0) || !isCapital(tokens, at)) return "";
  const word = tokens.words[at] ?? "";
  const two = `${word} ${tokens.words[at + 1] ?? ""}`;
  if (joint !== "," && isCapital(tokens, at + 1) && isPlaceName(two)) return tokens.words[at + 1] ?? "";
  const bits = classOf(word);
  const isUnlisted = (bits & (wordClass.place | wordClass.country)) === 0;
  if (joint !== "," && isUnlisted && tokens.words[at + 1] === "," && isCountryAt(tokens, at + 2))
    return tokens.words[at + 2] ?? "";
  if ((bits & wordClass.place) === 0 || (bits & wordClass.ordinary) !== 0) return "";
  // A list goes on with names that may look like places: "Acme, Orient and Brightbox".
  const next = tokens.words[at + 1] ?? "";
  return isCapital(tokens, at + 1) || (joint === "," && next === "and") ? "" : word;
}
