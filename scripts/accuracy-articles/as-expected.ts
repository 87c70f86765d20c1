import type { ArticleText } from "@/engine/article/article-text";
import { isPersonName, splitByline } from "@/engine/article/person-names";

/** A sign of a language that is written without spaces is a word. */
const wordPattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}])+/gu;

/** The article's text without its title, but where the expected text begins with the title, too. */
export function bodyOf(article: ArticleText | null, expected: string): string {
  if (article === null) return "";
  const titled = words(expected.slice(0, 1000)).join(" ").includes(words(article.title).join(" "));
  const kept = article.paragraphs.filter(({ kind }) => titled || kind !== "title");
  return kept.map(({ start, end }) => article.text.slice(start, end)).join("\n\n");
}

/** F1 of the bags of words. */
export function wordF1(found: string, expected: string): number {
  const counts = new Map<string, number>();
  const expectedWords = words(expected);
  const foundWords = words(found);
  for (const word of expectedWords) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of foundWords) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  if (expectedWords.length + foundWords.length === 0) return 1;
  return (2 * common) / (expectedWords.length + foundWords.length);
}

function words(text: string): string[] {
  return (
    text
      .replace(/[\u00ad\u200b]/g, "")
      .toLowerCase()
      .match(wordPattern) ?? []
  );
}

/** The same headline: three quarters of the words, for pages show and state it in slightly other words. */
export function isSameTitle(found: string, expected: string): boolean {
  return wordF1(found, expected) >= 0.75;
}

/** All people and no one else; nobody, where the stated author is no person, or the site itself. */
export function isSameAuthors(article: ArticleText | null, expected: string, url: string): boolean {
  const site = words(`${new URL(url === "" ? "http://none" : url).hostname} ${article?.outlet.name ?? ""}`).join("");
  // "Ann Reed (https://…)", or a line of its own for the outlet: what is beside the name is no part of it.
  const [byline = ""] = expected.replace(/^by\s+|\s*\([^()]*\)/giu, "").split("\n");
  const expectedNames = splitByline(byline)
    .filter(isPersonName)
    .map((name) => words(name).join(" "));
  const people = expectedNames.filter((name) => !site.includes(name.replaceAll(" ", "")));
  const names = (article?.authors ?? []).map((name) => words(name).join(" "));
  const isSame = (one: string, other: string) => one === other || one.includes(other) || other.includes(one);
  const areAll = (all: readonly string[]) =>
    all.length === names.length && all.every((name) => names.some((other) => isSame(name, other)));
  // "Ann Reed, Lille": a single word after a whole name may be where it was written.
  const withoutPlaces = people.filter((name, index) => index === 0 || name.includes(" "));
  return areAll(people) || areAll(expectedNames) || areAll(withoutPlaces);
}

/** Whether both are of one day, by their first ten signs. */
export function isDay(found: string | null | undefined, expected: string): boolean {
  return found?.slice(0, 10) === expected.slice(0, 10);
}
