import type { ParsedText, TokenRange } from "@/engine/syntax/parsed-text";
import type { Span } from "@/engine/text/span";
import type { EntityKind } from "@/knowledge/lookup/entity";
import type { NameCandidate } from "@/knowledge/lookup/knowledge";

/** What of a parsed text mentions are found in. */
export type Prose = Pick<ParsedText, "text" | "paragraphs" | "tokens" | "words" | "sentences" | "tags">;

/** What in the text speaks for a name being one; words for the reader are made in linking. */
export type Evidence =
  | "title"
  | "role"
  | "apposition"
  | "given name"
  | "surname"
  | "speaks"
  | "lives"
  | "age"
  | "family"
  | "organisation word"
  | "legal suffix"
  | "place"
  | "acronym"
  | "brand spelling"
  | "organisation role"
  | "agency";

/** A name in the text: one that the pack knows, or one recognised by its looks, or both. */
export type Mention = Span &
  TokenRange & {
    readonly sentence: number;
    /** In a headline or another line where capitals mean nothing. */
    readonly headline: boolean;
    /** One word, which the article also writes small. */
    readonly small: boolean;
    /** What the text says it is; null when it does not say. */
    readonly kind: EntityKind | null;
    /** How sure the text makes us that this is the name of a `kind`: 0 to 1. */
    readonly certainty: number;
    readonly evidence: readonly Evidence[];
    /** Everybody in the pack who goes by this name, likeliest first; empty for a name it does not know. */
    readonly candidates: readonly NameCandidate[];
    /** "Mr", "President", "chief executive": as written before the name, or null. */
    readonly title: Span | null;
    /** How the text introduces it ("chief executive of Acme"), or null. */
    readonly described: Span | null;
  };
