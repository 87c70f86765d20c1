import type { Allegation, Party } from "@/engine/allegations/allegation";
import { findAllegations } from "@/engine/allegations/find-allegations";
import type { Paragraph } from "@/engine/article/article-text";
import { findStatements } from "@/engine/statements/find-statements";
import { knowledgeOf } from "@/tests/support/knowledge-of";
import { proseOf } from "@/tests/support/prose-of";
import { linkingOf } from "./linking-of";

const knowledge = knowledgeOf([]);

/** An allegation as words, to compare with marks. */
export type Told = {
  readonly class: string;
  readonly stage: string;
  readonly category: string | null;
  readonly accused: string;
  readonly accuser: string;
  readonly others: readonly string[];
  readonly content: string | null;
  readonly responses: readonly string[];
  readonly allegation: Allegation;
};

/** Reads a few sentences (paragraphs parted by an empty line) with the invented parties linked as `linkingOf` does. */
export function readSentence(
  text: string,
  pronouns: Readonly<Record<string, string>> = {},
  opening: Paragraph["kind"] = "body",
): Told[] {
  const linking = linkingOf(text, pronouns);
  const nameOf = ({ entity, span, kind }: Party): string =>
    linking.entities.find((candidate) => candidate.id === entity)?.name ??
    (span === null ? kind : text.slice(span.start, span.end));
  const parsed = proseOf(text, opening);
  const statements = findStatements(parsed, linking, knowledge, []);
  return findAllegations(parsed, linking, statements, knowledge).map((allegation) => ({
    class: allegation.class,
    stage: allegation.stage,
    category: allegation.category,
    accused: nameOf(allegation.accused),
    accuser: nameOf(allegation.accuser),
    others: allegation.otherAccusers.map(nameOf),
    content: allegation.content === null ? null : text.slice(allegation.content.start, allegation.content.end),
    responses: allegation.responses.map((response) => response.stance),
    allegation,
  }));
}
