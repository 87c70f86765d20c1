import type { StatementDraft } from "./statement-draft";
import { paperNouns } from "./cue-table";
import { nounLemmaOf } from "@/engine/syntax/lexicon/word-forms";
import type { NounPhrase, ParsedText } from "@/engine/syntax/parsed-text";
import { quotationFrom } from "./statement-content";
import { clauseAtToken, nounPhraseAtToken } from "@/engine/syntax/questions";
import { isVerbal, tag } from "@/engine/syntax/tag";
import type { Sentence } from "@/engine/text/sentences";
import { shape, tokenAt } from "@/engine/text/tokens";
import { setOfWords } from "@/engine/text/word-list";

const speakers = setOfWords(
  "police court judge expert official minister critic analyst source lawyer prosecutor ceo survivor lawmaker",
);

/** Name the kind of article, and no speaker. */
const labels = setOfWords(
  "latest live analysis opinion watch video photos exclusive update breaking factbox explainer timeline review interview editorial column podcast correction",
);

/** In words. */
const longestHeadline = 14;

/** "Hale: we did not spy", "Poll: most want it": a speaker and a colon at the beginning of a headline, or of a line of talk. */
export function statementOfLabel(parsed: ParsedText, sentence: Sentence, index: number): StatementDraft | null {
  const { tokens } = parsed;
  const paragraph = parsed.paragraphs[sentence.paragraph];
  if (paragraph === undefined || sentence.start !== paragraph.start) return null;
  const described = statementOfDescribed(parsed, sentence, index);
  if (described !== null) return described;
  const colon = colonAt(parsed, sentence);
  if (colon < 0 || sentence.last - colon < 4) return null;
  const phrase = nounPhraseAtToken(parsed, colon - 1);
  if (phrase === null || phrase.first > sentence.first + 1) return null;
  const isTalk = ((tokens.shapes[phrase.head] ?? 0) & shape.allCaps) !== 0;
  const isTitle = paragraph.kind === "title" || paragraph.kind === "heading";
  // "NORPORT: Prosecutors said" opens a story with its place.
  const isHeadline =
    isTitle || (sentence.paragraph === 0 && (!isTalk || sentence.last - sentence.first < longestHeadline));
  if (isHeadline ? !tellsSomething(parsed, index, colon) : !isTalk || !speaksAgain(parsed, sentence, phrase))
    return null;
  // "SHAMED: Boss cheated widows" shouts; "CLINTON: We are ready" speaks, further down.
  if (
    isTalk &&
    isHeadline &&
    phrase.last - phrase.first < 2 &&
    /^(?:\w+ed|\w+ing)$/u.test(tokens.words[phrase.head] ?? "")
  )
    return null;
  if (labels.has(tokens.words[phrase.head] ?? "")) return null;
  const word = nounLemmaOf(tokens.words[phrase.head] ?? "");
  if (phrase.kind !== "name" && !paperNouns.has(word) && !speakers.has(word)) return null;
  return {
    content: [{ first: colon + 1, last: isTalk ? tokenAt(tokens, paragraph.end) : sentence.last }],
    cue: { first: colon, last: colon + 1 },
    phrase,
    clause: null,
    sentence: index,
    rule: isTalk ? "talk-label" : "headline-label",
  };
}

/** How many words may tell who speaks before the colon. */
const longestIntroduction = 20;

/** "Siri Falk, professor of economics at Norport University: “It is a bad tax.”": a name, who that is, and what is said. */
function statementOfDescribed(parsed: ParsedText, { first, last }: Sentence, index: number): StatementDraft | null {
  const phrase = nounPhraseAtToken(parsed, first);
  if (phrase?.kind !== "name" || parsed.tokens.words[phrase.last] !== ",") return null;
  for (let at = phrase.last; at < Math.min(last - 1, first + longestIntroduction); at += 1) {
    if (parsed.tokens.words[at] === ":") {
      const quotation = quotationFrom(parsed, at + 1);
      if (quotation?.first !== at + 1) return null;
      const content = [{ first: quotation.first, last: quotation.last }];
      const cue = { first: at, last: at + 1 };
      return { content, cue, phrase, clause: null, sentence: index, rule: "described-label" };
    }
    if (isVerbal(parsed.tags[at] ?? 0) || parsed.tags[at] === tag.quote) return null;
  }
  return null;
}

/** "Hale: we did not spy" does, "Telbrik: what is the difference?" and "Telbrik: a history" do not. */
function tellsSomething(parsed: ParsedText, index: number, colon: number): boolean {
  const last = parsed.sentences[index]?.last ?? colon;
  if (parsed.tokens.words[last - 1] === "?") return false;
  if (parsed.tags[colon + 1] === tag.quote) return true;
  for (let at = colon + 1; at < last; at += 1) {
    const verb = clauseAtToken(parsed, at)?.verb ?? null;
    if (verb !== null && verb.form === "finite" && verb.first > colon) return true;
  }
  return false;
}

/** How far apart two turns of one speaker may be, in paragraphs. */
const turn = 8;

/** "CLINTON: …" in a transcript comes again; "SEO: …" heads an entry of a list. */
function speaksAgain(parsed: ParsedText, { paragraph }: Sentence, phrase: NounPhrase): boolean {
  const { paragraphs, tokens } = parsed;
  const words = (first: number) => tokens.words.slice(first, first + phrase.last - phrase.first + 1).join(" ");
  const label = words(phrase.first);
  for (let at = Math.max(0, paragraph - turn); at <= paragraph + turn && at < paragraphs.length; at += 1) {
    const other = paragraphs[at];
    if (at !== paragraph && other !== undefined && words(tokenAt(tokens, other.start)) === label) return true;
  }
  return false;
}

function colonAt(parsed: ParsedText, sentence: Sentence): number {
  const end = Math.min(sentence.last, sentence.first + 7);
  for (let at = sentence.first + 1; at < end; at += 1) if (parsed.tokens.words[at] === ":") return at;
  return -1;
}
