import { linkingOf } from "./linking-of";
import type { Linking } from "@/engine/linking/linked-entity";
import { findStatements } from "@/engine/statements/find-statements";
import type { Statement } from "@/engine/statements/statement";
import { parseText } from "@/engine/syntax/parse-text";
import type { ParsedText } from "@/engine/syntax/parsed-text";
import type { EntityKind } from "@/knowledge/lookup/entity";

export type Read = {
  readonly text: string;
  readonly linking: Linking;
  readonly statements: readonly Statement[];
  /** The statement in words: "content | source | cue", contents joined by " … ". */
  readonly lines: readonly string[];
};

/** Paragraphs are parted by empty lines; all are body. */
export function parsedOf(text: string): ParsedText {
  let at = 0;
  const paragraphs = text.split("\n\n").map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length, kind: "body" as const };
  });
  return parseText({ text, paragraphs });
}

export function readStatements(
  text: string,
  names: Readonly<Record<string, EntityKind>> = {},
  publisher: string | null = null,
): Read {
  const linking = linkingOf(text, names, publisher);
  const statements = findStatements(parsedOf(text), linking);
  const words = (span: { readonly start: number; readonly end: number } | null): string =>
    span === null ? "-" : text.slice(span.start, span.end);
  const lines = statements.map(
    (one) => `${one.content.map(words).join(" … ")} | ${words(one.source)} | ${words(one.cue)}`,
  );
  return { text, linking, statements, lines };
}
