import type { EntityKey } from "@/knowledge/lookup/entity";
import type { PageAnswer, PageQuestion, PageSettings } from "@/platform/messages";
import type { Outcome } from "@/platform/outcome";
import type { PageSummary } from "@/platform/page-state";
import type { CardAnswers, Cards } from "./cards";

/** All that a page's content script needs from outside it. */
export type PagePort = {
  readPage(question: PageQuestion): Promise<Outcome<PageAnswer, "no-knowledge" | "unreachable">>;
  /** Asks for the rules of the marks. */
  styleMarks(): void;
  findSettings(keys: readonly EntityKey[]): Promise<Outcome<PageSettings, "unreachable">>;
  /** Fetches the script of the hover cards; null when it does not come. */
  loadCards(answers: CardAnswers): Promise<Cards | null>;
  showSummary(summary: PageSummary): void;
  /** False once the extension was updated, switched off or removed under the open page. */
  isAlive(): boolean;
};
