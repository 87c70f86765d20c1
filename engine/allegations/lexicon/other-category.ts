import { shape, type Tokens } from "@/engine/text/tokens";
import type { Category } from "@/knowledge/lookup/vocabulary";

/** A word that tells a category only beside some words, or only without others. */
type Sense = { readonly category: Category; readonly word: RegExp; readonly only?: RegExp; readonly not?: RegExp };

const senses: readonly Sense[] = [
  // "letting the cartel move cocaine", "the Tijuana cartel"
  {
    category: "antitrust",
    word: /^cartels?$/u,
    not: /^(?:cocaine|heroin|fentanyl|drugs?|narcotics?|methamphetamine|traffick(?:ers?|ing|ed)|kidnap(?:ped|ping)?|gunmen|murders?|killings?|massacres?|smuggl(?:ed|ing)|sinaloa|jalisco|tijuana|medell[ií]n|ju[aá]rez|zetas)$/u,
  },
  // "colluding to rig an election"
  {
    category: "antitrust",
    word: /^collu(?:de[sd]?|ding|sion)$/u,
    not: /^(?:elections?|votes?|ballots?|polls?|referendum)$/u,
  },
  // "infringed Article 101", "infringes their rights"
  {
    category: "ip_theft",
    word: /^infring(?:e[sd]?|ing|ements?)$/u,
    only: /^(?:patents?|copyrights?|copyrighted|trademarks?|designs?|intellectual|brands?|logos?|licen[cs]es?|piracy|pirated|songs?|music|books?|films?|software|technolog(?:y|ies)|inventions?)$/u,
  },
  // "manipulating her father"
  {
    category: "accounting_market",
    word: /^manipulat(?:e[sd]?|ing|ion)$/u,
    only: /^(?:markets?|prices?|shares?|stocks?|currenc(?:y|ies)|rates?|accounts?|accounting|books|earnings|profits?|revenues?|sales|benchmarks?|libor|securities|bonds?|trad(?:e[sd]?|ing|ers?)|insider|futures|gold|silver|oil|financial|budgets?|deficit|debt|figures|statements?|valuations?|tokens?|crypto\w*|bitcoin|commodit(?:y|ies))$/u,
  },
  // "poaching engineers"
  {
    category: "environmental",
    word: /^poach(?:es|ed|ing|ers?)?$/u,
    not: /^(?:engineers?|staff|talent|employees?|workers?|clients?|customers?|players?|experts?|scientists?|executives?|traders?|bankers?)$/u,
  },
  // "dumping steel on the market"
  {
    category: "environmental",
    word: /^dump(?:s|ed|ing)?$/u,
    not: /^(?:markets?|steel|alumini?um|airliners?|aircraft|goods|exports?|imports?|products|prices?|panels|shares|stock|data|girlfriend|boyfriend)$/u,
  },
  // "exploiting the situation"
  {
    category: "labour_rights",
    word: /^exploit(?:s|ed|ing|ation)?$/u,
    only: /^(?:workers?|work|staff|employees?|labou?r(?:ers?)?|migrants?|interns?|drivers?|couriers?|servants?|maids?|miners?|children|women|men|people|girls?|boys?|actors?|models?|players?|students?|immigrants?|foreigners?|human|sexual|forced|slave\w*)$/u,
  },
];

/** Whether the words of a wrong use the word that gave its category in another sense. */
export function isOtherCategory(category: Category, tokens: Tokens, from: number, to: number): boolean {
  const { words } = tokens;
  return senses.some(({ category: of, word, only, not }) => {
    if (of !== category) return false;
    let isUsed = false;
    let isOnly = false;
    let isNot = false;
    for (let at = from; at < to; at += 1) {
      const here = words[at] ?? "";
      isUsed ||= word.test(here);
      isOnly ||= only?.test(here) === true;
      isNot ||= not?.test(here) === true || isNamedCartel(tokens, at);
    }
    return isUsed && (isNot || (only !== undefined && !isOnly));
  });
}

/** "the Costa cartel": one known by its name moves drugs. */
function isNamedCartel({ words, shapes }: Tokens, at: number): boolean {
  if (words[at] !== "cartel" || ((shapes[at] ?? 0) & shape.capital) !== 0) return false;
  return ((shapes[at - 1] ?? 0) & shape.capital) !== 0;
}
