import type { TokenRange } from "@/engine/syntax/parsed-text";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";
import { isCapital } from "./find-runs";
import { classAt, wordClass } from "./words/word-class";

/** How the words right around a name say that it is a company's; "none" where they do not. */
export type CompanySign = "apposition" | "before" | "shares" | "none";

/** Looks for ", the Oster-based fintech", "chip designer Telbrik" and "Telbrik's shareholders". */
export function companySignOf(tokens: Tokens, name: TokenRange, sentence: TokenRange): CompanySign {
  if (isCalledBefore(tokens, name, sentence)) return "before";
  const { words } = tokens;
  if (name.last >= sentence.last) return isHeldBefore(tokens, name.first, sentence) ? "shares" : "none";
  const isAside = words[name.last] === "," && !elsewhere.has(wordBefore(tokens, name, sentence));
  const isBeing = words[name.last] === "is" || words[name.last] === "was";
  if ((isAside || isBeing) && isCompanyBehind(tokens, name, sentence)) return "apposition";
  if (isHeldBefore(tokens, name.first, sentence)) return "shares";
  const isOwner = words[name.last] === "'s";
  const owned = words[name.last + (isOwner ? 1 : 0)] ?? "";
  const isOwned =
    (isOwner ? onlyOfCompanies : held).has(owned) || (owned === "parent" && words[name.last + 2] === "company");
  return isOwned ? "shares" : "none";
}

/** They say what stands right behind them. */
const calling = setOfWords(
  "company firm startup start-up fintech chain retailer lender insurer airline carmaker automaker chipmaker drugmaker toymaker shipbuilder housebuilder " +
    "bookmaker brewer miner conglomerate brokerage utility supermarket consultancy contractor giant multinational maker operator provider supplier " +
    "manufacturer distributor subsidiary",
);

/** People are called so too, but in full: "the publisher Springhorn", and "the publisher Jane Hale". */
const alsoPeople = setOfWords("publisher developer producer broker brand label bank platform brewery");

function isCalledBefore(tokens: Tokens, { first, last }: TokenRange, sentence: TokenRange): boolean {
  const at = first - 1;
  if (at < sentence.first || (at > sentence.first && isCapital(tokens, at))) return false;
  const word = tokens.words[at] ?? "";
  return calling.has(word) || (last - first === 1 && alsoPeople.has(word));
}

const called = setOfWords(
  "company firm startup start-up fintech chain retailer lender insurer airline carmaker automaker chipmaker drugmaker toymaker shipbuilder housebuilder " +
    "bookmaker brewer miner conglomerate brokerage broker utility supermarket consultancy contractor multinational maker operator provider supplier " +
    "manufacturer distributor subsidiary developer producer business group bank platform brand label exchange bookseller wholesaler carrier",
);

const severalCalled = setOfWords(
  "companies firms banks lenders airlines retailers startups insurers brands chains carmakers automakers",
);

/** What may stand behind the noun of an apposition; behind it "manager" or "'s" makes it somebody else's. */
const goingOn = setOfWords(
  "that which with based of behind in owned whose founded backed run led listed headquartered",
);
const elsewhere = new Set(["in", "at", "near", "from", "around", "across"]);
const furthest = 8;

function wordBefore({ words }: Tokens, { first }: TokenRange, sentence: TokenRange): string {
  return first > sentence.first ? (words[first - 1] ?? "") : "";
}

/**
 * ", a pensions broker," and ", the fintech with nine million customers", "is one of several firms": from the article on, the first noun
 * of a company ends it.
 */
function isCompanyBehind(tokens: Tokens, name: TokenRange, sentence: TokenRange): boolean {
  const { words } = tokens;
  const article = words[name.last + 1];
  if (!(article === "a" || article === "an" || article === "the" || article === "one")) return false;
  const isOneOf = article === "one" && words[name.last + 2] === "of";
  const end = Math.min(sentence.last, name.last + furthest);
  for (let at = name.last + 2; at < end; at += 1) {
    const word = words[at] ?? "";
    if (called.has(word) && !isCapital(tokens, at)) {
      const next = words[at + 1] ?? "";
      if (goingOn.has(next) || ((tokens.shapes[at + 1] ?? 0) & shape.mark) !== 0) return next !== "'s" && next !== "-";
    }
    if (isOneOf && severalCalled.has(word)) return true;
    const bits = classAt(tokens, at);
    // "one of the largest", "the world's biggest"
    const isOpening = isOneOf || word === "the" || word === "'s";
    if (!isOpening && (bits & (wordClass.functionWord | wordClass.speech | wordClass.officeTitle)) !== 0) return false;
    if ((bits & wordClass.personNoun) !== 0 && !called.has(word)) return false;
    if (word === ",") return false;
  }
  return false;
}

/** "Telbrik shares" */
const held = setOfWords("shares shareholders investors stock customers subscribers bondholders creditors");
/** Somebody may have shares and customers. */
const onlyOfCompanies = setOfWords("shareholders investors subsidiary subsidiaries headquarters bondholders ceo cfo");
const holding = setOfWords("shares stake stakes stock shareholders investors");

/** "Shares in Telbrik", "shareholders of Telbrik", "a stake in Telbrik" */
function isHeldBefore({ words }: Tokens, first: number, sentence: TokenRange): boolean {
  if (first - 2 < sentence.first) return false;
  const preposition = words[first - 1];
  return (preposition === "in" || preposition === "of") && holding.has(words[first - 2] ?? "");
}
