import type { Span } from "@/engine/text/span";
import type { Point } from "./find-mark-at";
import type { LiveArticle } from "./live-article";
import type { LiveMark } from "./live-mark";

/** The hover card as a page's session knows it: one at a time. */
export type Cards = {
  /** The mark whose card is open, or null. */
  readonly mark: LiveMark | null;
  /** A card that the keyboard opened stays until the keyboard closes it. */
  readonly isKept: boolean;
  isOnCard(target: EventTarget | null): boolean;
  /** Whether a node is of ours: a page that gets or loses one has not changed. */
  isOwn(node: Node): boolean;
  /** Opens the card of a mark in the place of the one that is open. */
  open(article: LiveArticle, anchor: CardAnchor): Promise<void>;
  close(): void;
};

export type CardAnchor = {
  readonly mark: LiveMark;
  /** Where the pointer is; null when the keyboard opens the card, which then takes the focus. */
  readonly point: Point | null;
};

export type CardAnswers = {
  /** The reader wants to see these words of the article. */
  readonly onJump: (span: Span) => void;
  /** The reader has closed the card. */
  readonly onClose: () => void;
};

/** What the script of the cards leaves for the session to find. */
export type MakeCards = (answers: CardAnswers) => Cards;

/** Where it leaves it: in the extension's own world, which the page does not see. */
export const cardsPlace = Symbol.for("source-context-cards");

/** Cards whose script comes with the first of them: most readers of most pages open none. */
export class CardsOnDemand implements Cards {
  readonly #load: () => Promise<Cards | null>;
  #loading: Promise<Cards | null> | null = null;
  #cards: Cards | null = null;
  #turn = 0;

  constructor(load: () => Promise<Cards | null>) {
    this.#load = load;
  }

  get mark(): LiveMark | null {
    return this.#cards?.mark ?? null;
  }

  get isKept(): boolean {
    return this.#cards?.isKept === true;
  }

  isOnCard(target: EventTarget | null): boolean {
    return this.#cards?.isOnCard(target) === true;
  }

  isOwn(node: Node): boolean {
    return this.#cards?.isOwn(node) === true;
  }

  async open(article: LiveArticle, anchor: CardAnchor): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#loading ??= this.#load();
    this.#cards = await this.#loading;
    // It did not come; the next card asks once more.
    if (this.#cards === null) this.#loading = null;
    // The pointer has gone on meanwhile.
    if (turn === this.#turn) await this.#cards?.open(article, anchor);
  }

  close(): void {
    this.#turn += 1;
    this.#cards?.close();
  }
}
