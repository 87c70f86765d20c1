import type { ArticleReport } from "@/engine/report/article-report";
import type { Background } from "@/engine/wording/background";
import type { Hidden } from "@/engine/wording/report-lists";
import type { Words } from "@/engine/wording/words";

/** What it takes to put a report into words. */
export type ExportContext = {
  readonly background: Background;
  readonly words: Words;
  /** "YYYY-MM-DD": decides which records are overdue. */
  readonly today: string;
  /** Left out, as on the card. */
  readonly hidden?: Hidden;
};

/** A line of an outline: our words, the article's, or a small addition to what stands above. */
export type OutlineLine = { readonly kind: "text" | "quote" | "detail"; readonly text: string };

export type OutlineItem = { readonly title: string; readonly lines: readonly OutlineLine[] };

export type OutlineSection = {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
  readonly items: readonly OutlineItem[];
};

/** A report in words and in order, before it becomes Markdown or a card on the terminal. */
export type Outline = {
  readonly title: string;
  readonly lines: readonly OutlineLine[];
  readonly sections: readonly OutlineSection[];
};

/** Makes one section of a report's outline; null where the report has nothing for it. */
export type OutlinePart = (report: ArticleReport, context: ExportContext) => OutlineSection | null;

export const say = (text: string): OutlineLine => ({ kind: "text", text });
export const quote = (text: string): OutlineLine => ({ kind: "quote", text });
export const detail = (text: string): OutlineLine => ({ kind: "detail", text });
