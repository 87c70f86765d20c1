import { addressOf, isPrerendering, standsAside } from "./live-document";
import { type Look, PageWatch } from "./page-watch";

export type DoorAnswers = {
  /** Everything starts that an article needs; the result stops it. */
  readonly open: () => () => void;
  readonly isAlive: () => boolean;
};

/**
 * What is done in a page before anything: a look at its address and at what it says about itself. Most pages are none of ours;
 * they pay for that and for a watch over what may change it. Even the browser's own messages are first asked for beyond: to have
 * them takes half a millisecond.
 */
export class PageDoor {
  readonly #answers: DoorAnswers;
  readonly #watch: PageWatch;
  #isStopped = false;
  #close: (() => void) | null = null;

  constructor(answers: DoorAnswers) {
    this.#answers = answers;
    this.#watch = new PageWatch({
      look: () => Promise.resolve(this.#look()),
      onAddress: () => undefined,
      isOwn: () => false,
    });
  }

  get isAlive(): boolean {
    return !this.#isStopped && this.#answers.isAlive();
  }

  start(): void {
    const begin = () => requestIdleCallback(() => this.#begin(), { timeout: 500 });
    if (isPrerendering()) document.addEventListener("prerenderingchange", begin, { once: true });
    else begin();
  }

  /** Somebody asks for the page, whatever it is. */
  open(): void {
    if (this.#close !== null) return;
    this.#watch.stop();
    if (this.isAlive) this.#close = this.#answers.open();
  }

  /** Everything goes. */
  stop(): void {
    this.#isStopped = true;
    this.#watch.stop();
    this.#close?.();
  }

  #begin(): void {
    if (this.#isStopped || this.#close !== null) return;
    const found = this.#look();
    if (found !== "changed") this.#watch.start(found);
  }

  #look(): Look {
    const aside = standsAside(addressOf(location));
    if (aside === null) this.open();
    return aside ?? "changed";
  }
}
