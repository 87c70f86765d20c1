import type { ArticleText, Detection } from "@/engine/article/article-text";
import type { TextMap } from "@/engine/article/text-map";
import type { PageFailure } from "@/platform/page-state";
import { keysOf, type LiveArticle } from "./live-article";
import { isReadable, readLivePage } from "./live-document";
import type { PagePort } from "./page-port";
import type { Look } from "./page-watch";

/** What is known of the page so far. */
export type Reading =
  | { readonly kind: "reading" }
  | { readonly kind: "no-article"; readonly url: string; readonly detection: Detection }
  | { readonly kind: "failed"; readonly url: string; readonly reason: PageFailure }
  | { readonly kind: "read"; readonly article: LiveArticle };

const unreadable: Detection = { article: false, score: 0, signals: ["not-readable"] };

/** Reads the page, and again when it may have changed; asks for a report only when the article is another. */
export class ArticleReader {
  readonly #port: PagePort;
  readonly #onReading: (reading: Reading) => void;
  #reading: Reading = { kind: "reading" };
  /** What the report in `#reading` is of. */
  #analysed: ArticleText | null = null;
  #turn = 0;

  constructor(port: PagePort, onReading: (reading: Reading) => void) {
    this.#port = port;
    this.#onReading = onReading;
  }

  get reading(): Reading {
    return this.#reading;
  }

  /** What is known no longer holds, and what is being read will not be told. */
  forget(): void {
    this.#turn += 1;
    this.#analysed = null;
    this.#tell({ kind: "reading" });
  }

  /** Looks at the page as it stands. Of two looks at once the later one counts. */
  async look(): Promise<Look> {
    this.#turn += 1;
    const turn = this.#turn;
    if (!isReadable()) return this.#noArticle({ kind: "no-article", url: location.href, detection: unreadable });
    const { reading, map } = readLivePage();
    const { url, detection, article } = reading;
    if (article === null || map === null) return this.#noArticle({ kind: "no-article", url, detection });
    if (this.#reading.kind === "read" && isSame(this.#analysed, article))
      return this.#anchor(map, this.#reading.article);
    const report = await this.#port.analyse(reading);
    const settings = report.ok ? await this.#port.findSettings(keysOf(report.value)) : report;
    if (turn !== this.#turn) return "same";
    if (!report.ok || !settings.ok) {
      const { reason } = report.ok ? { reason: "unreachable" as const } : report;
      this.#tell({ kind: "failed", url, reason });
      return "same";
    }
    this.#analysed = article;
    this.#tell({ kind: "read", article: { report: report.value, map, settings: settings.value } });
    return "changed";
  }

  /** The settings have changed: what is hidden, and how it is marked. */
  async refreshSettings(): Promise<void> {
    if (this.#reading.kind !== "read") return;
    const { article } = this.#reading;
    const settings = await this.#port.findSettings(keysOf(article.report));
    if (settings.ok && this.#reading.kind === "read" && this.#reading.article === article) {
      this.#tell({ kind: "read", article: { ...article, settings: settings.value } });
    }
  }

  /** The same text: the page may still have moved it to other nodes. */
  #anchor(map: TextMap, article: LiveArticle): Look {
    this.#tell({ kind: "read", article: { ...article, map } });
    return "same";
  }

  #noArticle(reading: Reading & { readonly kind: "no-article" }): Look {
    this.#analysed = null;
    if (this.#reading.kind !== "no-article" || this.#reading.url !== reading.url) this.#tell(reading);
    return "nothing";
  }

  #tell(reading: Reading): void {
    this.#reading = reading;
    this.#onReading(reading);
  }
}

function isSame(one: ArticleText | null, other: ArticleText): boolean {
  return one !== null && one.url === other.url && one.title === other.title && one.text === other.text;
}
