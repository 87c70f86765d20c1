import { addressOf } from "./live-document";

/** Times in milliseconds: the first look after a change, and the longest wait when looks find nothing new. */
const shortestWait = 500;
const longestWait = 30_000;
/** A page that still is no article after so many looks is left alone until its address changes. */
const mostIdleLooks = 6;

/** What a look found: `same` as before, something `changed`, that this page is `nothing` of ours so far, or `never` is at this address. */
export type Look = "same" | "changed" | "nothing" | "never";

export type PageWatchAnswers = {
  look(): Promise<Look>;
  /** The page has gone to another address by itself. */
  onAddress(): void;
  /** Whether a node is of ours. */
  isOwn(node: Node): boolean;
};

/**
 * Notices that the page has changed, and asks for a look. Bounded: after a change the page is not observed until the look,
 * and each look that finds nothing new doubles the wait for the next.
 */
export class PageWatch {
  readonly #look: () => Promise<Look>;
  readonly #onAddress: () => void;
  readonly #isOwn: (node: Node) => boolean;
  /** Not before it is wanted: a front is never observed. */
  #observer: MutationObserver | null = null;
  readonly #ends = new AbortController();
  /** Firefox before 147 has none: there the changes of the page itself tell that it has gone to another address. */
  readonly #navigation = navigationOf(window);
  #wait = shortestWait;
  #idleLooks = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #looking = false;
  /** Whether the page has changed while it was looked at. */
  #missed = false;
  #address = addressOf(location);

  constructor({ look, onAddress, isOwn }: PageWatchAnswers) {
    this.#look = look;
    this.#onAddress = onAddress;
    this.#isOwn = isOwn;
  }

  /** With what was found already, if anything was. */
  start(found: Look = "same"): void {
    const options = { signal: this.#ends.signal };
    const check = () => this.#checkAddress();
    if (this.#navigation === null) window.addEventListener("popstate", check, options);
    else this.#navigation.addEventListener("currententrychange", check, options);
    if (!this.#isFixed(found)) this.#observe();
  }

  stop(): void {
    // With a reason of ours: without one the browser makes an exception, and reads the whole script anew to say where.
    this.#ends.abort(null);
    this.#observer?.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #observe(): void {
    this.#observer ??= new MutationObserver((records) => this.#noticed(records));
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
  }

  #noticed(records: readonly MutationRecord[]): void {
    if (records.every((record) => this.#isOfOwn(record))) return;
    this.#observer?.disconnect();
    if (this.#checkAddress() || this.#timer !== null) return;
    if (this.#looking) this.#missed = true;
    else this.#schedule();
  }

  /** Our card came or went. */
  #isOfOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => this.#isOwn(node));
  }

  /** Whether the page has gone to another address by itself. */
  #checkAddress(): boolean {
    const address = addressOf(location);
    if (address === this.#address) return false;
    this.#address = address;
    this.#wait = shortestWait;
    this.#idleLooks = 0;
    this.#onAddress();
    this.#observer?.disconnect();
    this.#schedule();
    return true;
  }

  /** Whether only another address can change what was found. */
  #isFixed(found: Look): boolean {
    return found === "never" && this.#navigation !== null;
  }

  #schedule(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#lookNow(), this.#wait);
  }

  async #lookNow(): Promise<void> {
    this.#timer = null;
    this.#looking = true;
    this.#missed = false;
    this.#observe();
    const found = await this.#look();
    this.#looking = false;
    if (this.#ends.signal.aborted) return;
    this.#wait = found === "changed" ? shortestWait : Math.min(this.#wait * 2, longestWait);
    this.#idleLooks = found === "nothing" ? this.#idleLooks + 1 : 0;
    if (this.#checkAddress() || this.#timer !== null) return;
    if (this.#isFixed(found) || this.#idleLooks >= mostIdleLooks) this.#observer?.disconnect();
    else if (this.#missed) this.#schedule();
  }
}

function navigationOf(window: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(window, "navigation");
  return navigation instanceof EventTarget ? navigation : null;
}
