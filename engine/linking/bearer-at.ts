import type { Mention, Prose } from "@/engine/mentions/mention";
import { isCapital } from "@/engine/mentions/find-runs";
import { saysPerson } from "@/engine/mentions/shows-person";
import { setOfWords } from "@/engine/text/word-list";
import { companyNouns } from "./descriptor-words";

/**
 * Whom a surname alone means at a place, in a story of somebody whose firm bears it: "the Hale construction company", "Hale is
 * the largest builder"; "Hale, who denies it". Null where the place tells neither.
 */
export function bearerAt(prose: Prose, mention: Mention): "company" | "person" | null {
  if (mention.headline) return null;
  if (mention.title !== null || saysPerson(mention.evidence)) return "person";
  if (isCalledFirm(prose, mention) || isHeaded(prose, mention) || isFirm(prose, mention)) return "company";
  return isHuman(prose, mention) ? "person" : null;
}

/** "the Hale construction company", "the Hale and Orvane construction companies". */
function isCalledFirm({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const { first: start = 0, last: end = 0 } = sentences[sentence] ?? {};
  if (!isAfterArticle({ tokens }, first, start)) return false;
  let at = last;
  while (at < end && (isCapital(tokens, at) || tokens.words[at] === "and" || tokens.words[at] === ",")) at += 1;
  // "the Hale companies" are Hale's; of "the Hale and Orvane companies" each is one.
  const isList = at > last || tokens.words[first - 1] !== "the";
  for (const reach = Math.min(end, at + 2); at < reach; at += 1) {
    const word = tokens.words[at] ?? "";
    if (firms.has(word) || (isList && severalFirms.has(word))) return true;
    if (!trades.has(word)) return false;
  }
  return false;
}

/** Behind the article, or in a list behind it: "the Orvane and Hale companies". */
function isAfterArticle({ tokens }: Pick<Prose, "tokens">, first: number, start: number): boolean {
  let at = first - 1;
  while (at > start && (isCapital(tokens, at) || tokens.words[at] === "and" || tokens.words[at] === ",")) at -= 1;
  return tokens.words[at] === "the" && at >= start;
}

/** "Jan Hale, president of Hale": nobody is said to head himself. */
function isHeaded({ tokens, sentences }: Prose, { first, last, sentence }: Mention): boolean {
  const start = sentences[sentence]?.first ?? 0;
  const bearer = tokens.words[last - 1];
  if (tokens.words[first - 1] !== "of" || !heads.has(tokens.words[first - 2] ?? "") || isCapital(tokens, last))
    return false;
  for (let at = first - 3; at >= Math.max(start, first - 3 - near); at -= 1)
    if (tokens.words[at] === bearer) return true;
  return false;
}

/** "Hale is the largest construction company", "Hale was an oil firm". */
function isFirm({ tokens, sentences }: Prose, { last, sentence }: Mention): boolean {
  const end = sentences[sentence]?.last ?? 0;
  if (!copulas.has(tokens.words[last] ?? "") || !articles.has(tokens.words[last + 1] ?? "")) return false;
  for (let at = last + 2; at < Math.min(end, last + 7); at += 1) {
    const word = tokens.words[at] ?? "";
    if (companyNouns.has(word)) return tokens.words[at + 1] !== "'s";
    if (word === "of" || word === "'s" || word === "," || isCapital(tokens, at)) return false;
  }
  return false;
}

/** "Hale, who", "Hale said he", "Hale and his": the pronoun comes before any other name. */
function isHuman({ tokens, sentences }: Prose, { last, sentence }: Mention): boolean {
  const end = sentences[sentence]?.last ?? 0;
  for (let at = last; at < Math.min(end, last + near); at += 1) {
    if (human.has(tokens.words[at] ?? "")) return true;
    if (isCapital(tokens, at)) return false;
  }
  return false;
}

const near = 6;
const human = new Set(["he", "she", "his", "her", "him", "who", "himself", "herself"]);
const copulas = new Set(["is", "was", "remains", "became"]);
const articles = new Set(["a", "an", "the", "one"]);
const heads = setOfWords(
  "president chairman chairwoman chair founder co-founder owner ceo executive director boss head",
);
/** "the Hale business" and "the Hale group" are as soon what is Hale's. */
const firms = setOfWords("company firm corporation conglomerate multinational bank airline chain");
const severalFirms = setOfWords("companies firms banks airlines");
const trades = setOfWords(
  "construction engineering oil gas mining steel shipping media property energy insurance investment car food drinks fashion building defence defense arms trading",
);
