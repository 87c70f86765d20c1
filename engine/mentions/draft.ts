import type { TokenRange } from "@/engine/syntax/parsed-text";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";
import type { Look } from "./look-at-name";

/** A name on its way to being a mention: looks are added up over the article before anything is decided. */
export type Draft = TokenRange & {
  readonly sentence: number;
  readonly headline: boolean;
  readonly startsSentence: boolean;
  readonly title: TokenRange | null;
  /** Lower-case words with one space between: the same for every place that writes the name so. */
  readonly key: string;
  readonly words: readonly string[];
  readonly look: Look;
  candidates: readonly NameCandidate[];
  decided: Decision | null;
};

/** What a name may be taken for; "other" is whatever is nobody: an event, a thing, a plain word. */
export type Reading = "person" | "organisation" | "place" | "other";

/** `certainty` is 0 to 1. */
export type Decision = { readonly reading: Reading; readonly certainty: number };
