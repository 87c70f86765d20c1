import type { ArticleText, Paragraph } from "@/engine/article/article-text";
import { type Span, textOf } from "@/engine/text/span";
import type { EntityIndex } from "@/knowledge/lookup/entity";
import type { Knowledge } from "@/knowledge/lookup/knowledge";

/** An outlet that a byline or the note on the author names; nothing else is ever taken from there. */
export type NotedOutlet = Span & {
  readonly entity: EntityIndex;
  /** The author works there now: "Deputy Editor, Evening Ledger". */
  readonly employs: boolean;
};

/** Outlets named in bylines and in furniture that speaks of an author, in order. */
export function findNotedOutlets({ text, paragraphs, authors }: ArticleText, knowledge: Knowledge): NotedOutlet[] {
  const notes = paragraphs.filter((paragraph) => isNote(paragraph, text, authors));
  return notes.flatMap((paragraph): NotedOutlet[] => {
    const note = textOf(text, paragraph);
    let end = 0;
    return knowledge.findNames(note).flatMap(({ span, candidates }): NotedOutlet[] => {
      const [outlet] = candidates.filter(({ entity }) => knowledge.kindOf(entity) === "outlet");
      // "nation" in lower case is no paper.
      const isWritten = /\p{Lu}/u.test(textOf(note, span));
      if (outlet === undefined || outlet.needsEvidence || !isWritten || span.start < end) return [];
      ({ end } = span);
      const place = { start: paragraph.start + span.start, end: paragraph.start + span.end };
      return [{ ...place, entity: outlet.entity, employs: isEmployer(note, span, paragraph.kind === "byline") }];
    });
  });
}

function isNote({ kind, start, end }: Paragraph, text: string, authors: readonly string[]): boolean {
  if (kind === "byline") return true;
  if (kind !== "furniture") return false;
  const opening = text.slice(start, Math.min(end, start + 80));
  return authors.some((author) => opening.includes(author));
}

const jobs = /\b(?:editor|reporter|correspondent|writer|journalist|columnist|producer|chief|staff|critic|blogger)\b/i;
const before = /\b(?:was|formerly|former|previously|once|used to|has worked|worked)\b/i;

/** A job and the outlet in one clause: "Deputy Editor, Evening Ledger", "is an editor at the Evening Ledger". */
function isEmployer(note: string, { start }: Span, byline: boolean): boolean {
  const clause =
    note
      .slice(Math.max(0, start - 60), start)
      .split(/[.;]\s|\n/)
      .at(-1) ?? "";
  if (!jobs.test(clause) || before.test(clause)) return false;
  return byline
    ? /(?:,|\bat|\bfor|\bof|\bwith)\s*(?:the\s*)?$/i.test(clause)
    : /\bis\b.*\b(?:at|for|of|with)\s*(?:the\s*)?$/i.test(clause);
}
