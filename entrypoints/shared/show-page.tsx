import { type ComponentChildren, render } from "preact";
import { WordsContext } from "@/components/words/use-words";
import { applyLanguage } from "@/platform/apply-language";
import { applyTheme } from "@/platform/apply-theme";
import { translate } from "@/platform/translate";

/** Fills an extension page, in the reader's language and in the light that they chose. */
export function showPage(content: ComponentChildren): void {
  const root = document.querySelector("#root");
  if (root === null) throw new Error("the page has no place for its content");
  // First, for what it asks takes time to answer; the language's formatters are made meanwhile, and nothing is painted yet.
  render(<WordsContext.Provider value={translate}>{content}</WordsContext.Provider>, root);
  applyLanguage();
  void applyTheme();
}

/** "YYYY-MM-DD", by the reader's own clock. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
