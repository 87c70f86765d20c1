import { foldName } from "@/engine/text/normalise-name";
import { setOfWords } from "@/engine/text/word-list";
import { type FactRow, isImported } from "./fact-row";

/** By country code: what its state is called and what is of it, folded: "norland", "norlandic". */
export type CountryWords = ReadonlyMap<
  string,
  { readonly names: readonly string[]; readonly demonyms: readonly string[] }
>;

/**
 * A name by rule, folded, as no table writes it. `weak` ones are too general to stand without evidence; those that
 * `yield` count only where no row is called so.
 */
export type DerivedSpelling = {
  readonly folded: string;
  readonly weak: boolean;
  readonly yields: boolean;
  readonly weight: number;
};

/**
 * What people write for a longer or turned name: "University of Havnby" for Havnby University, "Brightbox" for Brightbox
 * Group, "Trinity College" for the one whose name ends in its town.
 */
export function deriveSpellings(row: FactRow, countries: CountryWords): DerivedSpelling[] {
  if (row.kind === "person" || row.kind === "state" || row.kind === "outlet") return [];
  const names = [row.name, ...row.aliases.filter(({ form }) => form === "alias").map(({ text }) => text)];
  const folded = names.map((name) => foldName(name));
  // Mostly of the main name only: an alias is often that of a branch or of the body before.
  const [main = ""] = folded;
  const derived = [
    ...spelling(turnedUniversity(main, row), { weak: false, yields: false }),
    ...folded.flatMap((name) => spelling(withoutTail(name, tailsOf(row.kind)), { weak: false, yields: true })),
    ...spelling(bareCompany(row, countries), { weak: true, yields: true, weight: asListed }),
    ...spelling(wholeSchool(main), { weak: false, yields: true, weight: 1 }),
    ...spelling(withoutPlace(main, row), { weak: true, yields: isCampus(main) }),
    ...spelling(bareSchool(main, row), { weak: true, yields: true }),
    ...spelling(campusAt(main, row), { weak: false, yields: false }),
    ...spelling(withoutState(main, row), withoutStateTraits(row)),
    ...folded.flatMap((name) => spelling(spelledOut(name), { weak: false, yields: true })),
    ...folded.flatMap((name) =>
      withDemonym(name, row, countries).flatMap((each) => spelling(each, { weak: false, yields: true })),
    ),
  ];
  return derived.filter(({ folded: name }) => name.length > 2 && !folded.includes(name));
}

/** A name that no table has is half as good as one that a table has. */
const byRule = 0.5;
/** As good as an alias of a table. */
const asListed = 0.8;

function spelling(
  folded: string | null,
  traits: Omit<DerivedSpelling, "folded" | "weight"> & { weight?: number },
): DerivedSpelling[] {
  return folded === null ? [] : [{ folded, weight: byRule, ...traits }];
}

/** Both orders; in the United States they are two schools too often ("University of Miami", "Miami University"). */
function turnedUniversity(name: string, { country }: FactRow): string | null {
  if (country === "us") return null;
  const words = name.split(" ");
  if (words.length < 2 || words.length > 4) return null;
  if (words[0] === "university" && words[1] === "of" && words.length > 2)
    return isTurnable(words.slice(2)) ? `${words.slice(2).join(" ")} university` : null;
  if (words.at(-1) !== "university") return null;
  return isTurnable(words.slice(0, -1)) ? `university of ${words.slice(0, -1).join(" ")}` : null;
}

/** Words that make it another school: "State University", "University of Technology". */
const otherSchools = setOfWords(
  "of the and for in state national open technical technological technology medical science sciences applied arts art economics education agriculture agricultural normal international federal royal american new women's city central",
);

function isTurnable(words: readonly string[]): boolean {
  return words.every((word) => !otherSchools.has(word));
}

/** The whole of several campuses goes by what their names begin with: "University of Norland" of "University of Norland System". */
function wholeSchool(name: string): string | null {
  return /^(university of .+) system$/.exec(name)?.[1] ?? null;
}

/** "University of Norland, Oster" is one of several. */
function isCampus(name: string): boolean {
  return name.startsWith("university of ");
}

function tailsOf(kind: FactRow["kind"]): readonly string[] {
  if (kind === "company") return [" group", " holdings", " holding", " company", " companies", " corporation"];
  return kind === "organisation" ? [" football club"] : [];
}

/** What is left must still be a name of its own: two words, as one may be anything. */
function withoutTail(name: string, tails: readonly string[]): string | null {
  const tail = tails.find((each) => name.endsWith(each));
  if (tail === undefined) return null;
  const rest = name.slice(0, -tail.length);
  return rest.includes(" ") && !/ (?:and|of|de|the|in|for)$/.test(rest) ? rest : null;
}

/**
 * "Telbrik" of "Telbrik Foods", where somebody wrote the company down by hand: those are called so for short, and the text must show it. Of a
 * land there are many, and letters would lose their capitals here.
 */
function bareCompany(row: FactRow, countries: CountryWords): string | null {
  if (row.kind !== "company" || isImported(row)) return null;
  const [, word = ""] = companyName.exec(row.name) ?? [];
  const folded = foldName(word);
  if (folded.length < 4) return null;
  for (const { names, demonyms } of countries.values())
    if (names.includes(folded) || demonyms.includes(folded)) return null;
  return folded;
}

const companyName =
  /^(\p{Lu}\p{Ll}[\p{L}’'-]*) (?:Group|Holdings?|Systems|Technolog(?:y|ies)|Foods|Laboratories|Networks|(?:Air )?[Ll]ines|[Aa]irlines|Motors|Energy|Industries|Pharma(?:ceuticals)?|Semiconductor|Software|Corporation|Compan(?:y|ies))$/u;

/** "trinity college dublin" is "trinity college" where the town is known. */
function withoutPlace(name: string, { place: town }: FactRow): string | null {
  const place = foldName(town);
  if (place === "" || !name.endsWith(` ${place}`)) return null;
  const rest = name.slice(0, -place.length - 1).replace(/ (?:in|at)$/, "");
  return rest.includes(" ") && !/(?:^| )(?:of|and|de|di|la|the|for|in)$/.test(rest) ? rest : null;
}

/** "Cornell" of "Cornell University". */
function bareSchool(name: string, { kind, type, place }: FactRow): string | null {
  if (kind !== "organisation" || type !== "university") return null;
  const [first = "", second] = name.split(" ");
  const isName = first.length > 3 && first !== foldName(place) && !first.endsWith("ern");
  return name === `${first} university` && second !== undefined && isName ? first : null;
}

/** "University of Norland at Oster" of "University of Norland, Oster". */
function campusAt(name: string, { kind, place: town }: FactRow): string | null {
  const place = foldName(town);
  if (kind !== "organisation" || place === "" || !name.endsWith(` ${place}`)) return null;
  const rest = name.slice(0, -place.length - 1);
  return /university of [^ ]+/.test(rest) && !rest.endsWith(" at") ? `${rest} at ${place}` : null;
}

/**
 * "Food and Drug Administration" of the one that is listed as that of the United States: hand-written ones are the well-known
 * ones. Of a register's, what has "of" and the like in it: "Bureau of Reclamation".
 */
function withoutState(name: string, row: FactRow): string | null {
  if (row.kind !== "government") return null;
  const rest = /^(?:us|united states) (.+)$/.exec(name)?.[1];
  const least = isImported(row) ? 3 : 2;
  return rest !== undefined && rest.split(" ").length >= least ? rest : null;
}

function withoutStateTraits(row: FactRow): Pick<DerivedSpelling, "weak" | "yields"> {
  return isImported(row) ? { weak: true, yields: true } : { weak: false, yields: false };
}

/** The schools of two systems go by its letters in lists, and by its name in texts. */
const systems: readonly (readonly [string, string])[] = [
  ["suny", "state university of new york"],
  ["cuny", "city university of new york"],
];

/** "State University of New York at Oster" of "SUNY Oster"; what is a college or a center has no "at". */
function spelledOut(name: string): string | null {
  const [letters = "", whole] = systems.find(([each]) => name.startsWith(`${each} `)) ?? [];
  if (whole === undefined) return null;
  const rest = name.slice(letters.length + 1);
  return rest.includes(" ") ? `${whole} ${rest}` : `${whole} at ${rest}`;
}

/** "Norlandic Communist Party" of "Communist Party of Norland"; of one word only what every state has one of: "Norlandic Parliament". */
function withDemonym(name: string, { country }: FactRow, countries: CountryWords): string[] {
  const words = countries.get(country);
  const state = words?.names.find((each) => name.endsWith(` of ${each}`) || name.endsWith(` of the ${each}`));
  if (words === undefined || state === undefined) return [];
  const rest = name.slice(0, -state.length).replace(/ of (?:the )?$/, "");
  const last = rest.slice(rest.lastIndexOf(" ") + 1);
  if (!ofStates.has(last) || / of /.test(rest) || (rest === last && !oneOfEach.has(last))) return [];
  return words.demonyms.map((demonym) => `${demonym} ${rest}`);
}

const oneOfEach = new Set(["parliament", "congress", "senate", "army", "navy"]);
const ofStates = new Set([...oneOfEach, "party", "court", "ministry", "bank", "assembly"]);
