/** How the walk treats an element: its text is not the page's, it starts a line of its own, or it runs in the text. */
export type ElementKind = "skip" | "box" | "inline" | "break";

const skipped =
  "script style noscript template iframe object embed svg canvas audio video picture map select option optgroup datalist " +
  "textarea input button meter progress dialog rt rp rtc head title link meta base frameset frame noframes applet amp-ad " +
  "amp-analytics annotation annotation-xml";

const boxes =
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
  "h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption";

const kinds = new Map<string, ElementKind>([
  ...skipped.split(" ").map((name) => [name, "skip"] as const),
  ...boxes.split(" ").map((name) => [name, "box"] as const),
  ["br", "break"],
]);

/**
 * What `name` is by the standard's own style sheet: computed styles would cost a layout. An unknown element with a hyphen
 * is a component, which mostly wraps blocks; inside a paragraph it runs in the text.
 */
export function elementKind(name: string, insideParagraph: boolean): ElementKind {
  const known = kinds.get(name);
  if (known !== undefined) return known;
  return !insideParagraph && name.includes("-") ? "box" : "inline";
}

export const headingNames: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

const paragraphNames: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"]);

/** Whether a box holds words rather than other boxes. */
export function holdsWords(name: string): boolean {
  return paragraphNames.has(name);
}
