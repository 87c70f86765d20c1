import type { Detection } from "@/engine/article/article-text";
import type { EntityId } from "@/engine/linking/linked-entity";
import type { ArticleReport } from "@/engine/report/article-report";

/** Why a page that is read has no report. */
export type PageFailure = "no-knowledge" | "unreachable";

/** What the content script of a page has to say; the popup and the full report show it. */
export type PageState =
  /** A page being prerendered, or switched off on this site while it is open: nothing is read. */
  | { readonly kind: "idle" }
  /** The page is being read or analysed. */
  | { readonly kind: "reading"; readonly url: string }
  | { readonly kind: "no-article"; readonly url: string; readonly detection: Detection }
  | {
      readonly kind: "read";
      readonly report: ArticleReport;
      /** Entities of the report that the reader has hidden. */
      readonly hidden: readonly EntityId[];
      /** Whether marks are on for this page, and how many there are. */
      readonly marks: { readonly shown: boolean; readonly count: number };
    }
  | { readonly kind: "failed"; readonly url: string; readonly reason: PageFailure };

/** What the toolbar shows of a page. */
export type PageSummary =
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly entities: number; readonly allegations: number };
