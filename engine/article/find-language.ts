import { eachWord } from "@/engine/article/letters";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { strings, type JsonLdNode } from "@/engine/article/json-ld";

const commonWords: Readonly<Record<string, string>> = {
  en: "the of and to in that is was for with on has",
  de: "der die das und ist nicht mit den von ein eine auch",
  fr: "le la les des et est dans pour une que qui sur",
  es: "el la los las que del por con una para es se",
  it: "il di che la per una sono con del della non gli",
  pt: "de que o não uma os para com do da em no",
  nl: "de het een van en is dat op te voor met zijn",
};

/**
 * The primary tag of the article's language. The words of the text win over what the page states when they are clear: pages
 * made from templates often say "en" of any text.
 */
export function findLanguage(
  metadata: PageMetadata,
  article: JsonLdNode | null,
  rootLanguage: string | null,
  text: string,
): string | null {
  const told = languageOfText(text);
  if (told !== null) return told;
  const stated =
    rootLanguage ??
    strings(article?.["inLanguage"])[0] ??
    metaContent(metadata, ["content-language", "og:locale", "dc.language", "language"]);
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(stated?.trim() ?? "")?.[0];
  return tag === undefined ? null : tag.toLowerCase();
}

/** Enough words to tell, in the beginning of a text. */
const sample = 1_500;

/** Letters of the longest of them, "della": what is longer need not be looked up. */
const longestCommon = 5;

/** The languages that have a word among their commonest, as bits, by `keyOf`; made when first asked for. */
let languagesOf: ReadonlyMap<number, number> | null = null;

/** The language whose commonest words are by far the most in the beginning of `text`; null when none is. */
export function languageOfText(text: string): string | null {
  const beginning = text.slice(0, sample).toLowerCase();
  const known = (languagesOf ??= indexOfLanguages());
  const tags = Object.keys(commonWords);
  const counts = tags.map(() => 0);
  let words = 0;
  eachWord(beginning, (start, end) => {
    words += 1;
    const bits = end - start > longestCommon ? undefined : known.get(keyOf(beginning, start, end));
    if (bits === undefined) return;
    for (let index = 0; index < counts.length; index++) counts[index] = (counts[index] ?? 0) + ((bits >> index) & 1);
  });
  if (words < 30) return null;
  let best = 0;
  let second = -1;
  for (let index = 1; index < counts.length; index++) {
    if ((counts[index] ?? 0) > (counts[best] ?? 0)) [second, best] = [best, index];
    else if (second < 0 || (counts[index] ?? 0) > (counts[second] ?? 0)) second = index;
  }
  const most = counts[best] ?? 0;
  return most > 0.12 * words && most > 1.5 * (counts[second] ?? 0) ? (tags[best] ?? null) : null;
}

function indexOfLanguages(): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  for (const [bit, words] of Object.values(commonWords).entries()) {
    for (const word of words.split(" ")) {
      const key = keyOf(word, 0, word.length);
      index.set(key, (index.get(key) ?? 0) | (1 << bit));
    }
  }
  return index;
}

/** One number for a short word of these letters; −1 with any other. It spares each word of a text to be cut out. */
function keyOf(text: string, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const letter = code === aTilde ? 27 : code - 0x60;
    if (letter < 1 || letter > 27) return -1;
    key = key * 32 + letter;
  }
  return key;
}

/** Of "não", the only one of these words with a mark. */
const aTilde = 0xe3;
