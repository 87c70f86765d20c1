import type { BuildingClause, BuildingPhrase } from "@/engine/syntax/chunk";
import type { Quotation } from "@/engine/syntax/parsed-text";
import type { Tokens } from "@/engine/text/tokens";

/** A text while it is being parsed: what the parser's steps read and add to. */
export type Reading = {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  readonly quotations: readonly Quotation[];
  /** Per token the innermost speech in which it stands, or -1. */
  readonly speechAt: Int32Array;
  /** The speech around a speech, or -1. */
  readonly speechAround: (speech: number) => number;
  readonly nounPhrases: BuildingPhrase[];
  readonly clauses: BuildingClause[];
  readonly nounPhraseAt: Int32Array;
  readonly clauseAt: Int32Array;
  /** Of the sentence in hand. */
  sentence: number;
};
