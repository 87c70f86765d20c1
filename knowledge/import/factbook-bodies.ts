/** A parliament, chamber or court as the World Factbook names it. */
export type Body = { readonly name: string; readonly aliases: readonly string[]; readonly type: string };

/** "Senate (Senado)" of Spain is the Senate of Spain, and "Senado"; null when there is none. */
export function chamberOf(text: string, type: string, country: string): Body | null {
  const [, english = "", native = ""] = /^([^()]+?)(?: \(([^()]+)\))?$/.exec(plain(text)) ?? [];
  const name = english.replace(/^The /, "");
  if (!/^\p{Lu}[\p{L} '’-]{3,60}$/u.test(name) || / - |^(?:none|Advisory|Transitional)\b/i.test(name)) return null;
  const whole = hasCountry(english, country) ? name : `${name} of ${withArticle(country)}`;
  const isOther = native !== english && isNative(native);
  return { name: whole, aliases: isOther ? [native] : [], type };
}

/** "Supreme Court or Corte Suprema (consists of …); Constitutional Court (…)": the courts whose names are plain. */
export function courtsIn(text: string, country: string): Body[] {
  return plain(text)
    .replace(/\([^()]*\)/g, "|")
    .split(/[|;]/)
    .map((part) => courtOf(part.trim(), country))
    .filter((body) => body !== null);
}

const courts =
  /^(?:the )?((?:Federal |High |National )?(?:Supreme|Constitutional|Supreme Federal|Supreme Administrative|Federal Constitutional) (?:Court|Council|Tribunal|Chamber)(?: of (?:Justice|Cassation|Appeals?))?|Court of Cassation|Council of State)(?: of ([\p{L} ]+?))?(?: or ([\p{L}'’. -]+))?,?$/u;

function courtOf(text: string, country: string): Body | null {
  const [, name, , native = ""] = courts.exec(text) ?? [];
  if (name === undefined) return null;
  return { name: `${name} of ${withArticle(country)}`, aliases: isNative(native) ? [native] : [], type: "court" };
}

/** The name says already whose it is: "The Danish Parliament", "Parliament of Malta". */
function hasCountry(english: string, country: string): boolean {
  return (
    english.startsWith("The ") ||
    english.includes(country.slice(0, 4)) ||
    / of the .*(?:Republic|Kingdom)/.test(english)
  );
}

function isNative(text: string): boolean {
  return (
    text.length > 4 &&
    /^\p{Lu}[\p{Script=Latin}\p{M}'’. -]+$/u.test(text) &&
    !/^(?:Senate|Parliament|Congress)$/.test(text)
  );
}

/** Countries that a sentence calls with "the". */
const articled =
  /^(?:United |Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Solomon|Marshall|Czech|Dominican Republic|Central African|Republic of|DR Congo|Isle|Cook|Faroe|Cayman)/;

function withArticle(country: string): string {
  return articled.test(country) ? `the ${country}` : country;
}

const letters: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  cedil: "\u0327",
};

/** Text without the entities of HTML. */
function plain(text: string): string {
  return text
    .replace(
      /&([A-Za-z])(acute|grave|circ|tilde|uml|cedil);/g,
      (_, letter: string, mark: string) => letter + (letters[mark] ?? ""),
    )
    .replace(/&nbsp;|\u00a0/g, " ")
    .replace(/&[rl]squo;/g, "’")
    .normalize("NFC")
    .trim();
}
