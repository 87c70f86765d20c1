import { foldName, withoutArticle, withoutLegalSuffix } from "@/engine/text/normalise-name";
import { NameTokens } from "@/engine/text/name-tokens";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameForm } from "@/knowledge/lookup/knowledge";
import type { CandidateTraits } from "@/knowledge/pack/candidate-traits";
import { type CountryWords, deriveSpellings } from "./derive-spellings";
import { type FactRow, isImported } from "./fact-row";
import { isKnownBySurname } from "./fame-of";
import type { NameWords } from "./name-words";
import { surnamesIn } from "./surname-of";

/** One way to call an entity, folded, with what the text must look like. */
export type DecidedName = Omit<CandidateTraits, "prior"> & {
  readonly folded: string;
  /** How good a name it is, 0 to 1, before others who share it are counted. */
  readonly weight: number;
  /** In no table, and for want of somebody who is called so by one: "yields"; else next to whoever is. */
  readonly byRule: "no" | "yields" | "stays";
};

type Spelling = { readonly text: string; readonly form: NameForm; readonly weight: number; readonly yields?: boolean };

/** A bare word that is left of a name with a legal form is a much weaker name. */
const bareWeight = 0.4;

const suffixKinds: ReadonlySet<EntityKind> = new Set(["company", "outlet", "organisation"]);

/** All names of one entity, each folded name once, the best form first. Dangerous ones are kept, but need evidence. */
export function decideNames(row: FactRow, words: NameWords, countries: CountryWords): DecidedName[] {
  const names = new Map<string, DecidedName>();
  for (const spelling of spellingsOf(row)) {
    const [folded, bare] = indexedForms(spelling.text, row.kind, words);
    if (spelling.form === "alias" && isOfAnyState(folded, row, words, countries)) continue;
    if (folded !== "" && !names.has(folded)) names.set(folded, decideName(folded, spelling, row, words));
    if (bare === null || names.has(bare)) continue;
    names.set(bare, decideName(bare, { ...spelling, form: "alias", weight: spelling.weight * bareWeight }, row, words));
  }
  for (const { folded, weak, yields, weight } of deriveSpellings(row, countries)) {
    // "North West" of "North West Company" is any north west.
    if (names.has(folded) || (yields && isPhrase(folded, words))) continue;
    const decided = decideName(folded, { text: capitalised(folded), form: "alias", weight }, row, words);
    // "Frontier" of "Frontier Airlines" is hardly ever said without it.
    const isWord = row.kind === "company" && decided.needsEvidence;
    names.set(folded, {
      ...decided,
      weight: isWord ? weight * bareWeight : weight,
      byRule: yields ? "yields" : "stays",
      needsEvidence: weak || decided.needsEvidence,
    });
  }
  return [...names.values()];
}

/** "Federal Government" is every other state's; "Norlandic Navy" is Norland's. */
function isOfAnyState(folded: string, row: FactRow, words: NameWords, countries: CountryWords): boolean {
  if (row.kind !== "government" || !isImported(row) || !isPhrase(folded, words)) return false;
  const demonyms = countries.get(row.country)?.demonyms ?? [];
  return folded.endsWith(" government") || !demonyms.some((demonym) => folded.startsWith(`${demonym} `));
}

/** As a name is written, so that the small words of it may stand small in the text. */
function capitalised(folded: string): string {
  return folded.replace(/\b(?!(?:of|and|for|the|in|at|de)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}

function spellingsOf(row: FactRow): Spelling[] {
  const weights = { alias: 0.8, acronym: 0.7, nickname: 0.5, short: 0.6 } as const;
  return [
    { text: row.name, form: "name", weight: 1 },
    ...(row.kind === "person" ? shorterNames(row.name) : []),
    ...row.aliases.map(({ text, form }): Spelling => ({
      text,
      form: form === "acronym" || isAcronym(text) ? "acronym" : "alias",
      weight: weights[form],
    })),
    ...row.demonyms.map((text): Spelling => ({ text, form: "demonym", weight: 0.9 })),
    ...row.metonyms.map((text): Spelling => ({ text, form: "metonym", weight: 0.5 })),
    ...surnamesOf(row),
  ];
}

/**
 * "Ada R. Quill, Jr." is "Ada Quill" in most stories, unless the father is in the pack; a first name of one letter is no
 * name without the rest.
 */
function shorterNames(name: string): Spelling[] {
  const full = name.replace(/,? (?:Jr|Sr)\.?$/, "");
  const plain = full.replace(/^(\p{L}{2,}) (?:\p{Lu}\.? )+(?=\p{L}{2,})/u, "$1 ");
  return plain === name ? [] : [{ text: plain, form: "alias", weight: 0.7, yields: full !== name }];
}

/** Alone it is a name only for whom readers know by it; it never stands without evidence. */
function surnamesOf(row: FactRow): Spelling[] {
  if (!isKnownBySurname(row)) return [];
  const weight = isImported(row) ? 0.2 : 0.5;
  return surnamesIn(row).map((text) => ({ text, form: "surname", weight }));
}

function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(text);
}

/**
 * Folded, without "the" and without its legal form; where "Apple Inc" would leave no more than a word, the whole form
 * stands for the name and the word besides, as one that needs evidence.
 */
function indexedForms(text: string, kind: EntityKind, words: NameWords): readonly [string, string | null] {
  const folded = kind === "person" ? foldName(text) : withoutArticle(foldName(text));
  if (!suffixKinds.has(kind)) return [folded, null];
  const bare = withoutLegalSuffix(folded);
  // "Royal Society of SA" ends in no legal form.
  if (/ (?:of|for|de|in)$/.test(bare)) return [folded, null];
  return bare !== folded && isBare(bare, words) ? [folded, bare] : [bare, null];
}

/** An ordinary word, a given name, surname or place alone, a saint, a number, or two letters. */
function isBare(folded: string, words: NameWords): boolean {
  if (folded.includes(" ")) return /^(?:st|saint|san|santa) [^ ]+$/.test(folded) || words.places.has(folded);
  return (
    /^(?:[a-z]{1,2}|\d+)$/.test(folded) ||
    words.ordinary.has(folded) ||
    words.given.has(folded) ||
    words.surnames.has(folded) ||
    words.places.has(folded)
  );
}

function decideName(
  folded: string,
  { text, form, weight, yields }: Spelling,
  row: FactRow,
  words: NameWords,
): DecidedName {
  const { kind } = row;
  // Every third body shares its acronym with one that no table has; hand-written ones are the well-known ones.
  const imported = isImported(row);
  const inCapitals = /^[^\p{Ll}]*$/u.test(text) && /\p{Lu}/u.test(text);
  const bare = isBare(folded, words);
  // "ISIS" is not the goddess.
  const isKnownLetters = form === "acronym" && !imported && bare;
  const needsCapitals = inCapitals && (folded.length <= 3 || words.ordinary.has(folded) || isKnownLetters);
  const article = text.startsWith("The ") && bare;
  return {
    folded,
    form,
    weight,
    needsEvidence:
      form === "surname" ||
      (bare && !standsAlone(folded, form, kind, needsCapitals) && !isOfAllStates(row, form)) ||
      (imported && (form === "acronym" || isCommonPhrase(folded, kind, words) || isOwner(text, words))),
    needsArticle: article,
    needsCapitals,
    notAmongCapitals: needsCapitals && words.ordinary.has(folded),
    takesSuffix: suffixKinds.has(kind),
    lowerWords: lowerWordsOf(text.replace(/^The /, "")),
    byRule: yields === true ? "yields" : "no",
  };
}

/** "State of Norland" is a place before it is a body, and "New World" a phrase before it is a shop. */
function isCommonPhrase(folded: string, kind: EntityKind, words: NameWords): boolean {
  if (kind === "government") return /^(?:state|city|town|county|commonwealth|province|municipality) of /.test(folded);
  if (!suffixKinds.has(kind)) return false;
  return isPhrase(folded, words);
}

/** Two words of the language, or a phrase with an article: "Rent a Car". */
function isPhrase(folded: string, words: NameWords): boolean {
  const parts = folded.split(" ");
  const isShort = parts.length === 2 || / (?:a|an|the) /.test(folded);
  return isShort && parts.every((part) => part === "a" || words.ordinary.has(part));
}

/** "Quill's" is a shop, and what belongs to a Quill. */
function isOwner(text: string, words: NameWords): boolean {
  const base = /^([^ ]+)['’]s$/.exec(text)?.[1]?.toLowerCase();
  return base !== undefined && (words.surnames.has(base) || words.given.has(base));
}

/** States are called by what else would be a bare word, and "WHO" in capitals is not the word "who". */
function standsAlone(folded: string, form: NameForm, kind: EntityKind, needsCapitals: boolean): boolean {
  if (form === "demonym" || form === "metonym" || kind === "state") return true;
  return needsCapitals && folded.length > 2;
}

/** "the UN": everybody's, and so known to all by two letters. */
function isOfAllStates(row: FactRow, form: NameForm): boolean {
  return form === "acronym" && !isImported(row) && row.type === "international organisation";
}

function lowerWordsOf(text: string): number {
  const tokens = new NameTokens();
  tokens.start(text, 0);
  while (tokens.nextAnywhere()) {
    // The walk itself notes the case.
  }
  return tokens.lowerWords;
}
