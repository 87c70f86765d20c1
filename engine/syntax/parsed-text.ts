import type { Paragraph } from "@/engine/article/article-text";
import type { Sentence } from "@/engine/text/sentences";
import type { Tokens } from "@/engine/text/tokens";
import type { Span } from "@/engine/text/span";
import type { WordsOfText } from "@/engine/text/words-of-text";

/** Tokens [first, last) of `ParsedText.tokens`: half-open, as spans are. */
export type TokenRange = { readonly first: number; readonly last: number };

/**
 * The words from the first determiner or modifier to the head: "the agency's four-year inquiry". What follows the head
 * ("into Hale", ", who left,") is not in the range; `extentOf` has it.
 */
export type NounPhrase = TokenRange & {
  /** "name": "Norland", "Ms Hale", "the New York Times"; "number" also stands for "two of them", "some". */
  readonly kind: "name" | "common" | "pronoun" | "number";
  /** Token of the last noun ("inquiry"); of a name, its last word. */
  readonly head: number;
  /** Lower case: "the", "a", "no", "his", "two"; null when there is none. */
  readonly determiner: string | null;
  /** "Norland's claim", "its claim": the phrase before the noun, or null. */
  readonly possessor: NounPhrase | null;
  readonly plural: boolean;
  /** "Hale, chief executive of Brightbox, …" and "spokesman John Roe": the other name of the same one. */
  readonly apposition: NounPhrase | null;
  /** The next of "A, B and C", or null. */
  readonly next: NounPhrase | null;
  /** The clause in which it stands, and as what. Null for a phrase that stands in no clause (a headline, a list). */
  readonly clause: Clause | null;
  readonly role: "subject" | "object" | "preposition" | "possessor" | "apposition" | "conjunct" | "free";
  /** The clause that modifies it: "the firm that hid it" (relative), "the firm accused of it" (reduced-relative). */
  readonly modifier: Clause | null;
  /** "claims that it spied", "the idea to leave": the clause that says what the noun is about. */
  readonly complement: Clause | null;
  readonly sentence: number;
};

/** Auxiliaries, adverbs and the verb: "has repeatedly been accused". The head carries the meaning. */
export type VerbGroup = TokenRange & {
  readonly head: number;
  /** "accuse" for "has been accused". "be" and "have" when they stand alone. */
  readonly lemma: string;
  /** Of the lemma in the text's vocabulary, for `PerWord`. */
  readonly lemmaNumber: number;
  readonly voice: "active" | "passive";
  readonly form: "finite" | "infinitive" | "gerund" | "participle";
  /** Of a finite group; null for all others and after a modal. */
  readonly tense: "past" | "present" | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** "could", "will", "must", …; null when there is none. */
  readonly modal: string | null;
  /** By "not", "n't", "never" inside the group. For "no evidence" ask the determiner. */
  readonly negated: boolean;
  /** Words inside and directly beside the group that are adverbs: "repeatedly", "reportedly", "again". */
  readonly adverbs: readonly string[];
  /** "into" of "looked into", "back" of "hit back"; also kept as a prepositional phrase when a noun phrase follows. */
  readonly particle: string | null;
  readonly clause: Clause;
};

/** Which of several possible owners a phrase has is left open: `after` says what stands before it, questions choose. */
export type PrepositionalPhrase = {
  /** Lower case; several words as one: "according to", "because of", "on behalf of". */
  readonly preposition: string;
  readonly token: number;
  readonly object: NounPhrase | null;
  /** "of hiding the leak", "about whether Hale knew": the clause in the place of a noun. */
  readonly clause: Clause | null;
  /** What stands directly before it, when that is a noun phrase. */
  readonly after: NounPhrase | null;
};

export type ClauseKind =
  /** A sentence of its own, or joined to one by "and", "but" or ";". */
  | "main"
  /** Also without "that": "Critics allege Telbrik hid a door". */
  | "that"
  /** Questions as parts: whether, if (after "ask"), who, what, how, why. */
  | "question"
  | "relative"
  /** "Telbrik, long suspected of tapping calls, …", "a man carrying papers". */
  | "reduced-relative"
  | "infinitive"
  /** After a preposition or as an object: "of tapping calls". Also participles: "Speaking in Oslo, Hale said …". */
  | "gerund"
  /** After despite, after, if, because, although, as, while, unless … */
  | "adverbial"
  /** ", police said," and ", as Hale put it,": its complement is the clause around it. */
  | "parenthetical"
  /** Words without any verb: a headline, a list item. */
  | "fragment";

/** One verb group with what belongs to it. */
export type Clause = TokenRange & {
  /** Position in `ParsedText.clauses`. */
  readonly index: number;
  readonly kind: ClauseKind;
  /** "that", "if", "which", "despite", "to": lower case; null without one. */
  readonly marker: string | null;
  /** Null only in fragments, and while the verb could not be found. */
  readonly verb: VerbGroup | null;
  /** As written in this clause. Null for infinitives, gerunds and coordinated verbs: `subjectOf` looks further. */
  readonly subject: NounPhrase | null;
  readonly objects: readonly NounPhrase[];
  /** In order, before and after the verb. */
  readonly prepositions: readonly PrepositionalPhrase[];
  /** What the verb says or wants: a that-, question- or infinitive-clause, or for a speech verb the words before it. */
  readonly complement: Clause | null;
  /** Clauses that hang on this one, in order: complements, adverbials, relatives of its phrases. */
  readonly children: readonly Clause[];
  readonly parent: Clause | null;
  /** The clause to whose verb this one is joined: "denied it and sued": sued's is denied's. Its subject may be shared. */
  readonly coordinatedWith: Clause | null;
  /** The other way round: the next clause joined to this one, or null. */
  readonly joined: Clause | null;
  /** Of a relative or reduced-relative clause: whom it is about. */
  readonly antecedent: NounPhrase | null;
  readonly sentence: number;
  /** Speech that stands in it as its object ("“…,” Hale said, “…”"): positions in `quotations`. */
  readonly speeches: readonly number[];
  /** The speech in which it stands (position in `quotations`), or null for the writer's own words. */
  readonly quotation: number | null;
};

/** A pair of quotation marks, or a paragraph that runs on without a closing mark. */
export type Quotation = Span & {
  /** With the marks. */
  readonly first: number;
  readonly last: number;
  /** Without the marks. */
  readonly inner: Span;
  /**
   * "speech": someone's words, opaque to the clause around it (which sees one object). "part": words inside the
   * writer's clause ("it was a "genuine proposal""), parsed as if there were no marks.
   */
  readonly kind: "speech" | "part";
  /** Whether a closing mark was found in its paragraph; without, it may run on in the next one. */
  readonly closed: boolean;
  /** Position of the quotation around it, or null. */
  readonly inside: number | null;
  readonly paragraph: number;
};

/**
 * An article's text with its grammar, as far as a light parser sees it. Every list is in reading order.
 *
 * How frames use it: go through `clauses`, look at `clause.verb?.lemma` and `voice`, then ask the questions of
 * `engine/syntax/questions` (`subjectOf`, `objectOf`, `byPhraseOf`, `prepositionalOf`, `complementOf`). Noun frames go
 * through `nounPhrases` and look at the lemma of the head (`headLemmaOf`). A question that the parser cannot answer gives null:
 * a frame then leaves the role unstated.
 */
export type ParsedText = {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: Tokens;
  /** Of the whole text, by- and picture lines with it. */
  readonly words: WordsOfText;
  /** Of prose paragraphs only (title, standfirst, body, heading, quote, list). */
  readonly sentences: readonly Sentence[];
  /** One number per token, as `tag` in engine/syntax/tag numbers them; 0 outside prose. */
  readonly tags: Uint8Array;
  readonly quotations: readonly Quotation[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly clauses: readonly Clause[];
  /** Per token the noun phrase or clause that it belongs to (innermost; position in the list), or -1. */
  readonly nounPhraseAt: Int32Array;
  readonly clauseAt: Int32Array;
};
