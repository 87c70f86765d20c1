import type { ArticleReport } from "@/engine/report/article-report";
import type { Span } from "@/engine/text/span";
import type { PageCommand } from "@/platform/messages";
import type { PageState, PageSummary } from "@/platform/page-state";
import { ArticleReader, type Reading } from "./article-reader";
import { type Cards, CardsOnDemand } from "./cards";
import type { Point } from "./find-mark-at";
import { Highlights } from "./highlights";
import { jumpTo, scrollTo } from "./jump-to";
import { hiddenOf, type LiveArticle, summaryOf } from "./live-article";
import { isPrerendering } from "./live-document";
import { liveRangesOf } from "./live-mark";
import { isSameMark } from "./mark";
import { MarkLayer } from "./mark-layer";
import type { LetIn } from "./page-door";
import type { PagePort } from "./page-port";
import { PageWatch } from "./page-watch";
import { planMarks } from "./plan-marks";
import { PointerWatch } from "./pointer-watch";

/** All that happens in one open page: it is read, marked, watched, and left without a trace. */
export class PageSession {
  readonly #port: PagePort;
  readonly #highlights = new Highlights();
  readonly #marks = new MarkLayer(this.#highlights);
  readonly #cards: Cards;
  readonly #reader: ArticleReader;
  readonly #ends = new AbortController();
  #phase: "starting" | "working" | "resting" = "starting";
  #pageWatch: PageWatch | null = null;
  /** The pointer is watched only where there may be a mark under it. */
  #pointerWatch: PointerWatch | null = null;
  #marksWanted = true;
  #isStyled = false;
  /** What the toolbar shows, as JSON: the background is not woken to hear it again, nor that a page is none of ours. */
  #summary = JSON.stringify({ kind: "none" } satisfies PageSummary);
  /** The report that it is of: another is news to a card that is open, though it counts the same. */
  #reported: ArticleReport | null = null;
  #waiting: (() => void)[] = [];

  constructor(port: PagePort, door: LetIn) {
    this.#port = port;
    this.#cards = new CardsOnDemand(() =>
      port.loadCards({ onJump: (span) => this.showSpan(span), onClose: () => this.#marks.leave() }),
    );
    this.#reader = new ArticleReader(port, door, (reading) => this.#show(reading));
  }

  /** What there is to say of the page; with `settled`, once it is no longer being read. */
  async getState(settled: boolean): Promise<PageState> {
    if (settled) await this.#settled();
    const { reading } = this.#reader;
    if (this.#phase === "resting" || reading.kind === "off") return { kind: "idle" };
    if (reading.kind === "reading") return { kind: "reading", url: location.href };
    if (reading.kind !== "read") return reading;
    const { article } = reading;
    // Those that are hidden are counted too: "Show marks (0)" would promise nothing.
    const count = this.#marksWanted ? this.#marks.count : this.#planned(article).length;
    const marks = { shown: this.#marksWanted, count };
    return { kind: "read", report: article.report, hidden: hiddenOf(article), marks };
  }

  start(): void {
    const options = { signal: this.#ends.signal };
    document.addEventListener("visibilitychange", () => this.#stopIfCutOff(), options);
    window.addEventListener("focus", () => this.#stopIfCutOff(), options);
    window.addEventListener("pageshow", (event) => (event.persisted ? this.#comeBack() : undefined), options);
    // Where the site is switched off no script of ours is run; should one be, the background says so when it is asked.
    const begin = () => this.#work();
    if (isPrerendering()) {
      this.#phase = "resting";
      document.addEventListener("prerenderingchange", begin, { ...options, once: true });
    } else begin();
  }

  /** Everything goes: marks, card, listeners. */
  stop(): void {
    this.#ends.abort(null);
    this.#rest();
  }

  /** Whether the words are there to be shown. */
  showSpan(span: Span): boolean {
    const { reading } = this.#reader;
    const ranges = reading.kind === "read" ? liveRangesOf(reading.article.map, span) : [];
    jumpTo(ranges, this.#highlights);
    return ranges.length > 0;
  }

  showMarks(shown: boolean): void {
    this.#marksWanted = shown;
    if (!shown) this.#cards.close();
    this.#paint();
    // A card that is open says whether they are shown.
    this.#summary = "";
    if (this.#reader.reading.kind === "read") this.#tellSummary();
  }

  async pressCommand(command: PageCommand): Promise<void> {
    if (command === "toggle-marks") this.showMarks(!this.#marksWanted);
    else await this.#walk(command === "next-mark" ? 1 : -1);
  }

  /** Asks for the settings anew, and does as they say: work here, or leave without a trace. */
  async refreshSettings(): Promise<void> {
    const settings = await this.#port.findSettings([]);
    // What the toolbar shows depends on them too.
    this.#summary = "";
    if (this.#ends.signal.aborted) return;
    if (!settings.ok || !settings.value.on) {
      this.#rest();
      return;
    }
    if (this.#phase !== "working") this.#work();
    await this.#reader.refreshSettings();
  }

  async #settled(): Promise<void> {
    const isReading = () => this.#phase !== "resting" && this.#reader.reading.kind === "reading";
    while (isReading()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #work(): void {
    this.#phase = "working";
    const watch = new PageWatch({
      look: async () => (this.#stopIfCutOff() ? "same" : this.#reader.look()),
      onAddress: () => this.#reader.forget(),
      isOwn: (node) => this.#cards.isOwn(node),
    });
    this.#pageWatch = watch;
    const begin = () => {
      if (this.#pageWatch !== watch) return;
      // What changed before is seen by the first look.
      watch.start();
      void this.#reader.look();
    };
    requestIdleCallback(begin, { timeout: 500 });
  }

  #watchPointer(): void {
    if (this.#pointerWatch !== null) return;
    this.#pointerWatch = new PointerWatch({
      onRest: (point) => this.#pointerRests(point),
      onAway: (point) => this.#pointerLeaves(point),
      onPress: () => {
        this.#cards.close();
        this.#marks.leave();
      },
      isOnCard: (target) => this.#cards.isOnCard(target),
    });
    this.#pointerWatch.start();
  }

  /** Nothing is done or shown until the site is switched on again. */
  #rest(): void {
    this.#phase = "resting";
    this.#stopWatches();
    this.#reader.forget();
    // The toolbar and the popup show "off" now: what is read next is news to them, even if it is the same.
    this.#summary = "";
  }

  #stopWatches(): void {
    this.#pageWatch?.stop();
    this.#pageWatch = null;
    this.#pointerWatch?.stop();
    this.#pointerWatch = null;
  }

  #show(reading: Reading): void {
    if (reading.kind === "off") {
      this.#rest();
      return;
    }
    if (reading.kind === "read") this.#watchPointer();
    else this.#cards.close();
    this.#paint();
    for (const resolve of this.#waiting.splice(0)) resolve();
    this.#tellSummary();
  }

  /** Tells what the page has to say, unless that is what was told last. */
  #tellSummary(): void {
    const { reading } = this.#reader;
    if (reading.kind === "reading" || !this.#port.isAlive()) return;
    const report = reading.kind === "read" ? reading.article.report : null;
    const summary: PageSummary = reading.kind === "read" ? summaryOf(reading.article) : { kind: "none" };
    const told = JSON.stringify(summary);
    if (told !== this.#summary || report !== this.#reported) this.#port.showSummary(summary);
    this.#summary = told;
    this.#reported = report;
  }

  #paint(): void {
    const { reading } = this.#reader;
    if (reading.kind === "read" && !this.#isStyled) this.#port.styleMarks();
    this.#isStyled ||= reading.kind === "read";
    if (reading.kind === "read") this.#marks.show(this.#planned(reading.article), reading.article, this.#marksWanted);
    else this.#marks.clear();
    if (reading.kind !== "read") this.#highlights.clear();
  }

  #planned(article: LiveArticle) {
    const { report, map, settings } = article;
    const isOnPage = (span: Span) => liveRangesOf(map, span).length > 0;
    return planMarks(report, { settings: settings.marks, hidden: new Set(hiddenOf(article)), isOnPage });
  }

  async #walk(direction: 1 | -1): Promise<void> {
    const { reading } = this.#reader;
    const mark = this.#marks.step(direction);
    const [first] = mark?.ranges ?? [];
    if (reading.kind !== "read" || mark === null || first === undefined) return;
    scrollTo(first);
    await this.#cards.open(reading.article, { mark, point: null });
  }

  #pointerRests(point: Point): boolean {
    if (this.#stopIfCutOff()) return false;
    const { reading } = this.#reader;
    if (reading.kind !== "read" || !reading.article.settings.cardOnHover) return false;
    const mark = this.#marks.findAt(point);
    if (mark === null) return false;
    if (!isSameMark(mark, this.#cards.mark)) void this.#cards.open(reading.article, { mark, point });
    return true;
  }

  #pointerLeaves(point: Point): void {
    if (!this.#cards.isKept && !isSameMark(this.#marks.findAt(point), this.#cards.mark)) this.#cards.close();
  }

  /**
   * From the back/forward cache: the toolbar has forgotten the page, and the extension may be gone. An answer that came
   * meanwhile is lost, and what waits for it would wait for ever: the page is watched and looked at anew.
   */
  #comeBack(): void {
    if (this.#stopIfCutOff()) return;
    this.#stopWatches();
    this.#phase = "starting";
    this.#summary = "";
    if (this.#reader.reading.kind === "read") this.#tellSummary();
    void this.refreshSettings();
  }

  #stopIfCutOff(): boolean {
    if (!this.#port.isAlive()) this.stop();
    return this.#ends.signal.aborted;
  }
}
