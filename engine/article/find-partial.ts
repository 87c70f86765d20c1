import { hint } from "@/engine/article/hints";
import { isNode, listOf, type JsonLdNode } from "@/engine/article/json-ld";
import type { PageOutline } from "@/engine/article/page-outline";

const shortBody = 1_500;
const wallWords =
  /\b(?:subscribe (?:now )?(?:to|and) (?:continue|read|keep|unlock)|to (?:continue|keep) reading|already (?:a subscriber|subscribed|have an account)|this (?:article|story|content) is (?:for|only|exclusive|reserved|available)|subscribers only|for subscribers|unlock (?:this|the) (?:article|story)|sign in to (?:read|continue)|log in to (?:read|continue)|register to (?:read|continue)|start your (?:free )?trial|become a (?:subscriber|member) to)\b/i;

/**
 * Whether a part of the article is behind a wall: the metadata say that it is not free and no long text is there, or a wall
 * stands where the text ends.
 */
export function isPartial(
  outline: PageOutline,
  article: JsonLdNode | null,
  bodyLength: number,
  lastBlock: number,
): boolean {
  const walled = outline.boxes.some((box) => (box.hints & hint.paywall) !== 0 && box.endBlock > box.firstBlock);
  const asked = outline.blocks
    .slice(lastBlock + 1, lastBlock + 12)
    .some((block) => block.text.length < 300 && wallWords.test(block.text));
  if (article !== null && isFree(article) === false) return bodyLength < shortBody * 2 || walled || asked;
  return bodyLength < shortBody && asked && (walled || bodyLength < shortBody / 2);
}

function isFree(article: JsonLdNode): boolean | null {
  const stated = [article, ...listOf(article["hasPart"]).filter(isNode)].map((node) => node["isAccessibleForFree"]);
  if (stated.some((value) => value === false || (typeof value === "string" && value.toLowerCase().endsWith("false"))))
    return false;
  return stated.some((value) => value !== undefined) ? true : null;
}
