import { foldName, legalSuffixes } from "@/engine/text/normalise-name";

/** A company's name as people use it, and in full: "Wipro" and "Wipro Limited". */
export type LegalName = { readonly name: string; readonly legal: string };

/** "Corporation" stays: it is part of many a name, and matching drops it by itself. */
const keptForms = new Set(["corporation", "corp"]);

/** Legal forms of several words or spelt out, at the end: "Grupo Carso, S.A.B. de C.V.", "Bayer Aktiengesellschaft". */
const spelt = new RegExp(
  "(?<! AB),?\\s+(?:S\\. ?A\\.(?: ?B\\.)? ?de ?C\\. ?V\\.?|Aktiengesellschaft|Soci[eé]t[eé] anonyme|Sociedad An[oó]nima|Societ[aà] per Azioni|" +
    "(?:Public )?Joint Stock Company|Public Company Limited|SCA|SGPS|SA/NV)$",
  "i",
);
/** And before the name, as in Russia: "PJSC Tatneft". */
const leading = /^(?:PJSC|PAO|OAO|JSC)\s+(?=\S)/;

/** Takes the legal form from the end of a registered name. */
export function splitLegalName(registered: string): LegalName {
  const legal = registered.trim().replace(/\s+/g, " ");
  const words = legal.replace(/\s*\((?:publ|publ\.|Holdings?)\)$/i, "").split(" ");
  let count = words.length;
  while (count > 1 && isForm(words[count - 1] ?? "")) count--;
  const name = words
    .slice(0, count)
    .join(" ")
    .replace(/[,&\s]+$/, "")
    .replace(spelt, "")
    .replace(leading, "");
  return { name: name === "" ? legal : name, legal };
}

const asianForms = new Set(["berhad", "tbk", "bhd"]);

/** "Ltd.", "S.p.A.", "Co.,Ltd": every part of the word is a legal form. */
function isForm(word: string): boolean {
  const folded = foldName(word).replaceAll(" ", "");
  if (keptForms.has(folded)) return false;
  return legalSuffixes.has(folded) || asianForms.has(folded) || folded === "coltd" || word === "&";
}
