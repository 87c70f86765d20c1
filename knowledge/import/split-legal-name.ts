import { foldName, legalSuffixes } from "@/engine/text/normalise-name";

/** A company's name as people use it, and in full: "Wipro" and "Wipro Limited". */
export type LegalName = { readonly name: string; readonly legal: string };

/** "Corporation" stays: it is part of many a name, and matching drops it by itself. */
const keptForms = new Set(["corporation", "corp"]);

/** What exchanges add: shares, market places, who has left. */
const notes =
  /\s*(?:\((?:publ|publ\.|Holdings?|New|DE|Persero|Public Joint Stock Company)\)|Sponsored GDR.*|NVDR|Partizipsch\.?)$/i;

/** Legal forms of several words or spelt out, at the end: "Grupo Carso, S.A.B. de C.V.", "Bayer Aktiengesellschaft". */
const spelt = new RegExp(
  "(?<! AB),?\\s+(?:S\\. ?A\\.(?: ?B\\.)? ?de ?C\\. ?V\\.?|Aktiengesellschaft|Soci[eé]t[eé] anonyme|Sociedad An[oó]nima|Societ[aà] per Azioni|" +
    "(?:Public )?Joint[ -]Stock(?: Limited)?(?: Company)?|Public(?: Limited)? Company(?: Limited)?|Limited (?:Liability Company|By Share)|" +
    "SCA|S\\.?G\\.?P\\.?S\\.?|SA/NV|S\\.?A\\.?U\\.?|SOCIMI|a\\. ?s\\.|Nyrt\\.?|Anonim [SŞ]irketi|Naamloze vennootschap|Kabushiki Kaisha|" +
    "Nyilv[aá]nosan M[uű]k[oö]d[oő] R[eé]szv[eé]nyt[aá]rsas[aá]g)$",
  "i",
);
/** And before the name, as in Russia and Indonesia: "PJSC Tatneft", "PT Bank Mega". */
const leading = /^(?:PJSC|PAO|OAO|JSC|PT\.?|(?:(?:Public|Open) )?Joint[ -][Ss]tock [Cc]ompany)\s+(?=\S)/;

/** China's exchanges put the town after the form: "Lonkey Industrial Co.,Ltd.Guangzhou". */
const townAfterForm =
  /,?\s*(?:Co\.?,?\s?Ltd\.[, ]*|Company Ltd\.|(?:Co\.?, )?Inc\.,?)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
/** A stop that is no abbreviation's: "KEYEAST." */
const strayStop = /(?<=\p{L}{5})\.$/u;

/** "PLAID,Inc.", "Zhonglu.Co.,Ltd": forms that are not set apart. */
const stuckForm = /[.,]+(?=(?:Co|Inc|Ltd|Limited|Corp)\b)|(?<=\p{Ll})(?=Co\.)/gu;

/** Takes the legal forms from both ends of a registered name. */
export function splitLegalName(registered: string): LegalName {
  const legal = registered.trim().replace(/\s+/g, " ");
  let name = legal.replace(townAfterForm, "");
  for (let before = ""; before !== name;) {
    before = name;
    name = withoutLastForms(name.replace(notes, "").replace(spelt, "")).replace(leading, "");
  }
  return { name: name.replace(strayStop, "") || legal, legal };
}

function withoutLastForms(name: string): string {
  const words = name.replace(stuckForm, (stop) => `${stop} `).split(/\s+/);
  let count = words.length;
  while (count > 1 && isForm(words[count - 1] ?? "")) count--;
  if (count === words.length) return name;
  return words
    .slice(0, count)
    .join(" ")
    .replace(/[,&\s]+$/, "");
}

const asianForms = new Set(["berhad", "tbk", "bhd"]);

/** "Ltd.", "S.p.A.", "Co.,Ltd": every part of the word is a legal form. */
function isForm(word: string): boolean {
  const folded = foldName(word).replaceAll(" ", "");
  if (keptForms.has(folded)) return false;
  return legalSuffixes.has(folded) || asianForms.has(folded) || folded === "coltd" || word === "&";
}
