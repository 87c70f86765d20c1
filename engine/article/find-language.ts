import { wordsOf } from "@/engine/article/letters";
import { metaContent, type PageMetadata } from "@/engine/article/page-metadata";
import { strings, type JsonLdNode } from "@/engine/article/json-ld";

const commonWords: Readonly<Record<string, readonly string[]>> = {
  en: "the of and to in that is was for with on has".split(" "),
  de: "der die das und ist nicht mit den von ein eine auch".split(" "),
  fr: "le la les des et est dans pour une que qui sur".split(" "),
  es: "el la los las que del por con una para es se".split(" "),
  it: "il di che la per una sono con del della non gli".split(" "),
  pt: "de que o não uma os para com do da em no".split(" "),
  nl: "de het een van en is dat op te voor met zijn".split(" "),
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

/** The language whose commonest words are by far the most in the beginning of `text`; null when none is. */
export function languageOfText(text: string): string | null {
  const words = wordsOf(text.slice(0, 4000));
  if (words.length < 30) return null;
  const scores = Object.entries(commonWords).map(([tag, common]) => {
    const known = new Set(common);
    return { tag, share: words.filter((word) => known.has(word)).length / words.length };
  });
  scores.sort((one, other) => other.share - one.share);
  const [best, second] = scores;
  return best !== undefined && best.share > 0.12 && best.share > 1.5 * (second?.share ?? 0) ? best.tag : null;
}
