import type { CueNoun } from "@/engine/allegations/lexicon/cue-nouns";
import { endingVerbs, givingVerbs } from "@/engine/allegations/lexicon/light-verbs";
import { accusingNouns } from "@/engine/allegations/lexicon/find-cue";
import type { NounPhrase, PrepositionalPhrase } from "@/engine/syntax/parsed-text";
import { nounPhraseAtToken } from "@/engine/syntax/questions";
import { tag } from "@/engine/syntax/tag";
import type { Reader } from "./reader";

/** The phrases behind a noun, in order, until something else comes: "of bribery against Ito by a rival". */
export function phrasesBehind(reader: Reader, noun: NounPhrase): PrepositionalPhrase[] {
  const behind: PrepositionalPhrase[] = [];
  let end = noun.last;
  for (const phrase of noun.clause?.prepositions ?? []) {
    if (phrase.token < end) continue;
    end = behindBrackets(reader, behindSum(reader, end));
    // "put the blame squarely on Hale"
    if (reader.parsed.tags[end] === tag.adverb && phrase.token === end + 1) end += 1;
    // A comma may stand between, with adverbs: "accusations, most prominently from Norland".
    if (phrase.token > end && (phrase.token > end + 4 || reader.parsed.tokens.words[end] !== ",")) break;
    // "After an inquiry, the Department of Data found …": of what stands behind the comma.
    if (phrase.token > end && phrase.after !== null && phrase.after.first > end) break;
    if (elsewhere.has(phrase.preposition)) break;
    behind.push(phrase);
    // "a case of cheating against Hale": what the gerund cannot have belongs to the noun.
    if (phrase.clause?.kind === "gerund" && phrase.clause.objects.length === 0)
      behind.push(...phrase.clause.prepositions.filter(({ preposition }) => preposition === "against"));
    // "accusations of “hiding fraud” by Lund": they are Lund's, who is not in the quotation.
    else if (phrase.clause?.kind === "gerund")
      behind.push(
        ...phrase.clause.prepositions.filter(
          ({ preposition, token }) =>
            preposition === "by" && /^["”’»]$/u.test(reader.parsed.tokens.words[token - 1] ?? ""),
        ),
      );
    end = phrase.object === null ? (phrase.clause?.last ?? end) : lastOfList(reader, phrase.object);
  }
  return behind;
}

/** What follows them is of something else: "a probe into opioids, following charges against Telbrik". */
const elsewhere = new Set(["as", "than", "following", "after", "amid", "despite", "unlike", "like"]);

/** "killings and massacres"; not "the attack, and the police's probe" */
function lastOfList({ parsed }: Reader, phrase: NounPhrase): number {
  let { last } = phrase;
  for (let here = phrase.next; here !== null; here = here.next) {
    if (accusingNouns.has(parsed.tokens.words[here.head] ?? "")) break;
    last = Math.max(last, here.last);
  }
  return last;
}

const apart = new Set(["against", "into", "on"]);

/** "An inquiry was opened into Telbrik": what belongs to the noun stands behind its verb. */
export function behindPassive({ role, clause }: NounPhrase, { accused }: CueNoun): PrepositionalPhrase[] {
  if (role !== "subject" || clause?.verb?.voice !== "passive") return [];
  const { verb, prepositions } = clause;
  if (!givingVerbs.has(verb.lemma) && !endingVerbs.has(verb.lemma)) return [];
  // "A warrant was issued for Hale", as far as the noun takes it.
  const isApart = (word: string): boolean => apart.has(word) || (word === "for" && accused.includes(word));
  return prepositions.filter(({ token, preposition }) => token >= verb.last && isApart(preposition));
}

const imposing = new Set(["impose", "levy", "slap"]);

/** "upheld a fine imposed on Telbrik for spying": what belongs to the noun stands behind its participle. */
export function behindImposed({ modifier, last }: NounPhrase): readonly PrepositionalPhrase[] {
  const isImposed = modifier?.kind === "reduced-relative" && modifier.verb?.voice === "passive";
  return isImposed && modifier.first === last && imposing.has(modifier.verb.lemma) ? modifier.prepositions : [];
}

/** "filed suit last month in a county court against Telbrik": whom it is against stands behind time and place. */
export function behindVenue({ role, clause, last }: NounPhrase, { class: kind }: CueNoun): PrepositionalPhrase[] {
  if (kind !== "N-legal" || role !== "object" || !filing.has(clause?.verb?.lemma ?? "")) return [];
  return (clause?.prepositions ?? []).filter(({ token, preposition }) => token >= last && preposition === "against");
}

const filing = new Set(["file", "bring", "lodge"]);

/** "penalties of S$5 million on Telbrik", where the sum is cut in two. */
export function behindSum({ parsed }: Reader, end: number): number {
  const next = nounPhraseAtToken(parsed, end);
  return next !== null && next.kind === "number" && next.first === end && next.role !== "preposition" ? next.last : end;
}

/** "penalties of 5.2 million ($3.9 million) on Telbrik": what stands in brackets comes between and does not divide. */
function behindBrackets({ parsed }: Reader, end: number): number {
  const { words } = parsed.tokens;
  if (words[end] !== "(") return end;
  for (let at = end + 1; at < end + 8; at += 1) if (words[at] === ")") return at + 1;
  return end;
}
