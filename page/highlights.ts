/**
 * The highlights that this script has painted. The registry is shared with the page and with an earlier run of ours, so
 * that only what is still our own is taken away.
 */
export class Highlights {
  readonly #own = new Map<string, Highlight>();

  /** Paints ranges for the `::highlight(name)` rule; of overlapping ones the higher priority is on top. */
  paint(name: string, ranges: readonly Range[], priority: number): void {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
    this.#own.set(name, highlight);
  }

  remove(name: string): void {
    const own = this.#own.get(name);
    if (own !== undefined && CSS.highlights.get(name) === own) CSS.highlights.delete(name);
    this.#own.delete(name);
  }

  clear(): void {
    for (const name of this.#own.keys()) this.remove(name);
  }
}
