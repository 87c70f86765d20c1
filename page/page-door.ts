import type { Detection } from "@/engine/article/article-text";
import { ruleOutPage } from "@/engine/article/rule-out";
import { addressOf, isPrerendering, isReadable, standsAside } from "./live-document";
import { type Look, PageWatch } from "./page-watch";

export type DoorAnswers = {
  /** The page may be an article: what reads it is to be run beside us, and calls `open`. */
  readonly load: () => void;
  readonly isAlive: () => boolean;
};

/** What the door has found out, and what it knows to find out: who comes in by it need not hold that a second time. */
export type LetIn = {
  /** The address at which nothing spoke against the page, or null where nobody has looked. */
  readonly passed: string | null;
  isReadable(): boolean;
  ruleOut(document: Document, url: string): Detection | null;
};

/** Where the scripts in a page find its door: in the extension's own world, which the page does not see. */
export const doorPlace = Symbol.for("source-context");

/**
 * What is done in a page before anything: a look at its address and at what it says about itself. Most pages are none of ours;
 * they pay for that and for a watch over what may change it. The code that reads articles is not even compiled there, nor are the
 * browser's own messages asked for.
 */
export class PageDoor {
  readonly #answers: DoorAnswers;
  #watch: PageWatch | null = null;
  /** The address at which the look let the page in. */
  #passed: string | null = null;
  #isStopped = false;
  #close: (() => void) | null = null;

  constructor(answers: DoorAnswers) {
    this.#answers = answers;
  }

  get isAlive(): boolean {
    return !this.#isStopped && this.#answers.isAlive();
  }

  start(): void {
    const begin = () => requestIdleCallback(() => this.#begin(), { timeout: 500 });
    if (isPrerendering()) document.addEventListener("prerenderingchange", begin, { once: true });
    else begin();
  }

  /**
   * What reads the page is there, for the page was let in or because somebody asks for it, whatever it is. `begin` starts it, and
   * gives what stops it. Only the first counts.
   */
  open(begin: (door: LetIn) => () => void): void {
    if (this.#close !== null) return;
    this.#watch?.stop();
    if (this.isAlive) this.#close = begin({ passed: this.#passed, isReadable, ruleOut: ruleOutPage });
  }

  /** Everything goes. */
  stop(): void {
    this.#isStopped = true;
    this.#watch?.stop();
    this.#close?.();
  }

  #begin(): void {
    if (this.#isStopped || this.#close !== null) return;
    const found = this.#look();
    this.#watch = new PageWatch({
      look: () => Promise.resolve(this.#look()),
      onAddress: () => undefined,
      isOwn: () => false,
    });
    this.#watch.start(found);
  }

  #look(): Look {
    const address = addressOf(location);
    const aside = standsAside(address);
    if (aside !== null) return aside;
    // Who leaves before it is loaded and comes back finds the page as it was.
    if (this.#passed === null) window.addEventListener("pageshow", () => this.#load());
    this.#passed = address;
    this.#load();
    return "changed";
  }

  #load(): void {
    if (this.#close === null && this.isAlive) this.#answers.load();
  }
}
