import { linkedKeys } from "@/engine/wording/background";
import type { Detection } from "@/engine/article/article-text";
import { mapText } from "@/engine/article/map-text";
import type { ScannedPage } from "@/engine/article/build-scan";
import type { PageAnswer } from "@/platform/messages";
import type { PageFailure } from "@/platform/page-state";
import type { LiveArticle } from "./live-article";
import { addressOf } from "./live-document";
import type { LetIn } from "./page-door";
import type { PagePort } from "./page-port";
import { scanLivePage, storyInView } from "./scan-live-page";
import type { Look } from "./page-watch";

/** What is known of the page so far. */
export type Reading =
  | { readonly kind: "reading" }
  | { readonly kind: "off" }
  | { readonly kind: "no-article"; readonly url: string; readonly detection: Detection }
  | { readonly kind: "failed"; readonly url: string; readonly reason: PageFailure }
  | { readonly kind: "read"; readonly article: LiveArticle };

const unreadable: Detection = { article: false, score: 0, signals: ["not-readable"] };

/** Reads the page, and again when it may have changed; asks for a report only when the article is another. */
export class ArticleReader {
  readonly #port: PagePort;
  readonly #onReading: (reading: Reading) => void;
  #reading: Reading = { kind: "reading" };
  /** The fingerprint of the article that the report in `#reading` is of. */
  #known: string | null = null;
  #turn = 0;
  readonly #door: LetIn;
  /** The address that the door has let in: the first look there only walks. */
  #passed: string | null;
  /** Whether an article was read in this document: it may go on to the next, at the same place or below. */
  #wasArticle = false;

  constructor(port: PagePort, door: LetIn, onReading: (reading: Reading) => void) {
    this.#port = port;
    this.#door = door;
    this.#passed = door.passed;
    this.#onReading = onReading;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** What is known no longer holds, and what is being read will not be told. */
  forget(): void {
    this.#turn += 1;
    this.#known = null;
    this.#tell({ kind: "reading" });
  }

  /** Looks at the page as it stands. Of two looks at once the later one counts. */
  async look(): Promise<Look> {
    this.#turn += 1;
    const turn = this.#turn;
    const url = addressOf(location);
    if (!this.#door.isReadable()) return this.#noArticle({ kind: "no-article", url, detection: unreadable });
    const seen = await scanLivePage(url, url === this.#passed ? null : this.#door.ruleOut);
    this.#passed = null;
    if (turn !== this.#turn) return "same";
    if (seen.kind === "ruled-out") return this.#noArticle({ kind: "no-article", url, detection: seen.detection });
    const shown = this.#wasArticle ? storyInView(seen.page) : null;
    const answer = await this.#port.readPage({ url, scan: seen.page.scan, shown, known: this.#known });
    if (turn !== this.#turn) return "same";
    if (answer.ok) return this.#take(url, seen.page, answer.value);
    this.#fail(url, answer.reason);
    return "same";
  }

  #take(url: string, page: ScannedPage, answer: PageAnswer): Look {
    if (answer.kind === "off") {
      this.#tell(answer);
      return "nothing";
    }
    if (answer.kind === "no-article") return this.#noArticle({ kind: "no-article", url, detection: answer.detection });
    if (answer.kind === "same") return this.#anchor(page, answer.blocks);
    const { report, blocks, fingerprint, settings } = answer;
    this.#known = fingerprint;
    this.#wasArticle = true;
    const map = mapText(page, report.article?.paragraphs ?? [], blocks);
    this.#tell({ kind: "read", article: { report, map, settings } });
    return "changed";
  }

  /** The settings have changed: what is hidden, and how it is marked. */
  async refreshSettings(): Promise<void> {
    if (this.#reading.kind !== "read") return;
    const { article } = this.#reading;
    const settings = await this.#port.findSettings(linkedKeys(article.report));
    if (settings.ok && this.#reading.kind === "read" && this.#reading.article === article) {
      this.#tell({ kind: "read", article: { ...article, settings: settings.value } });
    }
  }

  /** The same text: the page may still have moved it to other nodes. */
  #anchor(page: ScannedPage, blocks: readonly number[]): Look {
    if (this.#reading.kind !== "read") return "same";
    const { article } = this.#reading;
    const map = mapText(page, article.report.article?.paragraphs ?? [], blocks);
    this.#tell({ kind: "read", article: { ...article, map } });
    return "same";
  }

  #fail(url: string, reason: PageFailure): void {
    this.#known = null;
    this.#tell({ kind: "failed", url, reason });
  }

  #noArticle(reading: Reading & { readonly kind: "no-article" }): Look {
    this.#known = null;
    if (this.#reading.kind !== "no-article" || this.#reading.url !== reading.url) this.#tell(reading);
    return "nothing";
  }

  #tell(reading: Reading): void {
    this.#reading = reading;
    this.#onReading(reading);
  }
}
