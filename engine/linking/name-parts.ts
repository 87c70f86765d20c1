import { initialLetters } from "@/engine/mentions/initial-letters";
import type { Mention } from "@/engine/mentions/mention";
import { classOf, wordClass } from "@/engine/mentions/words/word-class";
import { shape, type Tokens } from "@/engine/text/tokens";
import { startOfForms } from "./legal-forms";

/** A name taken apart: its key is the same for all ways to write it; short forms are keys of what may stand for it later. */
export type NameParts = {
  readonly key: string;
  readonly words: readonly string[];
  readonly shortForms: readonly string[];
};

/** Without its article and legal form; names of one word and of states have no short forms. */
export function findNameParts(tokens: Tokens, mention: Mention): NameParts {
  const words: string[] = [];
  const nickname: string[] = [];
  let isQuoted = false;
  const end = startOfForms(tokens, mention);
  for (let at = mention.first; at < end; at += 1) {
    if (((tokens.shapes[at] ?? 0) & shape.quote) !== 0) isQuoted = !isQuoted;
    if (((tokens.shapes[at] ?? 0) & (shape.word | shape.number)) === 0) continue;
    if (isQuoted) {
      nickname.push(tokens.words[at] ?? "");
      continue;
    }
    const word = tokens.words[at] ?? "";
    words.push((tokens.shapes[at] ?? 0) & shape.dotted ? word.replaceAll(".", "") : word);
  }
  const named = words.length > 1 && words[0] === "the" ? words.slice(1) : words;
  const shortForms = shortFormsOf(named, mention);
  // "Bongbong" and "Bongbong Hale" after "Jan “Bongbong” Hale"
  if (nickname.length > 0) shortForms.push(nickname.join(" "), [...nickname, named.at(-1)].join(" "));
  return { key: named.join(" "), words: named, shortForms };
}

function shortFormsOf(words: readonly string[], { kind }: Mention): string[] {
  if (words.length < 2) return [];
  if (kind === "person") return personForms(words);
  if (kind === null || kind === "state") return [];
  const forms: string[] = [];
  const letters = initialLetters(words);
  if (letters.length >= 2) forms.push(letters);
  const first = words[0] ?? "";
  const bits = classOf(first);
  // "Ardent", if the article has such a name, is "Ardent Capital".
  const isOpen = kind === "company" ? bits & ~wordClass.ordinary : bits;
  const isCommon =
    (isOpen & (wordClass.ordinary | wordClass.place | wordClass.demonym | wordClass.organisationHead)) !== 0;
  if (!isCommon && !civic.has(first)) forms.push(first);
  if (words.length > 2 && (classOf(words.at(-1) ?? "") & wordClass.organisationHead) !== 0)
    forms.push(words.slice(0, -1).join(" "));
  // "the Labour Party" of "Labour Party of Norland".
  const joint = words.indexOf("of");
  if (joint > 1 && (classOf(words[joint - 1] ?? "") & wordClass.organisationHead) !== 0)
    forms.push(words.slice(0, joint).join(" "));
  return forms;
}

/** "City" of "City Telbrik Group" is any of them. */
const civic = new Set(["city", "state", "county", "town", "island"]);

/** "Hale" and "Jane" of "Jane Hale"; "von Hale"; "Ren" of "Ren Zhengfei" is the first word as well as a family name. */
function personForms(words: readonly string[]): string[] {
  const forms = new Set<string>();
  const last = words.at(-1) ?? "";
  if (last.length > 1 && last !== "jr" && last !== "sr") forms.add(last);
  else if (words.length > 2) forms.add(words.at(-2) ?? "");
  for (let at = 1; at < words.length - 1; at += 1) forms.add(words.slice(at).join(" "));
  const first = words[0] ?? "";
  if (first.length > 1) forms.add(first);
  if (words.length > 2) forms.add(`${first} ${last}`);
  return [...forms];
}
