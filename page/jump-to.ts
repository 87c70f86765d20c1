import type { Highlights } from "./highlights";
import { parentOf } from "./live-document";

/** The name under which `marks.css` has the rule. */
export const flashName = "source-context-flash";
/** Long enough to be found by the eye, in milliseconds. */
const flashTime = 1600;

let flashEnd: ReturnType<typeof setTimeout> | undefined;

/** Brings words onto the screen and flashes them once: a colour that comes and goes, nothing moves. */
export function jumpTo(ranges: readonly Range[], highlights: Highlights): void {
  const [first] = ranges;
  if (first === undefined) return;
  reveal(first.startContainer);
  scrollTo(first);
  highlights.paint(flashName, ranges, 3);
  // A jump while the last one still flashes has its own full time.
  clearTimeout(flashEnd);
  flashEnd = setTimeout(() => highlights.remove(flashName), flashTime);
}

/** Brings words onto the screen; where they are well in sight, nothing moves. */
export function scrollTo(range: Range): void {
  if (isInSight(range)) return;
  const parent = parentOf(range.startContainer);
  // First whatever scrolls inside the page, then the line itself: a paragraph can be taller than the window.
  if (parent !== null) Element.prototype.scrollIntoView.call(parent, { block: "center", behavior: "instant" });
  if (isInSight(range)) return;
  window.scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: "instant" });
}

function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= innerHeight * 0.1 && bottom <= innerHeight * 0.9;
}

/** Opens the collapsed parts around a node: the one change of the page that we make, on the reader's jump into it. */
function reveal(node: Node): void {
  for (let element = parentOf(node); element !== null; element = parentOf(element)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    // From the prototype: a form answers with its field of that name.
    if (Element.prototype.getAttribute.call(element, "hidden") === "until-found")
      Element.prototype.removeAttribute.call(element, "hidden");
  }
}
