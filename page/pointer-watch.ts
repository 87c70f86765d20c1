import type { Point } from "./find-mark-at";

/** The pointer must rest on a mark before its card opens, in milliseconds: passing over one opens nothing. */
const restTime = 180;
/** Time to get from the words to the card. */
const graceTime = 350;
/** A finger that stays longer, or moves farther (in pixels), does not tap. */
const tapTime = 500;
const tapReach = 10;

export type PointerAnswers = {
  /** The pointer rests on the page, or a finger has tapped it; whether it is on a mark. */
  readonly onRest: (point: Point) => boolean;
  /** The grace time since the pointer was last on the card, or at rest on a mark, is over; it is here now. */
  readonly onAway: (point: Point) => void;
  /** The reader presses a button of the pointer outside the card. */
  readonly onPress: () => void;
  readonly isOnCard: (target: EventTarget | null) => boolean;
};

/** Watches where the pointer rests. While it moves nothing is looked for; events that the page made up are ignored. */
export class PointerWatch {
  readonly #answers: PointerAnswers;
  readonly #ends = new AbortController();
  #press: PointerEvent | null = null;
  #last: Point = { x: 0, y: 0 };
  #rest: ReturnType<typeof setTimeout> | null = null;
  #away: ReturnType<typeof setTimeout> | null = null;

  constructor(answers: PointerAnswers) {
    this.#answers = answers;
  }

  start(): void {
    const options = { signal: this.#ends.signal, passive: true, capture: true };
    window.addEventListener("pointermove", (event) => this.#moved(event), options);
    window.addEventListener("pointerdown", (event) => this.#pressed(event), options);
    window.addEventListener("pointerup", (event) => this.#released(event), options);
  }

  stop(): void {
    this.#ends.abort(null);
    this.#rest = forget(this.#rest);
    this.#away = forget(this.#away);
  }

  #moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === "touch") return;
    this.#rest = forget(this.#rest);
    if (this.#answers.isOnCard(event.target)) {
      this.#away = forget(this.#away);
      return;
    }
    // A pressed button is a selection being made.
    if (event.buttons !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    this.#rest = setTimeout(() => this.#rested(point), restTime);
    this.#last = point;
    this.#away ??= setTimeout(() => this.#left(), graceTime);
  }

  #rested(point: Point): void {
    this.#rest = null;
    if (this.#answers.onRest(point)) this.#away = forget(this.#away);
  }

  #left(): void {
    this.#away = null;
    this.#answers.onAway(this.#last);
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || this.#answers.isOnCard(event.target)) return;
    this.#rest = forget(this.#rest);
    this.#press = event;
    this.#answers.onPress();
  }

  /** A tap opens a card as resting does; a link under it is still followed. */
  #released(event: PointerEvent): void {
    const press = this.#press;
    this.#press = null;
    if (!event.isTrusted || event.pointerType !== "touch" || press?.pointerId !== event.pointerId) return;
    const reach = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
    const isTap = event.timeStamp - press.timeStamp < tapTime && reach < tapReach;
    if (isTap) this.#answers.onRest({ x: event.clientX, y: event.clientY });
  }
}

function forget(timer: ReturnType<typeof setTimeout> | null): null {
  if (timer !== null) clearTimeout(timer);
  return null;
}
