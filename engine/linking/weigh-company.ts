import { isCapital } from "@/engine/mentions/find-runs";
import { textOf } from "@/engine/text/span";
import type { Tokens } from "@/engine/text/tokens";
import { classAt, classOf, wordClass } from "@/engine/mentions/words/word-class";
import type { EntityIndex, EntityKind } from "@/knowledge/lookup/entity";
import type { Knowledge, NameCandidate } from "@/knowledge/lookup/knowledge";
import type { ArticleClues } from "./article-clues";
import { findCompanySigns, type CompanySigns } from "./company-signs";
import { ofExchanges } from "./company-words";
import type { NameGroup } from "./group-names";
import type { NameUse } from "./name-use";
import { commonWords } from "./weigh-words";
import type { Weight } from "./weight";

/**
 * A company that goes by a word, a surname or a place, where something beside the name shows it, be it named only once: what
 * companies have and do, words of business, how it is spelt; of a plain word that readers know as a company, that it stands alone.
 */
export function weighCompany(
  group: NameGroup,
  { entity, form, prior, needsEvidence }: NameCandidate,
  kind: EntityKind,
  use: NameUse,
  clues: ArticleClues,
  knowledge: Knowledge,
): Weight[] {
  const [word = "", ...more] = group.parts.words;
  if (kind !== "company" || !needsEvidence || form === "acronym" || more.length > 0 || word.length < 2) return [];
  const weights: Weight[] = [];
  const add = (value: number, reason: string): void => void weights.push({ value, evidence: true, reason });
  if (prior >= wellKnown && isSpeltSo(group, entity, clues, knowledge)) add(spelling, "spelt as it spells itself");
  const names = knowledge.namesOf(entity);
  const places = group.mentions.filter((mention) => !isInCapitals(textOf(clues.prose.text, mention), names));
  const own = clues.wordsOf(entity).filter((one) => isOfTrade(one, group));
  const found = findCompanySigns(clues.prose, places, own);
  const signs = { ...found, priced: found.priced && [...ofExchanges].some((one) => clues.words.has(one)) };
  const isSure = prior >= wellKnown && word.length > letters;
  const shown = isSure || own.some((one) => clues.words.has(one)) ? countShown(signs) : 0;
  if (shown > 0 && endsName(clues.prose.tokens, word)) return weights;
  if (shown > 0 && (use.proper > 0 || use.acts > 0 || signs.owns || signs.priced))
    add(sign + (shown - 1) * another, "what stands beside it is a company’s");
  else if (prior >= wellKnown && isPlainWord(word) && !use.small) {
    if (signs.alone) add(standing, "stands as a name, and is known as one");
    else if (use.acts > 0) add(acting, "acts as companies do, and is known as one");
  }
  return weights;
}

const spelling = 3;
const sign = 2.8;
const another = 0.8;
const standing = 2.6;
const acting = 1.6;
/** From this prior on, those who made the pack wrote the company down by hand. */
const wellKnown = 0.4;
/** So few are letters rather than a word. */
const letters = 2;

function countShown({ itself, owns, related, priced, business }: CompanySigns): number {
  return Number(itself) + Number(owns) + Number(related) + Number(priced) + Number(business > 1);
}

/** "ZERO issues": stressed, unless it is spelt so. */
function isInCapitals(written: string, names: readonly string[]): boolean {
  return written.length > 1 && !hasSmall.test(written) && !names.includes(written);
}

/** "Chevy Chase … Chase": the word ends what looks like somebody's name. */
function endsName(tokens: Tokens, word: string): boolean {
  for (let at = tokens.words.indexOf(word, 1); at >= 1; at = tokens.words.indexOf(word, at + 1)) {
    if (!isCapital(tokens, at) || !isCapital(tokens, at - 1)) continue;
    const before = classAt(tokens, at - 1);
    if ((before & noForename) === 0) return true;
  }
  return false;
}

const noForename =
  wordClass.functionWord | wordClass.ordinary | wordClass.demonym | wordClass.country | wordClass.place;

/** "payments", "retail": what it does, rather than what it is or where. */
function isOfTrade(word: string, { parts }: NameGroup): boolean {
  return word.length > 2 && !commonWords.has(word) && !parts.words.includes(word) && (classOf(word) & noTrade) === 0;
}

const noTrade = wordClass.functionWord | wordClass.place | wordClass.country | wordClass.demonym;

/** A word of the language that hardly anybody and no place is called by. */
function isPlainWord(word: string): boolean {
  const bits = classOf(word);
  if ((bits & (wordClass.given | wordClass.place)) !== 0) return false;
  return (bits & wordClass.ordinary) !== 0 || (bits & wordClass.surname) === 0;
}

/** "Nestlé", "DuPont": the word that it may be taken for has no such marks or capitals; "Müller" is everybody's. */
function isSpeltSo(
  { mentions, parts }: NameGroup,
  entity: EntityIndex,
  { prose }: ArticleClues,
  knowledge: Knowledge,
): boolean {
  const [word = ""] = parts.words;
  return mentions.some((mention) => {
    const written = textOf(prose.text, mention);
    const isOwn =
      hasSmall.test(written) && (hasInnerCapital.test(written) || (isPlainWord(word) && !plainlySpelt.test(written)));
    return isOwn && knowledge.namesOf(entity).includes(written);
  });
}

const hasInnerCapital = /\p{Ll}\p{Lu}/u;
const plainlySpelt = /^[A-Z][a-z]*$/u;
const hasSmall = /\p{Ll}/u;
