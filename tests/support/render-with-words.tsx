import { type ComponentChildren, render } from "preact";
import { act } from "preact/test-utils";
import { WordsContext } from "@/components/words/use-words";
import { englishWords } from "@/engine/wording/english-words";

let shown: HTMLElement | null = null;

/** Renders into a new element of the document, in English, in place of what was rendered before. */
export function renderWithWords(content: ComponentChildren): HTMLElement {
  const before = shown;
  if (before !== null) void act(() => render(null, before));
  const root = document.createElement("div");
  shown = root;
  document.body.replaceChildren(root);
  void act(() => render(<WordsContext.Provider value={englishWords}>{content}</WordsContext.Provider>, root));
  return root;
}

/** The text of an element as a reader sees it, with single spaces. */
export function textIn(element: Element | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Presses the first button, link or summary whose text or label has `words`. */
export function press(root: HTMLElement, words: string): void {
  const pressable = [...root.querySelectorAll<HTMLElement>("button, a, summary, input")];
  const found = pressable.find((element) =>
    `${element.getAttribute("aria-label") ?? ""} ${textIn(element)}`.includes(words),
  );
  if (found === undefined) throw new Error(`nothing to press says "${words}"`);
  void act(() => found.click());
}
