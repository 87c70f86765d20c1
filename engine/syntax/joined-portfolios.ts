import { actorKindOfNoun } from "@/engine/syntax/lexicon/actor-nouns";
import { shape, type Tokens } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const portfolios = setOfWords(
  "energy minerals mines mining petroleum oil gas power water lands environment forestry agriculture fisheries food trade industry commerce " +
    "industrialisation industrialization finance economy planning investment tourism culture sport sports arts heritage transport works " +
    "infrastructure roads railways housing health sanitation education training science technology research innovation information communications broadcasting " +
    "justice law home interior security defence defense labour labor employment youth women gender family children social welfare community foreign " +
    "immigration citizenship religious urban rural local regional development",
);
const offices = setOfWords("minister secretary commissioner");
/** One body or office that bears two names: nothing else goes by the last word alone. */
const shared = setOfWords("agency chief commissioner commission");
/** "Constitutional Development" between "and" and "Minister". */
const mostWords = 3;

/**
 * "Energy and Minerals Minister": whether the conjunction at `at` joins two fields of one office, each with a capital. Of "the army and Defence
 * Minister Hale" there are two.
 */
export function joinsPortfolios({ words, shapes }: Tokens, at: number): boolean {
  const isCapital = (token: number): boolean => ((shapes[token] ?? 0) & shape.capital) !== 0;
  if (words[at] !== "and" || !isCapital(at - 1) || !isCapital(at + 1)) return false;
  // "the FBI and Central Intelligence Agency"
  if (((shapes[at - 1] ?? 0) & shape.allCaps) !== 0) return false;
  if (!portfolios.has(words[at - 1] ?? "")) return isOneBody(words, at, isCapital);
  for (let token = at + 1; token <= at + 1 + mostWords && isCapital(token); token += 1)
    if (offices.has(words[token] ?? "")) return token > at + 1;
  return false;
}

/** "the Relief and Works Agency", "the Kivik and Havnby Principal Chief", each with an article: one; not "the army and Police Chief Hale", "the Data Board and Press Agency". */
function isOneBody(words: readonly string[], at: number, isCapital: (token: number) => boolean): boolean {
  let first = at - 1;
  while (isCapital(first - 1) && first > at - mostWords) first -= 1;
  if (words[first] !== "the" && words[first - 1] !== "the") return false;
  const before = words[at - 1] ?? "";
  // "the Police and Crime Commissioner"
  const isPolice = before === "police" && words[at + 1] === "crime";
  if (!isPolice && (bodies.has(before) || actorKindOfNoun(before) !== null)) return false;
  for (let token = at + 2; token <= at + mostWords && isCapital(token); token += 1)
    if (shared.has(words[token] ?? "")) return !isCapital(token + 1);
  return false;
}

const bodies = setOfWords(
  "board office ministry department council court bank union party police army government agency commission",
);
