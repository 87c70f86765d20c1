import type { TextMap } from "@/engine/article/text-map";
import { type Palette, palettes } from "@/platform/palette";
import { findMarkAt, type Point } from "./find-mark-at";
import { flashName } from "./jump-to";
import type { Highlights } from "./highlights";
import type { LiveArticle } from "./live-article";
import { type LiveMark, placeMark } from "./live-mark";
import { type Mark, type MarkRole, markRoles } from "./mark";

/** The name under which `marks.css` has the rule. */
export function highlightName(palette: Palette, role: MarkRole): string {
  return `source-context-${palette}-${role}`;
}

/** Where the keyboard is. */
const currentName = "source-context-current";

/** The marks of a page: painted or not, found by the pointer, walked through by the keyboard. */
export class MarkLayer {
  readonly #highlights: Highlights;
  #map: TextMap | null = null;
  #marks: readonly LiveMark[] = [];
  #current: number | null = null;
  #isCurrentShown = false;
  #palette: Palette = "calm";

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
  }

  /** How many marks are painted. */
  get count(): number {
    return this.#marks.length;
  }

  /** Takes the place of all marks before; unless `painted`, of none. */
  show(marks: readonly Mark[], { map, settings }: LiveArticle, painted: boolean): void {
    const at = this.#current;
    const isShown = this.#isCurrentShown;
    this.clear();
    if (!painted) return;
    this.#map = map;
    this.#palette = settings.marks.palette;
    this.#current = at;
    this.#marks = marks.map((mark) => placeMark(map, mark)).filter((mark) => mark.ranges.length > 0);
    for (const role of markRoles) {
      const ranges = this.#marks.filter((mark) => mark.role === role).flatMap((mark) => mark.ranges);
      const name = highlightName(this.#palette, role);
      if (ranges.length > 0) this.#highlights.paint(name, ranges, role === "allegation" ? 0 : 1);
    }
    if (isShown) this.#showCurrent();
  }

  clear(): void {
    for (const role of markRoles) this.#highlights.remove(highlightName(this.#palette, role));
    this.leave();
    this.#marks = [];
    this.#current = null;
    this.#map = null;
  }

  findAt(point: Point): LiveMark | null {
    return this.#map === null ? null : findMarkAt(this.#marks, this.#map, point);
  }

  /** The next mark in reading order, or the one before; from the last one on to the first. Null when there is none. */
  step(direction: 1 | -1): LiveMark | null {
    const count = this.#marks.length;
    if (count === 0) return null;
    const from = this.#current ?? (direction === 1 ? -1 : 0);
    this.#current = (from + direction + count) % count;
    return this.#showCurrent();
  }

  /** The keyboard is nowhere; the next step goes on from where it was. */
  leave(): void {
    this.#isCurrentShown = false;
    this.#highlights.remove(currentName);
  }

  #showCurrent(): LiveMark | null {
    const mark = this.#marks[this.#current ?? -1] ?? null;
    this.#isCurrentShown = mark !== null;
    if (mark !== null) this.#highlights.paint(currentName, mark.ranges, 2);
    return mark;
  }
}

/** Takes away what an earlier run of this script left behind: names are all that a highlight goes by. */
export function clearLeftMarks(): void {
  if (CSS.highlights.size === 0) return;
  for (const palette of palettes) {
    for (const role of markRoles) CSS.highlights.delete(highlightName(palette, role));
  }
  CSS.highlights.delete(currentName);
  CSS.highlights.delete(flashName);
}
