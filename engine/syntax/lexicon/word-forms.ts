import { onFirstUse } from "@/engine/text/on-first-use";
import { wordsIn } from "@/engine/text/word-list";
import { irregularVerbs, verbNouns, verbs } from "@/engine/syntax/lexicon/verbs";

/** Bits of `VerbForm.forms`. */
export const form = {
  base: 1,
  present: 2,
  past: 4,
  participle: 8,
  ing: 16,
  /** The word is a noun as often ("claim", "charges"). */
  noun: 32,
} as const;

type VerbForm = { readonly lemma: string; readonly forms: number };

const vowels = "aeiou";

/** Every inflected form of every known verb. */
export const verbForms: () => ReadonlyMap<string, VerbForm> = onFirstUse(build);

function build(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map(
    irregularVerbs
      .trim()
      .split(/\s*[|\n]\s*/u)
      .map((line) => [line.split(" ")[0] ?? "", line.split(" ")]),
  );
  for (const entry of wordsIn(verbs)) inflect(forms, irregular, entry, 0);
  for (const entry of wordsIn(verbNouns)) inflect(forms, irregular, entry, form.noun);
  for (const [lemma] of irregular) if (!forms.has(lemma)) inflect(forms, irregular, lemma, 0);
  return forms;
}

function inflect(
  forms: Map<string, VerbForm>,
  irregular: ReadonlyMap<string, string[]>,
  entry: string,
  noun: number,
): void {
  const doubled = entry.endsWith("+");
  const lemma = doubled ? entry.slice(0, -1) : entry;
  const stem = doubled ? lemma + lemma.slice(-1) : lemma.endsWith("e") ? lemma.slice(0, -1) : lemma;
  put(forms, lemma, lemma, form.base | noun);
  put(forms, presentOf(lemma), lemma, form.present | noun);
  put(forms, ingOf(lemma, stem), lemma, form.ing);
  const parts = irregular.get(lemma);
  if (parts === undefined) {
    put(forms, pastOf(lemma, stem), lemma, form.past | form.participle);
    return;
  }
  put(forms, parts[1] ?? "", lemma, form.past);
  put(forms, parts[2] ?? "", lemma, form.participle);
  for (const other of parts.slice(3)) put(forms, other, lemma, form.past | form.participle);
}

function put(forms: Map<string, VerbForm>, word: string, lemma: string, bits: number): void {
  const before = forms.get(word);
  // "found", "left", "fell": the commoner verb came first or is its own base.
  forms.set(word, before === undefined ? { lemma, forms: bits } : { lemma: before.lemma, forms: before.forms | bits });
}

function presentOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  if (lemma.endsWith("y") && !vowels.includes(lemma.charAt(lemma.length - 2))) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function ingOf(lemma: string, stem: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  return lemma.endsWith("ee") || lemma.endsWith("ye") ? `${lemma}ing` : `${stem}ing`;
}

function pastOf(lemma: string, stem: string): string {
  if (lemma.endsWith("y") && !vowels.includes(lemma.charAt(lemma.length - 2))) return `${lemma.slice(0, -1)}ied`;
  return `${stem}ed`;
}

/** The base form of a verb in any form: known ones by the table, others by their ending. */
export function verbLemmaOf(word: string): string {
  const known = verbForms().get(word);
  if (known !== undefined) return known.lemma;
  if (word.endsWith("ied")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ed")) return word.slice(0, -2);
  if (word.endsWith("ing") && word.length > 5) return word.slice(0, -3);
  return word;
}

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["spokesmen", "spokesman"],
  ["spokeswomen", "spokeswoman"],
  ["children", "child"],
  ["media", "media"],
  ["news", "news"],
  ["businesses", "business"],
]);

/** The singular of a noun by its ending: "claims" to "claim", "inquiries" to "inquiry". */
export function nounLemmaOf(word: string): string {
  const ending = word.charAt(word.length - 1);
  // "people", "men", "children", "media": all other words without an "s" are no plurals, which spares them the table.
  if (ending !== "s" && ending !== "e" && ending !== "n" && ending !== "a") return word;
  const irregular = irregularPlurals.get(word);
  if (irregular !== undefined) return irregular;
  if (ending !== "s" || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is") || word.length < 4)
    return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:sses|xes|ches|shes|zes)$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
