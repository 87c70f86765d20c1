import { setOfWords } from "@/engine/text/word-list";

/** What stands before a sum: "NT $2 million", "CNY240 million". */
export const currencies: ReadonlySet<string> = setOfWords(
  "us usd nt ntd twd hk hkd cny rmb eur gbp jpy krw inr rs rm myr sgd aud cad nzd chf sek nok dkk pln czk huf rub uah try brl mxn ars clp cop " +
    "zar ngn kes ghs ugx tzs egp aed sar qar ils idr php thb vnd pkr bdt lkr npr",
);

/** "R18m", "N12.7bn": a letter, and a sum that only money has. */
const shortSum = /^[nrp]\d[\d.,]*(?:m|bn|tn|b|million|billion)$/u;

/** "CNY240": a sum written with its currency, though it begins like a name. */
export function isSumWord(word: string): boolean {
  if (shortSum.test(word)) return true;
  const digit = word.search(/\d/u);
  return digit > 1 && currencies.has(word.slice(0, digit));
}
