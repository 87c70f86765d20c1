import type { Background } from "@/engine/wording/background";
import type { Words } from "@/engine/wording/words";
import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PageAnswer, PageQuestion, PageSettings } from "@/platform/messages";
import type { Outcome } from "@/platform/outcome";
import type { PageSummary } from "@/platform/page-state";

/** All that a page's content script needs from outside it. */
export type PagePort = {
  readPage(question: PageQuestion): Promise<Outcome<PageAnswer, "no-knowledge" | "unreachable">>;
  /** Asks for the rules of the marks. */
  styleMarks(): void;
  findSettings(keys: readonly EntityKey[]): Promise<Outcome<PageSettings, "unreachable">>;
  findBackground(keys: readonly EntityKey[]): Promise<Outcome<Background, "no-knowledge" | "unreachable">>;
  showSummary(summary: PageSummary): void;
  /** False once the extension was updated, switched off or removed under the open page. */
  isAlive(): boolean;
  readonly words: Words;
  /** The style sheet of the hover card. */
  readonly cardStyle: string;
};
