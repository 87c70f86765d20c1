import { createHash } from "node:crypto";
import { nonce } from "./pages/hostile-page";
import type { ServedPage } from "@/tests/support/page-server";

/** What a page has seen of itself. */
export type Seen = {
  /** Whether its markup is now what it was when it was parsed. */
  readonly same: boolean;
  readonly markup: string;
  readonly records: number;
  readonly messages: number;
  /** What any script of the page can look at: names of globals, style sheets, resources, computed properties. */
  readonly traces: readonly string[];
  /** How many names of highlights there are, which are shared with the page. */
  readonly highlights: number;
  /** The words under each range of each highlight. */
  readonly marked: readonly string[];
};

/** Runs first in the page, with the platform's own functions in hand before the page can overwrite them. */
const source = `(() => {
  const root = Object.getOwnPropertyDescriptor(Document.prototype, "documentElement").get.bind(document);
  const markup = Object.getOwnPropertyDescriptor(Element.prototype, "outerHTML").get;
  const listen = EventTarget.prototype.addEventListener;
  const sheets = Object.getOwnPropertyDescriptor(Document.prototype, "styleSheets").get.bind(document);
  const observe = MutationObserver.prototype.observe;
  const observer = new MutationObserver((found) => { seen.records += found.length; });
  const { getComputedStyle, performance, CSS } = window;
  const wordsOf = Range.prototype.toString;
  const seen = { before: "", records: 0, messages: 0 };
  // By hand: a page may have poisoned what lists can do.
  const markedWords = () => {
    const words = [];
    for (const [, highlight] of CSS.highlights) for (const range of highlight) words[words.length] = wordsOf.call(range);
    return words;
  };
  listen.call(window, "message", () => { seen.messages += 1; }, true);
  // Last of all listeners: what the page itself does on this event is its own change.
  listen.call(window, "DOMContentLoaded", () => {
    seen.before = markup.call(root());
    observe.call(observer, document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  Object.defineProperty(window, Symbol.for("witness"), { value: () => ({
    same: markup.call(root()) === seen.before,
    markup: markup.call(root()),
    records: seen.records,
    messages: seen.messages,
    traces: [
      ...Array.from(Object.getOwnPropertyNames(window), (name) => "global " + name),
      ...Array.from(Object.getOwnPropertyNames(root()), (name) => "of the root " + name),
      ...Array.from(performance.getEntriesByType("resource"), ({ name }) => "resource " + name),
      "style sheets " + sheets().length,
      ...Array.from(getComputedStyle(root()), (name) => name + ": " + getComputedStyle(root()).getPropertyValue(name)),
    ],
    highlights: CSS.highlights.size,
    marked: markedWords(),
  }) });
})()`;

/** A page with the witness in it, which forbids all scripts but those with our nonce. */
export function withWitness(html: string): ServedPage {
  const witness = `<script nonce="${nonce}">${source}</script>`;
  const body = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (tag) => `${tag}${witness}`)
    : html.replace(/^(\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${witness}`);
  return { body, headers: { "content-security-policy": `script-src 'nonce-${nonce}'` } };
}

/** What the witness says, as an expression in the page. */
export const askWitness = `window[Symbol.for("witness")]()`;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
