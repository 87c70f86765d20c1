import type { Detection, PageReading } from "@/engine/article/article-text";
import type { PageScan } from "@/engine/article/page-scan";
import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import type { Background } from "@/engine/wording/background";
import type { BackgroundRecord } from "@/knowledge/lookup/background-record";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PackInfo } from "@/knowledge/lookup/knowledge";
import type { Outcome } from "./outcome";
import type { PageState, PageSummary } from "./page-state";
import type { MarkSettings } from "./settings";

/** What a page may know of the settings: how to mark here, and nothing of other sites. */
export type PageSettings = {
  /** False when the reader has switched this site off. */
  readonly on: boolean;
  readonly marks: MarkSettings;
  readonly cardOnHover: boolean;
  /** Those of the asked entities that the reader has hidden. */
  readonly hidden: readonly EntityKey[];
};

/** What a content script saw of its page. */
export type PageQuestion = {
  readonly url: string;
  readonly scan: PageScan;
  /** The box of the story in view, of a page that was an article before and may hold several now; else null. */
  readonly shown: number | null;
  /** The fingerprint of the article whose report the page has, or null. */
  readonly known: string | null;
};

/** What the page says; `blocks` are those of the scan that the article's paragraphs were made of. */
export type PageAnswer =
  /** The reader has switched the site off. */
  | { readonly kind: "off" }
  | { readonly kind: "no-article"; readonly detection: Detection }
  /** The article that is known, perhaps in other places of the page. */
  | { readonly kind: "same"; readonly blocks: readonly number[] }
  | {
      readonly kind: "read";
      readonly report: ArticleReport;
      readonly blocks: readonly number[];
      readonly fingerprint: string;
      readonly settings: PageSettings;
    };

/** All that other contexts may ask of the background. Every call may be asked twice: it is answered the same. */
export type BackgroundCalls = {
  /** Content script: what does my page say? */
  readPage(question: PageQuestion): Promise<Outcome<PageAnswer, "no-knowledge">>;
  /** The report page: what does this text of the reader say? */
  analyse(reading: PageReading): Promise<Outcome<ArticleReport, "no-knowledge">>;
  /** The door of a page: it may be an article; run the script that reads it. */
  loadArticle(input: null): Promise<Outcome<null, never>>;
  /** Content script: my page is about to be marked; give it the rules. Once for each run of the script. */
  styleMarks(input: null): Promise<Outcome<null, never>>;
  /** Content script: a card is about to be opened; run the script of the cards in my page. */
  loadCards(input: null): Promise<Outcome<null, never>>;
  /** Content script: the settings have changed; how shall I mark this page? The keys are those of its entities. */
  findPageSettings(keys: readonly EntityKey[]): Promise<Outcome<PageSettings, never>>;
  /** Content script: the toolbar should show this of my page. Open extension pages hear it too. */
  showSummary(summary: PageSummary): Promise<Outcome<null, never>>;
  /** Hover card, popup: all that is known of these and of the owners of outlets among them; keys that the pack lacks are left out. */
  findBackground(keys: readonly EntityKey[]): Promise<Outcome<Background, "no-knowledge">>;
  /** Options: what are the records that the reader has hidden? Ids that the pack lacks are left out. */
  findRecords(ids: readonly string[]): Promise<Outcome<readonly BackgroundRecord[], "no-knowledge">>;
  /** Options, about: which pack is loaded? */
  describeKnowledge(input: null): Promise<Outcome<PackInfo, "no-knowledge">>;
  /** Options: the reader's own packs have changed, go by the new ones. */
  refreshPacks(input: null): Promise<Outcome<null, never>>;
};

/** All that extension pages and the background may ask of a page's content script. */
export type PageCalls = {
  /** With `settled`, the answer waits until the page is no longer being read. */
  getState(input: { readonly settled: boolean }): Promise<Outcome<PageState, never>>;
  /** Scrolls to the words and flashes them once; "gone" when the page no longer has them. */
  showSpan(span: Span): Promise<Outcome<null, "gone">>;
  /** Marks on this page, until it is left. */
  showMarks(shown: boolean): Promise<Outcome<null, never>>;
  /** A shortcut was pressed. */
  pressCommand(command: PageCommand): Promise<Outcome<null, never>>;
  /** Settings have changed: ask for yours again. */
  refreshSettings(input: null): Promise<Outcome<null, never>>;
  /** The browser lets us in no longer: leave without a trace. A click may let us in again, as if for the first time. */
  leave(input: null): Promise<Outcome<null, never>>;
};

export const pageCommands = ["toggle-marks", "next-mark", "previous-mark"] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Nobody answered: the other side is gone, was updated, or refuses us. */
export type Unanswered = "unreachable";

type AnyCalls = BackgroundCalls | PageCalls;
export type CallName<Calls extends AnyCalls> = keyof Calls & string;
export type InputOf<Calls extends AnyCalls, Name extends CallName<Calls>> = Calls[Name] extends (
  input: infer Input,
) => unknown
  ? Input
  : never;
export type AnswerOf<Calls extends AnyCalls, Name extends CallName<Calls>> = Calls[Name] extends (
  input: never,
) => Promise<infer Answer>
  ? Answer
  : never;
