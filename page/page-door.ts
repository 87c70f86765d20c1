import type { Detection } from "@/engine/article/article-text";
import { ruleOutPage } from "@/engine/article/rule-out";
import { addressOf, isPrerendering, isReadable, standsAside } from "./live-document";
import { type Look, PageWatch } from "./page-watch";

export type DoorAnswers = {
  /** The page may be an article, and what reads it is not there: it is to be run beside us, and calls `bring`. */
  readonly load: () => void;
  readonly isAlive: () => boolean;
};

/** What the door has found out, and what it knows to find out: who comes in by it need not hold that a second time. */
export type LetIn = {
  /** The address at which nothing spoke against the page, or null where nobody has looked. */
  readonly passed: string | null;
  isReadable(): boolean;
  /** Everything goes, the door itself too. */
  leave(): void;
  ruleOut(document: Document, url: string): Detection | null;
};

/** Starts what reads the page; the result stops it. */
export type Begin = (door: LetIn) => () => void;

/** Where the scripts in a page find its door: in the extension's own world, which the page does not see. */
export const doorPlace = Symbol.for("source-context");

/** Where what reads the page waits for its door, when it is run first. */
export const beginPlace = Symbol.for("source-context-begin");

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
  /** Whether the page is to be read: it was let in, or somebody asks for it. */
  #isOpen = false;
  #begin: Begin | null = null;
  #close: (() => void) | null = null;

  constructor(answers: DoorAnswers) {
    this.#answers = answers;
  }

  get isAlive(): boolean {
    return !this.#isStopped && this.#answers.isAlive();
  }

  start(): void {
    const look = () => this.#lookFirst();
    if (isPrerendering()) document.addEventListener("prerenderingchange", look, { once: true });
    // At once: to be called back when the page is idle costs a third of the look. What reads the page waits for that.
    else look();
  }

  /** What reads the page is there: from the start where the address is a story's, else since it was asked for. Only the first counts. */
  bring(begin: Begin): void {
    this.#begin ??= begin;
    if (this.#isOpen) this.#enter();
  }

  /** Somebody asks for the page, whatever it is. */
  open(): void {
    this.#isOpen = true;
    this.#enter();
  }

  /** Everything goes. */
  stop(): void {
    this.#isStopped = true;
    this.#watch?.stop();
    this.#close?.();
  }

  #lookFirst(): void {
    if (this.#isStopped || this.#isOpen) return;
    const found = this.#look();
    if (this.#close !== null) return;
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
    this.#passed = address;
    // Who leaves before it is loaded and comes back finds the page as it was.
    if (this.#begin === null && !this.#isOpen) window.addEventListener("pageshow", () => this.#enter());
    this.open();
    return "changed";
  }

  #enter(): void {
    if (this.#close !== null || !this.isAlive) return;
    if (this.#begin === null) {
      this.#answers.load();
      return;
    }
    this.#watch?.stop();
    this.#close = this.#begin({ passed: this.#passed, isReadable, ruleOut: ruleOutPage, leave: () => this.stop() });
  }
}
