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
/** "Constitutional Development" between "and" and "Minister". */
const mostWords = 3;

/**
 * "Energy and Minerals Minister": whether the conjunction at `at` joins two fields of one office, each with a capital. Of "the army and Defence
 * Minister Hale" there are two.
 */
export function joinsPortfolios({ words, shapes }: Tokens, at: number): boolean {
  const isCapital = (token: number): boolean => ((shapes[token] ?? 0) & shape.capital) !== 0;
  if (words[at] !== "and" || !portfolios.has(words[at - 1] ?? "") || !isCapital(at - 1)) return false;
  for (let token = at + 1; token <= at + 1 + mostWords && isCapital(token); token += 1)
    if (offices.has(words[token] ?? "")) return token > at + 1;
  return false;
}
