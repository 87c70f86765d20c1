import { type Catalogue, catalogueWords } from "@/engine/wording/catalogue-words";
import type { Words } from "@/engine/wording/words";
import de from "@/public/_locales/de/messages.json";
import en from "@/public/_locales/en/messages.json";
import es from "@/public/_locales/es/messages.json";
import fr from "@/public/_locales/fr/messages.json";
import it from "@/public/_locales/it/messages.json";
import zh from "@/public/_locales/zh_CN/messages.json";

/** A language that a view can be shown in, and how its lines run. */
export type GalleryLanguage = { readonly words: Words; readonly direction: "ltr" | "rtl" };

const accents: Readonly<Record<string, string>> = { a: "å", e: "é", i: "î", o: "ø", u: "ü", A: "Å", E: "É", O: "Ø" };

/** English that looks foreign and is two fifths longer: what is not from the catalogue stands out, what is too tight breaks. */
function pseudo(catalogue: Catalogue): Catalogue {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, { message }]) => [
      key,
      { message: key === "language" ? message : stretch(message) },
    ]),
  );
}

function stretch(message: string): string {
  const foreign = message.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter);
  const more = "~".repeat(Math.ceil(message.replace(/\$\d/g, "").trim().length * 0.4));
  return message.trim() === "" ? message : `${foreign}${more.replace(/~{6}/g, "~~~~~ ")}`;
}

/** The languages of the interface, one that no text of ours escapes, and that one from right to left. */
export const languages = {
  en: { words: catalogueWords(en), direction: "ltr" },
  de: { words: catalogueWords(de), direction: "ltr" },
  fr: { words: catalogueWords(fr), direction: "ltr" },
  es: { words: catalogueWords(es), direction: "ltr" },
  it: { words: catalogueWords(it), direction: "ltr" },
  zh: { words: catalogueWords(zh), direction: "ltr" },
  pseudo: { words: catalogueWords(pseudo(en)), direction: "ltr" },
  "right-to-left": { words: catalogueWords(pseudo(en)), direction: "rtl" },
} as const satisfies Readonly<Record<string, GalleryLanguage>>;

/** The language of that name, else English. */
export function languageNamed(name: string | null): GalleryLanguage {
  return Object.entries(languages).find(([language]) => language === name)?.[1] ?? languages.en;
}
