/** A half-open stretch of a text, in UTF-16 code units: what JavaScript strings and DOM `Range`s count. */
export type Span = { readonly start: number; readonly end: number };

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The words that `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
